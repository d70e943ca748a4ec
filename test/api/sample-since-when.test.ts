import { describe, expect, it } from 'vitest';
import { cooperationsOf, has, linkCount, linksOf } from './answers.ts';
import { type Answer, sampleHouse } from './house.ts';

const { ask } = sampleHouse();

/** Links of a question in a period, by what is certain, possible and undated. */
async function within(blanks: string, during: string) {
  const { whoCooperates } = await ask(
    `{ whoCooperates(${blanks}, during: { ${during} }) { nodes { inPeriod b { name } } } }`,
  );
  const having = (answer: string) =>
    whoCooperates.nodes.filter(({ inPeriod }: Answer) => inPeriod === answer).map(({ b }: Answer) => b.name);
  return { certain: having('CERTAIN'), possible: having('POSSIBLE'), undated: having('UNDATED').sort() };
}

/** By the numbers of data/black-sea/questions.md; ✗ marks what the documents do not say. */
describe('since when', () => {
  it('12. since when does Frontex cooperate with the Ukrainian border service', async () => {
    const both = 'who: "organisation/frontex", with: "organisation/state-border-guard-service-ukraine", parts: false';
    const { 'State Border Guard Service of Ukraine': link } = await linksOf(ask, both);
    // Stated, and never evidenced: the text has no date.
    expect(link!.since).toEqual(['2007-06-11', null, null]);
    expect(await cooperationsOf(ask, both)).toMatchObject({
      'frontex-ukraine-working-arrangement/working-arrangement': {
        status: 'ONGOING',
        period: ['2007-06-11', null],
        said: [has('(interpreted) STATED: Між FRONTEX і'), has('STATED: Співпраця спрямована проти')],
      },
      'frontex-ukraine-working-arrangement/plan-2019-2021': {
        period: ['2019', '2021'],
        said: [has('(interpreted) STATED: План, чинний зараз, – на 2019 – 2021 рр.')],
      },
    });
    expect(await within(both, 'from: "2007", to: "2007-06-10"')).toEqual({ certain: [], possible: [], undated: [] });
    expect((await within(both, 'from: "2007-06", to: "2007-06"')).certain).toHaveLength(1);
  });

  it('13. since when does the United States support the Georgian coast guard', async () => {
    const both = 'who: "organisation/united-states", with: "organisation/coast-guard-georgia"';
    const found = await cooperationsOf(ask, both);
    expect(found['civil-patrol-boats/assistance']).toMatchObject({
      who: ['United States of America LEAD', 'Georgian coast guard PARTNER'],
      status: 'ONGOING',
      period: ['199X', null],
      said: [
        'civil-patrol-boats: STATED: The U.S. has been giving the Georgian coast guard assistance ever since the late 1990s',
      ],
    });
    expect(found['civil-clinton-batumi/contribution']).toMatchObject({
      kind: 'funding',
      status: 'UNSTATED',
      period: ['2009', null],
      said: [has('USD 10 million has been contributed by the United States since 2009')],
    });
    const { node } = await ask(`{ node(id: "cooperation/civil-patrol-boats/assistance") {
      ... on Cooperation { period { startEarliest startLatest startAsWritten } evidence { date } } } }`);
    expect(node).toEqual({
      period: { startEarliest: '1990-01-01', startLatest: '1999-12-31', startAsWritten: 'ever since the late 1990s' },
      evidence: [{ date: null }],
    });
    expect((await linksOf(ask, both))['Georgian coast guard']!.since).toEqual(['199X', null, null]);
  });

  it('14. what of IOM’s cooperation certainly or possibly falls into 2006', async () => {
    expect(await within('who: "organisation/iom"', 'from: "2006", to: "2006"')).toEqual({
      certain: ['National Academy of the State Border Guard Service of Ukraine'],
      possible: [],
      // The Agreement with Ukraine, and the programme on analysis with those who support it: nothing dates them.
      undated: [
        'Bureau of International Narcotics and Law Enforcement Affairs',
        'Polish Border Guard',
        'State Border Guard Service of Ukraine',
        'Ukraine',
      ],
    });
    const { cooperations } =
      await ask(`{ cooperations(filter: { who: "organisation/iom", during: { from: "2006", to: "2006" } }) {
      nodes { id inPeriod periodBasis period { start } evidence { date passage { quote } } } } }`);
    const academy = cooperations.nodes.filter(({ inPeriod }: Answer) => inPeriod === 'CERTAIN');
    expect(academy).toMatchObject([
      {
        periodBasis: 'STATED',
        period: { start: '2005' },
        evidence: [{ date: '2012-04-02', passage: { quote: has('since 2005') } }],
      },
    ]);
    const ids = cooperations.nodes.map(({ id }: Answer) => id);
    expect(ids).toContain('cooperation/for-ua-iom-agreement/agreement');
    // The centre was opened in 2008, and what was reported in July 2013 stands at that date alone.
    expect(ids).not.toContain('cooperation/iom-2012-regional-director/accommodation-centre');
    expect(ids).not.toContain('cooperation/guam-wgs-tip-11/border-guard-analysis');
  });

  it('15. when is the OECD project to start', async () => {
    const both = 'who: "organisation/oecd-acn", with: "organisation/guam"';
    expect(await cooperationsOf(ask, both)).toMatchObject({
      'guam-wgs-cml-2/acn-project': {
        status: 'PLANNED',
        period: ['2010-23', null],
        said: [
          has('PLANNED: A start of its implementation is expected in Autumn 2010'),
          has('STATED: A technical assistance project has been offered to GUAM'),
          has('STATED: The project is meant to improve'),
        ],
      },
    });
    expect(await within(both, 'to: "2010-11-29"')).toEqual({ certain: [], possible: ['GUAM'], undated: [] });
    expect((await within(both, 'to: "2010-11-30"')).certain).toEqual(['GUAM']);
    expect(await linkCount(ask, `${both}, claims: { statuses: [ONGOING, ENDED] }`)).toBe(0);
  });

  it('16. ✗ when was the agreement of Ukraine and Europol signed', async () => {
    const found = await cooperationsOf(ask, 'who: "organisation/ukraine", with: "organisation/europol"');
    expect(found['europol-ukraine-agreement/agreement']).toMatchObject({
      who: ['Europol PARTY', 'Ukraine PARTY'],
      status: 'ENDED',
      on: ['cross-border crime'],
      period: [null, null],
    });
    const { document, meeting } = await ask(`{
      document(id: "document/europol-ukraine-agreement") { published evidence(first: 50) { nodes { date dateBasis } } }
      meeting(id: "meeting/eu-ukraine-summit-18") { number date dateAsWritten status } }`);
    expect(document.published).toBeNull();
    expect(document.evidence.nodes.length).toBeGreaterThan(3);
    for (const evidence of document.evidence.nodes) expect(evidence).toEqual({ date: null, dateBasis: null });
    expect(meeting).toEqual({ number: 18, date: null, dateAsWritten: null, status: 'HELD' });
    expect(
      await within('who: "organisation/ukraine", with: "organisation/europol"', 'from: "2016", to: "2016"'),
    ).toEqual({
      certain: [],
      possible: [],
      undated: ['Europol'],
    });
  });

  it('17. ✗ in which year did the Arms Working Group have its fourth operational meeting', async () => {
    const { meeting } = await ask(`{ meeting(id: "meeting/arms-working-group-4") {
      number status date dateEarliest dateLatest dateAsWritten inPeriod discussions { asWritten evidence { date } } } }`);
    const { discussions, ...when } = meeting;
    expect(when).toEqual({
      number: 4,
      status: 'HELD',
      date: null,
      dateEarliest: null,
      dateLatest: null,
      dateAsWritten: 'on 17 December',
      inPeriod: 'UNDATED',
    });
    // Plans for 2022 suggest a year, and date nothing.
    expect(discussions).toContainEqual({ asWritten: 'Plans were discussed for 2022', evidence: [{ date: null }] });
    const { meetings } = await ask(`{ meetings(filter: { of: "organisation/arms-working-group",
      during: { from: "2021", to: "2021", include: [CERTAIN, POSSIBLE] } }) { totalCount undated } }`);
    expect(meetings).toEqual({ totalCount: 0, undated: 1 });
  });
});

describe('what an answer about a period rests on', () => {
  it('is nothing where the undated claims of a link alone are the answer, whatever else ties the two', async () => {
    const { whoCooperates } = await ask(`{
      whoCooperates(who: "organisation/iom", during: { from: "2006", to: "2006" }) {
        nodes { b { id } inPeriod periodBasis firstEvidence { date } } } }`);
    const undated = whoCooperates.nodes.filter(({ inPeriod }: Answer) => inPeriod === 'UNDATED');
    expect(undated.map(({ b }: Answer) => b.id)).toContain('organisation/ukraine');
    expect(undated.some(({ firstEvidence }: Answer) => firstEvidence !== null)).toBe(true);
    for (const { inPeriod, periodBasis } of whoCooperates.nodes) {
      expect(periodBasis === null).toBe(inPeriod === 'UNDATED');
    }
  });
});
