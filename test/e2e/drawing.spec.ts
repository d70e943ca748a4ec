import { askApi, explorer, names } from './explorer.ts';
import { expect, test } from './page.ts';

test.describe('what is drawn', () => {
  test('the table has a row for each link drawn, and tells the total that answers the question', async ({ page }) => {
    const { open, table, organisations, region } = explorer(page);
    await open('/?who=organisation/iom');
    const { whoCooperates } = await askApi(
      page,
      '{ whoCooperates(who: "organisation/iom", first: 100) { totalCount nodes { a { id } b { id } } } }',
    );
    const { totalCount, nodes } = whoCooperates;
    const drawn = new Set(nodes.flatMap(({ a, b }: { a: { id: string }; b: { id: string } }) => [a.id, b.id]));
    await expect(organisations).toHaveCount(drawn.size);
    await expect(region('Table')).toContainText(`${totalCount} links drawn`);
    await expect(region('Table')).toContainText(`the question has ${totalCount}`);
    await expect(table).toHaveAttribute('aria-rowcount', String(totalCount + 1));
  });

  test('the table sorts by a column, and selects what the tree and the address select', async ({ page }) => {
    const { open, table } = explorer(page);
    await open('/?who=organisation/iom');
    const heading = table.getByRole('columnheader', { name: 'With', exact: true });
    await heading.click();
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    const first = table.getByRole('row').nth(1);
    await expect(first).toContainText('Bureau of International Narcotics');
    await first.click();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(page).toHaveURL(/select=link\/stated\//);
  });

  test('expands and collapses by keyboard in the tree: what came goes, and each count adds up', async ({ page }) => {
    const { open, organisation, organisations, region, status } = explorer(page);
    await open('/?who=organisation/iom');
    await expect(organisation(names.guam)).toBeVisible();
    const before = await organisations.count();
    const total = await region('Table')
      .getByText(/links? drawn/)
      .textContent();
    const drawnOf = async (name: string) =>
      Number(/, (\d+) links?/.exec((await organisation(name).getAttribute('aria-label')) ?? '')?.[1]);
    await organisation(names.guam).focus();
    await page.keyboard.press('e');
    await expect.poll(() => organisations.count()).toBeGreaterThan(before);
    await expect(status).toContainText('organisations drawn');
    const { neighbourhood } = await askApi(
      page,
      `{ neighbourhood(of: ["organisation/guam"], parts: false, limit: 20) { linksTotal nodes { organisation { id } hidden { total } }
         links { a { id } b { id } } } }`,
    );
    const own = neighbourhood.links.filter(({ a, b }: { a: { id: string }; b: { id: string } }) =>
      [a.id, b.id].includes('organisation/guam'),
    ).length;
    await expect(organisation(names.guam)).toContainText('GUAM');
    expect(await drawnOf(names.guam)).toBe(own);
    await organisation(names.guam).focus();
    await page.keyboard.press('c');
    await expect(organisations).toHaveCount(before);
    await expect(region('Table')).toContainText(total!);
  });

  test('walks along a link to the organisation at its other end', async ({ page }) => {
    const { open, organisation, tree } = explorer(page);
    await open('/?who=organisation/iom');
    await organisation(names.iom).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('g');
    await expect(tree.locator(':focus')).toContainText('Bureau of International Narcotics');
  });

  test('opens the claims behind a link in the tree, and a claim under Reading', async ({ page }) => {
    const { open, organisation, tree } = explorer(page);
    await open('/?who=organisation/iom');
    await organisation(names.iom).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(tree.locator('[aria-level="3"]').first()).not.toContainText('Loading');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/select=cooperation\//);
  });

  test('what stands for claims that do not come says so, and is nothing to select', async ({ page }) => {
    const { open, organisation, tree } = explorer(page);
    await open('/?who=organisation/iom');
    await expect(organisation(names.iom)).toBeVisible();
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('ClaimsOfLink')
        ? route.fulfill({ json: { errors: [{ message: 'Too much at once.', extensions: { code: 'LIMIT' } }] } })
        : route.continue(),
    );
    await organisation(names.iom).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const waiting = tree.locator('[aria-level="3"]').filter({ hasText: 'Too much at once.' });
    await waiting.click();
    await expect(page).not.toHaveURL(/select=waiting/);
  });
});

test.describe('undo, redo, back and forward', () => {
  test('walk through every step, and the address follows', async ({ page }) => {
    const { open, organisation, organisations, button } = explorer(page);
    await open('/?who=organisation/iom');
    await expect(button('Undo')).toBeDisabled();
    const start = page.url();
    const before = await organisations.count();
    await organisation(names.guam).focus();
    await page.keyboard.press('e');
    await expect(page).toHaveURL(/expand=organisation\/guam/);
    await expect.poll(() => organisations.count()).toBeGreaterThan(before);
    await organisation(names.guam).focus();
    await page.keyboard.press('l');
    await expect(organisation(names.guam)).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(organisation(names.guam)).toHaveCount(1);
    await page.goBack();
    await expect(organisation(names.guam)).toHaveCount(0);
    await button('Undo').click();
    await button('Undo').click();
    await expect(button('Undo')).toBeDisabled();
    await expect(organisations).toHaveCount(before);
    expect(page.url().split('#')[0]).toBe(start.split('#')[0]);
    await button('Redo').click();
    await expect.poll(() => organisations.count()).toBeGreaterThan(before);
  });

  test('an address that is not understood says so and shows the rest', async ({ page }) => {
    const { open, organisations } = explorer(page);
    await open('/?who=organisation/iom&during=yesterday');
    await expect(page.getByRole('alert')).toContainText('“during=yesterday” in the address was not understood');
    await expect(organisations).not.toHaveCount(0);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
