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
import { type Answer, seedHouse } from './house.ts';

const { ask } = seedHouse('test/api/dossier');
const schema = createSchema();

/** A place at which each type stands: the path to it from the root, `…` is the type's own selection. */
const places: Record<string, string> = {
  Organisation: '{ organisations(first: 100) { nodes { … } } }',
  OrganisationConnection: '{ organisations { … } }',
  OrganisationEdge: '{ organisations { edges { … } } }',
  Name: '{ organisation(id: "organisation/selec") { names { … } } }',
  Identifier: '{ organisation(id: "organisation/coast-watch") { identifiers { … } } }',
  Membership: '{ organisation(id: "organisation/guam") { members { nodes { … } } } }',
  MembershipConnection: '{ organisation(id: "organisation/guam") { members { … } } }',
  MembershipEdge: '{ organisation(id: "organisation/guam") { members { edges { … } } } }',
  Meeting: '{ meetings { nodes { … } } }',
  MeetingConnection: '{ meetings { … } }',
  MeetingEdge: '{ meetings { edges { … } } }',
  Schedule: '{ meeting(id: "meeting/guam-wgs-tip-12") { schedules { … } } }',
  Place: '{ meeting(id: "meeting/guam-wgs-tip-12") { place { … } } }',
  Participation: '{ meeting(id: "meeting/guam-wgs-tip-11") { participations { … } } }',
  Discussion: '{ meeting(id: "meeting/guam-wgs-tip-11") { discussions { … } } }',
  MeetingDocument: '{ meeting(id: "meeting/guam-wgs-tip-11") { documents { … } } }',
  Topic: '{ topics(first: 100) { nodes { … } } }',
  TopicConnection: '{ topics { … } }',
  TopicEdge: '{ topics { edges { … } } }',
  Cooperation: '{ cooperations { nodes { … } } }',
  CooperationConnection: '{ cooperations { … } }',
  CooperationEdge: '{ cooperations { edges { … } } }',
  Party: '{ cooperations { nodes { parties { … } } } }',
  CooperationTopic: '{ cooperations { nodes { topics { … } } } }',
  Period: '{ cooperations { nodes { period { … } } } }',
  Document: '{ documents { nodes { … } } }',
  DocumentConnection: '{ documents { … } }',
  DocumentEdge: '{ documents { edges { … } } }',
  Publisher: '{ document(id: "document/guam-wgs-tip-11") { publisher { … } } }',
  SilentPassage: '{ document(id: "document/coast-watch") { silent { … } } }',
  Evidence: '{ document(id: "document/guam-wgs-tip-11") { evidence(first: 100) { nodes { … } } } }',
  EvidenceConnection: '{ document(id: "document/guam-wgs-tip-11") { evidence { … } } }',
  EvidenceEdge: '{ document(id: "document/guam-wgs-tip-11") { evidence(first: 3) { edges { … } } } }',
  Passage: '{ document(id: "document/guam-wgs-tip-11") { evidence(first: 3) { nodes { passage { … } } } } }',
  ClaimConnection: '{ document(id: "document/guam-wgs-tip-11") { claims { … } } }',
  ClaimEdge: '{ document(id: "document/guam-wgs-tip-11") { claims(first: 3) { edges { … } } } }',
  Link: `{ all: whoCooperates(who: "organisation/guam", basis: [STATED, MET, MEMBER]) { nodes { … } }
    withParts: whoCooperates(who: "organisation/iom", with: "organisation/guam", basis: [MET]) { nodes { … } } }`,
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
  Neighbourhood: '{ neighbourhood(of: ["organisation/iom"]) { … } }',
  NeighbourhoodNode: '{ neighbourhood(of: ["organisation/iom"]) { nodes { … } } }',
  HiddenLinks: '{ neighbourhood(of: ["organisation/iom"]) { nodes { hidden { … } } } }',
  BasisCount: '{ neighbourhood(of: ["organisation/iom"]) { nodes { hidden { byBasis { … } } } } }',
  Timeline: '{ timeline(who: "organisation/iom") { … } }',
  TimelineBin: '{ timeline(who: "organisation/iom") { bins { … } } }',
  Facets: '{ facets(who: "organisation/iom") { … } }',
  Facet: '{ facets(who: "organisation/iom") { topics { … } } }',
  Loosened: `{ facets(who: "organisation/iom", with: "organisation/state-border-guard-service-ukraine",
    on: "topic/risk-analysis", during: { from: "2013" }) { loosened { … } } }`,
  Overview: '{ overview { … } }',
  ConnectedOrganisation: '{ overview { bestConnected { … } } }',
  PageInfo: '{ topics { pageInfo { … } } }',
};

/** Every field of a type: values as they are, things by the values of their own. */
function everyField(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields());
  return ['__typename', ...fields.map((field) => `${field.name} ${valuesOf(field)}`)].join(' ');
}

function valuesOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const inner = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const values = inner.filter((one) => isLeafType(getNamedType(one.type))).map((one) => one.name);
  return `{ ${['__typename', ...values].join(' ')} }`;
}

/** All objects of a type in an answer that were asked for every field. */
function wholeOnes(answer: Answer, { name, getFields }: { name: string; getFields: () => object }): Answer[] {
  if (answer === null || typeof answer !== 'object') return [];
  const isWhole = answer.__typename === name && Object.keys(getFields()).every((field) => field in answer);
  const inner = Object.values(answer).flatMap((value) => wholeOnes(value, { name, getFields }));
  return isWhole ? [answer, ...inner] : inner;
}

/** Tables are no dossiers yet, so no passage is a row. */
const ofTables = ['Passage.row'];

const isEmpty = (value: Answer) => value === null || (Array.isArray(value) && value.length === 0);

const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && type.name !== 'Query',
);

describe('every field is answered', () => {
  it('of every type of the schema', () => {
    expect(Object.keys(places).sort()).toEqual(types.map(({ name }) => name).sort());
  });

  it.each(types.map((type) => [type.name, type] as const))('of %s', async (name, type) => {
    const found = wholeOnes(await ask(places[name]!.replaceAll('…', everyField(type))), {
      name,
      getFields: () => type.getFields(),
    });
    expect(found).not.toEqual([]);
    const silent = Object.keys(type.getFields()).filter((field) => found.every((one) => isEmpty(one[field])));
    expect(silent.map((field) => `${name}.${field}`).filter((field) => !ofTables.includes(field))).toEqual([]);
  });
});
