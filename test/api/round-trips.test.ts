import { type GraphQLObjectType, getNamedType, graphql, isLeafType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/resolvers/context.ts';
import { createSchema } from '../../src/resolvers/index.ts';
import { seedHouse } from './house.ts';

const { database } = seedHouse();
const schema = createSchema();

/** How many statements a query sends to the graph. */
async function roundTrips(source: string): Promise<number> {
  const contextValue = contextOf(database(), { signal: AbortSignal.timeout(60_000), seconds: 60, budget: 60_000 });
  const { errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  return contextValue.roundTrips();
}

/** The same with a page of one row and of many. */
const withPages = async (source: string) => ({
  one: await roundTrips(source.replace('FIRST', '1')),
  many: await roundTrips(source.replace('FIRST', source.includes('paths(') ? '10' : '50')),
});

const proof =
  'nodes { mode act by { name } date dateBasis passage { quote start end document { title textKind publisher { name } } } }';

describe('a root question is one statement, whatever the number of rows', () => {
  it.each([
    [
      'links with everything that proves them',
      `whoCooperates(who: "organisation/guam", basis: [STATED, MET, MEMBER], first: FIRST) { totalCount certain nodes {
      a { name } b { name } viaA { name } kinds { kind } statuses { status } topics { topic { name } mode count } statedStart
      firstEvidence { date } lastEvidence { date } publishers { totalCount independent } inPeriod evidence(first: 3) { ${proof} } } }`,
    ],
    [
      'links with the usual page of evidence, by edges',
      `whoCooperates(who: "organisation/guam", first: FIRST) { edges { node { evidence { totalCount ${proof} pageInfo { hasNextPage } } } } }`,
    ],
    [
      'cooperations whole',
      `cooperations(first: FIRST) { totalCount nodes { parties { organisation { name } role } topics { topic { name } }
      period { start end } evidence { passage { quote document { title } } by { name } } } }`,
    ],
    ['organisations', 'organisations(first: FIRST) { nodes { name kind country } }'],
    [
      'meetings with their schedules',
      'meetings(first: FIRST) { nodes { title date place { name } body { name } schedules { date status } } }',
    ],
    ['topics', 'topics(first: FIRST) { nodes { name } }'],
    ['documents', 'documents(first: FIRST) { nodes { title publisher { name } } }'],
  ])('%s', async (_, query) => {
    expect(await withPages(`{ ${query} }`)).toEqual({ one: 1, many: 1 });
  });

  it.each([
    'organisation(id: "organisation/guam") { name degree { count } names { text } identifiers { value } parent { name } parts { name } }',
    'meeting(id: "meeting/guam-wgs-tip-11") { title date schedules { date } body { name } }',
    'topic(id: "topic/risk-analysis") { name names { text } broader { name } narrower { name } }',
    'cooperation(id: "cooperation/guam-wgs-tip-11/selec") { parties { organisation { name } } evidence { passage { quote } } }',
    'document(id: "document/guam-wgs-tip-11") { title text publisher { name } silent { quote } }',
    'node(id: "evidence/x") { id }',
    'node(id: "link/stated/guam~iom") { ... on Link { statuses { status } publishers { totalCount } topics { mode } } }',
  ])('%s', async (query) => {
    expect(await roundTrips(`{ ${query} }`)).toBe(1);
  });

  it('only a search takes one more for each type that it found, but organisations and topics', async () => {
    expect(await roundTrips('{ search(text: "selec", types: [ORGANISATION]) { nodes { id } } }')).toBe(1);
    // Meetings and documents.
    expect(await roundTrips('{ search(text: "trafficking", first: 50) { nodes { id } } }')).toBe(3);
  });
});

/** Where many of a type come from. */
const lists: Record<string, string> = {
  Organisation: 'organisations(first: FIRST)',
  Meeting: 'meetings(first: FIRST)',
  Topic: 'topics(first: FIRST)',
  Cooperation: 'cooperations(first: FIRST)',
  Document: 'documents(first: FIRST, filter: { held: true })',
  Link: 'whoCooperates(who: "organisation/guam", basis: [STATED, MET, MEMBER], first: FIRST)',
};

/** What comes with its owner in the same statement; all else takes one more, or two where it is found by way of an id. */
const brought: Record<string, string[]> = {
  Meeting: ['body', 'schedules', 'place'],
  Cooperation: ['parties', 'topics', 'period', 'evidence'],
  Document: ['publisher'],
  Link: [
    'a',
    'b',
    'viaA',
    'viaB',
    'kinds',
    'statuses',
    'topics',
    'firstEvidence',
    'lastEvidence',
    'publishers',
    'evidence',
  ],
};
const byWayOfAnId = [
  'Organisation.writtenIn',
  'Meeting.previous',
  'Meeting.next',
  'Document.reports',
  'Document.claims',
];

const byBasis = ['Link.cooperations', 'Link.meetings', 'Link.memberships'];

const fields = Object.keys(lists).flatMap((type) =>
  Object.values((schema.getType(type) as GraphQLObjectType).getFields())
    .filter((field) => !isLeafType(getNamedType(field.type)))
    .map((field) => [`${type}.${field.name}`, selectionOf(getNamedType(field.type))] as const),
);

function selectionOf(type: unknown): string {
  return isObjectType(type) && 'nodes' in type.getFields() ? '{ totalCount nodes { __typename } }' : '{ __typename }';
}

describe('a field below sends a number of statements that does not depend on the rows', () => {
  it.each(fields)('%s', async (name, inner) => {
    const [type, field] = name.split('.') as [string, string];
    const { one, many } = await withPages(`{ ${lists[type]} { nodes { ${field} ${inner} } } }`);
    const more = byWayOfAnId.includes(name) ? 2 : 1;
    expect(many).toBe(brought[type]?.includes(field) ? 1 : 1 + more);
    // The first row alone may have nothing behind the id, or be a link that something else ties.
    expect([many, byBasis.includes(name) ? 1 : many - (more - 1)]).toContain(one);
  });

  it('of what ties links on another basis nothing is asked', async () => {
    const query = 'whoCooperates(who: "organisation/guam", basis: [STATED], first: FIRST)';
    const tied = 'memberships(first: 1) { totalCount nodes { body { id } } } meetings { totalCount nodes { id } }';
    expect(await withPages(`{ ${query} { nodes { ${tied} } } }`)).toEqual({ one: 1, many: 1 });
  });

  it.each([
    [
      'meetings with what happened at them',
      `meetings(first: FIRST) { nodes { participations { organisation { name } evidence { passage { quote } } }
      discussions { topic { name } evidence { passage { quote } } } documents { role evidence { passage { quote } } } } }`,
      3,
    ],
    [
      'organisations with their meetings and cooperations',
      `organisations(first: FIRST) { nodes { meetings { nodes { title } } cooperations { nodes { kind evidence { id } } } } }`,
      3,
    ],
    [
      'organisations with their links and all that proves them',
      `organisations(first: FIRST) { nodes { links(first: 5) { nodes { b { name } evidence(first: 2) { ${proof} } } } } }`,
      2,
    ],
    [
      'documents with their claims and evidence',
      'documents(first: FIRST, filter: { held: true }) { nodes { claims(first: 50) { nodes { id evidence { id } } } } }',
      4,
    ],
    [
      'links with what makes none',
      `whoCooperates(who: "organisation/guam", first: FIRST) { unpaired nodes { id } unpairedCooperations { nodes { id } } }`,
      2,
    ],
  ])('%s', async (_, query, expected) => {
    expect(await withPages(`{ ${query} }`)).toEqual({ one: expected, many: expected });
  });

  it('paths of up to four steps are four, or two where the first links give enough', async () => {
    const query = `{ paths(from: "organisation/us-embassy-ukraine", to: "organisation/selec", basis: [STATED, MET], first: FIRST) {
      paths { steps { link { evidence(first: 1) { ${proof} } } } } } }`;
    expect(await withPages(query)).toEqual({ one: 2, many: 4 });
  });

  it.each([
    [
      'a neighbourhood',
      3,
      'neighbourhood(of: ["organisation/guam"], basis: [STATED, MET], limit: LIMIT) { linksTotal links { id } }',
    ],
    ['a timeline', 1, 'timeline(who: "organisation/guam", basis: [STATED, MET]) { bins { certain } }'],
    [
      'facets, loosened by what sets conditions, by what does not, and by who is asked about,',
      3,
      'facets(who: "organisation/guam", on: "topic/trafficking-in-persons") { topics { count } loosened { who on } }',
    ],
    [
      'links of everybody (of which one asks whether they are kept, and one which come first)',
      3,
      'whoCooperates(first: LIMIT) { totalCount nodes { a { name } evidence { totalCount } } }',
    ],
    [
      'links of everybody from the end (of which one asks whether they are kept)',
      2,
      'whoCooperates(last: LIMIT) { totalCount nodes { a { name } evidence { totalCount } } }',
    ],
    [
      'the overview (of which one asks whether it is kept)',
      4,
      'overview { claims bestConnected { links } newestDocuments { id } }',
    ],
  ])('%s is a fixed few', async (_, few, query) => {
    expect(await roundTrips(`{ ${query.replace('LIMIT', '2')} }`)).toBe(few);
    expect(await roundTrips(`{ ${query.replace('LIMIT', '300')} }`)).toBe(few);
  });
});
