import type { Locator, Page } from '@playwright/test';
import { expect } from './page.ts';

/** What a person finds on the page, by role and name. */
export function explorer(page: Page) {
  const region = (name: string) =>
    page.getByRole(name === 'Graph' ? 'main' : name === 'Reading' ? 'complementary' : 'region', { name });
  const tree = page.getByRole('treegrid', { name: 'What is drawn' });
  return {
    region,
    tree,
    table: page.getByRole('grid', { name: 'Links that are drawn' }),
    status: page.getByRole('status'),
    /** An organisation of the tree by its name. */
    organisation: (name: string): Locator =>
      tree.locator('[aria-level="1"]').filter({ has: page.getByText(name, { exact: true }) }),
    organisations: tree.locator('[aria-level="1"]'),
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    /** Opens a view in which something is drawn, and waits for it. */
    async openDrawn(address: string): Promise<void> {
      await page.goto(address);
      await expect(tree.locator('[aria-level="1"]').first()).toBeVisible();
    },
    async open(address: string): Promise<void> {
      await page.goto(address);
      await expect(tree.or(region('Graph').getByRole('heading')).first()).toBeVisible();
    },
  };
}

export const names = {
  iom: 'International Organization for Migration',
  guam: 'GUAM',
  service: 'State Border Guard Service of Ukraine',
  selec: 'Southeast European Law Enforcement Center',
  embassy: 'US Embassy in Ukraine',
};

/** Fills a combobox as a person does who has no mouse: what is typed, the best match, Enter. */
export async function fill(page: Page, label: string, text: string, match: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).focus();
  await page.keyboard.type(text);
  await expect(page.getByRole('option').first()).toContainText(match);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** The bars of the timeline as they are told, by year or month: `2013: 2 certain, 1 possible`. */
export const toldBars = (page: Page): Promise<(string | null)[]> =>
  page
    .getByRole('toolbar', { name: /^Claims a/ })
    .getByRole('button')
    .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label')));

/** Asks the API as the page does. */
// biome-ignore lint/suspicious/noExplicitAny: answers are read by tests that know their shape
export async function askApi(page: Page, query: string): Promise<any> {
  const response = await page.request.post('/graphql', { data: { query } });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}
