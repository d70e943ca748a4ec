import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/resolvers/index.ts';
import { sampleHouse } from './house.ts';

const { ask } = sampleHouse();
const schema = createSchema();

/** A place of the sample at which each type stands: the path to it from the root, `…` is the type's own selection. */
const places: Record<string, string> = {
  Organisation: '{ organisation(id: "organisation/selec") { … } }',
  OrganisationConnection: '{ organisations { … } }',
  OrganisationEdge: '{ organisations { edges { … } } }',
  Name: '{ organisation(id: "organisation/selec") { names { … } } }',
  Identifier: '{ organisation(id: "organisation/selec") { identifiers { … } } }',
  Membership: '{ organisation(id: "organisation/guam") { members { nodes { … } } } }',
  MembershipConnection: '{ organisation(id: "organisation/guam") { members { … } } }',
  MembershipEdge: '{ organisation(id: "organisation/guam") { members { edges { … } } } }',
  Meeting: '{ meeting(id: "meeting/guam-wgs-tip-12") { … } }',
  MeetingConnection: '{ meetings { … } }',
  MeetingEdge: '{ meetings { edges { … } } }',
  Schedule: '{ meeting(id: "meeting/guam-wgs-tip-12") { schedules { … } } }',
  Place: '{ meeting(id: "meeting/guam-wgs-tip-12") { place { … } } }',
  Participation: '{ meeting(id: "meeting/guam-wgs-tip-11") { participations { … } } }',
  Discussion: '{ meeting(id: "meeting/guam-wgs-tip-11") { discussions { … } } }',
  MeetingDocument: '{ meeting(id: "meeting/guam-wgs-tip-11") { documents { … } } }',
  Topic: '{ topic(id: "topic/trafficking-in-persons") { … } }',
  TopicConnection: '{ topics { … } }',
  TopicEdge: '{ topics { edges { … } } }',
  Cooperation: '{ cooperations { nodes { … } } }',
  CooperationConnection: '{ cooperations { … } }',
  CooperationEdge: '{ cooperations { edges { … } } }',
  Party: '{ cooperations { nodes { parties { … } } } }',
  CooperationTopic: '{ cooperations { nodes { topics { … } } } }',
  Period: '{ cooperations { nodes { period { … } } } }',
  Document: '{ document(id: "document/guam-wgs-tip-11") { … } }',
  DocumentConnection: '{ documents { … } }',
  DocumentEdge: '{ documents { edges { … } } }',
  Publisher: '{ document(id: "document/guam-wgs-tip-11") { publisher { … } } }',
  SilentPassage: '{ document(id: "document/guam-wgs-tip-11") { silent { … } } }',
  Evidence: '{ document(id: "document/guam-wgs-tip-11") { evidence(first: 3) { nodes { … } } } }',
  EvidenceConnection: '{ document(id: "document/guam-wgs-tip-11") { evidence { … } } }',
  EvidenceEdge: '{ document(id: "document/guam-wgs-tip-11") { evidence(first: 3) { edges { … } } } }',
  Passage: '{ document(id: "document/guam-wgs-tip-11") { evidence(first: 3) { nodes { passage { … } } } } }',
  ClaimConnection: '{ document(id: "document/guam-wgs-tip-11") { claims { … } } }',
  ClaimEdge: '{ document(id: "document/guam-wgs-tip-11") { claims(first: 3) { edges { … } } } }',
  Link: '{ whoCooperates(who: "organisation/guam", basis: [STATED, MET, MEMBER]) { nodes { … } } }',
  LinkConnection: '{ whoCooperates(who: "organisation/iom") { … } }',
  LinkEdge: '{ whoCooperates(who: "organisation/iom") { edges { … } } }',
  KindCount: '{ whoCooperates(who: "organisation/iom") { nodes { kinds { … } } } }',
  StatusCount: '{ whoCooperates(who: "organisation/iom") { nodes { statuses { … } } } }',
  TopicCount: '{ whoCooperates(who: "organisation/iom") { nodes { topics { … } } } }',
  PublisherCount: '{ whoCooperates(who: "organisation/iom") { nodes { publishers { … } } } }',
  Paths: '{ paths(from: "organisation/iom", to: "organisation/selec", basis: [STATED, MET]) { … } }',
  Path: '{ paths(from: "organisation/iom", to: "organisation/selec", basis: [STATED, MET]) { paths { … } } }',
  PathStep:
    '{ paths(from: "organisation/iom", to: "organisation/selec", basis: [STATED, MET]) { paths { steps { … } } } }',
  SearchConnection: '{ search(text: "selec") { … } }',
  SearchEdge: '{ search(text: "selec") { edges { … } } }',
  PageInfo: '{ topics { pageInfo { … } } }',
};

/** Every field of a type: values as they are, things by one field of theirs. */
function everyField(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map((field) => `${field.name}${isLeafType(getNamedType(field.type)) ? '' : ` { ${oneField(field)} }`}`)
    .join(' ');
}

function oneField(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
  const leaf = Object.values(type.getFields()).find((inner) => isLeafType(getNamedType(inner.type)));
  return leaf ? `__typename ${leaf.name}` : '__typename';
}

const objectTypes = Object.values(schema.getTypeMap())
  .filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Query',
  )
  .map((type) => type.name);

describe('every field is answered', () => {
  it('of every type of the schema', () => {
    expect(objectTypes.filter((name) => !(name in places))).toEqual([]);
  });

  it.each(Object.keys(places))('of %s', async (name) => {
    const type = schema.getType(name) as GraphQLObjectType;
    await ask(places[name]!.replace('…', everyField(type)));
  });
});
