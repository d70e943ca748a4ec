import type { GivenRecord } from '../graph/record.ts';
import { documentRecord } from './compile-document.ts';
import type { Register } from './gather.ts';
import type { Thing } from './merge.ts';
import { given, nameRecord, relationships, shortHash } from './record-of.ts';
import type { Refusals } from './refusal.ts';

/** A record of the register, and what the files tell of it. */
export interface Compiled {
  record: GivenRecord;
  thing: Thing;
}

/**
 * The records of the merged register: organisations, topics, their names and identifiers, meetings, and the documents
 * that are only referred to; each type in the order of ids.
 * @param isHeld whether the document has a file of its own in this run
 */
export function compileRegister(
  register: Register,
  isHeld: (document: string) => boolean,
  refusals: Refusals,
): Compiled[] {
  const organisations = register.organisations.sorted();
  const topics = register.topics.sorted();
  const referredTo = register.documents.sorted().filter(({ id }) => !isHeld(id));
  return [
    ...organisations.map((thing) => ({ thing, record: organisationRecord(thing) })),
    ...topics.map((thing) => ({ thing, record: topicRecord(thing) })),
    ...[...organisations, ...topics].flatMap((thing) => namesOf(thing)),
    ...organisations.flatMap((thing) => identifiersOf(thing)),
    ...register.meetings.sorted().map((thing) => ({ thing, record: meetingRecord(thing) })),
    ...referredTo.map((thing) => ({ thing, record: documentRecord(thing, refusals) })),
  ];
}

const organisationRecord = (thing: Thing): GivenRecord => ({
  id: thing.id,
  labels: ['Organisation'],
  properties: given({
    name: displayName(thing),
    kind: thing.get('kind'),
    identity: thing.get('identity') ?? 'NAMED',
    country: thing.get('country'),
  }),
  relationships: relationships('PART_OF', [thing.get('parent')]),
});

const topicRecord = (thing: Thing): GivenRecord => ({
  id: thing.id,
  labels: ['Topic'],
  properties: given({ name: displayName(thing) }),
  relationships: relationships('NARROWER_THAN', thing.keys('broader')),
});

const displayName = (thing: Thing): string | undefined => thing.items('names')[0]?.get('text');

const namesOf = (thing: Thing): Compiled[] =>
  thing.items('names').map((name, rank) => ({
    thing: name,
    record: nameRecord({
      of: thing.id,
      text: name.get('text')!,
      language: name.get('language'),
      script: name.get('script'),
      use: name.get('use') ?? (rank === 0 ? 'OFFICIAL' : 'ALIAS'),
      rank,
    }),
  }));

const identifiersOf = (thing: Thing): Compiled[] =>
  thing.items('identifiers').map((identifier) => {
    const [scheme, value] = [identifier.get('scheme')!, identifier.get('value')!];
    return {
      thing: identifier,
      record: {
        id: `identifier/${thing.id}/${shortHash(scheme, value)}`,
        labels: ['Identifier'],
        properties: given({ scheme, value, url: identifier.get('url') }),
        relationships: relationships('IDENTIFIES', [thing.id]),
      },
    };
  });

const meetingRecord = (thing: Thing): GivenRecord => ({
  id: thing.id,
  labels: ['Meeting'],
  properties: given({ title: thing.get('title') }),
  relationships: relationships('OF_BODY', [thing.get('body')]),
});
