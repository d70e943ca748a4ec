import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { publishedSchemas } from '../../src/ingest/publish-schema.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ajv = new Ajv({ allErrors: true, formats: { 'date-time': true } });

const validators = Object.fromEntries(
  Object.entries(publishedSchemas()).map(([name, schema]) => [name, ajv.compile(schema as object)]),
);

/** What the published schema of a kind of file finds wrong in a content. */
function problemsIn(kind: 'register' | 'document', content: unknown): string[] {
  const validate = validators[`${kind}.schema.json`]!;
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the published schemas of a dossier', () => {
  it.each(Object.entries(publishedSchemas()))('%s is what the format says', async (name, schema) => {
    const published: unknown = JSON.parse(await readFile(`${root}schema/${name}`, 'utf8'));
    expect(published, 'run: node --import tsx src/ingest/publish-schema.ts').toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  });

  it('find the sample right', async () => {
    const folder = `${root}data/black-sea`;
    const documents = (await readdir(`${folder}/documents`)).filter((file) => file.endsWith('.yaml'));
    expect(documents).toHaveLength(40);
    for (const file of documents) {
      const content: unknown = parse(await readFile(`${folder}/documents/${file}`, 'utf8'));
      expect(problemsIn('document', content), file).toEqual([]);
    }
    expect(problemsIn('register', parse(await readFile(`${folder}/register.yaml`, 'utf8')))).toEqual([]);
  });

  it('take words in any case, a bare year, and short forms, as the reader does', () => {
    const content = {
      document: { id: 'd', kind: 'k', title: 'D', published: 2013, text: 'x', textKind: 'Verbatim' },
      meetings: [{ id: 'm', title: 'M', documents: [{ document: 'd', role: 'In Preparation', quote: 'x' }] }],
      cooperations: [
        { key: 'k', parties: ['a', { organisation: 'b', role: 'LEAD' }], evidence: [{ quote: 'x', by: 'a' }] },
      ],
    };
    expect(problemsIn('document', content)).toEqual([]);
  });

  it('find what the reader refuses', () => {
    expect(problemsIn('register', { topics: [{ id: 'Not an id', nmes: [] }] })).toEqual([
      '/topics/0 must NOT have additional properties',
      expect.stringContaining('/topics/0/id must match pattern'),
    ]);
  });

  it('describe every field', () => {
    const undescribed = Object.entries(publishedSchemas()).flatMap(([name, schema]) =>
      fieldsWithoutWords(schema, name),
    );
    expect(undescribed).toEqual([]);
  });
});

/** Paths of fields with neither a description of their own nor of what they refer to. */
function fieldsWithoutWords(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema as { properties?: Record<string, { description?: string }> };
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}.${name}`]),
      ...fieldsWithoutWords(field, `${path}.${name}`),
    ]),
    ...Object.entries(rest).flatMap(([name, part]) => fieldsWithoutWords(part, `${path}.${name}`)),
  ];
}
