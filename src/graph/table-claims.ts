import { z } from 'zod';
import { invalid } from '../domain/errors.ts';
import { keeping } from '../domain/keeping.ts';
import { type PartyRole, pairTexts } from '../domain/pairs.ts';
import type { Ties } from './kept-links.ts';
import type { Ask } from './query.ts';
import type { GivenRecord, OwnedRelationship, Property } from './record.ts';
import { derivedFrom } from './settle.ts';

const noRow = z.never();

/** A claim of a dataset with the rows it rests on, none of them in the graph yet; where it leads is told later. */
export interface GivenTableClaim {
  claim: Omit<GivenRecord, 'relationships'>;
  evidence: Omit<GivenRecord, 'relationships'>[];
}

/** The dataset that claims are made in. */
export interface Dataset {
  id: string;
  publisherKey: string;
  recordedBy: string;
  recordedAt: string;
}

/** When a claim stands, as links keep it: the days of its evidence; 3 certain, 2 possible, 1 undated. */
export type Stands = Pick<Ties, 'first' | 'last' | 'state'>;

/** New claims by their ids: where they are for the rest of the transaction, and when they stand. */
export type NewClaims = Map<string, { node: string; stands: Stands }>;

/**
 * Makes claims of a dataset and their evidence, with the derived properties that settling would give them (but for what
 * `leadClaims` derives of their parties): nothing but these rows bears on them yet. Locks nothing that others use, so the batch before may still be on its way.
 */
export async function createClaims(ask: Ask, dataset: Dataset, claims: GivenTableClaim[]): Promise<NewClaims> {
  const rows = claims.map(({ claim, evidence }) => ({
    label: claim.labels[1],
    properties: { ...ofARow(claim), ...derivedOfNew(claim, evidence, dataset) },
    evidence: evidence.map((record) => ({
      ...ofARow(record),
      recordedBy: dataset.recordedBy,
      recordedAt: dataset.recordedAt,
    })),
  }));
  const made = await ask('table/claims', { rows }, z.object({ id: z.string(), node: z.string() }));
  const stands = new Map(rows.map(({ properties }) => [properties.id, standsOf(properties)]));
  return new Map(made.map(({ id, node }) => [id, { node, stands: stands.get(id)! }]));
}

/** What a new claim leads to besides its dataset: its parties, its topics. */
export interface Lead extends OwnedRelationship {
  /** Id of the claim. */
  claim: string;
}

/**
 * Leads new claims and their evidence to the dataset, the organisations and the topics, and notes which pairs they tie.
 * @throws INVALID if one of these was withdrawn meanwhile
 */
export async function leadClaims(ask: Ask, dataset: string, claims: NewClaims, leads: Lead[]): Promise<void> {
  const pairs = pairsByClaim(leads);
  const sources = [...claims].map(([id, { node }]) => ({ node, pairs: pairs.get(id) ?? null }));
  await ask('table/sources', { document: dataset, claims: sources }, noRow);
  const rows = leads.map(({ claim, properties = {}, ...lead }) => ({
    node: claims.get(claim)!.node,
    properties,
    ...lead,
  }));
  const [row] = await ask('table/leads', { rows }, z.object({ made: z.number() }));
  if ((row?.made ?? 0) !== leads.length) {
    throw invalid(
      'organisations',
      'An organisation or topic was withdrawn while its rows were imported. Import again.',
    );
  }
}

/** What settling derives of the parties of new claims, by their ids. */
function pairsByClaim(leads: Lead[]): Map<string, string[]> {
  const parties = new Map<string, Parameters<typeof pairTexts>[0]>();
  for (const { claim, type, to, properties } of leads) {
    if (type !== 'PARTY') continue;
    const party = { organisation: to, role: properties?.role as PartyRole };
    const known = parties.get(claim);
    if (known) known.push(party);
    else parties.set(claim, [party]);
  }
  return new Map([...parties].map(([claim, of]) => [claim, pairTexts(of)]));
}

/** Sets what is derived of claims: here of those whose parties turned out to be one. */
export const setDerived = (ask: Ask, rows: { id: string; derived: Record<string, Property> }[]): Promise<unknown> =>
  rows.length === 0 ? Promise.resolve() : ask('claim/settle', { rows }, noRow);

/** Without a digest: it would tell a change from a repetition, and the same row is never given again. */
const ofARow = ({ id, properties }: Pick<GivenRecord, 'id' | 'properties'>): Record<string, Property> => ({
  ...properties,
  id,
  version: 1,
  withdrawn: false,
});

/** All but the pairs, which are known when the organisations are. */
function derivedOfNew(
  { labels, properties }: GivenTableClaim['claim'],
  evidence: GivenTableClaim['evidence'],
  { publisherKey }: Dataset,
) {
  const kinds = evidence.map(({ properties: { stance, mode, act, certainty, date = null } }) => [
    ...[stance, mode, act, certainty, date],
  ]);
  const told = [labels[1], properties.start ?? null, properties.end ?? null, publisherKey, kinds];
  const { pairs: _, ...derived } = derivedFor(JSON.stringify(told));
  return derived;
}

const standsOf = ({ firstEvidence, lastEvidence, periodBasis, certainStarts }: Record<string, Property>): Stands => ({
  first: firstEvidence as number | null,
  last: lastEvidence as number | null,
  state: periodBasis === null ? 1 : (certainStarts as number[]).length > 0 ? 3 : 2,
});

/** Rows of the same dates have the same derived properties. */
const derivedFor = keeping((text) => {
  const [type, start, end, publisher, kinds] = JSON.parse(text) as [
    string,
    string | null,
    string | null,
    string,
    string[][],
  ];
  const evidence = kinds.map(([stance, mode, act, certainty, date]) => ({
    ...{ stance: stance!, mode: mode!, act: act!, certainty: certainty!, date: date ?? null },
    ...{ publisher, textKind: 'VERBATIM' },
  }));
  return derivedFrom({ id: 'row', type, start, end, date: null, schedules: [], evidence, parties: [], derived: {} });
});
