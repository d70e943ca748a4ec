import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { conflict } from '../domain/errors.ts';
import type { Database } from './database.ts';
import type { Ask } from './query.ts';

const migrationsFolder = fileURLToPath(new URL('../../cypher/migrations/', import.meta.url));
/** An index over a large graph takes its time; another process waits as long for the lock. */
const LOCK_SECONDS = 30 * 60;

interface Migration {
  file: string;
  number: number;
  slug: string;
  checksum: string;
  statements: string[];
}

const appliedRow = z.object({ number: z.number(), slug: z.string(), checksum: z.string() });

/** A migration that a graph has. */
export type Applied = z.output<typeof appliedRow>;
const noRow = z.never();

/**
 * Brings a graph to the schema of this code: applies the files `NNN-slug.cypher` of `cypher/migrations/` in order, each
 * once, and notes each as a `Migration`. Gives the names of those applied now.
 *
 * Two processes that start at once: one transaction, open as long as the migrations run, holds the lock, because it has
 * created the `Migration` of number 0, which is unique; the other's waits to create the same. Neo4j ends the transaction
 * of a process that was killed, so this lock needs no expiry and nobody ever has to clear it by hand. The statements
 * run beside that transaction (a schema command tolerates no other work in its own) and the notes are written in it, so
 * a process killed on the way leaves migrations that will be applied again: every statement must bear being run twice
 * (`IF NOT EXISTS`, `MERGE`, `SET`). None may change the schema of the label `Migration`, which the lock occupies.
 * @param progress told the name of each migration before it is applied
 * @param wanted which of them are to be applied, of a graph that has no others; all, unless given
 * @throws CONFLICT, naming the file, if one was changed after it was applied, or the graph has one unknown to this code
 */
export async function migrate(
  database: Database,
  progress: (migration: string) => void = () => {},
  folder = migrationsFolder,
  wanted: (number: number) => boolean = () => true,
): Promise<string[]> {
  const migrations = (await migrationsIn(folder)).filter(({ number }) => wanted(number));
  const { ask } = database.reader(new AbortController().signal);
  if ((await pending(ask, migrations)).length === 0) return [];

  // As a transaction and not as a command: two of these at once can deadlock (measured), and the driver repeats these.
  await database.write((own) => own('migration/unique', {}, noRow));
  return database.write((locked) => migrateLocked(database, locked, migrations, progress), { seconds: LOCK_SECONDS });
}

/** Names of the migrations that the graph has not, in order. Throws CONFLICT as `migrate` does. */
export async function dueMigrations(ask: Ask): Promise<string[]> {
  const due = await pending(ask, await migrationsIn(migrationsFolder));
  return due.map(({ number, slug }) => nameOf(number, slug));
}

/** The statements of all migrations, as they stand in the files. */
export async function migrationTexts(): Promise<string[]> {
  return (await migrationsIn(migrationsFolder)).flatMap(({ statements }) => statements.map((one) => one.trim()));
}

/** Names of the migrations that the graph has, in order. */
export async function appliedMigrations(ask: Ask): Promise<string[]> {
  const applied = await migrationsOf(ask);
  return applied.map(({ number, slug }) => nameOf(number, slug));
}

/** Migrations that the graph has, in order. */
export const migrationsOf = (ask: Ask): Promise<Applied[]> => ask('migration/applied', {}, appliedRow);

/**
 * Refuses what is newer than this code, or of another line of descent.
 * @param what has these migrations: `The graph`
 * @throws CONFLICT, naming the first migration that this code has not, or has otherwise
 */
export async function refuseUnknownMigrations(what: string, applied: Applied[]): Promise<void> {
  refuseUnknown(what, applied, await migrationsIn(migrationsFolder));
}

async function migrateLocked(
  database: Database,
  ask: Ask,
  migrations: Migration[],
  progress: (migration: string) => void,
): Promise<string[]> {
  await ask('migration/lock', {}, noRow);
  const due = await pending(ask, migrations);
  for (const { number, slug, checksum, statements } of due) {
    progress(nameOf(number, slug));
    for (const statement of statements) await database.command(statement);
    await database.command('CALL db.awaitIndexes(1800)');
    const at = new Date().toISOString();
    await ask('migration/record', { number, slug, checksum, at }, noRow);
  }
  await ask('migration/unlock', {}, noRow);
  return due.map(({ number, slug }) => nameOf(number, slug));
}

/** Those not applied yet, once it is sure that the applied ones are the ones of this code. */
async function pending(ask: Ask, migrations: Migration[]): Promise<Migration[]> {
  const applied = await migrationsOf(ask);
  refuseUnknown('The graph', applied, migrations);
  const numbers = new Set(applied.map(({ number }) => number));
  return migrations.filter(({ number }) => !numbers.has(number));
}

function refuseUnknown(what: string, applied: Applied[], migrations: Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.number, migration]));
  for (const { number, slug, checksum } of applied) {
    const migration = known.get(number);
    if (!migration) {
      throw conflict(
        `${what} is newer than this Liaison: it has the migration ${nameOf(number, slug)}. Start a newer Liaison.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw conflict(
        `${migration.file} was changed after it had been applied to this graph. Put the file back as it was, and write the change as a new migration.`,
      );
    }
  }
}

async function migrationsIn(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  const migrations = await Promise.all(files.map((file) => readMigration(folder, file)));
  migrations.forEach(({ file, number }, i) => {
    if (number === migrations[i - 1]?.number) throw conflict(`${migrations[i - 1]!.file} and ${file} have one number.`);
  });
  return migrations;
}

async function readMigration(folder: string, file: string): Promise<Migration> {
  const [, number, slug] = /^(\d{3})-([a-z0-9-]+)\.cypher$/.exec(file) ?? [];
  if (!slug || Number(number) === 0) throw conflict(`${file} is not named NNN-slug.cypher (001 or more).`);
  // A checkout with the line ends of another system is the same migration.
  const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
  return {
    file,
    number: Number(number),
    slug,
    checksum: createHash('sha256').update(text).digest('hex'),
    statements: text.split(/;[ \t]*$/m).filter((statement) => /^\s*(?!\/\/)\S/m.test(statement)),
  };
}

const nameOf = (number: number, slug: string): string => `${String(number).padStart(3, '0')}-${slug}`;
