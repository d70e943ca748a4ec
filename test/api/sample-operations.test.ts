import { describe, expect, it } from 'vitest';
import { cooperationsOf, has, linkCount, linksOf, proof, whySilent } from './answers.ts';
import { type Answer, provenQuotes, sampleHouse } from './house.ts';

const { ask } = sampleHouse();

const drugOperations = 'on: "topic/drug-trafficking", claims: { kinds: ["joint operation"] }';
const narcostop = {
  'guam-wgs-dt-6/parallel-measures': {
    who: ['two or three of the member states PARTY'],
    kind: 'joint operation',
    status: 'PLANNED',
    on: ['drug trafficking (inferred)'],
    period: [null, null],
    said: ['guam-wgs-dt-6: PLANNED: Measures in parallel, by two or three of the member states, are planned'],
  },
  'golos-narcostop-2011/narcostop-2011': {
    who: ['Azerbaijan PARTY', 'Georgia PARTY', 'Moldova PARTY', 'Ukraine PARTY'],
    kind: 'joint operation',
    status: 'PLANNED',
    on: ['drug trafficking'],
    period: [null, null],
    said: [has('AGREED: Официальный сайт организации сообщил: страны ГУАМ (Грузия, Украина, Азербайджан, Молдова)')],
  },
  'guam-wgs-dt-10/narcostop-2012': {
    who: [
      'Working Sub-Group on Combating Drug Trafficking LEAD',
      'the relevant state bodies of the member states PARTNER',
    ],
    kind: 'joint operation',
    status: 'PLANNED',
    on: ['drug trafficking (inferred)'],
    period: [null, null],
    said: [
      has(
        'guam-wgs-dt-10: Working Sub-Group on Combating Drug Trafficking AGREED: Joint measures named "Narcostop-2012"',
      ),
    ],
  },
};

/** By the numbers of data/black-sea/questions.md; ✗ marks what the documents do not say. */
describe('who, with whom, on what: operations, projects and money', () => {
  it('6. who was to carry out Narcostop in 2010, 2011 and 2012', async () => {
    const found = await cooperationsOf(ask, drugOperations);
    expect(found).toMatchObject(narcostop);
    expect(Object.keys(found).filter((id) => !(id in narcostop))).toEqual(['police-ge-selec-guam/joint-operations']);
    // Of the coordinated measures of 2010 nobody is named: the Sub-Group agreed them, which is a Discussion.
    const { meeting } = await ask(`{ meeting(id: "meeting/guam-wgs-dt-6") {
      discussions { act by { name } topic { name } ${proof} } } }`);
    const agreed = meeting.discussions.filter(({ evidence }: Answer) =>
      /Narcostop-2010/.test(evidence[0].passage.quote),
    );
    expect(agreed).toMatchObject([
      {
        act: 'SUPPORTED',
        by: [{ name: 'Working Sub-Group on Combating Drug Trafficking' }],
        topic: { name: 'drug trafficking' },
      },
    ]);
    expect(provenQuotes(agreed)[0]).toContain('Dates and main parameters of "Narcostop-2010"');
  });

  it('7. ✗ was any Narcostop operation carried out', async () => {
    const statuses = (some: string) => `${drugOperations.replace(' }', `, statuses: [${some}] }`)}`;
    expect(Object.keys(await cooperationsOf(ask, statuses('PLANNED'))).sort()).toEqual(Object.keys(narcostop).sort());
    // GUAM and SECI are said to carry out operations jointly: none of them by that name.
    const going = await cooperationsOf(ask, statuses('ONGOING, ENDED'));
    expect(Object.keys(going)).toEqual(['police-ge-selec-guam/joint-operations']);
    expect(JSON.stringify(going)).not.toMatch(/narcostop|наркостоп/i);
    const { search } = await ask('{ search(text: "Narcostop", types: [MEETING]) { totalCount } }');
    expect(search.totalCount).toBe(0);
  });

  it('8. does GUAM cooperate with the OSCE on border control', async () => {
    const both = 'who: "organisation/guam", with: "organisation/osce"';
    expect(await linkCount(ask, `${both}, on: "topic/border-control"`)).toBe(0);
    const meeting = '2013-12-18';
    expect(await linksOf(ask, both)).toEqual({
      OSCE: {
        statuses: ['SUPPORTED'],
        on: ['cybercrime'],
        since: [null, meeting, meeting],
        said: [
          has('guam-cybercrime-2013: (interpreted) the delegations SUPPORTED: Interest was shown by the delegations'),
        ],
      },
    });
    const { experts } = await ask(`{ experts: meeting(id: "meeting/guam-border-experts-2010") {
      date discussions { act asWritten topic { id } by { identity } ${proof} } } }`);
    const considered = experts.discussions.filter(({ topic }: Answer) => topic.id === 'topic/border-control');
    expect(experts.date).toBe('2010-02-04/2010-02-05');
    expect(considered).toMatchObject([
      {
        act: 'DISCUSSED',
        asWritten: 'A possible cooperation of GUAM with the OSCE in border control',
        by: [{ identity: 'AS_WRITTEN' }],
      },
    ]);
    expect(provenQuotes(considered)[0]).toContain('was considered by the experts as well');
  });

  it('9. ✗ do the Council of Europe and the EU cooperate with each other on cybercrime', async () => {
    const both = 'who: "organisation/council-of-europe", with: "organisation/european-union"';
    expect(await linkCount(ask, `${both}, basis: [STATED, MET, MEMBER]`)).toBe(0);
    // Of the one cooperation that names both, they are partners of GUAM.
    const found = await cooperationsOf(ask, both);
    expect(Object.keys(found)).toEqual(['guam-cybercrime-2013/cybercrime-partners']);
    const { who } = found['guam-cybercrime-2013/cybercrime-partners']!;
    expect(who[0]).toBe('GUAM LEAD');
    expect(who).toEqual(expect.arrayContaining(['Council of Europe PARTNER', 'European Union PARTNER']));
  });

  it('10. who gives GUAM money or assistance, and for what', async () => {
    const found = await cooperationsOf(
      ask,
      'who: "organisation/guam", parts: false, claims: { statuses: [PLANNED], kinds: ["funding", "technical assistance", "project"] }',
    );
    expect(found).toMatchObject({
      'guam-us-2009/encryption-equipment': {
        who: ['Bureau of International Narcotics and Law Enforcement Affairs LEAD', 'GUAM PARTNER'],
        kind: 'funding',
        on: ['use of the GUAM Virtual Law Enforcement Center'],
        said: [has('a pledge to GUAM of $80,000 for encryption equipment')],
      },
      'guam-wgs-cml-2/acn-project': {
        who: ['OECD Anti-Corruption Network for Eastern Europe and Central Asia LEAD', 'GUAM PARTNER'],
        on: ['corruption', 'money laundering'],
        period: ['2010-23', null],
      },
      'guam-wgs-cml-1/money-laundering-project': { on: ['money laundering'], said: [has('a set of proposals')] },
      'guam-wgs-ct-3/terrorism-project': { on: ['terrorism (interpreted)'], said: [has('GUAM proposals for')] },
    });
    // The Department of State pays the Network, and is no party with GUAM.
    expect(
      await cooperationsOf(ask, 'who: "organisation/oecd-acn", with: "organisation/us-department-of-state"'),
    ).toMatchObject({
      'guam-wgs-cml-2/acn-project-funding': {
        kind: 'funding',
        status: 'PLANNED',
        said: [has('with funding from the US')],
      },
    });
    expect(
      await linkCount(ask, 'who: "organisation/guam", with: "organisation/us-department-of-state", parts: false'),
    ).toBe(0);
  });

  it('11. ✗ do Turkey and Azerbaijan take part in the operation Containment V', async () => {
    const operation = await cooperationsOf(ask, 'who: "organisation/border-police-georgia"');
    expect(operation).toMatchObject({
      'police-ge-selec-guam/containment-v': {
        who: [
          'Border Police of Georgia PARTY INTERPRETED',
          'GUAM National Law Enforcement Center PARTY',
          'Special Operative Department PARTY',
        ],
        status: 'ENDED',
        on: ['border control'],
        period: ['2006-07-09', '2006-07-16'],
      },
    });
    for (const state of ['turkey', 'azerbaijan']) {
      expect(await cooperationsOf(ask, `who: "organisation/${state}", on: "topic/border-control"`)).toEqual({});
    }
    expect(await whySilent(ask, 'police-ge-selec-guam', 'Sarpi (Georgia-Turkey)')).toEqual([
      'Places of the operation; that Azerbaijan or Turkey took part in it is not said.',
    ]);
  });
});
