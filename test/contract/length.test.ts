import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What one reads in a sitting (CONTRIBUTING.md). */
const LINES = 250;

const files = ['src', 'schema', 'cypher', 'web', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.(ts|tsx|css|graphql|cypher)$/.test(file) && !file.includes('__generated__')),
);
const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

it(`no file has more than ${LINES} lines, but for those that are made by a tool`, () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => linesOf(file) > LINES)).toEqual([]);
});
