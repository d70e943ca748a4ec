import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../src/backup/restore.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { onOneRevision } from '../../src/graph/one-revision.ts';
import { refuseHalfRestored } from '../../src/graph/restoring.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { importDossier } from '../../src/ingest/import.ts';
import { dropSchema, linesOf, schemaNames, wholeGraph, writeLines } from './backing-up.ts';
import { committed, testDatabase } from './connection.ts';
import { organisation } from './records.ts';

const database = testDatabase();
const empty = () => committed('MATCH (n) DETACH DELETE n');
const TABLE = Buffer.from([0, 1, 2, ...Buffer.from('a,b\r\n1,ä\n'.repeat(12_000))]);
const TABLE_HASH = createHash('sha256').update(TABLE).digest('hex');
let folder: string;
let home: string;
const at = (name: string) => join(folder, name);

const backup = (name: string, force = false) => writeBackup(database, at(name), { home, force });
const restore = (name: string, replace = false, to = home) =>
  restoreBackup(database, at(name), { home: to, replace, notice: 0 });
const write = (slug: string) =>
  writeRecords(database, {
    ...{ operation: randomUUID(), verb: 'test', by: 'ann', at: '2026-01-01T00:00:00Z' },
    records: [organisation(slug)],
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  home = at('home');
  await mkdir(join(home, 'datasets'), { recursive: true });
  await writeFile(join(home, 'datasets', TABLE_HASH), TABLE);
  await writeFile(join(home, 'datasets', 'half.part'), 'not whole');
});
beforeEach(async () => {
  await empty();
  await migrate(database);
});
afterAll(async () => {
  await empty();
  await migrate(database);
  await rm(folder, { recursive: true });
});

/** Values of every type that a property can have, those that JSON would mistake for another among them. */
const ODD = `CREATE (n:Record:Odd {id: 'odd/values', version: 1, withdrawn: false,
  integer: 1, float: 1.0, small: 1e-300, big: 9223372036854775807, endless: -1.0 / 0.0, text: 'a\\u2028b\\n𝓐', no: false,
  integers: [1, 2], floats: [1.0, 2.5], texts: ['', 'x'], none: [], days: [date('2024-02-29')],
  day: date('-0044-03-15'), time: time('12:30:01.5+01:00'), localTime: localtime('23:59:59.999999999'),
  moment: datetime('2024-05-01T09:00:00[Europe/Kyiv]'), offset: datetime('2024-05-01T09:00:00-03:30'),
  localMoment: localdatetime('2024-05-01T09:00:00.000000001'), period: duration('P1M-2DT3.5S'),
  place: point({latitude: 50.45, longitude: 30.52}), space: point({x: 1.0, y: 2.0, z: 3.0})})
 CREATE (n)-[:ON {weight: 2.0, count: 2}]->(n) CREATE (n)-[:ON {weight: 2.0, count: 2}]->(n)`;

describe('a backup that is restored', () => {
  it('is the graph it was: every value, audit, operation, link, revision, migration, constraint and kept file', async () => {
    await importDossier(database, ['data/black-sea'], { by: 'ann' });
    await committed(ODD);
    await committed(
      "MATCH (n:Cooperation) WITH n ORDER BY n.id LIMIT 1 SET n.withdrawn = true, n.withdrawnBecause = 'so'",
    );
    const [before, schema] = [await wholeGraph(), await schemaNames()];
    const { nodes, relationships, files, migrations } = await backup('whole.gz');
    expect(nodes + relationships).toBe(before.length);
    expect(files).toEqual([{ sha256: TABLE_HASH, bytes: TABLE.length }]);
    expect(migrations.map(({ number }) => number)).toContain(4);

    await empty();
    await dropSchema();
    expect(await restore('whole.gz', false, at('other-home'))).toMatchObject({ nodes, relationships, files });
    expect(await wholeGraph()).toEqual(before);
    expect(await schemaNames()).toEqual(schema);
    expect(await readdir(at('other-home/datasets'))).toEqual([TABLE_HASH]);
    expect(await readFile(join(at('other-home/datasets'), TABLE_HASH))).toEqual(TABLE);
  });

  it('is not put over what is there, unless told; then nothing of it stays', async () => {
    await write('writer-first');
    const first = await wholeGraph();
    await backup('first.gz');
    await write('writer-second');
    const second = await wholeGraph();
    await expect(restore('first.gz')).rejects.toThrow('The graph is not empty. Give --replace');
    expect(await wholeGraph()).toEqual(second);
    await restore('first.gz', true);
    expect(await wholeGraph()).toEqual(first);
  });

  it('gets the migrations that are younger than it', async () => {
    await write('writer-old');
    const [, , , young] = await committed('MATCH (m:Migration) RETURN m.slug AS slug ORDER BY m.number');
    await committed('MATCH (m:Migration) WHERE m.number = 4 DELETE m');
    await backup('old.gz');
    await restore('old.gz', true);
    expect(await committed('MATCH (m:Migration) WHERE m.number = 4 RETURN m.slug AS slug')).toEqual([young]);
    expect(await refuseHalfRestored(database)).toBeUndefined();
  });
});

describe('writeBackup', () => {
  it('is of one moment: it reads again where others wrote meanwhile, and then they wait for it', async () => {
    await write('writer-0');
    const revision = async () => (await committed('MATCH (r:Revision) RETURN r.number AS number'))[0]!.number;
    const first = Number(await revision());
    const seen: unknown[] = [];
    let waiting: Promise<unknown> | undefined;
    const result = await onOneRevision(database, async () => {
      const before = await revision();
      if (seen.length === 0) await write('writer-1');
      else {
        waiting = write('writer-2');
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
      seen.push([before, await revision()]);
      return seen.length;
    });
    await waiting;
    expect([result, seen]).toEqual([
      2,
      [
        [first, first + 1],
        [first + 1, first + 1],
      ],
    ]);
    expect(await revision()).toBe(first + 2);
  });

  it('overwrites no file but for force, and leaves nothing behind when it fails', async () => {
    await write('writer-one');
    await writeFile(at('mine.gz'), 'mine');
    await expect(backup('mine.gz')).rejects.toMatchObject({ code: 'INVALID', field: 'file' });
    await committed("MATCH (n:Record {id: 'organisation/writer-one'}) CREATE (n)-[:LIKES]->(:Stranger)");
    await expect(backup('mine.gz', true)).rejects.toThrow('0 of them lead from one record of Liaison to another');
    await expect(backup('none/there.gz')).rejects.toThrow('cannot be written (ENOENT)');
    expect(await readFile(at('mine.gz'), 'utf8')).toBe('mine');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
    await committed('MATCH (n:Stranger) DETACH DELETE n');
    await backup('mine.gz', true);
    expect((await linesOf(at('mine.gz')))[0]).toMatchObject({ liaison: 'backup', format: 1 });
  });
});

type Lines = Awaited<ReturnType<typeof linesOf>>;
const json = (line: unknown) => JSON.parse(JSON.stringify(line));
const change = (lines: Lines, at: number, changed: object) => lines.with(at, { ...json(lines.at(at)), ...changed });
const headed = (lines: Lines, changed: object) => change(lines, 0, changed);
const isNode = (line: object) => 'node' in line;
const packed = (bytes: Buffer) => Promise.resolve(bytes);

/** Each makes of a sound backup one that must be refused, with the right checksum where that is not what is wrong. */
const DAMAGES: [
  what: string,
  sentence: RegExp,
  (sound: { bytes: Buffer; lines: Lines }) => Promise<Buffer> | object[],
][] = [
  [
    'a byte in the middle',
    /is damaged|is cut off/,
    ({ bytes }) => {
      const changed = Buffer.from(bytes);
      changed[bytes.length >> 1]! ^= 0x40;
      return packed(changed);
    },
  ],
  ['its last bytes', /is cut off: its end is missing/, ({ bytes }) => packed(bytes.subarray(0, -20))],
  ['its second half', /is cut off: its end is missing/, ({ bytes }) => packed(bytes.subarray(0, bytes.length >> 1))],
  ['all of it', /is no backup|is cut off/, () => packed(Buffer.alloc(0))],
  ['its form: plain text', /is no backup of Liaison/, () => packed(Buffer.from('liaison'))],
  ['its form: another gzip', /is no backup of Liaison/, () => packed(gzipSync('{"liaison":"else"}\n'))],
  [
    'its last line',
    /is cut off: its end is missing/,
    ({ lines }) =>
      packed(
        gzipSync(
          `${lines
            .slice(0, -1)
            .map((line) => JSON.stringify(line))
            .join('\n')}\n`,
        ),
      ),
  ],
  [
    'a word in it, not the checksum',
    /has not the SHA-256 that was noted/,
    ({ bytes }) => packed(gzipSync(gunzipSync(bytes).toString().replace('writer-sound', 'writer-bound'))),
  ],
  [
    'the count at its beginning',
    /it has \d+ nodes, and says 7 at its beginning/,
    ({ lines }) => headed(lines, { nodes: 7 }),
  ],
  [
    'a node',
    /it has \d+ nodes, and says \d+ at its beginning/,
    ({ lines }) => lines.filter((_, i) => i !== lines.findIndex(isNode)),
  ],
  [
    'the order of its parts',
    /its parts are not in order/,
    ({ lines }) => [lines[0]!, ...lines.slice(1, -1).reverse(), lines.at(-1)!],
  ],
  ['a line', /a line is nothing that a backup has/, ({ lines }) => change(lines, 1, { more: 1 })],
  [
    'a piece of a table',
    /the table \w{12}… in it is not the one/,
    ({ lines }) => change(lines, -2, { file: { sha256: TABLE_HASH, piece: 'AAAA' } }),
  ],
  ['what stands behind its end', /something stands behind its end/, ({ lines }) => [...lines, {}]],
  [
    'its form, which is newer',
    /was written by a newer Liaison \(form 2, this one reads 1\)/,
    ({ lines }) => headed(lines, { format: 2, more: 'x' }),
  ],
  [
    'a migration that nobody knows',
    /is newer than this Liaison: it has the migration 999-later/,
    ({ lines }) => headed(lines, { migrations: [{ number: 999, slug: 'later', checksum: 'x' }] }),
  ],
  [
    'a migration that was changed',
    /001-records.cypher was changed after it had been applied/,
    ({ lines }) => headed(lines, { migrations: [{ number: 1, slug: 'records', checksum: 'x' }] }),
  ],
];

describe('restoreBackup', () => {
  it.each(DAMAGES)('refuses a file with another %s, before the first write', async (_, sentence, damage) => {
    await write('writer-sound');
    await backup('sound.gz', true);
    const sound = { bytes: await readFile(at('sound.gz')), lines: await linesOf(at('sound.gz')) };
    const damaged = damage(sound);
    if (damaged instanceof Promise) await writeFile(at('bad.gz'), await damaged);
    else await writeLines(at('bad.gz'), damaged);
    const before = await wholeGraph();
    await expect(restore('bad.gz', true)).rejects.toThrow(sentence);
    expect(await wholeGraph()).toEqual(before);
  });

  it('marks the graph until all is there: half restored it is refused, and can be restored again', async () => {
    await write('writer-sound');
    const before = await wholeGraph();
    await backup('sound.gz', true);
    const lines = await linesOf(at('sound.gz'));
    const { nodes } = json(lines[0]);
    const lost = { relationship: { source: 'x/1', type: 'ON', target: 'x/2', properties: {} } };
    const count = { relationships: 1 };
    const last = json(lines.at(-1));
    await writeLines(at('half.gz'), [
      { ...json(lines[0]), ...count, files: [] },
      ...lines.filter(isNode),
      lost,
      { end: { ...last.end, ...count, nodes, files: 0 } },
    ]);
    await expect(restore('half.gz', true)).rejects.toThrow('lead to records which it has not');
    await expect(refuseHalfRestored(database)).rejects.toThrow('This graph is half restored');
    await expect(restore('sound.gz')).rejects.toThrow('another restore was broken off. Give --replace');
    await restore('sound.gz', true);
    expect(await wholeGraph()).toEqual(before);
    expect(await refuseHalfRestored(database)).toBeUndefined();
  });
});
