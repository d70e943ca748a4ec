import { describe, expect, it } from 'vitest';
import { has, linkCount, proof, said, whySilent } from './answers.ts';
import { type Answer, provenQuotes, sampleHouse } from './house.ts';

const { ask } = sampleHouse();

const schedules = `schedules { number date status mode place { name } madeIn { id } ${proof} }`;

/** By the numbers of data/black-sea/questions.md; ✗ marks what the documents do not say. */
describe('meetings, series, roles', () => {
  it('18. list the meetings of the WGSDT with their dates', async () => {
    const { meetings } = await ask(`{ meetings(filter: { of: "organisation/guam-wgs-dt" }, orderBy: OLDEST) {
      nodes { number date status place { name } ${schedules} } } }`);
    expect(
      meetings.nodes.map(({ number, date, status, place }: Answer) => [number, date, status, place?.name ?? null]),
    ).toEqual([
      [6, '2010-05-11', 'HELD', 'Kyiv'],
      [8, '2011-05-19/2011-05-20', 'HELD', 'Секретариат ГУАМ'],
      [10, '2012-04-19/2012-04-20', 'HELD', 'Kyiv'],
      [null, '2012-10', 'SCHEDULED', 'Baku'],
      [13, '2013-12-16/2013-12-17', 'HELD', 'Kyiv'],
      [14, '2014-05-13/2014-05-16', 'HELD', 'Kyiv'],
      [null, '2014-11', 'SCHEDULED', null],
    ]);
    // For each a passage; that May 2014 means the 14th is the curator's reading.
    provenQuotes(meetings);
    const proven = meetings.nodes.map((meeting: Answer) =>
      meeting.schedules.map(({ mode, evidence }: Answer) => [mode, ...said(evidence)]),
    );
    expect(proven[1]).toEqual([['TEXTUAL', has('golos-narcostop-2011: STATED: В Секретариате ГУАМ 19-20 мая 2011')]]);
    expect(proven[5]).toEqual([
      ['TEXTUAL', has('guam-wgs-ct-12-dt-14: STATED: Two sub-groups of GUAM sat at the GUAM Secretariat')],
      ['INFERRED', 'guam-wgs-dt-13: (inferred) STATED: May 2014 is set for the next meeting'],
    ]);
    expect(proven.every((each: string[][]) => each.length > 0)).toBe(true);
  });

  it('19. when was the 8th meeting of the Working Group on Tourism', async () => {
    const { meeting } = await ask(`{ meeting(id: "meeting/guam-wg-tourism-8") {
      number date status place { name country } ${schedules} next { number date status place { country } } } }`);
    expect(meeting).toMatchObject({
      number: 8,
      date: '2011-02-24',
      status: 'HELD',
      place: { name: 'Tokyo', country: 'JP' },
      schedules: [
        {
          number: 8,
          date: '2011-02-24',
          status: 'HELD',
          mode: 'TEXTUAL',
          madeIn: { id: 'document/guam-wg-tourism-8' },
        },
        {
          number: null,
          date: '2011-34',
          status: 'SCHEDULED',
          mode: 'INFERRED',
          madeIn: { id: 'document/guam-wg-tourism-7' },
        },
      ],
      next: { number: 9, date: '2011-34', status: 'SCHEDULED', place: { country: 'GE' } },
    });
    expect(provenQuotes(meeting)).toEqual([
      'On 24th February 2011 the GUAM Working Group on Tourism had its 8th Meeting, in Tokyo, Japan',
      'For the second quarter of 2011 the next Meeting is foreseen',
    ]);
  });

  it('20. how do the two releases on the 8th WGS-TIP meeting differ', async () => {
    const { meeting } = await ask(`{ meeting(id: "meeting/guam-wgs-tip-8") { ${schedules}
      participations { role mode asWritten organisation { name } ${proof} }
      discussions { act topic { name } by { name } ${proof} } documents { role asWritten ${proof} }
      next { schedules { date status madeIn { id } } } } }`);
    provenQuotes(meeting);
    const inOne = (claims: Answer[], document: string) =>
      claims.filter(({ evidence }: Answer) => evidence[0].passage.document.id === `document/${document}`);
    const [english, russian] = ['guam-wgs-tip-8', 'guam-wgs-tip-8-ru'] as const;
    // The same days and chair, the next in the same month.
    expect(meeting.schedules.map(({ date }: Answer) => date)).toEqual(Array(2).fill('2011-12-13/2011-12-14'));
    expect(meeting.next.schedules.map(({ date, status }: Answer) => [date, status])).toEqual(
      Array(2).fill(['2012-04', 'SCHEDULED']),
    );
    const chairs = meeting.participations.filter(({ role }: Answer) => role === 'CHAIR');
    expect(inOne(chairs, english)).toMatchObject([{ organisation: { name: 'Moldova' }, mode: 'TEXTUAL' }]);
    expect(inOne(chairs, russian)).toMatchObject([
      { organisation: { name: 'Moldova' }, mode: 'INTERPRETED', asWritten: 'Молдавская Сторона' },
    ]);
    // Measures that the Sub-Group considered, or an operation that was spoken of; reported by delegations, or by nobody.
    const topicsOf = (document: string, act: string) =>
      inOne(meeting.discussions, document)
        .filter((one: Answer) => one.act === act)
        .map(({ topic, by }: Answer) => [topic.name, ...by.map(({ name }: Answer) => name)])
        .sort();
    const subGroup = 'Working Sub-Group on Combating Trafficking in Persons and Illegal Migration';
    expect(topicsOf(english, 'DISCUSSED')).toEqual([['joint measures', subGroup]]);
    expect(topicsOf(english, 'REPORTED')).toEqual([
      ['bilateral and regional cooperation', 'the delegations'],
      ['measures being taken', 'the delegations'],
      ['operational situation', 'the delegations'],
    ]);
    expect(topicsOf(russian, 'DISCUSSED')).toEqual([
      ['bilateral and regional cooperation'],
      ['joint operations'],
      ['operational situation'],
    ]);
    expect(topicsOf(russian, 'REPORTED')).toEqual([]);
    const resulting = meeting.documents.filter(({ role }: Answer) => role === 'RESULTING');
    expect(said(resulting.flatMap(({ evidence }: Answer) => evidence))).toEqual([
      'guam-wgs-tip-8-ru: STATED: Был подписан Протокол',
      'guam-wgs-tip-8: STATED: The outcomes were put down in a Protocol',
    ]);
  });

  it('21. ✗ did the US Embassy in Ukraine take part in the 2nd meeting on corruption and money laundering', async () => {
    const { meeting, meetings } = await ask(`{
      meeting(id: "meeting/guam-wgs-cml-2") { number date participations { organisation { id } role } }
      meetings(filter: { participant: "organisation/us-embassy-ukraine" }) { nodes { id
        participations { organisation { id } mode asWritten ${proof} } } } }`);
    expect(meeting).toEqual({
      number: 2,
      date: '2010-04-20/2010-04-21',
      participations: [
        { organisation: { id: 'organisation/guam-wgs-cml-2-competent-authorities' }, role: 'PARTICIPANT' },
        { organisation: { id: 'organisation/guam-wgs-cml' }, role: 'BODY' },
      ],
    });
    expect(await whySilent(ask, 'guam-wgs-cml-2', 'representatives of the U.S. Embassy in Ukraine')).toEqual([
      'Invited is not present; whether anybody came, the text does not say.',
    ]);
    const embassy = 'organisation/us-embassy-ukraine';
    expect(await linkCount(ask, `who: "${embassy}", with: "organisation/guam-wgs-cml", basis: [MET]`)).toBe(0);
    const took = meetings.nodes.map(({ id, participations }: Answer) => [
      id,
      ...participations.filter(({ organisation }: Answer) => organisation.id === embassy),
    ]);
    expect(took).toMatchObject([
      ['meeting/guam-wgs-tip-11', { mode: 'TEXTUAL' }],
      ['meeting/guam-border-experts-2010', { mode: 'INTERPRETED', asWritten: 'a representative of the US Embassy' }],
    ]);
    expect(provenQuotes(took)).toHaveLength(2);
  });

  it('22. where and when did the Council of Commanders of Border Troops of the CIS meet in autumn 2011', async () => {
    const { meetings } = await ask(`{ meetings(orderBy: OLDEST, filter: { of: "organisation/cis-border-commanders",
      during: { from: "2011-09", to: "2011-11" } }) { nodes { number date status place { name country } ${schedules} } } }`);
    expect(meetings.nodes).toMatchObject([
      { number: null, date: '2011-09-21/2011-09-22', status: 'SCHEDULED', place: { name: 'Душанбе', country: 'TJ' } },
      { number: 66, date: '2011-10-07', status: 'SCHEDULED', place: { name: 'Цахкадзор', country: 'AM' } },
    ]);
    expect(provenQuotes(meetings)).toEqual([
      has('21-22 сентября Душанбе примет заседание'),
      has('на 7-го октября назначено 66-ое'),
    ]);
    // Neither is said to have been held, so nobody met there.
    const council = 'who: "organisation/cis-border-commanders"';
    expect(await linkCount(ask, `${council}, basis: [MET]`)).toBe(0);
    const { held } = await ask(
      '{ held: meetings(filter: { of: "organisation/cis-border-commanders", statuses: [HELD] }) { totalCount } }',
    );
    expect(held.totalCount).toBe(0);
  });
});
