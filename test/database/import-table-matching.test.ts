import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { alike } from '../../src/graph/matching.ts';
import type { GivenRecord } from '../../src/graph/record.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { nameRecord } from '../../src/ingest/record-of.ts';
import { committed } from './connection.ts';
import { organisation } from './records.ts';
import { tables } from './table.ts';

const { database, put, run, report } = tables();

const MAP = `
dataset: { id: writer-list, title: A list }
organisations:
  one:
    name: { column: one }
    identifiers: [{ scheme: writer-code, value: { column: code } }, { scheme: writer-tax, value: { column: tax } }]
  body: { name: Writer Union, kind: body }
membership: { member: one, body: body, kind: member }
`;

const known = async (slug: string, names: string[], identifiers: [string, string][] = [], use = 'OFFICIAL') => {
  const thing = organisation(slug, { name: names[0]! });
  const records: GivenRecord[] = [
    thing,
    ...names.map((text, rank) => nameRecord({ of: thing.id, text, language: 'en', script: undefined, use, rank })),
    ...identifiers.map(([scheme, value]) => ({
      ...{ id: `identifier/${thing.id}/${scheme}-${value}`, labels: ['Identifier'], properties: { scheme, value } },
      relationships: [{ type: 'IDENTIFIES', to: thing.id }],
    })),
  ];
  await writeRecords(database, { operation: randomUUID(), verb: 'test', by: 'ann', at: '2026-01-01', records });
};

const members = async () =>
  (
    await committed(
      'MATCH (c:Membership)-[:MEMBER]->(o) WHERE c.id STARTS WITH "membership/writer-list/" RETURN o.id AS id ORDER BY c.id',
    )
  ).map(({ id }) => id);

beforeEach(() => put('map.yaml', MAP));

describe('the organisations of a table', () => {
  it('are known ones by an identifier, the surest first, whatever they are called', async () => {
    await known('writer-a', ['Writer Alpha'], [['writer-code', '1']]);
    await known('writer-b', ['Writer Beta'], [['writer-tax', 'T2']]);
    await put('t.csv', 'one,code,tax\nSomething else,1,T2\nWriter Bravo,2,T2\n');
    const { written } = await run('t.csv');
    expect(written).toMatchObject({ organisations: 1, byName: 0 });
    expect(await members()).toEqual(['organisation/writer-a', 'organisation/writer-b']);
  });

  it('are not one of the same table with another number, though an identifier or the name says so', async () => {
    await put('t.csv', 'one,code,tax\nWriter Alpha,1,T1\nWriter Alpha,2,\nWriter Gamma,3,T1\nWriter Alpha,1,\n');
    expect((await run('t.csv')).written).toMatchObject({ organisations: 4, byName: 0 });
    const ids = await members();
    expect(ids).toEqual([
      'organisation/writer-alpha',
      expect.stringMatching(/^organisation\/writer-alpha-[0-9a-f]{8}$/),
      'organisation/writer-gamma',
      'organisation/writer-alpha',
    ]);
  });

  it('are known ones by exact name, but for case and marks, and then by the number of the table too', async () => {
    await known('writer-a', ['Writer Älpha']);
    await put('t.csv', 'one,code,tax\nwriter alpha,1,\n');
    expect((await run('t.csv')).written).toMatchObject({ organisations: 1, byName: 1 });
    expect(await members()).toEqual(['organisation/writer-a']);
    expect(
      await committed(
        'MATCH (i:Identifier {scheme: "writer-code"})-[:IDENTIFIES]->(o) RETURN i.value AS value, i.match AS match, o.id AS id',
      ),
    ).toEqual([{ value: '1', match: 'NAME', id: 'organisation/writer-a' }]);
  });

  it('are new where two known ones are called so, or one by an abbreviation; a report says so', async () => {
    await known('writer-a', ['Writer Alpha']);
    await known('writer-b', ['Writer Alpha']);
    await known('writer-c', ['WRITER-W'], [], 'ABBREVIATION');
    await put('t.csv', 'one,code,tax\nWriter Alpha,1,\nWriter-W,2,\n');
    for (const again of [false, true]) {
      const { written, near } = await run('t.csv');
      expect([written.organisations, near]).toEqual([again ? 0 : 3, 3]);
      expect((await report('writer-list/near-matches.csv')).split('\n').sort()).toEqual([
        '',
        'Writer Alpha,organisation/writer-alpha,Writer Alpha,organisation/writer-a,called the same',
        'Writer Alpha,organisation/writer-alpha,Writer Alpha,organisation/writer-b,called the same',
        'Writer-W,organisation/writer-w,WRITER-W,organisation/writer-c,called the same',
        'name,organisation,name there,organisation there,why',
      ]);
    }
  });

  it('are new where one is called nearly so, which is reported, in a dry run too', async () => {
    await known('writer-iom', ['Writer Organization for Migration']);
    await put(
      't.csv',
      'one,code,tax\nWriter Organisation for Migration,1,\nWriter Organisation of Something Else,2,\n',
    );
    for (const dryRun of [true, false]) {
      expect(await run('t.csv', { dryRun })).toMatchObject({ near: 1, written: { organisations: 3 } });
      expect(await report('writer-list/near-matches.csv')).toContain(
        'Writer Organisation for Migration,organisation/writer-organisation-for-migration,Writer Organization for Migration,organisation/writer-iom,called nearly the same',
      );
    }
    expect(await members()).not.toContain('organisation/writer-iom');
  });

  it('are compared with what is called nearly so elsewhere, though more of the same table are called more so', async () => {
    await known('writer-z', ['Writer Zyxwerk Branch']);
    const rows = Array.from({ length: 40 }, (_, i) => `Writer Zyxwerk,${i},`);
    await put('t.csv', `one,code,tax\n${rows.join('\n')}\n`);
    await run('t.csv');
    const { ask } = database.reader(new AbortController().signal);
    const side = { schemes: ['writer-code', 'writer-list'] };
    expect(await alike(ask, ['zyxwerk'], { ...side, ours: false })).toEqual([
      { place: 0, id: 'organisation/writer-z', name: 'Writer Zyxwerk Branch' },
    ]);
    expect(await alike(ask, ['zyxwerk'], { ...side, ours: true })).toHaveLength(30);
  });
});
