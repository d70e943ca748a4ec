import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { stringify } from 'yaml';
import { first, organisations, second } from '../database/dossier.ts';

const MAPPING = `
dataset: { id: fault-events, title: Events, publisherName: The Coders, language: en }
organisations:
  source: { name: { column: source }, identifiers: [{ scheme: fault-actor, value: { column: source } }] }
  target: { name: { column: target }, identifiers: [{ scheme: fault-actor, value: { column: target } }] }
cooperation:
  kind: { column: event }
  status: ended
  date: { column: date }
  parties:
    - { organisation: source, role: lead }
    - { organisation: target, role: partner }
`;

/** Row after row the same pairs come again, and now and then a new organisation. */
const rowOf = (row: number) =>
  `Actor ${row % 7},Consult,Actor ${7 + (row % Math.max(5, Math.floor(row / 20)))},2018-01-${String(1 + (row % 28)).padStart(2, '0')}`;

/** Files of a test file to import, in a folder that goes with it: a dossier of two documents, and a table. */
export function inputs(rows: number): { dossier: string; mapping: string; table: string } {
  const folder = mkdtempSync(join(tmpdir(), 'liaison-faults-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const [dossier, mapping, table] = ['dossier', 'map.yaml', 'events.csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(join(dossier, 'documents'), { recursive: true });
  writeFileSync(join(dossier, 'register.yaml'), stringify({ organisations }));
  for (const draft of [first, second]) {
    const text = stringify(draft, { aliasDuplicateObjects: false });
    writeFileSync(join(dossier, 'documents', `${draft.document.id}.yaml`), text);
  }
  writeFileSync(mapping, MAPPING);
  const lines = Array.from({ length: rows }, (_, row) => rowOf(row));
  writeFileSync(table, ['source,event,target,date', ...lines, ''].join('\n'));
  return { dossier, mapping, table };
}
