import { z } from 'zod';
import { formatDay } from '../domain/edtf.ts';

/** A day as Neo4j keeps it (integer YYYYMMDD, sentinels for no bound) becomes `YYYY-MM-DD` or null. */
export const day = z
  .number()
  .nullish()
  .transform((value) => (value == null ? null : formatDay(value)));

/** Text that may be absent. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

export const mode = z.enum(['TEXTUAL', 'INTERPRETED', 'INFERRED']);

/** What every statement gives of an organisation that it names. */
export const organisationRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  identity: z.enum(['NAMED', 'COLLECTIVE', 'AS_WRITTEN']),
  country: text,
});
export type OrganisationRow = z.output<typeof organisationRow>;

/** What every statement gives of a topic that it names. */
export const topicRow = z.object({ id: z.string(), name: z.string() });
export type TopicRow = z.output<typeof topicRow>;

export const documentShape = {
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  publisherName: text,
  publisher: z.object({ id: z.string(), name: z.string() }).nullish(),
  url: text,
  language: text,
  published: text,
  publishedEarliest: day,
  publishedLatest: day,
  publishedAsWritten: text,
  retrieved: text,
  held: z.boolean(),
  textKind: z
    .enum(['VERBATIM', 'ABSTRACT'])
    .nullish()
    .transform((value) => value ?? null),
  sha256: text,
};
/** What every statement gives of a document that it names: all but its text. */
export const documentRow = z.object(documentShape);
export type DocumentRow = z.output<typeof documentRow>;

export const evidenceShape = {
  id: z.string(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  row: text,
  stance: z.enum(['SUPPORTS', 'DISPUTES']),
  mode,
  act: z.enum(['STATED', 'REPORTED', 'AGREED', 'SUPPORTED', 'PLANNED']),
  date: text,
  dateEarliest: day,
  dateLatest: day,
  dateBasis: z
    .enum(['ROW', 'MEETING', 'PUBLISHED'])
    .nullish()
    .transform((value) => value ?? null),
  certainty: z.enum(['LOW', 'MEDIUM', 'HIGH']),
  recordedBy: z.string(),
  recordedAt: z.string(),
  /** Id of the claim it bears on. */
  claim: z.string(),
  by: z.array(organisationRow),
  /** Id of the meeting at which it was said. */
  meeting: text,
  document: documentRow,
};
/** A piece of evidence with its document. */
export const evidenceRow = z.object(evidenceShape);
export type EvidenceRow = z.output<typeof evidenceRow>;

/** What every statement gives of any claim: where it is made, in which version. */
export const claimShape = { id: z.string(), version: z.number(), madeIn: z.string() };

const periodBasis = z
  .enum(['STATED', 'ATTESTED'])
  .nullish()
  .transform((value) => value ?? null);

/** A stated period as properties of a claim; only the days that a stated period gives are shown as its bounds. */
export const periodShape = {
  periodBasis,
  start: text,
  startAsWritten: text,
  end: text,
  endAsWritten: text,
  startEarliest: day,
  startLatest: day,
  endEarliest: day,
  endLatest: day,
};
