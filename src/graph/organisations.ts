import { z } from 'zod';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { Ask } from './query.ts';
import { type OrganisationRow, organisationRow, text } from './rows.ts';

/** A name of an organisation or topic; `writtenIn` is the id of the document it was added from. */
export const nameRow = z.object({
  text: z.string(),
  language: text,
  script: text,
  use: z.enum(['OFFICIAL', 'SHORT', 'ABBREVIATION', 'ALIAS', 'FORMER']),
  writtenIn: text,
});
export type NameRow = z.output<typeof nameRow>;

const degrees = { stated: z.number(), met: z.number(), member: z.number() };

const wholeOrganisation = organisationRow.extend({
  names: z.array(nameRow),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string(), url: text })),
  parent: organisationRow.nullish(),
  parts: z.array(organisationRow),
  writtenIn: text,
  degrees: z.object(degrees),
});
export type WholeOrganisation = z.output<typeof wholeOrganisation>;

export interface OrganisationsQuestion extends PageRequest {
  kinds: string[] | null;
  identities: string[] | null;
  countries: string[] | null;
  within: string | null;
  orderBy: string;
}

const organisationsPage = pageOf(organisationRow.shape);

/** Pages of organisations, one a question. */
export async function findOrganisations(
  ask: Ask,
  questions: OrganisationsQuestion[],
): Promise<Page<OrganisationRow>[]> {
  return ask('organisation/find', { questions }, organisationsPage);
}

const wholeRow = z.object({ organisation: wholeOrganisation });

/** Organisations whole, those that exist, by id. */
export async function organisationsById(ask: Ask, ids: string[]): Promise<WholeOrganisation[]> {
  const rows = await ask('organisation/by-id', { ids }, wholeRow);
  return rows.map((row) => row.organisation);
}

const degreesRow = z.object({ id: z.string(), ...degrees });

/** With how many others an organisation is linked on each basis, over everything. */
export type Degrees = z.output<typeof degreesRow>;

export const degreesById = (ask: Ask, ids: string[]): Promise<Degrees[]> =>
  ask('organisation/degrees', { ids }, degreesRow);
