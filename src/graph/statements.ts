import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const cypherFolder = fileURLToPath(new URL('../../cypher/', import.meta.url));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/**
 * Every statement of `cypher/`, by its name (`link/of-organisation` for `cypher/link/of-organisation.cypher`). Migrations
 * are no statements: `src/graph/migrate.ts` reads them. The text never varies with a request.
 */
export const statements: ReadonlyMap<string, string> = new Map(
  filesBelow(cypherFolder)
    .filter((file) => file.endsWith('.cypher') && !relative(cypherFolder, file).startsWith('migrations'))
    .map((file) => [
      relative(cypherFolder, file)
        .replaceAll(sep, '/')
        .replace(/\.cypher$/, ''),
      readFileSync(file, 'utf8'),
    ]),
);

/** The text of a statement. Throws (a fault of ours) if `cypher/` has no such file. */
export function statementText(name: string): string {
  const text = statements.get(name);
  if (text === undefined) throw new Error(`cypher/${name}.cypher does not exist`);
  return text;
}
