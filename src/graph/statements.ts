import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const cypherFolder = fileURLToPath(new URL('../../cypher/', import.meta.url));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

/** Every file of `cypher/` by its name (`link/find` for `cypher/link/find.cypher`), as it stands there. */
const files: ReadonlyMap<string, string> = new Map(
  filesBelow(cypherFolder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => [
      relative(cypherFolder, file)
        .replaceAll(sep, '/')
        .replace(/\.cypher$/, ''),
      readFileSync(file, 'utf8'),
    ]),
);

/** A line `// = fragment/evidence-row` stands for the file `cypher/fragment/evidence-row.cypher`, the same at every run. */
function whole(text: string): string {
  return text.replace(/^ *\/\/ = (fragment\/[\w-]+)$/gm, (_, name: string) => {
    const fragment = files.get(name);
    if (fragment === undefined) throw new Error(`cypher/${name}.cypher does not exist`);
    return whole(fragment.trimEnd());
  });
}

/**
 * Every statement of `cypher/`, by its name, with the fragments that several share put in. Migrations are no statements:
 * `src/graph/migrate.ts` reads them. The text never varies with a request.
 */
export const statements: ReadonlyMap<string, string> = new Map(
  [...files].filter(([name]) => !/^(migrations|fragment)\//.test(name)).map(([name, text]) => [name, whole(text)]),
);

/** The one parameter that every statement is run with: a map of what its file writes as `$name`. */
export const PARAMETER = 'asked';

/**
 * The text of a statement as it is run, without what only people read, and `$name` written as `$asked.name`. Neo4j plans
 * a statement anew for each order of magnitude of a list or a text that is a parameter of its own (1, 10, 100 …), seconds
 * each; inside a map it does not look.
 * Throws (a fault of ours) if `cypher/` has no such file.
 */
export function statementText(name: string): string {
  const text = runnable.get(name);
  if (text === undefined) throw new Error(`cypher/${name}.cypher does not exist`);
  return text;
}

const runnable = new Map(
  [...statements].map(([name, text]) => [name, bare(text).replace(/\$(\w+)/g, `$$${PARAMETER}.$1`)]),
);

/** Without comments and indentation: the text goes over the wire with each question, 1,400 bytes a system call. */
function bare(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n');
}
