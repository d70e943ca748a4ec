import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onOneRevision } from '../../src/graph/one-revision.ts';
import { refuseHalfRestored } from '../../src/graph/restoring.ts';
import { importDossier } from '../../src/ingest/import.ts';
import { backingUp, dropSchema, linesOf, schemaNames, TABLE, TABLE_HASH, wholeGraph } from './backing-up.ts';
import { committed } from './connection.ts';

const { database, at, empty, backup, restore, write } = backingUp();

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
    const revision = async () =>
      (await committed("MATCH (r:Revision {id: 'graph'}) RETURN r.number AS number"))[0]!.number;
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
    expect((await readdir(at('.'))).filter((name) => name.endsWith('.part'))).toEqual([]);
    await committed('MATCH (n:Stranger) DETACH DELETE n');
    await backup('mine.gz', true);
    expect((await linesOf(at('mine.gz')))[0]).toMatchObject({ liaison: 'backup', format: 1 });
  });
});
