import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Page } from '@playwright/test';
import { createServer } from '../../src/server/server.ts';
import { examples } from '../../web/graphiql/examples.ts';
import { accessibilityViolations, expect, test } from './page.ts';

/** The whole text of an editor, of which the page draws no more than is seen. */
const textOf = (page: Page, region: string) =>
  page
    .getByRole('region', { name: region })
    .locator('.CodeMirror')
    .filter({ visible: true })
    .evaluate((element) => (element as unknown as { CodeMirror: { getValue(): string } }).CodeMirror.getValue());
const query = (page: Page) => textOf(page, 'Query Editor');
const answer = (page: Page) => textOf(page, 'Result Window');

/** Opens the page and waits for its four editors, which arrive after it. */
async function open(page: Page, address = '/graphql'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.CodeMirror')).toHaveCount(4);
}
const run = (page: Page) => page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();
const addressOf = (text: string, variables: object) =>
  `/graphql#query=${encodeURIComponent(text)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the API page in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('opens with the first example, and answers it with a quote', async ({ page }) => {
      await open(page);
      await expect(page).toHaveTitle('Liaison: the API');
      expect(await query(page)).toBe(examples[0]!.query);
      await run(page);
      await expect.poll(() => answer(page)).toContain('"quote": "On July 2-3, 2013, the GUAM Secretariat');
    });

    test('opens each further example in a tab of its own, which keeps its answer', async ({ page }) => {
      await open(page);
      await run(page);
      await expect.poll(() => answer(page)).toContain('"meetings"');
      const list = page.getByRole('region', { name: 'Examples' });
      await expect(list.getByRole('button')).toHaveText(examples.map(({ title }) => title));

      await list.getByRole('button', { name: 'Who cooperates with IOM?' }).click();
      expect(await query(page)).toContain('query WhoCooperatesWithIOM');
      expect(await answer(page)).toBe('');
      await page.getByRole('region', { name: 'Query Editor' }).locator('.CodeMirror').click();
      await page.keyboard.press('Control+Enter');
      await expect.poll(() => answer(page)).toContain('development of contacts between GUAM and IOM');

      await page.getByRole('tab', { name: 'WhatWasHeld' }).click();
      await expect.poll(() => answer(page)).toContain('"meetings"');
    });

    test('shows what the schema says about a type', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      const documentation = page.getByRole('region', { name: 'Documentation Explorer' });
      await documentation.getByRole('link', { name: 'Claim', exact: true }).click();
      await expect(documentation).toContainText('Every claim rests on Evidence: an exact passage.');
    });
  });
}

test('lets nobody open an example before the editors have arrived', async ({ page }) => {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/codemirror.*\.js$/, async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto('/graphql');
  const question = page.getByRole('button', { name: 'Who took part?' });
  await expect(question).toBeDisabled();
  await page.evaluate(() => location.assign('#query={__typename}'));
  release();
  await expect.poll(() => query(page)).toBe('{__typename}');
  await question.click();
  expect(await query(page)).toContain('query WhoTookPart');
});

test('follows the system, until its settings say otherwise', async ({ page }) => {
  const background = () =>
    page.locator('.graphiql-container').evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.getByRole('button', { name: 'Open settings dialog' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Light', exact: true }).click();
  expect(await background()).toBe(light);
  await page.reload();
  await expect.poll(background).toBe(light);
});

test('opens with the operation and the variables that its address names', async ({ page }) => {
  const text = 'query Named($id: ID!) {\n  organisation(id: $id) { name } # 100 % + "proof" & more\n}';
  await open(page, addressOf(text, { id: 'organisation/selec' }));
  expect(await query(page)).toBe(text);
  await run(page);
  await expect.poll(() => answer(page)).toContain('"name": "Southeast European Law Enforcement Center"');

  await open(page, addressOf('query Other { meetings { totalCount } }', {}));
  await expect.poll(() => query(page)).toBe('query Other { meetings { totalCount } }');
  await expect(page.getByRole('tab', { name: 'Named' })).toBeVisible();
});

test('opens what the address names beside what was there before', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Who took part?' }).click();
  await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('WhoTookPart'));
  await page.goto('about:blank');
  await open(page, addressOf('query Linked { meetings { totalCount } }', {}));
  expect(await query(page)).toContain('query Linked');
  await expect(page.getByRole('tab')).toHaveText([/^WhatWasHeld/, /^WhoTookPart/, /^Linked/]);
});

test('fits a window as narrow as a telephone, one part below the other', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await open(page);
  await page.getByRole('button', { name: 'Who took part?' }).click();
  await run(page);
  await expect.poll(() => answer(page)).toContain('"quote"');
  for (const region of ['Examples', 'Query Editor', 'Result Window']) {
    const box = await page.getByRole('region', { name: region }).boundingBox();
    expect(box!.width).toBeGreaterThan(280);
    expect(box!.x + box!.width).toBeLessThanOrEqual(400);
  }
});

test('the list of examples and the link to the explorer can be perceived by everybody', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('region', { name: 'Examples' })).toBeVisible();
  expect(await accessibilityViolations(page, { include: ['.examples', '.graphiql-logo'] })).toEqual([]);
});

/**
 * What axe finds in GraphiQL 4 itself, and we leave to it: the button in a tab that closes it, and that one scrolls an
 * editor by its cursor.
 */
const OF_GRAPHIQL = ['nested-interactive', 'scrollable-region-focusable'];

test('the page as a whole has what axe asks of one, but for what GraphiQL lacks', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Who took part?' }).click();
  await run(page);
  await expect.poll(() => answer(page)).toContain('"quote"');
  expect(await accessibilityViolations(page, { disabled: OF_GRAPHIQL })).toEqual([]);

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).first().click();
  await page.getByRole('button', { name: 'Variables' }).click();
  expect(await accessibilityViolations(page, { disabled: OF_GRAPHIQL })).toEqual([]);
});

/** A server that asks for a token. */
const guarded = test.extend<{ token: string }>({
  token: 'a-token-of-this-test',
  baseURL: async ({ token }, use) => {
    const server = await createServer({
      config: { host: '127.0.0.1', port: 0, token, home: 'unused' },
      schema: makeExecutableSchema({ typeDefs: 'type Query { hello: String }' }),
      contextFor: () => ({}),
      whyNotReady: async () => undefined,
      logger: { write: () => {} },
    });
    await use(server.address);
    await server.close();
  },
});

guarded('says that the server asks for a token, and takes it among the headers', async ({ page, token }) => {
  await open(page);
  const note = page.getByRole('status');
  await expect(note).toContainText('This server asks for a token. Write it under Headers');
  expect(await accessibilityViolations(page, { include: ['.token-note'] })).toEqual([]);
  await expect.poll(() => textOf(page, 'Headers')).toContain('"Bearer "');
  await page.getByRole('region', { name: 'Headers' }).locator('.CodeMirror').filter({ visible: true }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(`{ "authorization": "Bearer ${token}" }`);
  await note.getByRole('button', { name: 'Load the schema with it' }).click();
  await expect(note).toBeHidden();

  await page.getByRole('button', { name: 'Which documents?' }).click();
  expect(await textOf(page, 'Headers')).toContain(token);
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await expect(page.getByRole('link', { name: 'Query', exact: true }).first()).toBeVisible();
});
