import { describe, expect, it } from 'vitest';
import { cooperationsOf, has, linkCount, linksOf, whySilent } from './answers.ts';
import { type Answer, sampleHouse } from './house.ts';

const { ask } = sampleHouse();
const never = [null, null, null];

/** By the numbers of data/black-sea/questions.md; ✗ marks what the documents do not say. */
describe('who, with whom, on what, in which status', () => {
  it('1. with whom does the State Border Guard Service of Ukraine cooperate, and on what', async () => {
    const july = '2013-07-02/2013-07-03';
    const onFour = ['criminal analysis', 'illegal migration', 'risk analysis', 'trafficking in persons'];
    const onAnalysisRead = ['criminal analysis (interpreted)', 'risk analysis (interpreted)'];
    const informed = has('guam-wgs-tip-11: State Border Guard Service of Ukraine REPORTED: Representatives of the');
    expect(await linksOf(ask, 'who: "organisation/state-border-guard-service-ukraine", parts: false')).toEqual({
      'International Organization for Migration': {
        statuses: ['ONGOING', 'UNSTATED'],
        on: onFour,
        since: [null, july, july],
        said: [informed, has('iom-sbgs-programme: STATED: A five-year programme in which risk and criminal analysis')],
      },
      'the American Part': { statuses: ['UNSTATED'], on: onFour, since: [null, july, july], said: [informed] },
      Frontex: {
        statuses: ['ONGOING'],
        on: ['cross-border crime', 'illegal migration'],
        since: ['2007-06-11', null, null],
        said: [
          has('frontex-ukraine-working-arrangement: (interpreted) STATED: Між FRONTEX і Державною'),
          has('frontex-ukraine-working-arrangement: (interpreted) STATED: План, чинний зараз'),
          has('frontex-ukraine-working-arrangement: STATED: Співпраця спрямована проти нелегальної міграції'),
        ],
      },
      'Border Police of the Republic of Moldova': {
        statuses: ['UNSTATED'],
        on: ['joint guarding of a border'],
        since: [null, '2013-11-15', '2013-11-15'],
        said: [has('взаимодействие двух ведомств стороны сочли высокоэффективным')],
      },
      'Polish Border Guard': {
        statuses: ['ONGOING'],
        on: onAnalysisRead,
        since: never,
        said: [has('iom-sbgs-programme: (interpreted) STATED: Operational support comes from')],
      },
      'Bureau of International Narcotics and Law Enforcement Affairs': {
        statuses: ['ONGOING'],
        on: onAnalysisRead,
        since: never,
        said: [has('iom-sbgs-programme: (interpreted) STATED: The money, USD 2 million, is given by')],
      },
    });
    // To have met is no cooperation: another basis.
    const { whoCooperates } = await ask(`{ whoCooperates(who: "organisation/state-border-guard-service-ukraine",
      with: "organisation/iom", parts: false, basis: [MET]) { nodes { basis meetings { nodes { date } } } } }`);
    expect(whoCooperates.nodes).toEqual([
      { basis: 'MET', meetings: { nodes: [{ date: july }, { date: '2012-03-25/2012-03-30' }] } },
    ]);
  });

  it('2. ✗ is “the American Part” of July 2013 the bureau that pays for the IOM programme', async () => {
    const { organisation, bureau, document } = await ask(`{
      organisation(id: "organisation/guam-wgs-tip-11-american-part") {
        identity country parent { id } writtenIn { id } names { text } memberships { totalCount } }
      bureau: organisation(id: "organisation/us-inl") { names { text } meetings { totalCount } }
      document(id: "document/iom-sbgs-programme") { published evidence { nodes { date } } } }`);
    expect(organisation).toEqual({
      identity: 'AS_WRITTEN',
      country: null,
      parent: null,
      writtenIn: { id: 'document/guam-wgs-tip-11' },
      names: [{ text: 'the American Part' }],
      memberships: { totalCount: 0 },
    });
    expect(bureau.meetings.totalCount).toBe(0);
    expect(bureau.names.map(({ text }: Answer) => text)).not.toContain('the American Part');
    expect(document.published).toBeNull();
    expect(new Set(document.evidence.nodes.map(({ date }: Answer) => date))).toEqual(new Set([null]));
    for (const other of ['us-inl', 'us-department-of-state', 'united-states', 'us-embassy-ukraine']) {
      const both = `who: "organisation/guam-wgs-tip-11-american-part", with: "organisation/${other}"`;
      expect(await linkCount(ask, `${both}, basis: [STATED, MET, MEMBER]`)).toBe(0);
    }
  });

  it('3. ✗ which three are the sides of the “trilateral cooperation” that the US Ambassador praised', async () => {
    expect(await whySilent(ask, 'iom-sbgs-programme', 'praised a trilateral cooperation as exemplary')).toEqual([
      has('Which three work together, the text does not say'),
    ]);
    const { search, document } = await ask(`{
      search(text: "trilateral", types: [COOPERATION]) { nodes { id } }
      document(id: "document/iom-sbgs-programme") {
        claims(first: 50) { nodes { evidence { by { id } passage { quote } } } } } }`);
    expect(search.nodes).toEqual([]);
    const evidence = document.claims.nodes.flatMap((claim: Answer) => claim.evidence);
    expect(evidence.length).toBeGreaterThan(4);
    expect(evidence.filter(({ passage }: Answer) => passage.quote.includes('trilateral'))).toEqual([]);
    expect(await cooperationsOf(ask, 'who: "organisation/us-embassy-ukraine"')).toEqual({});
  });

  it('4. who works with SELEC, and in which status', async () => {
    const agreement = 'selec-council-8: SELEC Council AGREED: To the USA as well as to INTERPOL the Council granted';
    const day = '2014-05-29';
    expect(await linksOf(ask, 'who: "organisation/selec"')).toEqual({
      GUAM: {
        statuses: ['SUPPORTED', 'UNSTATED'],
        on: [],
        since: [null, '2011-12-13/2011-12-14', '2012-04-19/2012-04-20'],
        said: [
          has('guam-wgs-dt-10: Working Sub-Group on Combating Drug Trafficking SUPPORTED: On regional cooperation'),
          has('Trafficking in Persons and Illegal Migration SUPPORTED: Установление отношений между ГУАМ'),
          has('SUPPORTED: The Working Sub-Group welcomed the establishment of relations between GUAM and the'),
        ],
      },
      'Working Sub-Group on Combating Trafficking in Persons and Illegal Migration': {
        statuses: ['SUPPORTED'],
        on: ['trafficking in persons (inferred)'],
        since: [null, '2013-07-02/2013-07-03', '2013-07-02/2013-07-03'],
        said: [has('The Working Sub-Group supported further development of cooperation with the Southeast European')],
      },
      'United States of America': {
        statuses: ['PLANNED'],
        on: [],
        since: [null, day, day],
        said: [has(agreement), has('STATED: Two texts were at the centre: a draft Cooperation Agreement')],
      },
      INTERPOL: {
        statuses: ['ONGOING', 'PLANNED'],
        on: [],
        since: [null, day, day],
        said: [
          has('(interpreted) INTERPOL REPORTED: Mr. Ridvan Gunaydin, Regional Specialized Officer at INTERPOL'),
          has(agreement),
          has('STATED: Two texts were at the centre'),
        ],
      },
      'Southeast European Prosecutors Advisory Group': {
        statuses: ['ONGOING'],
        on: [],
        since: [null, '2015-11-12', '2015-11-12'],
        said: [has('selec-norway-2015: Southeast European Law Enforcement Center REPORTED: From Mrs. Sonia Schachter')],
      },
      'SELEC Member States': {
        statuses: ['ONGOING'],
        on: ['cross-border crime'],
        since: [null, '2012-10-07', '2012-10-07'],
        said: [has('selec-anniversary-1: (interpreted) STATED: From the new SELEC its Member States can expect')],
      },
    });
  });

  it('5. ✗ has SELEC signed the agreement with the United States', async () => {
    const both = 'who: "organisation/selec", with: "organisation/united-states"';
    expect(await cooperationsOf(ask, both)).toEqual({
      'selec-council-8/us-agreement': {
        who: ['Southeast European Law Enforcement Center PARTY', 'United States of America PARTY'],
        kind: 'agreement',
        status: 'PLANNED',
        on: [],
        period: [null, null],
        said: [
          has('the mandate to sign both agreements'),
          has('a draft Cooperation Agreement of SELEC with the United'),
        ],
      },
    });
    expect(await linkCount(ask, `${both}, claims: { statuses: [ENDED, ONGOING] }`)).toBe(0);
    const { document } = await ask('{ document(id: "document/selec-us-agreement-draft") { kind held published } }');
    expect(document).toEqual({ kind: 'draft agreement', held: false, published: null });
  });
});
