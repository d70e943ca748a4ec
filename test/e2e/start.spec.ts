import type { Page } from '@playwright/test';
import { askApi, explorer, fill, names } from './explorer.ts';
import { expect, test } from './page.ts';

const API = '**/graphql';

/** Answers questions to the API with a refusal or not at all, as a server does that this run has not. */
const whileApi = (page: Page, status: number | 'gone', body: object = {}) =>
  page.route(API, (route) => (status === 'gone' ? route.abort() : route.fulfill({ status, json: body })));

test('five questions are offered, and each has an answer that is drawn', async ({ page }) => {
  const { open, region, organisations, organisation, button } = explorer(page);
  await open('/');
  const starters = region('Graph')
    .getByRole('region')
    .or(region('Graph'))
    .getByRole('list')
    .first()
    .getByRole('button');
  await expect(starters).toHaveCount(5);
  const words = await starters.allTextContents();
  expect(new Set(words).size).toBe(5);
  for (const question of words) {
    await button(question).click();
    await expect.poll(() => organisations.count()).toBeGreaterThan(1);
    await expect(region('Reading').getByRole('heading', { level: 2 })).toBeVisible();
    await page.getByRole('link', { name: 'Liaison' }).click();
    await expect(starters).toHaveCount(5);
  }
  await region('Graph')
    .getByRole('button', { name: new RegExp(`^${names.selec} ?\\d+ stated`) })
    .click();
  await expect(organisation(names.selec)).toBeVisible();
});

test('the start page shows what there is, the best connected and the newest documents', async ({ page }) => {
  const { open, region } = explorer(page);
  await open('/');
  const { overview } = await askApi(
    page,
    `{ overview { organisations documents claims evidence bestConnected { organisation { name } links }
       newestDocuments { id title } } }`,
  );
  for (const [name, count] of [
    ['organisations', overview.organisations],
    ['documents', overview.documents],
    ['claims', overview.claims],
    ['passages as evidence', overview.evidence],
  ]) {
    const figure = region('Graph').getByRole('term').filter({ hasText: name }).locator('..');
    await expect(figure.getByRole('definition').first()).toHaveText(Number(count).toLocaleString('en-GB'));
  }
  const best = region('Graph').getByRole('listitem').filter({ hasText: 'stated links' });
  await expect(best).toHaveText(
    overview.bestConnected.map(
      ({ organisation, links }: { organisation: { name: string }; links: number }) =>
        `${organisation.name}${links} stated links`,
    ),
  );
  const [newest] = overview.newestDocuments;
  await region('Reading').getByRole('button', { name: newest.title }).click();
  await expect(page).toHaveURL(new RegExp(`select=${newest.id}$`));
  await expect(region('Reading').getByRole('heading', { level: 2 })).toHaveText(newest.title);
});

test('a server that is gone is said, what to do, and trying again works', async ({ page }) => {
  const { region, organisation } = explorer(page);
  await whileApi(page, 'gone');
  await page.goto('/');
  await expect(region('Graph')).toContainText('The server does not answer. Check that Liaison is running');
  await page.unroute(API);
  await region('Graph').getByRole('button', { name: 'Try again' }).click();
  await expect(region('Graph').getByRole('heading', { level: 2 })).toContainText('Who cooperates with whom');

  await whileApi(page, 'gone');
  await region('Graph')
    .getByRole('button', { name: new RegExp(`^${names.iom} ?\\d+ stated`) })
    .click();
  await expect(region('Graph')).toContainText('The server does not answer.');
  await expect(region('Reading').getByRole('alert')).toContainText('The server does not answer.');
  await page.unroute(API);
  await region('Graph').getByRole('button', { name: 'Try again' }).click();
  await expect(organisation(names.iom)).toBeVisible();
  await region('Reading').getByRole('button', { name: 'Try again' }).click();
  await expect(region('Reading').getByRole('heading', { level: 2 })).toHaveText(names.iom);
});

test('a question that the API refuses shows its sentence', async ({ page }) => {
  const { open, region } = explorer(page);
  await open('/?who=organisation/nobody');
  await expect(region('Graph').getByRole('button', { name: 'Try again' })).toBeVisible();
  const response = await page.request.post('/graphql', {
    data: { query: '{ whoCooperates(who: "organisation/nobody") { totalCount } }' },
  });
  const { errors } = await response.json();
  await expect(region('Graph')).toContainText(errors[0].message);

  // It is about that question alone: ways that are found instead do not stand under it.
  await page.getByRole('button', { name: 'Find a path', exact: true }).click();
  await fill(page, 'From', 'US Embassy in Ukr', names.embassy);
  await fill(page, 'To', 'SELEC', names.selec);
  await page.getByRole('button', { name: 'Find the ways', exact: true }).click();
  await expect(region('Reading').getByRole('heading', { level: 2 })).toContainText('Ways from');
  await expect(region('Graph')).not.toContainText(errors[0].message);
  await expect(region('Reading').getByRole('alert')).toHaveCount(0);
});

test('“Find a path” is begun at its first open field, by keys alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Find a path', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'From' })).toBeFocused();
  await page.keyboard.type('SELEC');
  await expect(page.getByRole('option').first()).toContainText('SELEC');
});

test('a token is asked for where the server wants one, is sent, and is asked for again if wrong', async ({ page }) => {
  const { region } = explorer(page);
  const sent: (string | undefined)[] = [];
  await page.route(API, (route) => {
    const token = route.request().headers().authorization;
    sent.push(token);
    return token === 'Bearer right' ? route.continue() : route.fulfill({ status: 401, json: {} });
  });
  await page.goto('/');
  await expect(region('Graph').getByRole('heading', { name: 'A token is needed' })).toBeVisible();
  const token = region('Graph').getByLabel('Token');
  await token.fill('wrong');
  await token.press('Enter');
  await expect(region('Graph').getByRole('alert')).toContainText('The server did not accept this token.');
  await token.fill('right');
  await region('Graph').getByRole('button', { name: 'Ask again' }).click();
  await expect(region('Graph').getByRole('heading', { level: 2 })).toContainText('Who cooperates with whom');
  expect(sent).toEqual(expect.arrayContaining([undefined, 'Bearer wrong', 'Bearer right']));
  await page.reload();
  await expect(region('Graph').getByRole('heading', { level: 2 })).toContainText('Who cooperates with whom');
});
