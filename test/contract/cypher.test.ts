import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statements, statementText } from '../../src/graph/statements.ts';

const model = JSON.parse(readFileSync('cypher/model.json', 'utf8')) as {
  labels: Record<string, { properties?: object; relationships?: object }>;
  relationships: Record<string, object>;
};

const labels = new Set(Object.keys(model.labels));
const relationshipTypes = new Set(
  Object.values(model.labels).flatMap((label) => Object.keys(label.relationships ?? {})),
);

const withoutText = (cypher: string) => cypher.replace(/\/\/.*$/gm, '').replace(/'[^']*'/g, "''");

describe.each([...statements])('cypher/%s', (name, text) => {
  it('begins with the sentence that it answers', () => {
    expect(text).toMatch(/^\/\/ [A-ZÀ-Ž].{15,}[.?:]$/m);
  });

  it('is asked by the code, under its name', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const asking = files.filter((file) => readFileSync(join('src', file), 'utf8').includes(`'${name}'`));
    expect(asking.length).toBeGreaterThan(0);
    expect(
      asking.every((file) => file.startsWith('graph/') || file.startsWith('ingest/') || file.startsWith('cli/')),
    ).toBe(true);
  });

  it('is run with one parameter, so that one plan serves lists of every length', () => {
    const parameters = [...withoutText(statementText(name)).matchAll(/\$\w+(\.\w+)?/g)].map(([parameter]) => parameter);
    expect(parameters.length).toBe([...withoutText(text).matchAll(/\$\w+/g)].length);
    expect(parameters.filter((parameter) => !/^\$asked\.\w+$/.test(parameter))).toEqual([]);
  });

  it('uses only labels and relationship types of the model', () => {
    const cypher = withoutText(text);
    const node = /\(\s*\w*\s*:\s*(\w+(?:\s*[|:&]\s*\w+)*)/g;
    const relationship = /\[\s*\w*\s*:\s*(\w+(?:\s*\|\s*\w+)*)/g;
    const used = (pattern: RegExp) => [...cypher.matchAll(pattern)].flatMap(([, names]) => names!.split(/\s*[|:&]\s*/));
    expect(used(node).filter((label) => !labels.has(label))).toEqual([]);
    expect(used(relationship).filter((type) => !relationshipTypes.has(type))).toEqual([]);
  });
});

describe('cypher/', () => {
  it('has statements', () => {
    expect(statements.size).toBeGreaterThan(20);
  });

  it('is named by nothing that does not exist', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const named = files.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(/\b(?:ask|own|locked|in\w*)\(\s*'([a-z-]+\/[a-z-]+)'/g)].map(
        ([, name]) => name!,
      ),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !statements.has(name))).toEqual([]);
  });
});
