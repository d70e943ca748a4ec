import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bar } from '../../src/cli/table.ts';
import { address, committed, forget } from '../database/connection.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;

const MAP = `
dataset: { id: writer-table, title: A table }
organisations:
  a: { name: { column: a } }
  b: { name: { column: b } }
cooperation:
  kind: talks
  status: ended
  date: { column: date }
  parties: [{ organisation: a }, { organisation: b }]
`;
const ROWS = 12_000;

function start(args: string[]) {
  const env = {
    ...{ PATH: process.env.PATH, HOME: process.env.HOME, LIAISON_HOME: join(folder, 'home') },
    ...{ NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password || 'none' },
  };
  return spawn(process.execPath, [join(project, 'src/cli/liaison.js'), ...args], { cwd: folder, env });
}

async function liaison(...args: string[]) {
  const child = start(args);
  const [out, err, exit] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
  ]);
  return { out, err, exit };
}

const rowsInGraph = async () =>
  (await committed("MATCH (d:Document {id: 'document/writer-table'}) RETURN d.rows AS rows"))[0]?.rows;

/** What is in the graph of it: how much of each kind, all ids, all derived days. */
const sums = () =>
  committed(
    `MATCH (n:Record) WHERE n.id CONTAINS 'writer-t'
     WITH n ORDER BY n.id
     RETURN labels(n) AS labels, count(*) AS count, collect(n.id)[0] AS first, collect(n.digest)[..3] AS digests,
       sum(n.startEarliest) AS days, sum(COUNT { (n)-->(:Record) }) AS owned ORDER BY labels`,
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liaison-'));
  await writeFile(join(folder, 'map.yaml'), MAP);
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `Writer-t ${i % 50},Writer-t ${(i * 7 + 1) % 50},2018-0${1 + (i % 9)}`,
  );
  await writeFile(join(folder, 'table.csv.gz'), gzipSync(`a,b,date\n${rows.join('\n')}\n`));
});
beforeEach(() => forget('writer-t'));
afterAll(async () => {
  await forget('writer-t');
  await rm(folder, { recursive: true });
});

describe('liaison import --map', () => {
  it('ends in the same graph when it is killed and started again, and verifies', async () => {
    const undisturbed = await liaison('import', '--map', 'map.yaml', 'table.csv.gz', '--by', 'ann');
    expect(undisturbed).toMatchObject({ exit: 0 });
    expect(undisturbed.out).toMatch(
      /^document\/writer-table: 12 000 rows read, [\d ]+ rows a second.\n {2}12 000 claims from 12 000 rows\n {2}50 new organisations/,
    );
    const right = await sums();
    await forget('writer-t');

    const child = start(['import', '--map', 'map.yaml', 'table.csv.gz', '--by', 'ann']);
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    while (((await rowsInGraph()) ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    const reached = Number(await rowsInGraph());
    expect(reached).toBeLessThan(ROWS);
    const part = (await liaison('status')).out;
    expect(part.replaceAll(/(?<=\d) (?=\d)/g, '')).toContain(`document/writer-table  ${reached} rows, not whole yet`);
    expect(part).toContain('start it again: liaison import --map MAPPING TABLE');

    const again = await liaison('import', '--map', 'map.yaml', 'table.csv.gz');
    expect(again.out).toMatch(/12 000 rows read, [\d ]+ rows of them before/);
    expect(await sums()).toEqual(right);
    const verified = await liaison('verify', 'document/writer-table');
    expect(verified.out).toContain('12 000 rows, 0 names, 12 000 claims.\nEvery quote is where it is said to be');
    const third = await liaison('import', '--map', 'map.yaml', 'table.csv.gz');
    expect(third.out).toContain('12 000 rows read, all of them before.');
    expect(third.out).toMatch(/^All of its rows were in bolt:\S+ before\.$/m);
    expect(third.err).toContain('Planning the questions anew');
    expect(await sums()).toEqual(right);
    expect((await liaison('status')).out).toMatch(
      /^ {2}document\/writer-table +12 000 rows, the whole file {2}A table$/m,
    );
  }, 400_000);

  it('says how many rows are not right and where the reasons stand; a dry run writes nothing', async () => {
    await writeFile(join(folder, 'bad.csv'), 'a,b,date\nWriter-t 1,Writer-t 2,2018\nWriter-t 1,,2018\nWriter-t 1\n');
    const { out, err, exit } = await liaison('import', '--map', 'map.yaml', 'bad.csv', '--dry-run');
    expect(exit).toBe(0);
    expect(err).toContain('The last row is one of these: is this the whole table?');
    const [, file] = /2 rows not right, each with the reason in (.*)\n/.exec(out) ?? [];
    expect(await readFile(file!, 'utf8')).toBe(
      'line,reason,row\n3,The name of b is empty.,"Writer-t 1,,2018"\n4,"It has 1 cells, and the table 3 columns.",Writer-t 1\n',
    );
    expect(out).toContain('Nothing was written');
    expect(await sums()).toEqual([]);
  });

  it('withdraws a dataset with a reason, so that its table can be read anew under another id', async () => {
    await writeFile(join(folder, 'few.csv'), 'a,b,date\nWriter-t 1,Writer-t 2,2018\nWriter-t 1,Writer-t 3,2018\n');
    await liaison('import', '--map', 'map.yaml', 'few.csv');
    expect(await liaison('withdraw', 'document/writer-table')).toMatchObject({ exit: 2, out: '' });
    const { out, exit } = await liaison('withdraw', 'document/writer-table', '--because', 'other roles');
    expect([exit, out]).toEqual([
      0,
      expect.stringMatching(/^document\/writer-table and 2 claims are withdrawn in bolt:/),
    ]);
    expect((await liaison('status')).out).not.toContain('writer-table');
    const again = await liaison('withdraw', 'document/writer-table', '--because', 'other roles');
    expect(again.out).toMatch(/^Nothing of document\/writer-table stands any more in bolt:/);

    await writeFile(join(folder, 'anew.yaml'), MAP.replace('writer-table', 'writer-table-2'));
    const anew = await liaison('import', '--map', 'anew.yaml', 'few.csv');
    expect(anew.out).toMatch(
      /^document\/writer-table-2: 2 rows read.*\n {2}2 claims from 2 rows\n {2}0 new organisations/,
    );
  });

  it('lists what is wrong in a mapping by file, line and column, and takes one table at a time', async () => {
    await writeFile(join(folder, 'wrong.yaml'), `${MAP}membership: { member: c, body: b, kind: member }\n`);
    const refused = await liaison('import', '--map', 'wrong.yaml', 'table.csv.gz');
    expect(refused).toMatchObject({ exit: 1, out: '' });
    expect(refused.err).toMatch(/^wrong.yaml:11:23 {2}No organisation is called “c” here/m);
    const two = await liaison('import', '--map', 'map.yaml', 'table.csv.gz', 'bad.csv');
    expect([two.exit, two.err]).toEqual([2, 'error: --map takes one table at a time\n']);
  });
});

describe('the bar of an import', () => {
  it('shows the share of the file, the rows, their rate, and the time left at this rate', () => {
    let now = 0;
    const draw = bar(() => now);
    now = 10_000;
    expect(draw({ share: 0.25, rows: 20_000, before: 0 })).toBe(
      '██████░░░░░░░░░░░░░░░░░░  25 %  20 000 rows  2 000 rows/s  30 s left',
    );
    now = 20_000;
    expect(draw({ share: 0.1, rows: 20_000, before: 0 })).toMatch(/1 000 rows\/s {2}3 min 0 s left$/);
  });

  it('counts only what it does itself, after an import that was broken off', () => {
    let now = 0;
    const draw = bar(() => now);
    expect(draw({ share: 0.5, rows: 10_000, before: 10_000 })).toMatch(/10 000 rows, there already$/);
    now = 5_000;
    expect(draw({ share: 0.75, rows: 15_000, before: 10_000 })).toMatch(/15 000 rows {2}1 000 rows\/s {2}5 s left$/);
  });

  it('counts from where it goes on, and not the time in which it read what is there already', () => {
    let now = 0;
    const draw = bar(() => now);
    for (const share of [0.25, 0.5]) {
      now += 60_000;
      expect(draw({ share, rows: share * 20_000, before: 10_000 })).toMatch(/there already$/);
    }
    now += 5_000;
    expect(draw({ share: 0.75, rows: 15_000, before: 10_000 })).toMatch(/15 000 rows {2}1 000 rows\/s {2}5 s left$/);
  });
});
