import { describe, expect, it } from 'vitest';
import { type Answer, seedHouse } from './house.ts';

const { ask, refusal } = seedHouse();

const blanks = ['who: "organisation/iom"', 'who: "organisation/guam"', 'on: "topic/trafficking-in-persons"'];

describe('a timeline', () => {
  it.each(blanks)('counts in each year the cooperations of that year, certain and possible (%s)', async (blank) => {
    const { timeline } = await ask(
      `{ timeline(${blank}, basis: [STATED]) { undated bins { start end certain possible } } }`,
    );
    expect(timeline.bins.length).toBeGreaterThan(0);
    for (const { start, end, certain, possible } of timeline.bins) {
      const { cooperations } = await ask(
        `query Bin($start: EDTF, $end: EDTF) {
          cooperations(filter: { ${blank}, paired: true, during: { from: $start, to: $end } }) { certain possible } }`,
        { start, end },
      );
      expect(cooperations).toEqual({ certain, possible });
    }
  });

  it('runs without gaps, by year and by month', async () => {
    const { years, months } = await ask(`{
      years: timeline(who: "organisation/guam", basis: [STATED, MET]) { bins { start end } }
      months: timeline(who: "organisation/guam", basis: [STATED, MET], unit: MONTH) { bins { start end } } }`);
    for (const { bins } of [years, months]) {
      bins.slice(1).forEach((bin: Answer, i: number) => {
        expect(new Date(bin.start).getTime() - new Date(bins[i].end).getTime()).toBe(86_400_000);
      });
    }
    expect(months.bins.length).toBeGreaterThan(years.bins.length);
  });

  it('says what it cannot tell anybody', async () => {
    const [unknown] = await refusal('{ timeline(who: "organisation/nobody") { undated } }');
    expect(unknown).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});

describe('facets', () => {
  it('give the number of links that each choice gives', async () => {
    const { facets } = await ask(`{ facets(who: "organisation/iom", basis: [STATED]) {
      organisations { value label count } topics { value count } kinds { value count } statuses { value count } countries { value count } } }`);
    const count = async (more: string) =>
      (await ask(`{ whoCooperates(who: "organisation/iom", basis: [STATED], ${more}) { totalCount } }`)).whoCooperates
        .totalCount;
    for (const { value, count: said } of facets.organisations)
      expect(await count(`with: "${value}", parts: false`)).toBe(said);
    for (const { value, count: said } of facets.kinds)
      expect(await count(`claims: { kinds: ["${value}"] }`)).toBe(said);
    for (const { value, count: said } of facets.statuses)
      expect(await count(`claims: { statuses: [${value}] }`)).toBe(said);
    for (const { value, count: said } of facets.topics.slice(0, 5)) {
      expect(await count(`on: "${value}"`)).toBeGreaterThanOrEqual(said);
    }
    expect(facets.countries).toContainEqual({ value: 'UA', count: 1 });
  });

  it('say what loosening each blank would give, and nothing of an empty one', async () => {
    const { facets } =
      await ask(`{ facets(who: "organisation/iom", on: "topic/risk-analysis", during: { from: "1990", to: "1991" }) {
      organisations { value } loosened { who with on during } } }`);
    expect(facets.organisations).toEqual([]);
    expect(facets.loosened).toEqual({ who: 0, with: null, on: 0, during: 1 });
  });
});

describe('the overview', () => {
  it('counts what the lists count', async () => {
    const { overview, ...lists } = await ask(`{
      overview { organisations meetings topics documents documentsReferredTo cooperations claims evidence from to
        bestConnected { links organisation { id } } newestDocuments { id held } }
      organisations { totalCount } meetings { totalCount } topics { totalCount } cooperations { totalCount }
      held: documents(filter: { held: true }) { totalCount } others: documents(filter: { held: false }) { totalCount } }`);
    expect(overview).toMatchObject({
      organisations: lists.organisations.totalCount,
      meetings: lists.meetings.totalCount,
      topics: lists.topics.totalCount,
      cooperations: lists.cooperations.totalCount,
      documents: lists.held.totalCount,
      documentsReferredTo: lists.others.totalCount,
    });
    expect(overview.from < overview.to).toBe(true);
    expect(overview.newestDocuments.every(({ held }: Answer) => held)).toBe(true);
    for (const { organisation, links } of overview.bestConnected) {
      const { whoCooperates } = await ask(`{ whoCooperates(who: "${organisation.id}", parts: false) { totalCount } }`);
      expect(whoCooperates.totalCount).toBe(links);
    }
  });
});
