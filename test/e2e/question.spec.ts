import type { Page } from '@playwright/test';
import { askApi, explorer, fill, names, toldBars } from './explorer.ts';
import { accessibilityViolations, expect, test } from './page.ts';

const combobox = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const options = (page: Page) => page.getByRole('option');

/**
 * react-aria hides all but the field and its list from those who listen while the list is open. What is hidden stays in
 * the order of Tab, but Tab closes the list before the focus could land there; and its landmarks and its heading do not
 * count, which axe then misses, and misses around the list. All other rules hold.
 */
const behindAnOpenList = ['aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one', 'region'];

test.describe('the blanks of the question', () => {
  test('find a name in another script as one types, and choose nothing ahead', async ({ page, baseURL }) => {
    const { open } = explorer(page);
    await open('/');
    const who = combobox(page, 'Who');
    await who.focus();
    await page.keyboard.type('ГУА');
    await expect(options(page).first()).toContainText('GUAM');
    await page.keyboard.type('М');
    const best = options(page).first();
    await expect(best).toContainText('found as “ГУАМ”');
    const { organisation } = await askApi(page, '{ organisation(id: "organisation/guam") { name kind } }');
    await expect(best).toContainText(organisation.name);
    await expect(best).toContainText(organisation.kind);

    await expect(who).not.toHaveAttribute('aria-activedescendant', /./);
    await page.keyboard.press('Enter');
    await expect(who).toHaveAttribute('aria-activedescendant', /./);
    await expect(page).toHaveURL(`${baseURL}/`);
    await expect(who).toHaveValue('ГУАМ');
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(who).toHaveValue('');
  });

  test('ask at once with Arrow Down and Enter, give back with Escape, and clear', async ({ page, baseURL }) => {
    const { open, organisation } = explorer(page);
    await open('/');
    await fill(page, 'Who', 'Держприкордонслужба', names.service);
    await expect(page).toHaveURL(/\?who=organisation\/state-border-guard-service-ukraine&select=/);
    await expect(organisation(names.service)).toBeVisible();
    await expect(combobox(page, 'Who')).toHaveValue(names.service);

    // What was chosen, and what Escape gives back, is replaced by what is typed next.
    for (const text of ['sel', 'selec']) {
      await expect(combobox(page, 'Who')).toBeFocused();
      await page.keyboard.type(text);
      await expect(combobox(page, 'Who')).toHaveValue(text);
      await expect(options(page).first()).toContainText(names.selec);
      await page.keyboard.press('Escape');
      await expect(combobox(page, 'Who')).toHaveValue(names.service);
    }

    await fill(page, 'With whom', 'iom', names.iom);
    await expect(page).toHaveURL(/with=organisation\/iom/);
    await fill(page, 'On what', 'торгівля люд', 'trafficking in persons');
    await expect(page).toHaveURL(/on=topic\/trafficking-in-persons/);

    await page.getByRole('button', { name: 'Clear With whom' }).click();
    await expect(page).not.toHaveURL(/with=/);
    await expect(combobox(page, 'With whom')).toHaveValue('');
    await expect(combobox(page, 'With whom')).toBeFocused();
    await page.getByRole('button', { name: 'Clear On what' }).click();
    await expect(page).not.toHaveURL(/on=topic/);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).toHaveURL(`${baseURL}/`);
  });

  test('say so when nothing has the name', async ({ page }) => {
    const { open } = explorer(page);
    await open('/');
    await combobox(page, 'On what').focus();
    await page.keyboard.type('zzqq');
    await expect(page.getByText('Nothing is called “zzqq”.')).toBeVisible();
  });

  test('pass axe while a list is open, but for what stands hidden behind it', async ({ page }) => {
    const { open } = explorer(page);
    await open('/?who=organisation/iom');
    await combobox(page, 'With whom').focus();
    await page.keyboard.type('gua');
    await expect(options(page).first()).toContainText(names.guam);
    expect(await accessibilityViolations(page, { disabled: behindAnOpenList })).toEqual([]);
    await expect(options(page).first()).toBeVisible();
  });
});

/** What the whole page shows of a question, against what the API answers to the same one. */
async function expectAgreement(page: Page, blanks: string): Promise<void> {
  const { whoCooperates, timeline } = await askApi(
    page,
    `{ whoCooperates(${blanks}, first: 100) { totalCount certain possible undated nodes { a { id } b { id } } }
       timeline(${blanks}) { undated bins { start certain possible } } }`,
  );
  const { organisations, region, table } = explorer(page);
  const { totalCount, certain, possible, undated, nodes } = whoCooperates;
  const drawn = new Set(nodes.flatMap(({ a, b }: { a: { id: string }; b: { id: string } }) => [a.id, b.id]));
  await expect(region('Table')).toContainText(
    `the question has ${totalCount}: ${certain} certain, ${possible} possible, ${undated} undated`,
  );
  await expect(table).toHaveAttribute('aria-rowcount', String(totalCount + 1));
  await expect(region('Graph')).toContainText(`Showing ${totalCount} of ${totalCount} link`);
  await expect(organisations).toHaveCount(drawn.size);
  const told = timeline.bins.map(
    (bin: { start: string; certain: number; possible: number }) =>
      `${bin.start.slice(0, 4)}: ${bin.certain} certain, ${bin.possible} possible`,
  );
  expect(told.length).toBeGreaterThan(0);
  await expect.poll(() => toldBars(page)).toEqual(expect.arrayContaining(told));
  await expect(region('Timeline').getByRole('img', { name: `${timeline.undated} undated` })).toBeVisible();
}

test('ties and publishers drive graph, table, timeline and address together', async ({ page }) => {
  const { open } = explorer(page);
  const check = (name: string) => page.getByRole('checkbox', { name, exact: true });
  const who = 'who: "organisation/state-border-guard-service-ukraine"';
  await open('/?who=organisation/state-border-guard-service-ukraine');
  await expect(check('Stated')).toBeChecked();
  await expectAgreement(page, who);
  await check('Met').check();
  await expect(page).toHaveURL(/basis=stated,met/);
  await expectAgreement(page, `${who}, basis: [STATED, MET]`);
  await check('Stated').uncheck();
  await expect(page).toHaveURL(/basis=met(#|&|$)/);
  await expectAgreement(page, `${who}, basis: [MET]`);
  await check('Stated').check();
  await check('Member').check();
  await expect(page).toHaveURL(/basis=stated,met,member/);
  await expectAgreement(page, `${who}, basis: [STATED, MET, MEMBER]`);

  await page.getByRole('button', { name: /from at least/ }).click();
  await page.getByRole('option', { name: '2 publishers' }).click();
  await expect(page).toHaveURL(/publishers=2/);
  await expectAgreement(page, `${who}, basis: [STATED, MET, MEMBER], claims: { publishersAtLeast: 2 }`);

  await check('Met').uncheck();
  await check('Member').uncheck();
  await check('Stated').click();
  await expect(check('Stated')).toBeChecked();
  await expect(page.getByRole('status')).toContainText('At least one of these stays on.');
});

test('a range is typed as people write it, and what is wrong with one is said', async ({ page }) => {
  const { open, region } = explorer(page);
  await open('/?who=organisation/iom');
  const [from, to] = [page.getByRole('textbox', { name: 'From' }), page.getByRole('textbox', { name: 'To' })];
  await from.fill('July 2013');
  await from.press('Enter');
  await expect(page).toHaveURL(/during=2013-07\/\.\./);
  await expect(region('Timeline')).toContainText('from July 2013 on');
  const { whoCooperates } = await askApi(
    page,
    '{ whoCooperates(who: "organisation/iom", during: { from: "2013-07" }) { totalCount certain possible undated } }',
  );
  const { totalCount, certain, possible, undated } = whoCooperates;
  await expect(region('Table')).toContainText(
    `the question has ${totalCount}: ${certain} certain, ${possible} possible, ${undated} undated`,
  );

  for (const [typed, says] of [
    ['2013-13', 'There is no 2013-13. Check the month and the day.'],
    ['soon', '“soon” is not a date. Write for example 2013, 2013-07 or 2013-07-02.'],
    ['2012', 'July 2013 is after 2012. Put the earlier date first.'],
  ] as const) {
    await to.fill(typed);
    await to.press('Enter');
    await expect(region('Question').getByRole('alert')).toHaveText(says);
    await expect(to).toHaveAttribute('aria-invalid', 'true');
    await expect(to).toHaveAccessibleDescription(says);
  }
  await expect(page).toHaveURL(/during=2013-07\/\.\./);
  await to.press('Escape');
  await expect(region('Question').getByRole('alert')).toHaveCount(0);

  // What was refused is about the question as it was.
  await to.fill('soon');
  await to.press('Enter');
  await expect(region('Question').getByRole('alert')).toBeVisible();
  await region('Timeline').getByRole('slider', { name: 'From' }).press('ArrowLeft');
  await expect(region('Question').getByRole('alert')).toHaveCount(0);
  await expect(to).not.toHaveValue('soon');
  await page.getByRole('button', { name: 'Clear During' }).click();
  await expect(page).not.toHaveURL(/during=/);
});

test('a question without an answer says which blank to loosen, with what each gives', async ({ page }) => {
  const { open, region } = explorer(page);
  await open('/?who=organisation/iom&with=organisation/selec&during=1995/1996');
  await expect(region('Graph').getByRole('heading', { name: 'Nothing answers this question' })).toBeVisible();
  const { facets } = await askApi(
    page,
    `{ facets(who: "organisation/iom", with: "organisation/selec", during: { from: "1995", to: "1996" })
       { loosened { who with during } } }`,
  );
  const offers = { 'Cooperating with anyone': 'with', 'Whoever it is': 'who', 'At any time': 'during' };
  for (const [words, blank] of Object.entries(offers)) {
    const count = facets.loosened[blank];
    const button = region('Graph').getByRole('button', { name: words });
    await expect(button).toHaveAccessibleName(new RegExp(`^${words} ?${count} links?$`));
    await expect(button).toBeEnabled({ enabled: count > 0 });
  }
  await region('Graph').getByRole('button', { name: 'Cooperating with anyone' }).click();
  await expect(page).not.toHaveURL(/with=/);
  await expect(region('Table')).toContainText(`the question has ${facets.loosened.with}:`);
  await expect(explorer(page).organisation(names.iom)).toBeVisible();
});
