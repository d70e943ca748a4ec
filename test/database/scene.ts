import { randomUUID } from 'node:crypto';
import type { GivenRecord } from '../../src/graph/record.ts';
import { type Writing, writeWithin } from '../../src/graph/write.ts';
import type { Drawn } from './connection.ts';
import { claim, document, evidence, organisation } from './records.ts';

/** A small scene: one cooperation of two organisations, made in a report, with its evidence. */
export const iom = organisation('writer-iom');
export const guam = organisation('writer-guam');
export const report = document('writer-report');
export const contacts = claim(
  'cooperation',
  'writer-report',
  'contacts',
  { kind: 'contacts', status: 'ONGOING', start: '2012' },
  [
    { type: 'PARTY', to: iom.id, properties: { role: 'PARTY', mode: 'TEXTUAL' } },
    { type: 'PARTY', to: guam.id, properties: { role: 'PARTY', mode: 'TEXTUAL' } },
  ],
);
export const proof = evidence('writer-report', contacts.id, { date: '2013-07-02' });
export const whole = [iom, guam, report, contacts, proof];

/** A write of its own. */
export const writing = (records: GivenRecord[], more: Partial<Writing> = {}): Writing => ({
  operation: `writer-${randomUUID()}`,
  verb: 'test',
  by: 'ann',
  at: '2026-01-02T00:00:00Z',
  records,
  ...more,
});

/** Writes in the transaction of a test. */
export const write = ({ ask }: Pick<Drawn, 'ask'>, records: GivenRecord[], more: Partial<Writing> = {}) =>
  writeWithin(ask, writing(records, more));

/** The part of a write that withdraws these. */
export const withdrawing = (ids: string[]): Partial<Writing> => ({ withdraw: { ids, because: 'said so by mistake' } });

/** The record with these properties changed. */
export const corrected = (record: GivenRecord, properties: GivenRecord['properties']): GivenRecord => ({
  ...record,
  properties: { ...record.properties, ...properties },
});
