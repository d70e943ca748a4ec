import { describe, expect, it } from 'vitest';
import { type Answer, provenQuotes, sampleHouse, seedHouse } from './house.ts';

const passage = 'passage { quote start end document { id title textKind publisher { name } } }';
const proof = `evidence { mode act by { name } date dateBasis ${passage} }`;
const proofs = `evidence(first: 5) { nodes { mode act by { name } date dateBasis ${passage} } }`;

const workingSubGroup = 'Working Sub-Group on Combating Trafficking in Persons and Illegal Migration';

const named = (answer: Answer[]) => answer.map(({ organisation, role }) => [organisation.name, role]);

/** Of what ties a pair, the cooperations that the seed tells of. */
const ofSeed = ({ cooperations }: Answer) =>
  cooperations.nodes.filter(({ id }: Answer) => id.startsWith('cooperation/guam-wgs-tip-11/'));

/** Whom the whole sample adds to an answer of the seed. */
const alone = { withIom: [], withService: [] };
const whole = {
  withIom: [
    'Bureau of International Narcotics and Law Enforcement Affairs',
    'Migrant Accommodation Centre in the Chernihiv region',
    'National Academy of the State Border Guard Service of Ukraine',
    'Polish Border Guard',
    'Ukraine',
  ],
  // IOM once more: with a part of the service, its academy.
  withService: [
    'Border Police of the Republic of Moldova',
    'Bureau of International Narcotics and Law Enforcement Affairs',
    'Frontex',
    'International Organization for Migration',
    'Polish Border Guard',
  ],
};

describe.each([
  ['of its own part of the sample', seedHouse, alone],
  ['of the whole sample', sampleHouse, whole],
])('the ten questions of the seed, asked %s', (_, house, more) => {
  const { ask } = house();

  it('1. what was held on 2–3 July 2013, who hosted it and where, which meeting of which body', async () => {
    const { meetings } = await ask(`{ meetings(filter: { during: {
      from: "2013-07-02", to: "2013-07-03", include: [CERTAIN, POSSIBLE] } }) { totalCount certain nodes { id number date dateEarliest dateLatest status place { name country } body { id name } inPeriod
        participations { role organisation { name } ${proof} } schedules { mode ${proof} } } } }`);
    expect(meetings).toMatchObject({ totalCount: 1, certain: 1 });
    const [meeting] = meetings.nodes;
    expect(meeting).toMatchObject({
      id: 'meeting/guam-wgs-tip-11',
      number: 11,
      date: '2013-07-02/2013-07-03',
      dateEarliest: '2013-07-02',
      dateLatest: '2013-07-03',
      status: 'HELD',
      place: { name: 'Kyiv', country: 'UA' },
      body: { id: 'organisation/guam-wgs-tip' },
      inPeriod: 'CERTAIN',
    });
    const host = meeting.participations.filter(({ role }: Answer) => role === 'HOST');
    expect(named(host)).toEqual([['GUAM Secretariat', 'HOST']]);
    expect(provenQuotes(host)[0]).toContain('the GUAM Secretariat in Kyiv, Ukraine hosted the 11th meeting');
    expect(provenQuotes(meeting.schedules)[0]).toContain('On July 2-3, 2013');
  });

  it('2. who took part, in which role', async () => {
    const { meeting } = await ask(`{ meeting(id: "meeting/guam-wgs-tip-11") {
      participations { role mode asWritten organisation { id name identity } ${proof} } } }`);
    expect(named(meeting.participations).sort()).toEqual([
      ['GUAM Secretariat', 'HOST'],
      ['International Organization for Migration', 'PARTICIPANT'],
      ['Participating delegations', 'PARTICIPANT'],
      ['State Border Guard Service of Ukraine', 'PARTICIPANT'],
      ['US Embassy in Ukraine', 'PARTICIPANT'],
      [workingSubGroup, 'BODY'],
    ]);
    const of = (name: string) => meeting.participations.find(({ organisation }: Answer) => organisation.name === name);
    expect(of('International Organization for Migration').asWritten).toBe('representatives of');
    expect(of('Participating delegations').organisation.identity).toBe('AS_WRITTEN');
    expect(of('State Border Guard Service of Ukraine').evidence[0].mode).toBe('INTERPRETED');
    const quotes = provenQuotes(meeting.participations);
    expect(quotes).toContain(
      'with participation of representatives of the US Embassy in Ukraine and the International Organization for Migration (IOM)',
    );
    expect(meeting.participations.every(({ evidence }: Answer) => evidence.length > 0)).toBe(true);
  });

  it('3. who cooperates with IOM, on what, in which status', async () => {
    const { whoCooperates } = await ask(`{ whoCooperates(who: "organisation/iom") { nodes { b { name } cooperations {
      nodes { id status topics { mode topic { name } } ${proof} } } } } }`);
    const rows = Object.fromEntries(whoCooperates.nodes.map((row: Answer) => [row.b.name, ofSeed(row)]));
    expect(Object.keys(rows).sort()).toEqual(['GUAM', 'State Border Guard Service of Ukraine', ...more.withIom].sort());
    const by = [{ name: 'State Border Guard Service of Ukraine' }];
    const informed = { act: 'REPORTED', by, date: '2013-07-02/2013-07-03', dateBasis: 'MEETING' };
    expect(rows['State Border Guard Service of Ukraine']).toMatchObject([
      {
        status: 'UNSTATED',
        topics: expect.arrayContaining([
          { topic: { name: 'risk analysis' }, mode: 'TEXTUAL' },
          { topic: { name: 'criminal analysis' }, mode: 'TEXTUAL' },
        ]),
        evidence: [informed],
      },
    ]);
    const supported = { act: 'SUPPORTED', by: [{ name: 'Participating delegations' }] };
    expect(rows.GUAM).toMatchObject([{ status: 'SUPPORTED', topics: [], evidence: [supported] }]);
    expect(provenQuotes(rows.GUAM)[0]).toContain('development of contacts between GUAM and IOM');
  });

  it('4. with whom the border service cooperates', async () => {
    const { whoCooperates } = await ask(`{ whoCooperates(who: "organisation/state-border-guard-service-ukraine") {
      nodes { b { name identity } cooperations { nodes { id ${proof} } } } } }`);
    const told = whoCooperates.nodes.filter((row: Answer) => ofSeed(row).length > 0);
    expect(told.map(({ b }: Answer) => [b.name, b.identity]).sort()).toEqual([
      ['International Organization for Migration', 'NAMED'],
      ['the American Part', 'AS_WRITTEN'],
    ]);
    const others = whoCooperates.nodes.filter((row: Answer) => ofSeed(row).length === 0);
    expect(others.map(({ b }: Answer) => b.name).sort()).toEqual(more.withService);
    expect(provenQuotes(ofSeed(told[0]))[0]).toContain('informed about cooperation with the IOM and the American Part');
  });

  it('5. what WGS-TIP supported with SELEC, and with whom else', async () => {
    const { whoCooperates } = await ask(`{ whoCooperates(who: "organisation/guam-wgs-tip", parts: false) { nodes {
      b { name identity } statuses { status } topics { topic { name } mode }
      cooperations { nodes { parties { role mode organisation { name } } } } ${proofs} } } }`);
    expect(whoCooperates.nodes.map(({ b }: Answer) => [b.name, b.identity]).sort()).toEqual([
      ['Southeast European Law Enforcement Center', 'NAMED'],
      ['number of other states', 'AS_WRITTEN'],
    ]);
    for (const row of whoCooperates.nodes) {
      expect(row.statuses).toEqual([{ status: 'SUPPORTED' }]);
      expect(row.topics).toEqual([{ topic: { name: 'trafficking in persons' }, mode: 'INFERRED' }]);
      expect(row.cooperations.nodes[0].parties[0]).toMatchObject({ role: 'LEAD', mode: 'INTERPRETED' });
      expect(row.evidence.nodes[0]).toMatchObject({ act: 'SUPPORTED', by: [{ name: workingSubGroup }] });
    }
    expect(provenQuotes(whoCooperates).join()).toContain(
      'supported further development of cooperation with the Southeast European Law Enforcement Center (SELEC)',
    );
  });

  it('6. on what the delegations exchanged information, and which exchange they only supported', async () => {
    const { meeting } = await ask(`{ meeting(id: "meeting/guam-wgs-tip-11") {
      discussions { act asWritten topic { name } by { name } ${proof} } } }`);
    const having = (act: string) => meeting.discussions.filter((one: Answer) => one.act === act);
    expect(
      having('EXCHANGED')
        .map(({ topic, by }: Answer) => [topic.name, by[0].name])
        .sort(),
    ).toEqual([
      ['measures being taken', 'Participating delegations'],
      ['national legislation', 'Participating delegations'],
      ['operational situation', 'Participating delegations'],
    ]);
    const organs = having('SUPPORTED').filter(({ topic }: Answer) => /organ|transplant/.test(topic.name));
    expect(organs.map(({ topic }: Answer) => topic.name).sort()).toEqual(['trade in human organs', 'transplantation']);
    expect(organs[0].asWritten).toContain('exchange of information about national legislation');
    expect(provenQuotes(having('EXCHANGED'))[0]).toContain('exchanged information about the national legislation');
    expect(provenQuotes(organs)[0]).toContain('supported exchange of information about national legislation');
    expect(meeting.discussions.every(({ evidence }: Answer) => evidence[0].act === 'STATED')).toBe(true);
  });

  it('7. which documents', async () => {
    const { meeting } = await ask(`{ meeting(id: "meeting/guam-wgs-tip-11") { documents {
      role mode document { id title kind held publisher { name } text } ${proof} } } }`);
    expect(
      meeting.documents.map(({ role, mode, document }: Answer) => [role, mode, document.title, document.held]),
    ).toEqual([
      ['CONSIDERED', 'TEXTUAL', 'The Trafficking in Persons (TIP) Report', false],
      ['CONSIDERED', 'INTERPRETED', 'the information, provided by the IOM', false],
      [
        'IN_PREPARATION',
        'TEXTUAL',
        'analytical summaries on the situation with crime and the tendencies observed in GUAM member states in 2012',
        false,
      ],
      ['RESULTING', 'TEXTUAL', 'the resultant Protocol', false],
      [
        'REPORTS',
        'TEXTUAL',
        '11th Meeting of the Working Sub-Group on Combating Trafficking in Persons and Illegal Migration (WGS-TIP)',
        true,
      ],
    ]);
    const [report, information] = meeting.documents;
    expect(report.document.publisher.name).toBe('US Department of State');
    expect(information.document).toMatchObject({
      kind: 'unstated',
      publisher: { name: 'International Organization for Migration' },
    });
    expect(provenQuotes(meeting.documents)).toHaveLength(5);
  });

  it('8. when the next meeting was to be, and what another release says', async () => {
    const { meeting } = await ask(`{ meeting(id: "meeting/guam-wgs-tip-11") { next { id status date schedules {
      number date status mode madeIn { id textKind } ${proof} } } } }`);
    expect(meeting.next).toMatchObject({
      id: 'meeting/guam-wgs-tip-12',
      status: 'HELD',
      date: '2013-12-09/2013-12-10',
    });
    expect(meeting.next.schedules).toMatchObject([
      { number: 12, date: '2013-12-09/2013-12-10', status: 'HELD', mode: 'TEXTUAL', madeIn: { textKind: 'ABSTRACT' } },
      {
        number: null,
        date: '2013-11',
        status: 'SCHEDULED',
        mode: 'INFERRED',
        madeIn: { id: 'document/guam-wgs-tip-11' },
      },
    ]);
    expect(provenQuotes(meeting.next.schedules)[1]).toBe(
      'The next meeting of the WGS-TIP is scheduled to take place in November 2013',
    );
  });

  it('9. how the US Embassy in Ukraine and SELEC are connected', async () => {
    const question = (
      basis: string,
    ) => `{ paths(from: "organisation/us-embassy-ukraine", to: "organisation/selec", basis: [${basis}]) {
      truncated paths { steps { from { name } to { name } link { basis statuses { status } ${proofs} } } } } }`;
    expect((await ask(question('STATED'))).paths).toEqual({ truncated: false, paths: [] });
    const { paths } = await ask(question('STATED, MET'));
    const [shortest] = paths.paths;
    expect(shortest.steps.map(({ from, to, link }: Answer) => [from.name, link.basis, to.name])).toEqual([
      ['US Embassy in Ukraine', 'MET', workingSubGroup],
      [workingSubGroup, 'STATED', 'Southeast European Law Enforcement Center'],
    ]);
    expect(shortest.steps[1].link.statuses).toEqual([{ status: 'SUPPORTED' }]);
    for (const step of shortest.steps) expect(provenQuotes(step).length).toBeGreaterThan(0);
    expect(provenQuotes(shortest.steps[0]).join()).toContain('representatives of the US Embassy in Ukraine');
  });

  it('10. for each answer which passage of which document says so, and who says it', async () => {
    const { document } = await ask(`{ document(id: "document/guam-wgs-tip-11") { textKind text
      claims(first: 100) { totalCount nodes { __typename id evidence { act by { name } recordedBy ${passage} } } }
      silent { quote why } } }`);
    expect(document.claims.nodes).toHaveLength(document.claims.totalCount);
    expect(document.claims.nodes.every(({ evidence }: Answer) => evidence.length > 0)).toBe(true);
    const quotes = provenQuotes(document.claims);
    const sentences = document.text.split(/(?<=\.)\s+(?=[A-Z])/);
    expect(sentences).toHaveLength(10);
    for (const sentence of sentences) {
      expect(
        [...quotes, ...document.silent.map(({ quote }: Answer) => quote)].some((quote) => sentence.includes(quote)),
      ).toBe(true);
    }
  });
});
