import { z } from 'zod';
import type { Database } from '../graph/database.ts';
import { countDocuments } from '../graph/documents.ts';
import { importDossier } from './import.ts';

const operation = 'import/sample';
const begunRow = z.object({ result: z.string().nullable() });

/**
 * Whether the sample is to be taken in: the graph has no documents, or an import of the sample was begun and broken off.
 * One that was once whole is left as it is, whatever became of it.
 */
export async function isSampleDue(database: Database): Promise<boolean> {
  const { ask } = database.reader(AbortSignal.timeout(10_000));
  const [begun] = await ask('record/begun', { operation }, begunRow);
  return begun ? begun.result === null : (await countDocuments(ask)) === 0;
}

/** Takes the sample in, and notes its begin and its end. `progress` is told how many documents are done; gives how many. */
export async function importSample(
  database: Database,
  folder: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<number> {
  const begin = { operation, by: 'sample', at: new Date().toISOString(), verb: 'importSample' };
  await database.write((own) => own('record/begin', begin, z.unknown()));
  const { documents } = await importDossier(database, [folder], { by: 'sample', progress });
  const result = JSON.stringify({ documents: documents.length });
  await database.write((own) => own('record/finish', { operation, result }, z.never()));
  return documents.length;
}
