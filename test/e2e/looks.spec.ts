import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { explorer } from './explorer.ts';
import { accessibilityViolations, expect, test } from './page.ts';

/** Every view, by the name of what it shows. */
const views: Record<string, string> = {
  'the start page': '/',
  'a question': '/?who=organisation/guam&basis=stated,met,member&select=organisation/guam',
  'a link': '/?who=organisation/iom&select=link/stated/iom~state-border-guard-service-ukraine',
  'a cooperation, hubs drawn':
    '/?who=organisation/guam&hubs=yes&select=cooperation/guam-wgs-tip-11/border-guard-analysis',
  'a meeting': '/?who=organisation/guam&basis=met&select=meeting/guam-wgs-tip-12',
  'a topic': '/?on=topic/trafficking-in-persons&select=topic/trafficking-in-persons',
  'a document': '/?who=organisation/iom&select=document/guam-wgs-tip-11',
  ways: '/?ways=organisation/us-embassy-ukraine,organisation/selec&basis=stated,met',
  'a question without an answer': '/?who=organisation/iom&with=organisation/selec&during=1995/1996',
};

async function settled(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('complementary', { name: 'Reading' }).getByRole('heading').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

for (const [name, address] of Object.entries(views)) {
  test(`axe finds nothing in ${name}, light and dark, wide and narrow`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await settled(page, address);
      expect.soft(await accessibilityViolations(page), `${name} at ${width} px`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, `${name} at ${width} px is wider than the page`).toBeLessThanOrEqual(0);
    }
  });
}

test('all five regions are on the page at 1,280 px', async ({ page }) => {
  const { region } = explorer(page);
  for (const address of ['/', views['a question']!]) {
    await settled(page, address);
    for (const name of ['Question', 'Graph', 'Table', 'Timeline', 'Reading']) await expect(region(name)).toBeVisible();
  }
});

test('no two labels that are shown overlap at fit', async ({ page }) => {
  const { organisations } = explorer(page);
  await settled(
    page,
    '/?who=organisation/guam&basis=stated,met,member&expand=organisation/iom:100,organisation/ukraine:100,organisation/selec:100',
  );
  await expect.poll(() => organisations.count()).toBeGreaterThan(60);
  const labels = page.locator('[data-labels]');
  await page.getByRole('button', { name: 'Fit' }).click();
  await expect.poll(async () => Number(await labels.getAttribute('data-labels'))).toBeGreaterThan(5);
  await expect(labels).toHaveAttribute('data-overlaps', '0');
});

/** A colour, or a size of a thing: hairlines and what is measured in the type or the page around it are none. */
const LITERALS = /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(|(?<![\w.-])\d*\.?\d+(px|rem)\b/gi;

test('no style but the tokens names a colour or a size', () => {
  const styles = readdirSync('web/explorer', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  );
  expect(styles.length).toBeGreaterThan(10);
  for (const file of styles.filter((one) => one !== 'tokens.css')) {
    // Where a style holds cannot be told by a token.
    const text = readFileSync(`web/explorer/${file}`, 'utf8').replace(/^\s*@(media|container)[^{]*/gm, '');
    expect.soft(text.match(LITERALS) ?? [], file).toEqual([]);
  }
});
