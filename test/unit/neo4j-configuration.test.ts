import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { javaArguments, memoryFor, memoryHere, neo4jConfiguration } from '../../src/neo4j/configuration.ts';
import { tellsOfJar } from '../../src/neo4j/jars.ts';
import { parseJavaSettings } from '../../src/neo4j/java.ts';
import { layoutOf } from '../../src/neo4j/layout.ts';
import { USUAL_VERSION } from '../../src/neo4j/release.ts';

const GIB = 2 ** 30;

test.each([
  { gib: 2, heap: 512, pageCache: 204 },
  { gib: 8, heap: 1024, pageCache: 819 },
  { gib: 16, heap: 2048, pageCache: 1638 },
  { gib: 256, heap: 2048, pageCache: 4096 },
  { gib: 0.5, heap: 512, pageCache: 128 },
])(
  'a machine of $gib GiB gives Neo4j $heap MiB of heap and $pageCache MiB of page cache',
  ({ gib, heap, pageCache }) => {
    expect(memoryFor(gib * GIB)).toEqual({ heap, pageCache });
  },
);

test('the memory here is a sensible number of bytes', () => {
  expect(memoryHere()).toBeGreaterThan(0.1 * GIB);
  expect(Number.isSafeInteger(memoryHere())).toBe(true);
});

test('neo4j.conf opens Bolt on loopback and nothing else, and reports nothing', () => {
  const text = neo4jConfiguration(layoutOf('/nowhere/home'), 7688, { heap: 512, pageCache: 128 });
  expect(text.split('\n').sort()).toEqual(
    [
      '',
      'dbms.security.allow_csv_import_from_file_urls=false',
      'dbms.usage_report.enabled=false',
      'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
      'server.bolt.listen_address=127.0.0.1:7688',
      'server.default_listen_address=127.0.0.1',
      'server.directories.logs=/nowhere/home/logs',
      'server.http.enabled=false',
      'server.https.enabled=false',
      `server.logs.config=${resolve('src/neo4j/server-logs.xml')}`,
      `server.logs.user.config=${resolve('src/neo4j/user-logs.xml')}`,
      'server.memory.pagecache.size=128m',
    ].sort(),
  );
});

test('the argument file names every jar and quotes what Java would split', () => {
  const lines = javaArguments(['/a home/one.jar', '/a home/"two".jar'], { heap: 2048, pageCache: 128 }).split('\n');
  expect(lines).toContain('-Xms512m');
  expect(lines).toContain('-Xmx2048m');
  expect(lines.slice(-3)).toEqual(['-cp', '"/a home/one.jar:/a home/\\"two\\".jar"', '']);
});

test.each([
  { specification: '1.8', release: 8 },
  { specification: '17', release: 17 },
  { specification: '25', release: 25 },
])('Java $specification is release $release', ({ specification, release }) => {
  const text = [
    'Property settings:',
    '    java.home = /opt/a java',
    '    java.library.path = /usr/lib',
    '        /lib',
    `    java.specification.version = ${specification}`,
    '    java.vendor = Somebody',
  ].join('\n');
  expect(parseJavaSettings(text)).toMatchObject({ release, home: '/opt/a java', executable: '/opt/a java/bin/java' });
});

test.each(['', 'java: command not found', '    java.home = /opt/java'])(
  '%j is not what Java says of itself',
  (text) => {
    expect(parseJavaSettings(text)).toBeNull();
  },
);

test.each([
  ['[INFO] Downloaded from central: https://example.org/org/neo4j/neo4j-bolt-5.26.30.jar (1.2 MB at 2 MB/s)', true],
  ['[INFO] Downloading from central: https://example.org/org/neo4j/neo4j-bolt-5.26.30.jar', false],
  ['[INFO] Downloaded from central: https://example.org/org/neo4j/neo4j-bolt-5.26.30.pom (3 kB at 9 kB/s)', false],
  [
    '[INFO] Downloaded from central: https://example.org/x/maven-dependency-plugin-3.11.0.jar (211 kB at 9 MB/s)',
    false,
  ],
])('%s counts as a jar: %s', (line, counts) => {
  expect(tellsOfJar(line)).toBe(counts);
});

test('the POM names the usual release, once, for whoever reads or runs it by itself', () => {
  const pom = readFileSync(new URL('../../src/neo4j/pom.xml', import.meta.url), 'utf8');
  expect(pom.match(/\d+\.\d+\.\d+(?=<\/(neo4j\.)?version>)/g)).toEqual([USUAL_VERSION, '3.11.0']);
  expect(pom).toContain(`<artifactId>neo4j</artifactId>\n      <version>$\{neo4j.version}</version>`);
});
