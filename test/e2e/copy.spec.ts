import type { Page } from '@playwright/test';
import { askApi, explorer } from './explorer.ts';
import { expect, test } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function copied(page: Page, item: string): Promise<string> {
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('status')).toContainText('copied');
  return page.evaluate(() => navigator.clipboard.readText());
}

const views = {
  'the start page': '/',
  'a question with all its blanks':
    '/?who=organisation/iom&with=organisation/state-border-guard-service-ukraine&on=topic/risk-analysis&during=2005/2020&basis=stated,met&publishers=2',
  'an expansion that was narrowed':
    '/?who=organisation/guam&basis=stated,member&during=2013/..&expand=organisation/iom',
  'ways that leave one out':
    '/?ways=organisation/us-embassy-ukraine,organisation/selec&basis=stated,met&avoid=organisation/guam-secretariat',
};

for (const [name, address] of Object.entries(views)) {
  test(`“Copy as GraphQL” of ${name} runs unchanged`, async ({ page }) => {
    const { open, region } = explorer(page);
    await open(address);
    const query = await copied(page, 'Copy as GraphQL');
    const answer = await askApi(page, query);
    if (answer.whoCooperates) {
      const { totalCount, nodes } = answer.whoCooperates;
      expect(totalCount).toBeGreaterThan(0);
      await expect(region('Table')).toContainText(`the question has ${totalCount.toLocaleString('en-GB')}:`);
      expect(nodes[0].evidence.nodes[0].passage.quote).not.toBe('');
    } else if (answer.paths) {
      await expect(region('Reading').getByRole('region', { name: /^Way/ })).toHaveCount(answer.paths.paths.length);
      const starts = answer.paths.paths.flatMap(({ steps }: { steps: { from: { name: string } }[] }) =>
        steps.map(({ from }) => from.name),
      );
      expect(starts).toContain('US Embassy in Ukraine');
      expect(starts).not.toContain('GUAM Secretariat');
    } else {
      expect(answer.overview.organisations).toBeGreaterThan(0);
    }
    if (address.includes('expand=')) expect(answer.expansion1.nodes.length).toBeGreaterThan(1);
  });
}

test('what was copied as GraphQL runs in GraphiQL', async ({ page }) => {
  const { openDrawn } = explorer(page);
  await openDrawn('/?who=organisation/iom');
  const query = await copied(page, 'Copy as GraphQL');
  await page.goto(`/graphql#query=${encodeURIComponent(query)}`);
  await expect(page.locator('.CodeMirror')).toHaveCount(4);
  const textOf = (region: string) =>
    page
      .getByRole('region', { name: region })
      .locator('.CodeMirror')
      .filter({ visible: true })
      .evaluate((element) => (element as unknown as { CodeMirror: { getValue(): string } }).CodeMirror.getValue());
  expect(await textOf('Query Editor')).toBe(query);
  await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();
  await expect.poll(() => textOf('Result Window')).toContain('development of contacts between GUAM and IOM');
  expect(await textOf('Result Window')).not.toContain('"errors"');
});

test('“Link to this view” shows the same tree and the same places in another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  const { openDrawn, organisations, organisation } = explorer(page);
  const labels = (on: Page) => explorer(on).organisations.evaluateAll((all) => all.map((one) => one.ariaLabel));
  await openDrawn('/?who=organisation/iom&during=2005/2020');
  await organisation('GUAM').focus();
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/expand=organisation\/guam.*&at=/);
  await expect(organisation('GUAM')).toHaveAttribute('aria-label', /expanded$/);
  const placed = () => page.url().split('#')[1]!.split(';').length;
  await expect.poll(async () => (await organisations.count()) - placed()).toBe(0);
  const link = await copied(page, 'Link to this view');
  expect(link).toBe(page.url());

  const elsewhere = await browser.newContext({ baseURL: baseURL! });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(explorer(other).organisations).toHaveCount(await organisations.count());
  expect(await labels(other)).toEqual(await labels(page));
  await expect(explorer(other).region('Graph').getByText('Click to read')).toBeVisible();
  expect(other.url()).toBe(link);
  await elsewhere.close();
});

test('the first layout of a question is the same in another browser', async ({ page, browser, baseURL }) => {
  const places = async (on: Page) => {
    await explorer(on).openDrawn('/?who=organisation/selec');
    await expect(explorer(on).region('Graph').getByText('Click to read')).toBeVisible();
    // Leaving one out makes the address hold the places that were found.
    await explorer(on).organisation('GUAM').focus();
    await on.keyboard.press('l');
    await expect(on).toHaveURL(/&at=/);
    return on.url().split('#')[1];
  };
  const elsewhere = await browser.newContext({ baseURL: baseURL! });
  expect(await places(await elsewhere.newPage())).toBe(await places(page));
  await elsewhere.close();
});
