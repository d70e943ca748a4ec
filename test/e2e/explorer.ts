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

/** Asks the API as the page does. */
// biome-ignore lint/suspicious/noExplicitAny: answers are read by tests that know their shape
export async function askApi(page: Page, query: string): Promise<any> {
  const response = await page.request.post('/graphql', { data: { query } });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}
