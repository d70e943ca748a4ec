import { linkId, pairsOf } from '../../src/domain/pairs.ts';
import { EVIDENCE, LINKS, NEIGHBOURHOOD, ORGANISATION, PATHS, type Question, SEARCH, TIMELINE } from './question.ts';
import { type Random, randomFrom } from './random.ts';
import { organisationId, wordOf } from './register.ts';
import * as rival from './rival-question.ts';
import type { Synthetic } from './synthetic.ts';

/**
 * The everyday questions, each with blanks of the same kind whatever the size of the graph.
 * @param variants how many different blanks each has, as far as the graph has them
 */
export function everyday(graph: Synthetic, variants = 25): Question[] {
  const random = randomFrom(7);
  const hub = organisationId(0);
  const someone = ordinary(graph, random, 2 * variants);
  const several = <Value>(one: (i: number) => Value): Value[] => Array.from({ length: variants }, (_, i) => one(i));
  const who = several((i) => ({ who: someone[i]! }));
  const topics = several(() => random.pick(graph.topics.topics));
  const during = { from: '2010', to: '2013', include: ['CERTAIN', 'POSSIBLE', 'UNDATED'] };
  const typed = several((i) => wordOf(random.below(graph.size.organisations) * 7 + 3).slice(0, 3 + (i % 6)));

  return [
    question(
      'search, as one types',
      'search',
      SEARCH,
      typed.map((text) => ({ text, phrase: `${text}*` })),
      rival.SEARCH,
    ),
    question('an organisation', 'organisation', ORGANISATION, who, rival.ORGANISATION),
    question('whoCooperates by who', 'links-of', LINKS, who, rival.LINKS_OF),
    question(
      'whoCooperates by topic',
      'links-on',
      LINKS,
      topics.map((on) => ({ on })),
      rival.LINKS_ON,
    ),
    question('whoCooperates by both', 'links-of-on', LINKS, both(graph, someone.slice(0, variants)), rival.LINKS_OF_ON),
    question(
      'whoCooperates by who, during',
      'links-of-during',
      LINKS,
      who.map((one) => ({ ...one, during })),
      rival.LINKS_OF,
    ),
    question("a hub's page", 'organisation', ORGANISATION, [{ who: hub }], rival.ORGANISATION),
    question('neighbourhood of a hub', 'neighbourhood', NEIGHBOURHOOD, [{ of: [hub] }]),
    question(
      'path of up to 4 steps',
      'paths',
      PATHS,
      several((i) => ({ from: someone[i]!, to: someone[i + variants]! })),
    ),
    question('timeline of a hub', 'timeline', TIMELINE, [{ who: hub }]),
    question('evidence of a link', 'evidence', EVIDENCE, tied(graph, random, variants), rival.EVIDENCE),
  ];
}

const question = (
  name: string,
  raw: string,
  query: string,
  variables: Question['variables'],
  neo4jGraphql?: string,
) => ({
  ...{ name, raw, query, variables },
  ...(neo4jGraphql ? { neo4jGraphql } : {}),
});

/** Organisations with 20 to 60 cooperations, or the nearest to that which a small graph has. */
function ordinary({ parties }: Synthetic, random: Random, most: number): string[] {
  const counts = new Map<number, number>();
  for (const { organisation } of parties.flat()) counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  const fitting = [...counts].filter(([, count]) => count >= 20 && count <= 60).map(([n]) => n);
  fitting.sort((one, other) => one - other);
  return random.shuffle(fitting).slice(0, most).map(organisationId);
}

/** The same organisations, each with a topic that one of its cooperations is on. */
function both({ records, topics }: Synthetic, someone: string[]): Question['variables'] {
  const topicOfLeaf = new Map(topics.leavesOf.flatMap((leaves, i) => leaves.map((leaf) => [leaf, topics.topics[i]!])));
  const topicOf = new Map<string, string>();
  for (const { labels, relationships } of records) {
    if (!labels.includes('Cooperation')) continue;
    const leaf = relationships.find(({ type }) => type === 'ON')!.to;
    for (const { type, to } of relationships) if (type === 'PARTY') topicOf.set(to, topicOfLeaf.get(leaf)!);
  }
  return someone.map((who) => ({ who, on: topicOf.get(who)! }));
}

/** Pairs that several cooperations tie. */
function tied({ parties }: Synthetic, random: Random, most: number): Question['variables'] {
  const counts = new Map<string, number>();
  for (const party of parties) {
    const named = party.map(({ organisation, role }) => ({ organisation: organisationId(organisation), role }));
    for (const pair of pairsOf(named)) counts.set(pair.join(' '), (counts.get(pair.join(' ')) ?? 0) + 1);
  }
  const several = [...counts].filter(([, count]) => count >= 3 && count <= 6).map(([pair]) => pair.split(' '));
  const chosen = random.shuffle(several).slice(0, most);
  return chosen.map(([a, b]) => ({ id: linkId('STATED', a!, b!), a, b }));
}
