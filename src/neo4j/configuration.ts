import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Layout } from './layout.ts';

/** How much memory Neo4j may take, in MiB. */
export interface Memory {
  heap: number;
  pageCache: number;
}

const MIB = 2 ** 20;

/** How large Neo4j's logs grow, and how many older ones stay. */
const USER_LOGS = fileURLToPath(new URL('user-logs.xml', import.meta.url));
const SERVER_LOGS = fileURLToPath(new URL('server-logs.xml', import.meta.url));

/**
 * Modest shares, for a person works on this machine too: an eighth for the heap (512 MiB to 2 GiB), a tenth for the
 * page cache (128 MiB to 4 GiB).
 * @param bytes memory of the machine, or of the container that confines us
 */
export function memoryFor(bytes: number): Memory {
  const share = (part: number, least: number, most: number) =>
    Math.min(Math.max(Math.floor(bytes / MIB / part), least), most);
  return { heap: share(8, 512, 2048), pageCache: share(10, 128, 4096) };
}

/** The memory that is there for us, in bytes: a container's limit counts where there is one. */
export function memoryHere(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** The text of neo4j.conf: Bolt for this machine alone, and nothing else that listens or reports. */
export function neo4jConfiguration(layout: Layout, port: number, memory: Memory): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'server.directories.logs': layout.logs,
    'server.logs.user.config': USER_LOGS,
    'server.logs.config': SERVER_LOGS,
    'server.memory.pagecache.size': `${memory.pageCache}m`,
    'dbms.usage_report.enabled': false,
    'dbms.security.allow_csv_import_from_file_urls': false,
    // With its default, stopping waits twice five seconds for idle threads.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
  };
  return `${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`;
}

/**
 * The text of a Java argument file: the class path names each jar, which a class-data archive asks for and a command
 * line would be too long for.
 */
export function javaArguments(jars: string[], memory: Memory): string {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    `-Xms${Math.min(memory.heap, 512)}m`,
    `-Xmx${memory.heap}m`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    jars.join(':'),
    '',
  ]
    .map(quote)
    .join('\n');
}

/** Java's rule for argument files: quoted, a backslash escapes. */
const quote = (text: string) => (/[\s"'\\#]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text);
