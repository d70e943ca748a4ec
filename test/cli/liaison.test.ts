import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address, committed, forget } from '../database/connection.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let dossier: string;

const graph = { NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password || 'none' };

/** Runs the command as a shell would, with these settings and no others of ours. */
async function liaison(args: string[], settings: Record<string, string> = graph, program = 'src/cli/liaison.js') {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, LIAISON_HOME: join(folder, 'home'), ...settings };
  const child = spawn(process.execPath, [join(project, program), ...args], { cwd: folder, env });
  const [out, err, exit] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
  ]);
  return { out, err, exit };
}

const put = (quote: string) =>
  writeFile(
    join(dossier, 'documents', 'writer-cli.yaml'),
    `document: { id: writer-cli, kind: report, title: C, language: en, textKind: verbatim, text: "GUAM and IOM met.\\n" }
cooperations:
  - { key: contacts, kind: contacts, status: ongoing, parties: [writer-cli-guam], quote: "${quote}" }
`,
  );

beforeAll(async () => {
  await forget('writer-cli');
  folder = await mkdtemp(join(tmpdir(), 'liaison-'));
  dossier = join(folder, 'dossier');
  await mkdir(join(dossier, 'documents'), { recursive: true });
  await writeFile(
    join(dossier, 'register.yaml'),
    'organisations:\n  - { id: writer-cli-guam, kind: body, names: [{ text: GUAM, language: en, script: Latn, use: official }] }\n',
  );
  await put('GUAM and IOM met');
});
afterAll(async () => {
  await forget('writer-cli');
  await rm(folder, { recursive: true });
});

describe('liaison', () => {
  it('comes to its end though nobody reads what it says to the end', async () => {
    for (const command of ['--help', 'verify']) {
      const child = spawn(process.execPath, [join(project, 'src/cli/liaison.js'), command], {
        env: { ...process.env, ...graph },
      });
      child.stdout.destroy();
      const [err, exit] = await Promise.all([
        text(child.stderr),
        new Promise<number | null>((resolve) => child.once('exit', resolve)),
      ]);
      expect(err).not.toContain('EPIPE');
      expect(exit).toBeLessThan(2);
    }
  });

  it('explains itself: commands, exit codes, environment, examples', async () => {
    const { out, exit } = await liaison(['--help']);
    expect(exit).toBe(0);
    for (const word of ['import', 'verify', 'status', 'Exit codes:', 'NEO4J_URI', 'Examples:'])
      expect(out).toContain(word);
    expect((await liaison(['import', '--help'])).out).toContain('--dry-run');
  });

  it('answers wrong usage with one line and exit code 2', async () => {
    for (const args of [
      ['import'],
      ['frobnicate'],
      ['verify', '--loudly'],
      ['verify', '--mend'],
      ['verify', 'document/a', '--projections'],
      ['import', 'members.csv.gz'],
    ]) {
      const { err, exit } = await liaison(args);
      expect([exit, err.trim().split('\n').length]).toEqual([2, 1]);
      expect(err).toMatch(/^error: /);
    }
  });

  it('answers a setting that cannot be with one line and exit code 2', async () => {
    const { err, exit } = await liaison(['status'], { NEO4J_URI: 'http://example.org' });
    expect(exit).toBe(2);
    expect(err).toMatch(/^NEO4J_URI .*\n$/);
  });

  it('answers with exit code 3 where no graph is to be had', async () => {
    const closed = await liaison(['verify'], { ...graph, NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(closed).toMatchObject({ exit: 3, out: '' });
    expect(closed.err).toContain('bolt://127.0.0.1:1 does not answer');

    const none = await liaison(['status'], {});
    expect(none).toMatchObject({ exit: 3, out: '' });
    expect(none.err).toContain('Start the server');
  });

  it('imports, verifies and tells what is there, on standard output and without colours', async () => {
    const promised = await liaison(['import', 'dossier', '--dry-run']);
    expect(promised.exit).toBe(0);
    expect(promised.out).toContain('record    cooperation/writer-cli/contacts');
    expect(promised.out).toContain('Nothing was written');
    expect(await committed("MATCH (n:Record) WHERE n.id CONTAINS 'writer-cli' RETURN n.id AS id")).toEqual([]);

    const done = await liaison(['import', 'dossier', '--by', 'Ann Smith']);
    expect(done).toMatchObject({ exit: 0 });
    expect(done.out).toMatch(/^register +2 recorded\nwriter-cli.yaml +\d+ recorded\nWritten to bolt:/);
    expect((await liaison(['import', 'dossier'])).out).toMatch(
      /^register +2 unchanged\nwriter-cli.yaml +\d+ unchanged\n/,
    );
    expect(await committed("MATCH (e:Evidence) WHERE e.id CONTAINS 'writer-cli' RETURN e.recordedBy AS by")).toEqual([
      { by: 'Ann Smith' },
    ]);

    const verified = await liaison(['verify', 'document/writer-cli']);
    expect(verified).toMatchObject({ exit: 0 });
    expect(verified.out).toContain('1 text, 1 passage, 0 names, 1 claim.\nEvery quote is where it is said to be');

    const status = await liaison(['status']);
    expect(status).toMatchObject({ exit: 0, err: '' });
    expect(status.out).toMatch(
      /^Liaison +\d+\.\d+[\s\S]*Graph +bolt:[\s\S]*Neo4j +\d+\.\d+\.\d+ \(community\)[\s\S]*Migrations +001-records[\s\S]*Cooperation +\d/,
    );
    for (const { out, err } of [promised, done, verified, status]) expect(out + err).not.toContain('\u001b');
  });

  it('lists what it refuses by file, line and column, and what fails to verify by id; exit code 1', async () => {
    await put('GUAM and IOM wept');
    const refused = await liaison(['import', 'dossier']);
    expect(refused).toMatchObject({ exit: 1, out: '' });
    expect(refused.err).toMatch(/dossier\/documents\/writer-cli.yaml:3:\d+ {2}.*GUAM and IOM met/);
    expect(refused.err).not.toContain('    at ');

    await committed("MATCH (e:Evidence) WHERE e.id CONTAINS 'writer-cli' SET e.end = e.end - 1");
    const failed = await liaison(['verify', 'document/writer-cli']);
    expect(failed.exit).toBe(1);
    expect(failed.out).toMatch(/^cooperation\/writer-cli\/contacts {2}evidence\/.*“GUAM and IOM me”/);
  });

  it('lists links that are not kept as claims tie them, and puts them right when told to', async () => {
    await committed(
      "MATCH (a:Organisation {id: 'organisation/writer-cli-guam'}) CREATE (b:Record:Organisation {id: 'organisation/writer-cli-iom', name: 'IOM', version: 1, withdrawn: false}) CREATE (a)-[:MET_LINK]->(b)",
    );
    const failed = await liaison(['verify', '--projections']);
    expect(failed.exit).toBe(1);
    expect(failed.out).toContain('link/met/writer-cli-guam~writer-cli-iom  it is kept, and nothing ties these two\n');
    const mended = await liaison(['verify', '--projections', '--mend']);
    expect(mended.exit).toBe(0);
    expect(mended.out).toContain('1 thing was put right.');
    expect((await liaison(['verify', '--projections'])).out).toContain('Every link is kept as its claims tie it.');
  });

  it('says which document it does not know', async () => {
    const { err, exit } = await liaison(['verify', 'document/writer-cli-none']);
    expect(exit).toBe(1);
    expect(err).toContain('document/writer-cli-none');
  });
});
