import { invalid } from './errors.ts';

/** The GraphQL type of a thing by the first part of its id. */
const typeOfPrefix = {
  organisation: 'Organisation',
  meeting: 'Meeting',
  topic: 'Topic',
  document: 'Document',
  cooperation: 'Cooperation',
  membership: 'Membership',
  schedule: 'Schedule',
  participation: 'Participation',
  discussion: 'Discussion',
  'meeting-document': 'MeetingDocument',
  evidence: 'Evidence',
  link: 'Link',
} as const;

type Prefix = keyof typeof typeOfPrefix;
export type TypeName = (typeof typeOfPrefix)[Prefix];

const LONGEST = 400;

/** The type of the thing that an id names. Throws INVALID naming `field` if it is no id of ours. */
export function typeOfId(id: string, field = 'id'): TypeName {
  const prefix = id.slice(0, id.indexOf('/'));
  const type = Object.hasOwn(typeOfPrefix, prefix) ? typeOfPrefix[prefix as Prefix] : undefined;
  if (!type || id.length > LONGEST || id.endsWith('/')) {
    throw invalid(
      field,
      `“${id.slice(0, 80)}” is not an id. Ids look like organisation/iom or meeting/guam-wgs-tip-11; search finds them by name.`,
    );
  }
  return type;
}

/** The id if it names a thing of this type. Throws INVALID naming `field`, and what was expected, if it does not. */
export function idOf(type: TypeName, id: string, field: string): string {
  const actual = typeOfId(id, field);
  if (actual !== type) throw invalid(field, `${id} is the id of ${a(actual)}; here one of ${a(type)} is wanted.`);
  return id;
}

const a = (type: TypeName) => `${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type}`;
