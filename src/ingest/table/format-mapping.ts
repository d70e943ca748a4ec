import { z } from 'zod';
import { date, idOf, language, mode, nameUse, script, strict, url, word, words } from '../format.ts';

/*
 * The form of a mapping: what the columns of a table mean. Checked here alone; `schema/mapping.schema.json` is generated
 * from it (../publish-schema.ts).
 */

const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
const ownName = z.string().regex(NAME, {
  error: ({ input }) => `“${input}” is not a name here: write a letter, then letters, digits, - or _.`,
});

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const cell = strict({
  column: words('The column; of a lookup table <lookup>.<column>, for example actor.name.'),
  match: words(
    'A regular expression: only what it matches is taken, and if it matches nowhere the cell counts as empty.',
  )
    .refine(isPattern, { error: ({ input }) => `“${input}” is no regular expression.` })
    .optional(),
  give: words(
    'What to make of the match: $1 stands for its first group. For example match (..)/(..)/(....), give $3-$2-$1.',
  ).optional(),
  values: z
    .record(z.string(), z.string())
    .describe('What the values of the cell mean, value: meaning. One that is missing here makes the row a bad one.')
    .optional(),
  keep: z.literal(true).describe('A value that `values` has not stays as it is.').optional(),
  otherwise: words('What it is where the cell is empty, or (with values) has none of them.').optional(),
}).meta({ id: 'cell', description: 'What stands in a column of the row.' });

/** Text that is the same for all rows, or what a column says. */
const value = (description: string) =>
  z
    .union([words('The same for all rows.'), cell])
    .describe(`${description} Text that is the same for all rows, or { column: … }.`);

const fileForm = {
  format: word(
    'csv, or json: a list of objects, each one row; unless given, by the end of the file name.',
    'csv',
    'json',
  ).optional(),
  delimiter: z
    .string()
    .length(1)
    .describe('What stands between two cells; a comma unless given, in a .tsv file a tab.')
    .optional(),
};

const dataset = strict({
  id: idOf('document', 'The id of the dataset as a document, chosen once; a new edition of the data gets another.'),
  kind: words('The kind of document; dataset unless given.').optional(),
  title: words('Its title, with the edition.'),
  publisher: idOf('organisation', 'Who published it, if it is an organisation of the graph.').optional(),
  publisherName: words('Who published it, in words.').optional(),
  url: url.optional(),
  language: language.optional(),
  published: date('When it was published, in EDTF.').optional(),
  retrieved: date('When the file was taken from its address, in EDTF.').optional(),
  ...fileForm,
  censoredAt: date(
    'Where the observation ends, for example the last year of the data: an end there, or later, is no end but unknown.',
  ).optional(),
  coarse: strict({
    before: z.int().describe('The first year from which the data is exact.'),
    years: z.int().min(2).max(100).describe('How many years two observations are apart before it.'),
  })
    .describe(
      'Before some year the data was taken only every few years: a start lies between the observation before and the year given, an end within as many years of the year given.',
    )
    .optional(),
}).describe('The table as a document: the source of every claim made from its rows.');

const lookup = strict({
  file: words('A table beside the data file (its path from there), gzipped or not.'),
  key: words('The column of that table by which a row of it is found.'),
  of: words('The column of the data whose cell is looked up.'),
  ...fileForm,
}).meta({ id: 'lookup', description: 'A second table that says more of what a cell stands for.' });

const organisation = strict({
  name: value('Its name, which it is shown by.'),
  language: language.optional(),
  script: script.optional(),
  use: nameUse.optional(),
  names: z
    .array(
      strict({
        text: value('The name. A row where it is empty has none.'),
        language: language.optional(),
        script: script.optional(),
        use: nameUse.optional(),
      }),
    )
    .min(1)
    .describe('What else it is called.')
    .optional(),
  kind: value('Its kind, an open term; unstated unless given.').optional(),
  identity: value(
    'named (unless given): it is one organisation; collective: the name stands for several together.',
  ).optional(),
  country: value('Its country, two capitals of ISO 3166-1.').optional(),
  identifiers: z
    .array(
      strict({
        scheme: words('Whose number it is, for example PIC.'),
        value: value('The number. A row where it is empty has none.'),
      }),
    )
    .min(1)
    .describe(
      'Its numbers in registers, the surest first: by the first the table itself tells its organisations apart. Without any, it does so by the name.',
    )
    .optional(),
  person: strict({
    column: words('The column that tells persons from organisations.'),
    is: z.array(z.string()).min(1).describe('What stands there for a person.'),
  })
    .describe('Rows with a person here are skipped and counted: persons are not modelled.')
    .optional(),
}).meta({ id: 'organisation', description: 'An organisation that a row speaks of.' });

const period = {
  start: value('Since when, in EDTF.').optional(),
  end: value('Until when, in EDTF; .. if it is stated to go on.').optional(),
  date: value('When the row says so, in EDTF: the date of its evidence.').optional(),
};

const proof = {
  act: word(
    'What was done in saying it: the row states it (unless given), or reports what was agreed, supported, planned.',
    ...(['stated', 'reported', 'agreed', 'supported', 'planned'] as const),
  ).optional(),
  mode: mode('How a claim follows from its row: the row says so (textual, unless given), or not quite.').optional(),
};

const cooperation = strict({
  key: value(
    'Rows that follow each other with the same value here make one cooperation; else each row makes one. The value becomes part of its id.',
  ).optional(),
  kind: value('Its kind, an open term; unstated unless given.').optional(),
  status: value(
    'planned, supported, ongoing, ended, or unstated (unless given). A single finished act is ended.',
  ).optional(),
  summary: value('What it is, in a sentence or title.').optional(),
  ...period,
  ...proof,
  parties: z
    .array(
      strict({
        organisation: words('Which one, by its name under organisations.'),
        role: value('party (an equal, unless given), or lead and partner.').optional(),
        mode: mode('How it is known that it is a party.').optional(),
        asWritten: value('The words of the data for its part in it.').optional(),
      }),
    )
    .min(1)
    .describe('Who works together.'),
  topics: z
    .array(
      strict({
        name: value('The name of the topic. A row where it is empty has none.'),
        language: language.optional(),
        split: words('What stands between several topics in one cell.').optional(),
        mode: mode('How it is known that it is about this.').optional(),
      }),
    )
    .min(1)
    .describe('What it is about.')
    .optional(),
}).describe('The cooperation that a row, or a run of rows, speaks of.');

const membership = strict({
  member: words('Who belongs, by its name under organisations.'),
  body: words('To what, by its name under organisations.'),
  kind: value('member, observer or associate.'),
  ...period,
  ...proof,
}).describe('The membership that a row speaks of.');

/** The form of a mapping file. */
export const mappingFormat = strict({
  dataset,
  lookups: z.record(ownName, lookup).describe('Tables beside it, each under a name for use in columns.').optional(),
  organisations: z.record(ownName, organisation).describe('The organisations of a row, each under a name.'),
  cooperation: cooperation.optional(),
  membership: membership.optional(),
}).meta({ title: 'A mapping of Liaison', description: 'What the columns of a table mean: one file a table.' });

export type Mapping = z.output<typeof mappingFormat>;
export type Value = z.output<ReturnType<typeof value>>;
export type MappedOrganisation = Mapping['organisations'][string];
export type MappedCooperation = NonNullable<Mapping['cooperation']>;
export type MappedMembership = NonNullable<Mapping['membership']>;
export type FileForm = Pick<Mapping['dataset'], 'format' | 'delimiter'>;
