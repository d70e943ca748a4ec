import type { DocumentContent, GivenSource } from './format-document.ts';
import type { GivenName, RegisterContent } from './format-register.ts';
import { Things } from './merge.ts';
import type { References } from './references.ts';
import { type Place, type Refusals, renderPlace } from './refusal.ts';
import type { Spot } from './yaml.ts';

/** What all files of a run say of things, merged; who or what a document says anything of is among them. */
export interface Register {
  organisations: Things;
  topics: Things;
  meetings: Things;
  /** Held or only referred to; what is said of a held one elsewhere has to agree with its own file. */
  documents: Things;
}

export const emptyRegister = (refusals: Refusals): Register => ({
  organisations: new Things(refusals),
  topics: new Things(refusals),
  meetings: new Things(refusals),
  documents: new Things(refusals),
});

/** Takes in what a register file says. */
export function gatherRegister(
  content: RegisterContent,
  spot: Spot,
  register: Register,
  references: References,
  refusals: Refusals,
): void {
  refuseRepeated(content.organisations, spot.at('organisations'), refusals);
  for (const [i, organisation] of (content.organisations ?? []).entries()) {
    const at = spot.at('organisations', i);
    const thing = register.organisations.of(organisation.id, at.at('id').place);
    references.declare(organisation.id, at.at('id').place);
    for (const field of ['kind', 'identity', 'country', 'parent'] as const) {
      thing.say(field, organisation[field], at.at(field).place);
    }
    references.use(organisation.parent, at.at('parent').place);
    gatherNames(organisation.names, at.at('names'), thing);
    for (const [j, { scheme, value, url }] of (organisation.identifiers ?? []).entries()) {
      const place = at.at('identifiers', j);
      const identifier = thing.item('identifiers', JSON.stringify([scheme, value]), place.place, `${scheme} ${value}`);
      identifier.say('scheme', scheme, place.at('scheme').place);
      identifier.say('value', value, place.at('value').place);
      identifier.say('url', url, place.at('url').place);
    }
  }
  refuseRepeated(content.topics, spot.at('topics'), refusals);
  for (const [i, topic] of (content.topics ?? []).entries()) {
    const at = spot.at('topics', i);
    const thing = register.topics.of(topic.id, at.at('id').place);
    references.declare(topic.id, at.at('id').place);
    gatherNames(topic.names, at.at('names'), thing);
    for (const [j, broader] of (topic.broader ?? []).entries()) {
      thing.item('broader', broader, at.at('broader', j).place);
      references.use(broader, at.at('broader', j).place);
    }
  }
}

function gatherNames(names: GivenName[] | undefined, spot: Spot, thing: ReturnType<Things['of']>): void {
  for (const [i, { text, language, script, use }] of (names ?? []).entries()) {
    const at = spot.at(i);
    const name = thing.item('names', JSON.stringify([text, language]), at.place, `the name “${text}” of ${thing.id}`);
    name.say('text', text, at.at('text').place);
    name.say('language', language, at.at('language').place);
    name.say('script', script, at.at('script').place);
    name.say('use', use, at.at('use').place);
  }
}

/** Takes in what a document file says of itself; false, and refused, if another file is of the same document. */
export function gatherHeld(
  content: DocumentContent,
  spot: Spot,
  register: Register,
  references: References,
  refusals: Refusals,
): boolean {
  const at = spot.at('document');
  const { id } = content.document;
  const earlier = references.declareOnce(id, at.at('id').place);
  if (earlier) refuseTwice(id, at.at('id').place, earlier, refusals);
  else saySource(content.document, at, register, references, id);
  return earlier === undefined;
}

/** Takes in the meetings and the documents that a document file speaks of. Held documents come first. */
export function gatherSpokenOf(
  content: DocumentContent,
  spot: Spot,
  register: Register,
  references: References,
  refusals: Refusals,
): void {
  const { id } = content.document;
  refuseRepeated(content.documents, spot.at('documents'), refusals);
  for (const [i, source] of (content.documents ?? []).entries()) {
    const at = spot.at('documents', i);
    references.declare(source.id, at.at('id').place);
    saySource(source, at, register, references, id);
  }
  refuseRepeated(content.meetings, spot.at('meetings'), refusals);
  for (const [i, meeting] of (content.meetings ?? []).entries()) {
    const at = spot.at('meetings', i);
    const thing = register.meetings.of(meeting.id, at.at('id').place);
    references.declare(meeting.id, at.at('id').place);
    thing.say('title', meeting.title, at.at('title').place);
    thing.say('body', meeting.body, at.at('body').place);
    references.use(meeting.body, at.at('body').place, id);
  }
}

const SOURCE_FIELDS = [
  'kind',
  'title',
  'publisher',
  'publisherName',
  'url',
  'language',
  'published',
  'publishedAsWritten',
] as const;

function saySource(source: GivenSource, at: Spot, register: Register, references: References, from: string): void {
  const thing = register.documents.of(source.id, at.at('id').place);
  for (const field of SOURCE_FIELDS) thing.say(field, source[field], at.at(field).place);
  references.use(source.publisher, at.at('publisher').place, from);
}

function refuseRepeated(items: { id: string }[] | undefined, spot: Spot, refusals: Refusals): void {
  const places = new Map<string, Place>();
  for (const [i, { id }] of (items ?? []).entries()) {
    const { place } = spot.at(i, 'id');
    const earlier = places.get(id);
    if (earlier) refuseTwice(id, place, earlier, refusals);
    else places.set(id, place);
  }
}

/** An id stands for one thing only. */
export function refuseTwice(id: string, place: Place, earlier: Place, refusals: Refusals): void {
  refusals.add(
    place,
    `${id} stands already at ${renderPlace(earlier)}: say everything of it there, or give this one another id.`,
  );
}
