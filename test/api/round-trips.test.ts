import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/resolvers/context.ts';
import { createSchema } from '../../src/resolvers/index.ts';
import { sampleHouse } from './house.ts';

const { database } = sampleHouse();
const schema = createSchema();

/** How many statements a query sends to the graph. */
async function roundTrips(source: string): Promise<number> {
  const contextValue = contextOf(database(), { signal: AbortSignal.timeout(60_000), seconds: 60 });
  const { errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  return contextValue.roundTrips();
}

const evidence =
  'evidence(first: 3) { nodes { mode act by { name } passage { quote document { title publisher { name } } } } }';

describe('a root question is one statement', () => {
  it.each([
    [
      'links with everything that proves them',
      `whoCooperates(who: "organisation/guam", first: FIRST) { totalCount certain nodes {
      a { name } b { name } viaA { name } kinds { kind } statuses { status } topics { topic { name } mode count } statedStart
      firstEvidence { date } lastEvidence { date } publishers { totalCount independent } inPeriod ${evidence} } }`,
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
    expect(await roundTrips(`{ ${query.replace('FIRST', '1')} }`)).toBe(1);
    expect(await roundTrips(`{ ${query.replace('FIRST', '20')} }`)).toBe(1);
  });

  it('one organisation with all that the register knows of it', async () => {
    const all = 'name names { text } identifiers { value } parent { name } parts { name }';
    expect(await roundTrips(`{ organisation(id: "organisation/guam") { ${all} } }`)).toBe(1);
  });
});

describe('deeper questions send a number of statements that does not depend on the rows', () => {
  it.each([
    [
      'meetings with what happened at them',
      3,
      `meetings(first: FIRST) { nodes {
      participations { organisation { name } evidence { passage { quote } } } discussions { topic { name } evidence { passage { quote } } }
      documents { role evidence { passage { quote } } } } }`,
    ],
    [
      'organisations with their meetings and cooperations',
      3,
      `organisations(first: FIRST) { nodes {
      meetings { nodes { title } } cooperations { nodes { kind evidence { passage { quote } } } } } }`,
    ],
    [
      'links with their cooperations',
      2,
      `whoCooperates(who: "organisation/guam", first: FIRST) { nodes {
      cooperations { nodes { summary evidence { passage { quote } } } } } }`,
    ],
    [
      'documents with their claims and evidence',
      4,
      `documents(first: FIRST, filter: { held: true }) { nodes {
      claims(first: 50) { nodes { id evidence { passage { quote } } } } } }`,
    ],
    [
      'paths of up to four steps',
      3,
      `paths(from: "organisation/us-embassy-ukraine", to: "organisation/selec", basis: [STATED, MET], first: FIRST) {
      paths { steps { link { evidence(first: 1) { nodes { passage { quote } } } } } } }`,
    ],
  ])('%s', async (_, most, query) => {
    const one = await roundTrips(`{ ${query.replace('FIRST', '1')} }`);
    const many = await roundTrips(`{ ${query.replace('FIRST', '10')} }`);
    expect(many).toBe(one);
    expect(many).toBeLessThanOrEqual(most);
  });

  it('a search is one, and one more a type that it found', async () => {
    expect(await roundTrips('{ search(text: "selec", types: [ORGANISATION]) { nodes { id } } }')).toBe(2);
    expect(await roundTrips('{ search(text: "trafficking") { nodes { id } } }')).toBeLessThanOrEqual(6);
  });
});
