import { describe, expect, it } from 'vitest';
import { type Answer, seedHouse } from './house.ts';

const { ask } = seedHouse('test/api/dossier');

const slug = (id: string) => id.replace(/^[a-z]+\/(stated\/|met\/|member\/)?/, '');

/** Counts and rows of a timed connection, each row as `slug answer basis`. */
async function asked(field: string, blanks: string, more = '') {
  const answer = await ask(
    `{ ${field}(${blanks}) { totalCount certain possible undated nodes { id inPeriod ${more} } } }`,
  );
  const { nodes, ...counts } = answer[field];
  return {
    ...counts,
    rows: nodes.map((row: Answer) => [slug(row.id), row.inPeriod, ...[row.periodBasis ?? []].flat()].join(' ')).sort(),
  };
}

const links = (blanks: string) => asked('whoCooperates', blanks, 'periodBasis');
const meetings = (during: string, more = '') => asked('meetings', `filter: { during: { ${during} } ${more} }`);

const guam = 'who: "organisation/guam"';
const coast = 'who: "organisation/coast-watch"';

describe('who cooperated when', () => {
  it('by the dates of the evidence: certain in the year of both reports, nothing in the year between', async () => {
    expect(await links(`${guam}, during: { from: "2013", to: "2013" }`)).toEqual({
      ...{ totalCount: 3, certain: 3, possible: 0, undated: 0 },
      rows: [
        'guam-wgs-tip~guam-wgs-tip-11-number-of-other-states CERTAIN ATTESTED',
        'guam-wgs-tip~selec CERTAIN ATTESTED',
        'guam~iom CERTAIN ATTESTED',
      ],
    });
    expect(await links(`${guam}, during: { from: "2012", to: "2012" }`)).toMatchObject({ totalCount: 0, rows: [] });
    expect(await links(`${guam}, during: { to: "2012" }`)).toMatchObject({
      totalCount: 1,
      rows: ['guam~selec CERTAIN ATTESTED'],
    });
  });

  it('only possibly on one of the two days of the meeting at which it was said', async () => {
    expect(await links(`${guam}, during: { from: "2011-12-14", to: "2011-12-14" }`)).toEqual({
      ...{ totalCount: 1, certain: 0, possible: 1, undated: 0 },
      rows: ['guam~selec POSSIBLE ATTESTED'],
    });
  });

  it('possibly between two reports of one claim, and the period cuts neither of them off', async () => {
    const membership = 'who: "organisation/guam-member-states", basis: [MEMBER]';
    const between = `${membership}, during: { from: "2013-10", to: "2013-10" }`;
    expect(await links(between)).toMatchObject({ possible: 1, rows: ['guam~guam-member-states POSSIBLE ATTESTED'] });
    const { whoCooperates } = await ask(`{ whoCooperates(${between}) { nodes {
      statedStart firstEvidence { date } lastEvidence { date } evidence { totalCount } } } }`);
    expect(whoCooperates.nodes).toEqual([
      {
        statedStart: null,
        firstEvidence: { date: '2013-07-02/2013-07-03' },
        lastEvidence: { date: '2013-12-09/2013-12-10' },
        evidence: { totalCount: 2 },
      },
    ]);
  });

  it.each([
    ['2012', ['coast-watch~harbour-office UNDATED', 'coast-watch~port-union CERTAIN STATED'], [1, 0, 1]],
    ['2011-05', ['coast-watch~harbour-office UNDATED', 'coast-watch~port-union POSSIBLE STATED'], [0, 1, 1]],
    ['2010', ['coast-watch~harbour-office UNDATED'], [0, 0, 1]],
    ['2500', ['coast-watch~harbour-office UNDATED', 'coast-watch~port-union CERTAIN STATED'], [1, 0, 1]],
  ])('in %s, of what is said to go on since 2011, and of what nobody has dated', async (year, rows, counts) => {
    const [certain, possible, undated] = counts;
    expect(await links(`${coast}, during: { from: "${year}", to: "${year}" }`)).toEqual({
      ...{ totalCount: rows.length, certain, possible, undated },
      rows,
    });
  });

  it.each([
    ['2008', []],
    ['2009-03', ['harbour-office~port-union CERTAIN STATED']],
    ['2009-03-15', ['harbour-office~port-union POSSIBLE STATED']],
    ['2009-34', ['harbour-office~port-union CERTAIN STATED']],
    ['2010-06', ['harbour-office~port-union POSSIBLE STATED']],
    ['2011', []],
  ])('in %s, of what went on from March 2009 to the end of 2010', async (when, rows) => {
    const question = `who: "organisation/harbour-office", with: "organisation/port-union", during: { from: "${when}", to: "${when}" }`;
    expect((await links(question)).rows).toEqual(rows);
  });

  it('lists what is included, and counts the rest all the same', async () => {
    const during = (include: string) => `${coast}, during: { from: "2012", to: "2012", include: [${include}] }`;
    const counts = { certain: 1, possible: 0, undated: 1 };
    expect(await links(during('UNDATED'))).toEqual({
      ...{ ...counts, totalCount: 1 },
      rows: ['coast-watch~harbour-office UNDATED'],
    });
    expect(await links(during('CERTAIN, POSSIBLE'))).toEqual({
      ...{ ...counts, totalCount: 1 },
      rows: ['coast-watch~port-union CERTAIN STATED'],
    });
    expect(await links(during(''))).toEqual({ ...counts, totalCount: 0, rows: [] });
  });

  it('whatever is dated is certain where no time is asked for, and what is not stays undated', async () => {
    expect(await links(coast)).toMatchObject({ totalCount: 2, certain: 1, possible: 0, undated: 1 });
    expect(await links(guam)).toMatchObject({ totalCount: 4, certain: 4, possible: 0, undated: 0 });
  });
});

describe('which meetings when', () => {
  it.each([
    ['from: "2013-12", to: "2013-12"', ['guam-wgs-tip-12 CERTAIN']],
    ['from: "2013-12-09", to: "2013-12-09"', ['guam-wgs-tip-12 CERTAIN']],
    // One release scheduled it for November: the best answer among its schedules counts, and both schedules are shown.
    ['from: "2013-11", to: "2013-11"', ['guam-wgs-tip-12 CERTAIN']],
    ['from: "2013-11-20", to: "2013-11-20"', ['guam-wgs-tip-12 POSSIBLE']],
    ['from: "2013-10", to: "2013-10"', []],
    ['from: "2014-33", to: "2014-33"', ['guam-wgs-tip-after-12 POSSIBLE']],
    ['from: "2014"', ['guam-wgs-tip-after-12 CERTAIN']],
    ['to: "2012-04-01"', ['guam-wgs-tip-8 CERTAIN', 'guam-wgs-tip-after-8 POSSIBLE']],
    ['to: "2012-04-01", include: [POSSIBLE]', ['guam-wgs-tip-after-8 POSSIBLE']],
  ])('%s', async (during, rows) => {
    const answer = await meetings(during);
    expect(answer.rows).toEqual(rows);
    expect(answer.totalCount).toBe(rows.length);
  });

  it('the 12th shows its held schedule first and the other one beside it, whenever it is asked for', async () => {
    const { meetings } = await ask(`{ meetings(filter: { during: { from: "2013-11", to: "2013-11" } }) {
      nodes { date status schedules { date status mode } } } }`);
    expect(meetings.nodes).toEqual([
      {
        date: '2013-12-09/2013-12-10',
        status: 'HELD',
        schedules: [
          { date: '2013-12-09/2013-12-10', status: 'HELD', mode: 'TEXTUAL' },
          { date: '2013-11', status: 'SCHEDULED', mode: 'INFERRED' },
        ],
      },
    ]);
  });

  it('nobody has met in a month for which a meeting was only scheduled', async () => {
    const met = (month: string) =>
      links(`who: "organisation/guam-wgs-tip", basis: [MET], during: { from: "${month}", to: "${month}" }`);
    expect((await met('2013-11')).totalCount).toBe(0);
    expect((await met('2013-12')).rows).toEqual([
      'guam-wgs-tip~guam-wgs-tip-12-delegations CERTAIN STATED',
      'guam-wgs-tip~guam-wgs-tip-12-us-representatives CERTAIN STATED',
    ]);
  });
});

describe('the same filter further down', () => {
  it('chooses the cooperations, meetings, members and links of a thing', async () => {
    const during = 'during: { from: "2013-07", to: "2013-07" }';
    const { guam, topic } = await ask(`{
      guam: organisation(id: "organisation/guam") {
        cooperations(${during}) { totalCount certain } meetings(${during}) { totalCount certain }
        members(${during}) { totalCount certain } links(${during}) { totalCount certain } }
      topic(id: "topic/analytical-work") {
        cooperations(${during}) { totalCount certain } meetings(${during}) { totalCount certain } } }`);
    expect(guam).toEqual({
      cooperations: { totalCount: 3, certain: 3 },
      meetings: { totalCount: 1, certain: 1 },
      members: { totalCount: 1, certain: 1 },
      links: { totalCount: 3, certain: 3 },
    });
    expect(topic).toEqual({ cooperations: { totalCount: 1, certain: 1 }, meetings: { totalCount: 1, certain: 1 } });
  });
});
