import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { committed } from './connection.ts';
import { complaint, tables } from './table.ts';

const { put, run, report, verify, path } = tables();

const PROJECTS = `
dataset: { id: writer-projects, title: Projects, published: 2021-05 }
lookups:
  project: { file: project.json, key: id, of: project }
organisations:
  participant: { name: { column: name } }
cooperation:
  key: { column: project }
  kind: research project
  status: { column: project.status, values: { SIGNED: ongoing, CLOSED: ended } }
  summary: { column: project.title }
  start: { column: project.start }
  end: { column: project.end }
  parties: [{ organisation: participant, asWritten: { column: role } }]
  topics: [{ name: { column: project.topics }, split: ; }]
`;

const project = JSON.stringify([
  { id: 7, status: 'CLOSED', title: 'Seven', start: '2015-06-01', end: '2018-10-31', topics: 'Writer-T1;Writer-T2' },
  { id: 8, status: 'SIGNED', title: 'Eight', start: '2019', end: '', topics: '' },
]);

const rows = (list: [number, string, string?][]) =>
  JSON.stringify(list.map(([project, name, role = 'participant']) => ({ project, name: `Writer-${name}`, role })));

describe('a table in JSON whose rows make claims together', () => {
  it('makes one cooperation of the rows of one key, each row its evidence, across batches', async () => {
    await put('map.yaml', PROJECTS);
    await put('project.json', project);
    await put(
      'rows.json',
      rows([
        [7, 'A', 'coordinator'],
        [7, 'B'],
        [7, 'A'],
        [8, 'B'],
      ]),
    );
    const { tally } = await run('rows.json', { rowsOfBatch: 1 });
    expect(tally).toMatchObject({ rows: 4, claims: 2, used: 4, bad: 0 });
    expect(
      await committed(
        `MATCH (c:Cooperation) WHERE c.id STARTS WITH 'cooperation/writer-projects/'
         RETURN c {.id, .status, .summary, .startEarliest, .endLatest, .equalParties, .paired} AS claim,
           COLLECT { MATCH (c)-[p:PARTY]->(o) RETURN [o.name, p.role, p.asWritten] ORDER BY o.name } AS parties,
           COLLECT { MATCH (c)-[:ON]->(t) RETURN t.name ORDER BY t.name } AS topics,
           COUNT { (c)<-[:BEARS_ON]-({dateBasis: 'PUBLISHED', date: '2021-05'}) } AS evidence ORDER BY c.id`,
      ),
    ).toEqual([
      {
        claim: {
          ...{ id: 'cooperation/writer-projects/7', status: 'ENDED', summary: 'Seven', equalParties: 2, paired: true },
          ...{ startEarliest: 20150601, endLatest: 20181031 },
        },
        parties: [
          ['Writer-A', 'PARTY', 'coordinator'],
          ['Writer-B', 'PARTY', 'participant'],
        ],
        topics: ['Writer-T1', 'Writer-T2'],
        evidence: 3,
      },
      {
        claim: {
          ...{
            id: 'cooperation/writer-projects/8',
            status: 'ONGOING',
            summary: 'Eight',
            equalParties: 1,
            paired: false,
          },
          ...{ startEarliest: 20190101, endLatest: 99991231 },
        },
        ...{ parties: [['Writer-B', 'PARTY', 'participant']], topics: [], evidence: 1 },
      },
    ]);
    expect(await verify('document/writer-projects')).toMatchObject({ ok: true, rows: 4, claims: 2 });
  });

  it('reports rows of a key that stand apart from the others, and leaves them out', async () => {
    await put('map.yaml', PROJECTS);
    await put('project.json', project);
    await put(
      'rows.json',
      rows([
        [7, 'A'],
        [8, 'B'],
        [7, 'C'],
      ]),
    );
    expect((await run('rows.json')).tally).toMatchObject({ claims: 2, used: 2, bad: 1 });
    expect(await report('writer-projects/bad-rows.csv')).toContain('sort the table by it');
  });
});

describe('text that is no Unicode', () => {
  const SIMPLE = PROJECTS.replace(/lookups:\n.*\n/, '').replace(/ {2}(status|summary|start|end|topics): .*\n/g, '');
  const names = () =>
    committed(
      `MATCH (c:Cooperation)-[p:PARTY]->(o) WHERE c.id STARTS WITH 'cooperation/writer-projects/'
       RETURN o.name AS name, p.asWritten AS role ORDER BY name`,
    );

  it('makes its row a bad one, with line and reason, in CSV as in JSON; the others come in', async () => {
    await put('map.yaml', SIMPLE);
    const bytes = [Buffer.from('project,name,role\n7,Writer-A,x\n8,Writer-'), Buffer.from([0xed, 0xa0, 0xbd])];
    await put('rows.csv', Buffer.concat([...bytes, Buffer.from(',y\n9,Writer-😀,z\n')]));
    expect((await run('rows.csv')).tally).toMatchObject({ rows: 3, claims: 2, bad: 1 });
    expect(await report('writer-projects/bad-rows.csv')).toBe(
      'line,reason,row\n3,It is not UTF-8: save the file as UTF-8.,"8,Writer-\ufffd\ufffd\ufffd,y"\n',
    );
    expect(await names()).toEqual([
      { name: 'Writer-A', role: 'x' },
      { name: 'Writer-😀', role: 'z' },
    ]);

    await put('map.yaml', SIMPLE.replace('writer-projects', 'writer-projects-in-json'));
    await put('rows.json', `[${rows([[7, 'B']]).slice(1, -1)},\n{"project":8,"name":"Writer-\\ud83d","role":"y"}]`);
    expect((await run('rows.json')).tally).toMatchObject({ rows: 2, claims: 1, bad: 1 });
    expect(await report('writer-projects-in-json/bad-rows.csv')).toBe(
      `line,reason,row\n2,A text in it has half of a surrogate pair: no character is that.,"{""project"":8,""name"":""Writer-\\ud83d"",""role"":""y""}"\n`,
    );
    expect(await committed(`MATCH (o:Organisation) WHERE o.name CONTAINS '\ufffd' RETURN o.name`)).toEqual([]);
  });

  it('refuses the table where the columns are called so, and a lookup, with file and line', async () => {
    await put('map.yaml', SIMPLE);
    await put('rows.csv', Buffer.from([...Buffer.from('project,name,role'), 0xff, ...Buffer.from('\n7,Writer-A,x\n')]));
    expect(await complaint(run('rows.csv'))).toMatch(
      /rows\.csv: The first row, which names the columns, cannot be read: It is not UTF-8: save the file as UTF-8\.$/,
    );
    await put('map.yaml', PROJECTS);
    await put('rows.json', rows([[7, 'A']]));
    await put('project.json', project.replace('},{', '},\n{').replace('Eight', '\\uDE00'));
    expect(await complaint(run('rows.json'))).toBe(
      'project.json:2: A text in it has half of a surrogate pair: no character is that.',
    );
    expect(await names()).toEqual([]);
  });
});

const SPELLS = `
dataset: { id: writer-spells, title: Spells, censoredAt: 2014, coarse: { before: 1965, years: 5 } }
organisations:
  state: { name: { column: state } }
  body: { name: { column: body } }
membership:
  member: state
  body: body
  kind: { column: status, values: { '1': member, '3': observer } }
  start: { column: from }
  end: { column: to }
  date: { column: to }
`;

const spells = 'body,state,status,from,to\nWriter-U,Writer-X,1,1985,2014\nWriter-U,Writer-Y,3,1955,1992\n';

describe('a table of memberships', () => {
  it('has an unknown end where the observation ends, and a start between two observations before it was yearly', async () => {
    await put('map.yaml', SPELLS);
    await put('spells.csv', spells);
    await run('spells.csv');
    expect(
      await committed(
        `MATCH (c:Membership) WHERE c.id STARTS WITH 'membership/writer-spells/'
         RETURN c {.kind, .start, .startAsWritten, .end, .certainStarts, .certainEnds, .startEarliest, .endLatest} AS told ORDER BY c.id`,
      ),
    ).toEqual([
      {
        told: {
          ...{ kind: 'MEMBER', start: '1985', startAsWritten: null, end: null },
          ...{ certainStarts: [19851231], certainEnds: [20140101], startEarliest: 19850101, endLatest: 99991231 },
        },
      },
      {
        told: {
          ...{ kind: 'OBSERVER', start: '1951/1955', startAsWritten: '1955', end: '1992' },
          ...{ certainStarts: [19551231], certainEnds: [19920101], startEarliest: 19510101, endLatest: 19921231 },
        },
      },
    ]);
    expect(await verify('document/writer-spells')).toMatchObject({ ok: true, rows: 2, claims: 2 });
  });
});

describe('verifying the rows of a table', () => {
  const id = 'document/writer-spells';
  const evidence = 'evidence/writer-spells/membership/writer-spells/1/1';
  const imported = async () => {
    await put('map.yaml', SPELLS);
    await put('spells.csv', spells);
    await run('spells.csv');
    return path(`home/datasets/${createHash('sha256').update(spells).digest('hex')}`);
  };
  const plant = (set: string) => committed(`MATCH (n {id: $id}) SET ${set}`, { id: evidence });
  const problems = async () => (await verify(id)).failures.map(({ id: of, problem }) => `${of}: ${problem}`);

  it('finds the file kept byte for byte under its hash, and says where it looked if it is gone or another', async () => {
    const file = await imported();
    expect(await readFile(file, 'utf8')).toBe(spells);
    await writeFile(file, spells.replace('1985', '1986'));
    expect(await problems()).toEqual([
      expect.stringMatching(/^document\/writer-spells: the file .* is not the one imported$/),
      expect.stringContaining('stands “Writer-U,Writer-X,1,1986,2014”, not “Writer-U,Writer-X,1,1985,2014”'),
    ]);
    await put('map.yaml', SPELLS);
    await run('spells.csv');
    expect(await problems()).toEqual([]);
    await writeFile(file, '');
    expect(await problems()).toEqual([
      expect.stringContaining('is not the one imported'),
      expect.stringContaining('The table is empty'),
      ...[expect.stringContaining('no row begins'), expect.stringContaining('no row begins')],
    ]);
    await rm(file);
    expect(await problems()).toEqual([expect.stringContaining(`its file is not at ${file}`)]);
  });

  it.each([
    ["n.quote = 'x'", 'not “x”'],
    ['n.start = n.start + 1', 'no row begins'],
    ['n.start = 100000', 'no row begins'],
    ['n.end = n.end + 1', 'its row does not'],
    ["n.row = '{}'", 'what is kept of its row is not what stands in it'],
  ])('finds a row that was changed in the graph: %s', async (set, problem) => {
    await imported();
    await plant(set);
    const found = await problems();
    expect(found).toEqual([expect.stringContaining(problem)]);
    expect(found[0]).toMatch(/^membership\/writer-spells\/1: /);
  });
});
