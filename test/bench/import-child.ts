import { openDatabase } from '../../src/graph/database.ts';
import { importTable } from '../../src/ingest/table/import-table.ts';

/** One import in a process of its own: prints its time (seconds), rows, and the most memory it had (MB). */
const [address, map, file, home] = process.argv.slice(2);
const database = openDatabase(JSON.parse(address!));
const began = performance.now();
const { tally } = await importTable(database, file!, { map: map!, home: home!, by: 'bench' });
const seconds = (performance.now() - began) / 1000;
await database.close();
console.log(JSON.stringify({ seconds, rows: tally.rows, memory: process.resourceUsage().maxRSS / 1024 }));
