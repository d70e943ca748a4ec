import { askApi, explorer, toldBars } from './explorer.ts';
import { expect, test } from './page.ts';

interface Bin {
  start: string;
  certain: number;
  possible: number;
}

const service = 'who: "organisation/state-border-guard-service-ukraine"';
const address = '/?who=organisation/state-border-guard-service-ukraine';

test('the bars tell certain, possible and undated as the API counts them, years and months', async ({ page }) => {
  const { openDrawn, region } = explorer(page);
  await openDrawn('/?who=organisation/iom&basis=stated,met');
  const { timeline, months } = await askApi(
    page,
    `{ timeline(who: "organisation/iom", basis: [STATED, MET]) { ...Counts }
       months: timeline(who: "organisation/iom", basis: [STATED, MET], unit: MONTH) { ...Counts } }
     fragment Counts on Timeline { undated bins { start certain possible } }`,
  );
  const saidOf = (date: string, bins: Bin[], digits: number) => {
    const bin = bins.find(({ start }) => start.startsWith(date));
    return `${digits === 4 ? date : inWords(date)}: ${bin?.certain ?? 0} certain, ${bin?.possible ?? 0} possible`;
  };
  const inWords = (month: string) =>
    new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(month));
  const years = timeline.bins.map(({ start }: Bin) => Number(start.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_, i) => saidOf(String(first + i), timeline.bins, 4));
  expect(all.join()).toMatch(/[1-9]\d* possible/);
  await expect.poll(() => toldBars(page)).toEqual(all);
  await expect(region('Timeline').getByRole('img', { name: `${timeline.undated} undated` })).toBeVisible();

  await region('Timeline')
    .getByRole('button', { name: /^2013:/ })
    .click();
  await expect(region('Timeline').getByRole('heading')).toHaveText('Claims a month');
  const ofYear = Array.from({ length: 12 }, (_, i) => saidOf(`2013-${String(i + 1).padStart(2, '0')}`, months.bins, 7));
  expect(ofYear.join()).toMatch(/[1-9]\d* certain/);
  await expect.poll(() => toldBars(page)).toEqual(ofYear);
});

test('both handles move by keyboard, a bar narrows, and all years come back', async ({ page }) => {
  const { openDrawn, region } = explorer(page);
  await openDrawn(address);
  const slider = (name: 'From' | 'To') => region('Timeline').getByRole('slider', { name: new RegExp(name) });
  const first = Number(await slider('From').getAttribute('min'));
  const last = Number(await slider('To').getAttribute('max'));
  await slider('From').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(new RegExp(`during=${first + 1}/\\.\\.`));
  await expect(slider('From')).toHaveValue(String(first + 1));
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(new RegExp(`during=${first + 6}/\\.\\.`));
  await slider('To').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`during=${first + 6}/${last - 1}(#|&)`));
  await expect(region('Timeline')).toContainText(`${first + 6} to ${last - 1}`);
  await expect(page.getByRole('textbox', { name: 'To' })).toHaveValue(String(last - 1));

  await region('Timeline').getByRole('button', { name: 'All years' }).click();
  await expect(page).not.toHaveURL(/during=/);
  await expect(region('Timeline').getByRole('button', { name: 'All years' })).toHaveCount(0);
  await region('Timeline')
    .getByRole('button', { name: /^2013:/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/during=2013\/2013/);
  await expect(region('Timeline')).toContainText('2013');
});

test('a handle that is moved and undone at once is where it was, and nothing else is undone', async ({ page }) => {
  const { openDrawn, region } = explorer(page);
  await openDrawn(address);
  const slider = region('Timeline').getByRole('slider', { name: /From/ });
  const first = await slider.inputValue();
  await slider.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+z');
  await expect(slider).toHaveValue(first);
  await expect(page).not.toHaveURL(/during=/);
  await page.keyboard.press('Control+Shift+z');
  await expect(page).toHaveURL(/who=.*during=\d{4}\/\.\./);
});

test('what has no date is counted and stays reachable in any range', async ({ page }) => {
  const { openDrawn, region, table } = explorer(page);
  await openDrawn(`${address}&during=2013/2013`);
  const { whoCooperates } = await askApi(
    page,
    `{ whoCooperates(${service}, during: { from: "2013", to: "2013", include: [CERTAIN, POSSIBLE, UNDATED] }, first: 50)
       { totalCount certain possible undated nodes { id inPeriod a { name } b { name } } } }`,
  );
  const { totalCount, certain, possible, undated, nodes } = whoCooperates;
  expect(undated).toBeGreaterThan(0);
  await expect(region('Table')).toContainText(
    `the question has ${totalCount}: ${certain} certain, ${possible} possible, ${undated} undated`,
  );
  const without = nodes.find(({ inPeriod }: { inPeriod: string }) => inPeriod === 'UNDATED');
  await table.getByRole('row').filter({ hasText: without.b.name }).first().click();
  await expect(page).toHaveURL(new RegExp(`select=${without.id}(#|&|$)`));
  await expect(region('Reading').getByRole('blockquote').first()).toBeVisible();
  await expect(region('Reading')).toContainText('No evidence is dated.');
});
