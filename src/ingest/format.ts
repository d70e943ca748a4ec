import { z } from 'zod';

/*
 * The pieces that both kinds of file of a dossier are made of. The format is defined by these schemas alone: they
 * check what is read, and the published JSON Schemas are generated from them (publish-schema.ts).
 */

/** What has an id of its own, and may leave its type out where a field says it. */
export type IdType = 'organisation' | 'topic' | 'meeting' | 'document';

const SLUG = '[a-z0-9]+(?:[-.][a-z0-9]+)*';
const SLUG_RULE = 'small letters and digits, joined by single hyphens or dots (guam-wgs-tip-11)';

/** The types of claims, as their ids begin. */
const CLAIM_TYPES = 'schedule|participation|discussion|meeting-document|membership|cooperation';

/** An object whose unknown keys are refused. */
export const strict = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape);

/** Words: blank ends are left off, as YAML's block forms add them; what is left is not empty. */
export const words = (description: string) => z.string().trim().min(1).describe(description);

/** An id, with or without its type; read as the whole id. */
export const idOf = (type: IdType, description: string) =>
  z
    .string()
    .regex(new RegExp(`^(?:${type}/)?${SLUG}$`), {
      error: ({ input }) =>
        `“${input}” is not the id of ${article(type)}: write ${SLUG_RULE}, with or without “${type}/”.`,
    })
    .describe(description)
    .transform((id) => (id.includes('/') ? id : `${type}/${id}`));

/** The key of a claim within its document. */
export const key = (description: string) =>
  z
    .string()
    .regex(new RegExp(`^${SLUG}$`), { error: ({ input }) => `“${input}” is not a key: write ${SLUG_RULE}.` })
    .describe(description);

/** The whole id of a claim, made in this document or another. */
export const claimId = (description: string) =>
  z
    .string()
    .regex(new RegExp(`^(?:${CLAIM_TYPES})/${SLUG}/${SLUG}$`), {
      error: ({ input }) =>
        `“${input}” is not the id of a claim: write <type>/<document>/<key>, the type being one of ${CLAIM_TYPES.replaceAll('|', ', ')}.`,
    })
    .describe(description);

/** A word of a closed list, in any case and with spaces or underscores; read in capitals, as it is stored. */
export const word = <const Word extends string>(description: string, ...values: [Word, ...Word[]]) =>
  z
    .preprocess(
      (value) => (typeof value === 'string' ? value.trim().toLowerCase().replace(/\s+/g, '_') : value),
      z.enum(values).describe(description),
    )
    .transform((value) => value.toUpperCase() as Uppercase<Word>);

/** A date in EDTF, whose reading is not checked here; YAML takes a bare year for a number. */
export const date = (description: string) =>
  z
    .union([z.string().min(1), z.int().min(0).max(9999)])
    .describe(description)
    .transform(String);

/** ISO 3166-1 alpha-2. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, {
    error: ({ input }) => `“${input}” is not a country: write two capitals of ISO 3166-1 (UA, US, MD).`,
  })
  .describe('The country: two capitals of ISO 3166-1 alpha-2, for example UA.');

/** The shape of a BCP 47 tag; that the tag is registered is not checked. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, {
    error: ({ input }) => `“${input}” is not a language: write its BCP 47 tag (en, uk, sr-Latn).`,
  })
  .describe('The language: a BCP 47 tag, for example en, uk or sr-Latn.');

/** The shape of an ISO 15924 code. */
export const script = z
  .string()
  .regex(/^[A-Z][a-z]{3}$/, {
    error: ({ input }) => `“${input}” is not a script: write the four letters of ISO 15924 (Latn, Cyrl, Arab).`,
  })
  .describe('The script: four letters of ISO 15924, for example Latn or Cyrl.');

/** An address on the web. */
export const url = z
  .string()
  .regex(/^https?:\/\/[^\s/]\S*$/, {
    abort: true,
    error: ({ input }) =>
      `“${input}” is not an address on the web: it begins with http:// or https:// and has no spaces.`,
  })
  .refine(URL.canParse, { error: ({ input }) => `“${input}” is not an address on the web.` })
  .describe('The address, beginning with http:// or https://.');

export const nameUse = word(
  'What the name is used as; unless given, the first name of a thing is official and others are aliases.',
  'official',
  'short',
  'abbreviation',
  'alias',
  'former',
);

export const mode = (description: string) => word(description, 'textual', 'interpreted', 'inferred');

/** Whether an organisation is one; of those in documents' own words only, their file says it. */
export const identity = word(
  'named (unless given), or collective for several spoken of together (GUAM member states), which are part of nothing; as_written stands in the document whose words they are.',
  'named',
  'collective',
);

export const cooperationStatus = word(
  'How far it is: unstated unless given.',
  'planned',
  'supported',
  'ongoing',
  'ended',
  'unstated',
);

export const partyRole = word(
  'party (unless given) among equals; lead and partner for the two sides, whose partners are not each other’s.',
  'party',
  'lead',
  'partner',
);

export const membershipKind = word('As what.', 'member', 'observer', 'associate');

/** One organisation or several; read as a list. */
export const organisations = (description: string) => {
  const organisation = idOf('organisation', 'An organisation.');
  return z
    .union([organisation, z.array(organisation).min(1)])
    .describe(description)
    .transform((given) => (typeof given === 'string' ? [given] : given));
};

export const quote = words(
  'The exact words of the document. A run of white space means any run in the text; it must be there exactly once, or say its occurrence.',
);
export const occurrence = z.int().min(1).max(9999).describe('Which occurrence of the quote is meant, from 1.');
export const asWritten = words('The words of the document for it, where they differ from its name.');
export const recordedBy = words('Who recorded it; unless given, the user who imports it.');
export const recordedAt = z.iso
  .datetime({ error: ({ input }) => `“${input}” is not a moment in UTC: write for example 2024-05-01T09:00:00Z.` })
  .describe(
    'When it was recorded: a moment in UTC by ISO 8601, for example 2024-05-01T09:00:00Z; unless given, when it is imported.',
  );

/** How one passage bears on a claim. */
export const passageOnClaim = {
  quote,
  occurrence: occurrence.optional(),
  stance: word(
    'Whether the passage supports the claim (unless given) or disputes it.',
    'supports',
    'disputes',
  ).optional(),
  mode: mode(
    'How the claim follows from the passage: it says so (textual, unless given), by interpretation or by inference.',
  ).optional(),
  act: word(
    'What was done in saying it: the document states it (unless given), somebody reported, agreed, supported or planned it.',
    'stated',
    'reported',
    'agreed',
    'supported',
    'planned',
  ).optional(),
  by: organisations('Who reported, agreed, supported or planned it; nobody if left out.').optional(),
  meeting: idOf(
    'meeting',
    'The meeting at which it was said; unless given, the one that the document reports.',
  ).optional(),
  certainty: word(
    'How sure the reading is; unless given, high for textual, medium for interpreted, low for inferred.',
    'low',
    'medium',
    'high',
  ).optional(),
  recordedBy: recordedBy.optional(),
  recordedAt: recordedAt.optional(),
};

/** What every claim carries: its evidence, or short a quote. */
export const proof = {
  quote: quote.optional(),
  occurrence: occurrence.optional(),
  evidence: z
    .array(strict(passageOnClaim).meta({ id: 'evidence' }))
    .min(1)
    .describe('The passages that bear on it. One that needs nothing but its words can be written as `quote` instead.')
    .optional(),
};
export type Proof = z.output<z.ZodObject<typeof proof>>;
export type PassageOnClaim = z.output<z.ZodObject<typeof passageOnClaim>>;

/** When something holds. */
export const period = {
  start: date(
    'Since when, in EDTF (2013, 2013-11, 2010-36 for the fourth quarter); `..` if stated to have no beginning; left out if unknown.',
  ).optional(),
  startAsWritten: words('The words of the document for the start.').optional(),
  end: date('Until when, in EDTF; `..` if stated to go on; left out if unknown.').optional(),
  endAsWritten: words('The words of the document for the end.').optional(),
};

const article = (type: IdType): string => (type === 'organisation' ? `an ${type}` : `a ${type}`);
