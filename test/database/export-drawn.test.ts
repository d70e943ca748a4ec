import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../../src/ingest/publish-schema.ts';
import { drawDossier, writeDrawn } from './drawn-dossier.ts';
import { exporting } from './exporting.ts';

const { at, empty, take, give, changesBy, meaning, filesIn } = exporting();
const SEEDS = [1, 2, 3, 4, 5, 6];

type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; items?: Schema; $ref?: string };

/** Every key that a schema knows, by its path: `meetings.schedule.place.country`. */
function keysOf(schema: Schema, root = schema, path = ''): string[] {
  if (schema.$ref) return keysOf((root.definitions as Record<string, Schema>)[schema.$ref.split('/')[2]!]!, root, path);
  const branches = [schema.items, ...((schema.anyOf as Schema[] | undefined) ?? [])].filter((one) => one !== undefined);
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...keysOf(inner, root, at)];
  });
  return [...new Set([...own, ...branches.flatMap((branch) => keysOf(branch, root, path))])];
}

/** Every key that a content has, likewise. */
function keysIn(content: unknown, path = ''): string[] {
  if (Array.isArray(content)) return content.flatMap((item) => keysIn(item, path));
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .flatMap(([key, inner]) => {
      const at = path === '' ? key : `${path}.${key}`;
      return [at, ...keysIn(inner, at)];
    });
}

describe('a drawn dossier', () => {
  it('has every field of the format, in one of the drawings at least', () => {
    const drawn = SEEDS.map(drawDossier);
    const schemas = publishedSchemas() as Record<string, Schema>;
    const used = {
      'register.schema.json': new Set(drawn.flatMap(({ register }) => keysIn(register))),
      'document.schema.json': new Set(
        drawn.flatMap(({ documents }) => documents.flatMap((one) => keysIn(one.content))),
      ),
    };
    for (const [name, keys] of Object.entries(used)) {
      const known = keysOf(schemas[name]!);
      expect(known.length).toBeGreaterThan(10);
      expect(
        known.filter((key) => !keys.has(key)),
        `let drawn-dossier.ts draw these of ${name}`,
      ).toEqual([]);
    }
  });

  it.each(SEEDS)('comes in again as it went out, and goes out again as the same bytes (%i)', async (seed) => {
    const [source, a, b] = [`source-${seed}`, `a-${seed}`, `b-${seed}`];
    await writeDrawn(drawDossier(seed), at(source));
    await take(at(source));
    const before = await meaning();
    await give(a);
    expect(await changesBy(at(a))).toEqual([]);

    await empty();
    await take(at(a), 'somebody else');
    expect(await meaning()).toEqual(before);
    await give(b);
    expect(await filesIn(at(b))).toEqual(await filesIn(at(a)));
  });
});
