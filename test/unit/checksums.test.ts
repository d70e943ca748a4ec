import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import { checkJars, checksumFileOf, checksumsOf, committedChecksums, writtenOut } from '../../src/neo4j/checksums.ts';
import { NEO4J_VERSIONS, USUAL_VERSION } from '../../src/neo4j/release.ts';

const folder = mkdtempSync(join(tmpdir(), 'liaison-checksums-'));
const lib = join(folder, 'lib');
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  rmSync(lib, { recursive: true, force: true });
  mkdirSync(lib);
  writeFileSync(join(lib, 'b.jar'), 'second');
  writeFileSync(join(lib, 'a.jar'), 'first');
  writeFileSync(join(lib, 'readme.txt'), 'no jar');
});

const first = 'a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e';
const expected = () => checksumsOf(lib);
const check = (list: Map<string, string>) => checkJars(lib, USUAL_VERSION, list);

describe('jars are compared with their list before they run', () => {
  it('and pass when they are the same, byte for byte', async () => {
    const list = await expected();
    expect([...list.keys()]).toEqual(['a.jar', 'b.jar']);
    expect(list.get('a.jar')).toBe(first);
    expect(await check(list)).toBeUndefined();
  });

  it.each([
    ['one byte differs', () => writeFileSync(join(lib, 'b.jar'), 'secone'), 'b.jar is not the one that Neo4j 5.26.30'],
    ['one is cut short', () => writeFileSync(join(lib, 'a.jar'), 'firs'), 'a.jar is not the one that Neo4j 5.26.30'],
    ['one is a stranger', () => writeFileSync(join(lib, 'aa.jar'), ''), 'aa.jar is no part of Neo4j 5.26.30'],
    ['one is missing', () => rmSync(join(lib, 'b.jar')), 'b.jar of Neo4j 5.26.30 is missing'],
  ])('and are refused by name when %s', async (_, damage, said) => {
    const list = await expected();
    damage();
    await expect(check(list)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: `The jar ${said}${said.includes('not the one') ? ' consists of (its SHA-256 differs)' : ''}, so nothing is started. Delete ${lib} to have it fetched anew; if this comes again, the place that Maven fetches from, or its own store (~/.m2), holds another jar under this name.`,
    });
  });

  it('and are refused when the list is another', async () => {
    const list = new Map([...(await expected())].map(([name]) => [name, first]));
    await expect(check(list)).rejects.toThrow('The jar b.jar is not the one');
  });
});

test.each(NEO4J_VERSIONS)(
  'the list of %s is sorted, whole, of SHA-256 alone, and names its own release',
  async (version) => {
    const list = await committedChecksums(version);
    const names = [...list.keys()];
    expect(names).toEqual([...new Set(names)].sort());
    expect(names).toContain(`neo4j-${version}.jar`);
    expect(
      names.filter((name) => /^neo4j-(?!bolt-connection|java-driver)/.test(name) && !name.includes(version)),
    ).toEqual([]);
    expect([...list.values()].filter((checksum) => !/^[0-9a-f]{64}$/.test(checksum))).toEqual([]);
    expect(writtenOut(list)).toBe(readFileSync(checksumFileOf(version), 'utf8'));
  },
);
