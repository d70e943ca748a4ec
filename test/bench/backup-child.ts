import { checkBackup } from '../../src/backup/read-backup.ts';
import { restoreBackup } from '../../src/backup/restore.ts';
import { writeBackup } from '../../src/backup/write-backup.ts';
import { openDatabase } from '../../src/graph/database.ts';

/** One of the three in a process of its own: prints its time (seconds), and the most memory it had (MB). */
const [doing, address, file, home] = process.argv.slice(2) as [string, string, string, string];
const database = openDatabase(JSON.parse(address));
const began = performance.now();
if (doing === 'backup') await writeBackup(database, file, { home, force: true });
else if (doing === 'check') await checkBackup(file);
else await restoreBackup(database, file, { home, replace: false });
const seconds = (performance.now() - began) / 1000;
await database.close();
console.log(JSON.stringify({ seconds, memory: process.resourceUsage().maxRSS / 1024 }));
