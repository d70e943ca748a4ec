import type { Page } from '@playwright/test';
import { askApi, explorer, names } from './explorer.ts';
import { expect, test } from './page.ts';

const UNODC = 'United Nations Office on Drugs and Crime';
const ID = 'organisation/unodc';
const BASES = 'basis: [STATED, MET, MEMBER]';
const asked = '/?who=organisation/guam&basis=stated,met,member';

interface Told {
  drawn: number;
  hidden: number;
}

/** What the items of the tree tell, by id: `GUAM, 17 links, 3 links not drawn, expanded`. */
async function told(page: Page): Promise<Map<string, Told>> {
  const labels = await explorer(page).organisations.evaluateAll((all) =>
    all.map((one) => [one.dataset.key ?? '', one.ariaLabel ?? ''] as const),
  );
  return new Map(
    labels.map(([id, label]) => {
      const [, drawn, hidden = '0'] = /, (\d+) links?(?:, (\d+) links? not drawn)?(?:, expanded)?$/.exec(label) ?? [];
      return [id, { drawn: Number(drawn), hidden: Number(hidden) }];
    }),
  );
}

const toldOf = async (page: Page, id: string) => (await told(page)).get(id)!;

/** How many links an organisation has by the API's neighbourhood, under the filters given. */
async function totalOf(page: Page, id: string, filters: string): Promise<number> {
  const { neighbourhood } = await askApi(
    page,
    `{ neighbourhood(of: ["${id}"], ${filters}, parts: false, limit: 100)
       { linksTotal linksShown nodes { askedFor hidden { total } } links { a { id } b { id } } } }`,
  );
  const { linksTotal, linksShown, nodes, links } = neighbourhood;
  const hidden = nodes.find(({ askedFor }: { askedFor: boolean }) => askedFor).hidden.total;
  expect(linksShown + hidden).toBe(linksTotal);
  return (
    hidden + links.filter(({ a, b }: { a: { id: string }; b: { id: string } }) => [a.id, b.id].includes(id)).length
  );
}

/** That drawn and not drawn make the total, of one organisation in the tree and of all of them in the line above. */
async function expectToAddUp(page: Page, id: string, total: number): Promise<Told> {
  await expect
    .poll(async () => {
      const { drawn, hidden } = await toldOf(page, id);
      return drawn + hidden;
    })
    .toBe(total);
  const hidden = [...(await told(page)).values()].reduce((sum, one) => sum + one.hidden, 0);
  const line = hidden === 0 ? /^((?!not drawn).)*$/ : new RegExp(`up to ${hidden} links? not drawn`);
  await expect(
    explorer(page)
      .region('Graph')
      .getByText(/^Showing/),
  ).toHaveText(line);
  return toldOf(page, id);
}

/** Selects an organisation in the tree and presses a button above the canvas. */
async function act(page: Page, name: string, button: string): Promise<void> {
  await explorer(page).organisation(name).click();
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
}

/** The places in the address, by organisation. */
const placesIn = (page: Page): Record<string, string> =>
  Object.fromEntries((/&at=(.*)$/.exec(page.url())?.[1] ?? '').split(';').map((one) => one.split(':')));

test('what is drawn and what is not make the totals of the API, whatever is done', async ({ page }) => {
  const { openDrawn, organisations, organisation, button } = explorer(page);
  await openDrawn(asked);
  const { whoCooperates } = await askApi(
    page,
    `{ whoCooperates(who: "organisation/guam", ${BASES}, first: 100) { totalCount nodes { a { ...End } b { ...End } } } }
     fragment End on Organisation { id degree { count } }`,
  );
  const ends: Map<string, number> = new Map(
    whoCooperates.nodes.flatMap(({ a, b }: Record<string, { id: string; degree: { count: number }[] }>) =>
      [a!, b!].map(({ id, degree }) => [id, degree.reduce((sum, { count }) => sum + count, 0)]),
    ),
  );
  await expect(organisations).toHaveCount(ends.size);
  for (const [id, { drawn, hidden }] of await told(page)) expect([id, drawn + hidden]).toEqual([id, ends.get(id)]);

  const total = await totalOf(page, ID, BASES);
  const before = await expectToAddUp(page, ID, total);
  expect(before.hidden).toBeGreaterThan(20);
  await act(page, UNODC, 'Expand');
  await page.getByRole('dialog').getByLabel('Bring at most').selectOption('50 organisations');
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  page.on('request', (request) => request.url().endsWith('/graphql') && sent.push(request.postDataJSON().query));
  await page.getByRole('dialog').getByRole('button', { name: 'Expand' }).click();
  await expect.poll(async () => (await toldOf(page, ID)).hidden).toBe(0);
  expect(sent.map((query) => /query (\w+)/.exec(query)?.[1])).toEqual(['Neighbours']);
  expect(await expectToAddUp(page, ID, total)).toEqual({ drawn: total, hidden: 0 });

  await act(page, 'INTERPOL', 'Leave out');
  await expect(organisation('INTERPOL')).toHaveCount(0);
  const without = await expectToAddUp(page, ID, total);
  expect(without.hidden).toBeGreaterThan(0);
  await button('State or ministry').click();
  await expect(organisation('Georgia')).toHaveCount(0);
  expect((await expectToAddUp(page, ID, total)).hidden).toBeGreaterThan(without.hidden);
  await button('State or ministry').click();
  await button('Bring back 1').click();
  expect((await expectToAddUp(page, ID, total)).hidden).toBe(0);

  await page.getByRole('textbox', { name: 'From' }).fill('2013');
  await page.getByRole('textbox', { name: 'From' }).press('Enter');
  await expect(page).toHaveURL(/during=2013/);
  const narrowed = await totalOf(page, ID, `${BASES}, during: { from: "2013" }`);
  expect(narrowed).toBeLessThan(total);
  await expectToAddUp(page, ID, narrowed);
  await page.getByRole('button', { name: 'Clear During' }).click();
  await expectToAddUp(page, ID, total);
  await act(page, UNODC, 'Collapse');
  await expect.poll(() => toldOf(page, ID)).toEqual(before);
});

test('expanding asks first where much is hidden, and brings as many as were chosen', async ({ page }) => {
  const { openDrawn, organisations } = explorer(page);
  await openDrawn(asked);
  const before = await organisations.count();
  const { drawn, hidden } = await toldOf(page, ID);
  await act(page, UNODC, 'Expand');
  const dialog = page.getByRole('dialog', { name: `Expand ${UNODC}` });
  await expect(dialog).toContainText(`${drawn} of its links are drawn, ${hidden} are not`);
  const { facets } = await askApi(
    page,
    `{ facets(who: "organisation/unodc", ${BASES}) { organisations { label count } topics { label count } } }`,
  );
  for (const { label, count } of [facets.organisations[0], facets.topics[0]]) {
    await expect(
      dialog
        .getByRole('listitem')
        .filter({ hasText: `${label} ${count}` })
        .first(),
    ).toBeVisible();
  }
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(organisations).toHaveCount(before);
  await expect(page).not.toHaveURL(/expand=/);

  await act(page, UNODC, 'Expand');
  await dialog.getByLabel('Bring at most').selectOption('20 organisations');
  await dialog.getByRole('button', { name: 'Expand' }).click();
  await expect(page).toHaveURL(/expand=organisation\/unodc:\d+/);
  const limit = /unodc:(\d+)/.exec(page.url())![1];
  const { neighbourhood, whoCooperates } = await askApi(
    page,
    `{ neighbourhood(of: ["organisation/unodc"], ${BASES}, parts: false, limit: ${limit}) { nodes { organisation { id } } }
       whoCooperates(who: "organisation/guam", ${BASES}, first: 100) { nodes { a { id } b { id } } } }`,
  );
  const all = new Set([
    ...neighbourhood.nodes.map((one: { organisation: { id: string } }) => one.organisation.id),
    ...whoCooperates.nodes.flatMap(({ a, b }: { a: { id: string }; b: { id: string } }) => [a.id, b.id]),
  ]);
  expect(all.size).toBeGreaterThan(before);
  await expect(organisations).toHaveCount(all.size);
});

test('what stands stays to the pixel, and collapsing takes back what came and nothing else', async ({ page }) => {
  const { openDrawn, organisation, organisations, button } = explorer(page);
  const labels = () => organisations.evaluateAll((all) => all.map((one) => one.ariaLabel));
  await openDrawn('/?who=organisation/iom&expand=organisation/ukraine');
  await expect(page).toHaveURL(/&at=/);
  const ukraineAlone = await labels();
  await act(page, names.guam, 'Leave out');
  await button('Bring back 1').click();
  await expect(organisation(names.guam)).toBeVisible();
  const before = placesIn(page);
  expect(Object.keys(before).length).toBe(ukraineAlone.length);

  await act(page, names.guam, 'Expand');
  await expect.poll(() => Object.keys(placesIn(page)).length).toBeGreaterThan(ukraineAlone.length);
  expect(placesIn(page)).toMatchObject(before);
  await act(page, names.guam, 'Collapse');
  await expect(organisations).toHaveCount(ukraineAlone.length);
  expect(await labels()).toEqual(ukraineAlone);
  expect(placesIn(page)).toMatchObject(before);
});

test('the legend switches a family off and on in graph, table and address', async ({ page }) => {
  const { openDrawn, organisation, organisations, button, table } = explorer(page);
  await openDrawn(asked);
  const [before, rows] = [await organisations.count(), await table.getAttribute('aria-rowcount')];
  const states = button('State or ministry');
  await expect(states).toHaveAttribute('aria-pressed', 'true');
  await states.click();
  await expect(page).toHaveURL(/off=state/);
  await expect(organisation('Azerbaijan')).toHaveCount(0);
  await expect(organisation(names.iom)).toBeVisible();
  const links = [...(await told(page)).values()].reduce((sum, { drawn }) => sum + drawn, 0) / 2;
  await expect(table).toHaveAttribute('aria-rowcount', String(links + 1));
  await states.click();
  await expect(organisations).toHaveCount(before);
  await expect(table).toHaveAttribute('aria-rowcount', rows!);
});

test('hubs are drawn and not drawn at a press', async ({ page }) => {
  const { openDrawn, organisations, button, table } = explorer(page);
  await openDrawn('/?who=organisation/state-border-guard-service-ukraine');
  await expect(page.getByText('Click to read')).toBeVisible();
  const [before, rows] = [await organisations.count(), await table.getAttribute('aria-rowcount')];
  const picture = async () => (await page.locator('.canvas').screenshot()).toString('base64');
  const lines = await picture();
  await button('Draw hubs').click();
  await expect(page).toHaveURL(/hubs=yes/);
  await expect(button('Draw hubs')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await picture()) === lines).toBe(false);
  await expect(organisations).toHaveCount(before);
  await expect(table).toHaveAttribute('aria-rowcount', rows!);
  await button('Draw hubs').click();
  await expect.poll(async () => (await picture()) === lines).toBe(true);
});

test('a cut answer says so and shows more; the layout runs in a worker of its own', async ({ page }) => {
  const { openDrawn, region } = explorer(page);
  await openDrawn(`${asked}&rows=5`);
  const { whoCooperates } = await askApi(page, `{ whoCooperates(who: "organisation/guam", ${BASES}) { totalCount } }`);
  const { totalCount } = whoCooperates;
  await expect(region('Graph')).toContainText(`Showing 5 of ${totalCount} links`);
  await expect(region('Table')).toContainText(`5 links drawn · the question has ${totalCount}:`);
  await expect
    .poll(() => page.workers().map((worker) => new URL(worker.url()).pathname))
    .toEqual([expect.stringMatching(/layout\.worker/)]);
  await expect(region('Table').getByRole('button', { name: 'Show more' })).toBeVisible();
  await region('Graph').getByRole('button', { name: 'Show more' }).click();
  await expect(region('Graph')).toContainText(`Showing ${totalCount} of ${totalCount} links`);
  await expect(region('Graph').getByRole('button', { name: 'Show more' })).toHaveCount(0);
  await expect(region('Table').getByRole('button', { name: 'Show more' })).toHaveCount(0);
});
