import { randomUUID } from 'node:crypto';
import type { Database } from '../graph/database.ts';
import type { Ask } from '../graph/query.ts';
import type { GivenRecord, Property } from '../graph/record.ts';
import { givenIn, heldTexts } from '../graph/records.ts';
import { type Writing, type Written, writeRecords } from '../graph/write.ts';
import { type Dossier, type GivenDocument, readDossier } from './dossier.ts';
import { alsoUnknown, refuseUnlessFits } from './fit.ts';
import { inWritingOrder } from './order.ts';
import { RefusedError } from './refusal.ts';

/** Who imports, and how. */
export interface ImportOptions {
  /** Who is noted as having recorded what the files leave open. */
  by: string;
  /** Checks everything and says what would happen, but writes nothing. */
  dryRun?: boolean;
  /** Told how many of the document files are done. */
  progress?: (done: number, total: number) => void;
}

/** What an import did, or would do. */
export interface ImportReport {
  dryRun: boolean;
  register: Written;
  /** In the order of writing; several documents where they lead to each other and were written together. */
  documents: { ids: string[]; files: string[]; written: Written }[];
}

/**
 * Takes dossiers into the graph. All files are read and checked, against each other and the graph, before the first
 * write. Then the register, in one operation: it adds to what the graph has and takes nothing away, as no dossier knows
 * all of an organisation. Then each document, in one transaction each: its file says all of it, so what the graph has
 * from it and the file has no longer is withdrawn. The same files again change nothing.
 * @param paths folders of dossiers, or single files
 * @throws RefusedError with everything that is wrong; nothing was written then
 */
export async function importDossier(
  database: Database,
  paths: string[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { by, dryRun = false, progress = () => {} } = options;
  const { ask } = database.reader(new AbortController().signal);
  const dossier = await readDossier(paths).catch(async (error: unknown) => {
    throw error instanceof RefusedError ? await alsoUnknown(ask, error) : error;
  });
  await refuseUnlessFits(ask, dossier);

  const at = new Date().toISOString();
  const write = (writing: Omit<Writing, 'operation' | 'by' | 'at' | 'dryRun'>) =>
    writeRecords(database, { ...writing, operation: `import/${randomUUID()}`, by, at, dryRun });
  const recorded = { recordedBy: by, recordedAt: at };

  const held = await heldTexts(ask, documentsIn(dossier.register));
  const { register, documents } = dealt(
    dossier.register.filter(({ id }) => !held.has(id)),
    dossier.documents,
  );
  const report: ImportReport = {
    dryRun,
    register: await write({ verb: 'importRegister', records: register, giving: 'merge' }),
    documents: [],
  };
  let done = 0;
  for (const group of inWritingOrder(documents)) {
    const written = await write({ verb: 'importDocument', ...givingOf(group, recorded) });
    report.documents.push({ ids: group.map(({ id }) => id), files: group.map(({ file }) => file), written });
    done += group.length;
    progress(done, documents.length);
  }
  return report;
}

function givingOf(group: GivenDocument[], recorded: Record<string, Property>) {
  return {
    records: group.flatMap(({ records }) => records.map((record) => withRecorder(record, recorded))),
    withdraw: {
      ids: async (ask: Ask) => {
        const ids: string[] = [];
        for (const { id } of group) ids.push(...(await givenIn(ask, id)));
        return ids;
      },
      because: `no longer in ${group.map(({ file }) => file).join(', ')}`,
    },
  };
}

/** Evidence says who recorded it and when: its author's words, else those of its first import. */
function withRecorder(record: GivenRecord, recorded: Record<string, Property>): GivenRecord {
  return record.labels.includes('Evidence') ? { ...record, atFirstWrite: recorded } : record;
}

/** Those only referred to; where another dossier brought the document itself since, the graph knows it better. */
const documentsIn = (register: GivenRecord[]): string[] =>
  register.filter(({ labels }) => labels.includes('Document')).map(({ id }) => id);

/**
 * What of the register leads to a thing that a document brings (a meeting of delegations that are known by its words
 * only) is dealt to that document, and written with it.
 */
function dealt(register: GivenRecord[], documents: GivenDocument[]): Pick<Dossier, 'register' | 'documents'> {
  const bringers = new Map(documents.flatMap(({ id, records }) => records.map((record) => [record.id, id] as const)));
  const bringerOf = ({ relationships }: GivenRecord) =>
    relationships.map(({ to }) => bringers.get(to)).find((document) => document !== undefined);
  return {
    register: register.filter((record) => !bringerOf(record)),
    documents: documents.map((document) => {
      const added = register.filter((record) => bringerOf(record) === document.id);
      return added.length > 0 ? { ...document, records: [...document.records, ...added] } : document;
    }),
  };
}
