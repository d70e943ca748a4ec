import { z } from 'zod';
import { country, identity, idOf, language, nameUse, script, strict, url, words } from './format.ts';

const name = strict({
  text: words('The name.'),
  language: language.optional(),
  script: script.optional(),
  use: nameUse.optional(),
}).meta({ id: 'name' });

const names = z
  .array(name)
  .min(1)
  .describe('How it is called, in every language that matters; the first is shown.')
  .optional();

const identifier = strict({
  scheme: words('The other register, for example Wikidata or LEI.'),
  value: words('The number there.'),
  url: url.optional(),
}).meta({ id: 'identifier' });

const organisation = strict({
  id: idOf('organisation', 'Its id, chosen once and never reused, for example iom.'),
  kind: words(
    'What it is: an open term, for example intergovernmental organisation, embassy, working group.',
  ).optional(),
  identity: identity.optional(),
  country: country.optional(),
  parent: idOf(
    'organisation',
    'The organisation that it is an organisational part of. Members are no parts.',
  ).optional(),
  names,
  identifiers: z.array(identifier).min(1).describe('Its numbers in other registers.').optional(),
}).meta({ id: 'organisation' });

const topic = strict({
  id: idOf('topic', 'Its id, chosen once and never reused, for example trafficking-in-persons.'),
  names,
  broader: z.array(idOf('topic', 'A topic.')).min(1).describe('The topics that it is narrower than.').optional(),
}).meta({ id: 'topic' });

/** `register.yaml`: what things are. It needs no passages. */
export const registerFormat = strict({
  organisations: z.array(organisation).describe('Organisations: whatever can take part in something.').optional(),
  topics: z.array(topic).describe('Topics: what meetings and cooperation are about.').optional(),
}).describe(
  'A register of a Liaison dossier: what things are. What documents say of them stands in the document files.',
);

export type RegisterContent = z.output<typeof registerFormat>;
export type GivenName = z.output<typeof name>;
