import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { documentFormat } from './format-document.ts';
import { registerFormat } from './format-register.ts';
import { mappingFormat } from './table/format-mapping.ts';

/** The JSON Schemas (draft 7) of the files of a dossier, and of the mapping of a table, by file name in `schema/`. */
export const publishedSchemas = (): Record<string, unknown> => ({
  'register.schema.json': jsonSchema(registerFormat),
  'document.schema.json': jsonSchema(documentFormat),
  'mapping.schema.json': jsonSchema(mappingFormat),
});

function jsonSchema(format: z.ZodType): unknown {
  return z.toJSONSchema(format, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type !== 'enum') return;
      const values = jsonSchema.enum as string[];
      delete jsonSchema.enum;
      jsonSchema.anyOf = [{ enum: values }, { pattern: `^(?:${values.map(inAnyCase).join('|')})$` }];
    },
  });
}

/** JSON Schema has no patterns that ignore the case, and the words may be written in any. */
const inAnyCase = (word: string): string =>
  [...word].map((letter) => (letter === '_' ? '[_ ]' : `[${letter.toUpperCase()}${letter}]`)).join('');

/** JSON as the formatter of this project leaves it: a list of plain values stands on one line if it fits. */
function render(schema: unknown): string {
  const json = JSON.stringify(schema, null, 2);
  const compact = json.replace(
    /^(.*)\[\n([^[\]{}]*?)\n *\](,?)$/gm,
    (whole, before: string, items: string, after: string) => {
      const line = `${before}[${items.trim().split(/,\n */).join(', ')}]${after}`;
      return line.length <= 120 ? line : whole;
    },
  );
  return `${compact}\n`;
}

/** Writes the schemas, or with `--check` says which are not what the formats say. */
async function publish(check: boolean): Promise<void> {
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    const path = fileURLToPath(new URL(`../../schema/${name}`, import.meta.url));
    if (!check) await writeFile(path, render(schema));
    else if ((await readFile(path, 'utf8').catch(() => '')) !== render(schema)) {
      console.error(`schema/${name} is stale: run node --import tsx src/ingest/publish-schema.ts`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await publish(process.argv.includes('--check'));
