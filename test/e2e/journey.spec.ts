import { explorer, fill, names } from './explorer.ts';
import { expect, test } from './page.ts';

test('a whole piece of work by keyboard alone, undone, and opened elsewhere', async ({ page, browser, baseURL }) => {
  test.setTimeout(180_000);
  const { open, region, organisation, organisations, tree, button } = explorer(page);
  await open('/');
  await expect(region('Graph').getByRole('heading', { level: 2 })).toContainText('Who cooperates with whom');

  // Finds IOM.
  await page.keyboard.press('/');
  await fill(page, 'Who', 'iom', names.iom);
  await expect(page).toHaveURL(/\?who=organisation\/iom/);
  await expect(organisation(names.service)).toBeVisible();

  // With whom it cooperates, on what and in which status.
  await organisation(names.iom).focus();
  await page.keyboard.press('ArrowRight');
  const link = tree.getByRole('row', { name: new RegExp(`^${names.service}: stated`) });
  await expect(link).toContainText('stated, ongoing, status unstated; on criminal analysis, risk analysis');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(region('Reading').getByRole('heading', { level: 2 })).toContainText(names.service);

  // Reads each proof in its document.
  const quotes = region('Reading').getByRole('blockquote');
  await expect(quotes.first()).toBeVisible();
  const proofs = await region('Reading').getByRole('button', { name: 'Open in its document' }).count();
  expect(proofs).toBeGreaterThan(1);
  for (let i = 0; i < proofs; i++) {
    const quote = ((await quotes.nth(i).textContent()) ?? '').replace(/[“”]/g, '').trim();
    await region('Reading').getByRole('button', { name: 'Open in its document' }).nth(i).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/select=document\//);
    const mark = region('Reading').locator('mark[aria-current="true"]');
    await expect(mark.first()).toBeInViewport();
    expect((await mark.allTextContents()).join('')).toContain(quote.slice(0, 30));
    await page.keyboard.press('Control+z');
    await expect(page).toHaveURL(/select=link\//);
    await expect(quotes.first()).toBeVisible();
  }

  // Narrows to 2013.
  const from = region('Timeline').getByRole('slider', { name: /From/ });
  await from.focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/during=2013\//);
  await expect(region('Table')).toContainText('certain');
  // The handle asks when it rests.
  await expect.poll(() => organisations.count()).toBeLessThan(8);

  // How the US Embassy and SELEC are connected.
  await button('Find a path').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'To' })).toBeFocused();
  await fill(page, 'From', 'US Embassy in Ukr', names.embassy);
  await fill(page, 'To', 'SELEC', names.selec);
  await button('Find the ways').focus();
  await page.keyboard.press('Enter');
  await expect(region('Reading')).toContainText('by stated cooperation');
  await region('Reading').getByRole('button', { name: 'Count meetings too' }).focus();
  await page.keyboard.press('Enter');
  await expect(region('Reading')).toContainText('Way 1');
  await expect(region('Reading').getByRole('blockquote').first()).toBeVisible();
  await expect(organisation(names.embassy)).toBeVisible();
  await expect(organisation(names.selec)).toBeVisible();

  // The address in another browser shows the same.
  const drawn = await organisations.evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')));
  const elsewhere = await browser.newContext({ baseURL: baseURL! });
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  const there = explorer(other);
  await expect(there.organisations).toHaveCount(drawn.length);
  expect(
    await there.organisations.evaluateAll((items) => items.map((item) => item.getAttribute('aria-label'))),
  ).toEqual(drawn);
  await expect(there.region('Reading')).toContainText('Way 1');
  await elsewhere.close();

  // Undoes all of it.
  await region('Graph').focus();
  for (let step = 0; step < 30 && (await button('Undo').isEnabled()); step++) await page.keyboard.press('Control+z');
  await expect(button('Undo')).toBeDisabled();
  await expect(page).toHaveURL(`${baseURL}/`);
  await expect(region('Graph').getByRole('heading', { level: 2 })).toContainText('Who cooperates with whom');
});
