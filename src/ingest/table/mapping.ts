import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { parseEdtf } from '../../domain/edtf.ts';
import { cooperationStatus, country, identity, membershipKind, partyRole } from '../format.ts';
import { didYouMean } from '../nearest.ts';
import { refusing } from '../reading.ts';
import { type Place, Refusals } from '../refusal.ts';
import { shape } from '../shape.ts';
import { decodeText } from '../textfile.ts';
import { Spot, YamlFile } from '../yaml.ts';
import { type Mapping, mappingFormat, type Value } from './format-mapping.ts';
import { constantsOf, faultOf } from './value.ts';

/**
 * Reads a mapping file.
 * @throws RefusedError with everything that is wrong in it, each with line and column
 */
export async function readMapping(file: string): Promise<Mapping> {
  const refusals = new Refusals();
  const bytes = await readFile(file).catch(() => null);
  if (!bytes)
    refusals.add({ file, line: 1, column: 1 }, 'There is no such file, or it cannot be read: name the mapping.');
  const text = bytes && decodeText(bytes, file, refusals);
  const yaml = text === null ? null : YamlFile.parse(text, file, refusals);
  const shaped = yaml && shape(yaml, mappingFormat, refusals);
  if (yaml && shaped && !shaped.partial) refuseSenseless(shaped.content, new Spot(yaml), refusals);
  refusals.throwIfAny();
  return shaped!.content;
}

/**
 * What rows are read by, as a hash: whatever of a mapping and its lookup tables changes what a row says. What is said of
 * the dataset as a document is its record's own.
 */
export function hashOfReading(mapping: Mapping, lookups: Record<string, string>): string {
  const { dataset, organisations, cooperation, membership } = mapping;
  const { censoredAt, coarse, format, delimiter, language } = dataset;
  const told = [{ censoredAt, coarse, format, delimiter, language }, organisations, cooperation, membership, lookups];
  return createHash('sha256')
    .update(JSON.stringify([told, mapping.lookups]))
    .digest('hex');
}

/** The parts of what rows are read by, each as a short hash, so that a person can be told which of them has changed. */
export function partsOfReading(mapping: Mapping, lookups: Record<string, string>): Record<string, string> {
  const { dataset, organisations, cooperation, membership } = mapping;
  const { censoredAt, coarse, format, delimiter, language } = dataset;
  const prefixed = (prefix: string, parts: Record<string, unknown> = {}) =>
    Object.entries(parts).map(([name, part]) => [`${prefix}${name}`, part] as const);
  const parts = [
    ['dataset (censoredAt, coarse, format, delimiter, language)', { censoredAt, coarse, format, delimiter, language }],
    ...prefixed('organisations.', organisations),
    ['cooperation', cooperation],
    ['membership', membership],
    ...prefixed('lookups.', mapping.lookups),
    ...prefixed('the file of lookups.', lookups),
  ] as const;
  const hash = (part: unknown) => createHash('sha256').update(JSON.stringify(part)).digest('hex').slice(0, 16);
  return Object.fromEntries(parts.flatMap(([name, part]) => (part === undefined ? [] : [[name, hash(part)]])));
}

type Steps = (string | number)[];
type At = (...steps: Steps) => Place;

function refuseSenseless(mapping: Mapping, spot: Spot, refusals: Refusals): void {
  const { dataset, organisations, cooperation, membership } = mapping;
  const at: At = (...steps) => spot.at(...steps).place;
  const known = Object.keys(organisations);
  const refuseStranger = (name: string, ...steps: Steps) => {
    if (known.includes(name)) return;
    refusals.add(
      at(...steps),
      `No organisation is called “${name}” here.${didYouMean(name, known) || ` There are: ${known.join(', ')}.`}`,
    );
  };
  if (!cooperation && !membership) {
    refusals.add(at(), 'The mapping makes no claims: say what a row is, a cooperation or a membership.');
  }
  for (const [i, { organisation }] of (cooperation?.parties ?? []).entries()) {
    refuseStranger(organisation, 'cooperation', 'parties', i, 'organisation');
  }
  if (membership) {
    refuseStranger(membership.member, 'membership', 'member');
    refuseStranger(membership.body, 'membership', 'body');
  }
  for (const field of ['published', 'retrieved', 'censoredAt'] as const) {
    const date = dataset[field];
    if (date !== undefined) refusing(() => parseEdtf(date, field), at('dataset', field), refusals);
  }
  if (dataset.publisher !== undefined && dataset.publisherName !== undefined) {
    refusals.add(at('dataset', 'publisherName'), 'Both publisher and publisherName are given: keep one.');
  }
  refuseSlips(mapping, at, refusals);
}

/** Refuses words of the mapping itself that its rows can never have: else every row were a bad one. */
function refuseSlips({ organisations, cooperation, membership }: Mapping, at: At, refusals: Refusals): void {
  const refuse = (format: z.ZodType<string>, value: Value | undefined, field: string, ...steps: Steps) => {
    for (const { text, path } of constantsOf(value)) {
      const fault = faultOf(format, text, field);
      if (fault !== null) refusals.add(at(...steps, ...path), fault);
    }
  };
  for (const [name, one] of Object.entries(organisations)) {
    refuse(identity, one.identity, 'identity', 'organisations', name, 'identity');
    refuse(country, one.country, 'country', 'organisations', name, 'country');
  }
  refuse(cooperationStatus, cooperation?.status, 'status', 'cooperation', 'status');
  for (const [i, { role }] of (cooperation?.parties ?? []).entries()) {
    refuse(partyRole, role, 'role', 'cooperation', 'parties', i, 'role');
  }
  refuse(membershipKind, membership?.kind, 'kind', 'membership', 'kind');
}
