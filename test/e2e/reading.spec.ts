import type { Locator, Page } from '@playwright/test';
import { askApi, explorer, names } from './explorer.ts';
import { expect, test } from './page.ts';

const subGroup = 'Working Sub-Group on Combating Trafficking in Persons and Illegal Migration';
const meeting = /^11th meeting of the Working Sub-Group/;

/** What stands under a heading of the reading, with it. */
const under = (page: Page, heading: string): Locator =>
  explorer(page)
    .region('Reading')
    .getByRole('heading', { name: new RegExp(`^${heading}( ?\\d+)?$`) })
    .first()
    .locator('..');

/** The answer to one name in a list of facts. */
const fact = (page: Page, name: string): Locator =>
  explorer(page)
    .region('Reading')
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('..')
    .getByRole('definition');

async function read(page: Page, id: string, question = 'who=organisation/guam-wgs-tip'): Promise<Locator> {
  await page.goto(`/?${question}&select=${id}`);
  const reading = explorer(page).region('Reading');
  await expect(reading.getByRole('heading', { level: 2 })).toBeVisible();
  return reading;
}

test('the meeting: when, where, who took part as what, what was discussed, which documents, and the next', async ({
  page,
}) => {
  const reading = await read(page, 'meeting/guam-wgs-tip-11', 'who=organisation/guam-wgs-tip&basis=met');
  await expect(reading).toContainText(`Meeting number 11 of ${subGroup}`);
  const when = reading.getByRole('region', { name: 'When and where' });
  await expect(when).toContainText('2–3 July 2013 held');
  await expect(when).toContainText('as written: “July 2-3, 2013”');
  await expect(when).toContainText('Kyiv, Ukraine');

  await expect(under(page, 'Host').getByRole('listitem')).toHaveText([/^GUAM Secretariat/]);
  const present = under(page, 'Took part').getByRole('listitem');
  await expect(present).toHaveCount(4);
  for (const name of [names.embassy, names.iom, 'Participating delegations']) {
    await expect(present.filter({ hasText: name })).not.toContainText('interpreted');
  }
  await expect(present.filter({ hasText: names.service })).toContainText('interpreted');
  await expect(under(page, 'Who took part')).not.toContainText(names.selec);

  const discussed = under(page, 'What was discussed');
  await discussed.getByRole('button', { name: 'Show all' }).click();
  const delegations = 'by Participating delegations';
  for (const topic of ['national legislation', 'operational situation', 'measures being taken']) {
    await expect(discussed).toContainText(`${topic} was the subject of an exchange of information ${delegations}`);
  }
  await expect(discussed).toContainText(
    new RegExp(`transplantation was supported ${delegations} \\(?as written: “exchange of information about national`),
  );

  await expect(under(page, 'Considered')).toContainText(
    /information, provided by the IOM.*only referred to.*interpreted/,
  );
  await expect(under(page, 'Considered')).toContainText('The Trafficking in Persons (TIP) Report');
  await expect(under(page, 'In preparation')).toContainText('analytical summaries on the situation with crime');
  await expect(under(page, 'Came out of it')).toContainText('the resultant Protocol');

  await reading
    .getByRole('navigation')
    .getByRole('button', { name: /^12th meeting/ })
    .click();
  await expect(reading.getByRole('heading', { level: 2 })).toContainText('12th meeting');
  await expect(when).toContainText('2 documents say when and where; all stay.');
  await expect(when.locator('.schedule')).toHaveText([
    /^9–10 December 2013 held.*12th Meeting of the GUAM/,
    /^November 2013 scheduled inferred \(?as written: “November 2013”.*11th Meeting of the Working/,
  ]);
});

test('a cooperation: its parties and topics with how each is known, its status, and who says it', async ({ page }) => {
  const service = await read(page, 'cooperation/guam-wgs-tip-11/border-guard-analysis');
  await expect(service).toContainText('status unstated');
  const parties = fact(page, '3 parties').getByRole('listitem');
  await expect(parties).toHaveText([
    new RegExp(`${names.service} lead`),
    new RegExp(`${names.iom} partner of the lead`),
    /the American Part partner of the lead/,
  ]);
  await expect(fact(page, 'On what')).toContainText(
    /criminal analysis.*risk analysis|risk analysis.*criminal analysis/,
  );
  await expect(service).toContainText(`${names.service} reported it, at: 11th meeting`);
  await expect(service).toContainText('2–3 July 2013, the date of the meeting that the document reports');
  await expect(service).toContainText('the text says so');

  const selec = await read(page, 'cooperation/guam-wgs-tip-11/selec');
  await expect(selec).toContainText(`${subGroup} spoke in favour of it`);
  await expect(fact(page, '2 parties').getByRole('listitem')).toHaveText([
    new RegExp(`${subGroup} lead interpreted`),
    new RegExp(`${names.selec} partner of the lead`),
  ]);
  await expect(fact(page, 'On what')).toContainText(/trafficking in persons\s+inferred/);

  const others = await read(page, 'cooperation/guam-wgs-tip-11/other-states');
  await expect(fact(page, '2 parties')).toContainText('number of other states');
  await expect(fact(page, '2 parties')).not.toContainText(names.selec);
  await expect(others).toContainText('supported');
});

test('links: stated, met and member are told apart, and what is only supported is told as such', async ({ page }) => {
  const link = await read(page, 'link/stated/guam~iom', 'who=organisation/iom');
  await expect(link).toContainText('Link · stated');
  await expect(link).toContainText('A document says that cooperation of the two is supported. It need not exist.');
  await expect(link).toContainText('Participating delegations spoke in favour of it');
  await expect(link.getByRole('region', { name: 'Since when' })).toContainText(
    /As stated\s*No source states a start or an end\.\s*As evidenced\s*Said 2–3 July 2013/,
  );
  await expect(link.getByRole('blockquote').first()).toContainText('development of contacts between GUAM and IOM');

  const met = await read(page, 'link/met/guam-wgs-tip~us-embassy-ukraine');
  await expect(met).toContainText('Link · met');
  await expect(met).toContainText('No document says here that they cooperate.');
  await expect(under(page, 'Meetings of both').getByRole('button', { name: meeting })).toBeVisible();
  await expect(met.getByRole('heading', { name: /^Cooperations/ })).toHaveCount(0);

  const member = await read(page, 'link/member/guam~ukraine');
  await expect(member).toContainText('Link · member');
  await expect(member).toContainText('One belongs to the other. That is not yet cooperation.');
  await expect(under(page, 'Memberships')).toContainText('Ukraine is a member of GUAM');
});

test('an organisation and a topic: the register, and the counts of the API', async ({ page }) => {
  const { organisation, topic } = await askApi(
    page,
    `{ organisation(id: "organisation/guam") { kind degree { basis count } parts { name } names { text } }
       topic(id: "topic/trafficking-in-persons") { cooperations { totalCount } meetings { totalCount } } }`,
  );
  const guam = await read(page, 'organisation/guam');
  await expect(guam).toContainText(`Organisation · ${organisation.kind}`);
  const degree = guam.getByRole('region', { name: 'How much it is linked' });
  for (const { basis, count } of organisation.degree) {
    const figure = degree.getByRole('term').filter({ hasText: basis.toLowerCase() }).locator('..');
    await expect(figure.getByRole('definition')).toHaveText(String(count));
  }
  const register = guam.getByRole('region', { name: 'From the register' });
  await expect(register).toContainText('It needs no passage.');
  const rest = register.getByRole('button', { name: /^and \d+ more$/ });
  while ((await rest.count()) > 0) await rest.first().click();
  for (const { name } of organisation.parts) await expect(register.getByRole('button', { name })).toBeVisible();
  const others = organisation.names.filter(({ text }: { text: string }) => text !== names.guam);
  expect(others.length).toBeGreaterThan(3);
  for (const { text } of others) await expect(register).toContainText(text);

  const american = await read(page, 'organisation/guam-wgs-tip-11-american-part');
  await expect(american).toContainText(
    'Known by the words of one document alone, and never taken for another organisation',
  );
  await expect(american.getByRole('button', { name: /^11th Meeting of the Working Sub-Group/ }).first()).toBeVisible();

  const tip = await read(page, 'topic/trafficking-in-persons');
  await expect(under(page, 'Cooperations').getByRole('heading')).toHaveText(
    `Cooperations${topic.cooperations.totalCount}`,
  );
  await expect(under(page, 'Meetings').getByRole('heading')).toHaveText(`Meetings${topic.meetings.totalCount}`);
  await expect(fact(page, 'Broader')).toContainText('organised crime');
  await tip.getByRole('button', { name: 'Ask on it' }).click();
  await expect(page).toHaveURL(/on=topic\/trafficking-in-persons/);
  await expect(page.getByRole('combobox', { name: 'On what' })).toHaveValue('trafficking in persons');
});

test('verbatim and abstract are told apart in words, on the document and at each quote', async ({ page }) => {
  const reading = await read(page, 'document/guam-wgs-tip-11');
  await expect(reading).toContainText('Verbatim. The source’s own words, byte for byte.');
  await expect(reading).not.toContainText('Abstract.');
  await read(page, 'document/iom-sbgs-programme');
  await expect(reading).toContainText('Abstract. The curator’s own words on what the source says');
  await expect(reading).toContainText('Do not quote them as the publisher’s.');
  await read(page, 'document/guam-wgs-tip-11-protocol');
  await expect(reading).toContainText('Not held here: other documents refer to it');

  await read(page, 'link/stated/iom~state-border-guard-service-ukraine', 'who=organisation/iom');
  const proofs = reading.getByRole('article');
  for (const [document, whose] of [
    ['11th Meeting of the Working', 'Verbatim, GUAM Secretariat'],
    ['IOM', 'Abstract, in the curator’s own words'],
  ] as const) {
    const proof = proofs.filter({ has: page.getByText(document).and(page.locator('footer p')) }).first();
    await expect(proof).toContainText(whose);
  }
  await expect(proofs.filter({ hasText: 'Verbatim, ' }).filter({ hasText: 'Abstract, ' })).toHaveCount(0);
});

test('a quote opens its document at the passage, and a passage opens its claims', async ({ page }) => {
  const reading = await read(page, 'cooperation/guam-wgs-tip-11/guam-iom-contacts');
  const quote = await reading.getByRole('blockquote').first().textContent();
  await reading.getByRole('button', { name: 'Open in its document' }).first().click();
  const mark = reading.locator('mark[aria-current="true"]');
  await expect(mark).toHaveText(quote!);
  await expect(mark).toBeInViewport();
  await expect(mark).toBeFocused();
  const { document } = await askApi(page, '{ document(id: "document/guam-wgs-tip-11") { text } }');
  expect(await reading.getByRole('region', { name: 'Text' }).textContent()).toContain(document.text);

  await mark.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  const claims = page.getByRole('dialog', { name: 'Claims that rest on this passage' });
  await claims.getByRole('button', { name: 'Contacts between GUAM and IOM are to be developed.' }).press('Enter');
  await expect(page).toHaveURL(/select=cooperation\/guam-wgs-tip-11\/guam-iom-contacts/);
});

test('every claim of a document leads back to what the graph shows, by keyboard', async ({ page }) => {
  const { document } = await askApi(
    page,
    '{ document(id: "document/selec-norway-2015") { title claims(first: 50) { totalCount nodes { id } } } }',
  );
  const reading = await read(page, 'document/selec-norway-2015');
  const claims = under(page, 'Claims');
  await expect(claims.getByRole('heading')).toHaveText(`Claims${document.claims.totalCount}`);
  const items = claims.getByRole('listitem');
  await expect(items).toHaveCount(document.claims.totalCount);
  for (let i = 0; i < document.claims.totalCount; i++) {
    await items.nth(i).getByRole('button').first().press('Enter');
    await expect(page).toHaveURL(/select=(cooperation|meeting|link)\//);
    await expect(reading.getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(reading.getByRole('heading', { level: 2 })).toHaveText(document.title);
  }
  await items.first().getByRole('button', { name: 'Show its passage' }).press('Enter');
  await expect(reading.locator('mark[aria-current="true"]')).toBeFocused();

  // A membership is shown as the link that it makes.
  await read(page, 'document/guam-wgs-tip-11');
  await under(page, 'Claims').getByRole('button', { name: 'GUAM member states is a member of GUAM.' }).press('Enter');
  await expect(page).toHaveURL(/select=link\/member\//);
  await expect(under(page, 'Memberships')).toContainText('GUAM member states is a member of GUAM');
});
