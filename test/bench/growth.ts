import { compare, type Line, type Pace, warm } from './compare.ts';
import { everyday } from './everyday.ts';
import { openGraph } from './house.ts';
import { LINKS, type Question } from './question.ts';
import { startSides } from './sides.ts';
import { type Synthetic, synthesise } from './synthetic.ts';
import { heading, lineOf } from './table.ts';
import { besideWrites } from './writes.ts';

const SIZES = [10_000, 50_000, 200_000];
/** Organisations grow along; fewer could not give the hub its 2,000 links at the first size. */
const COOPERATIONS_OF_AN_ORGANISATION = 3;

const FILTERED = `query Filtered { whoCooperates(claims: { kinds: ["training"], certaintyAtLeast: HIGH }, first: 20) {
  totalCount nodes { id a { name } b { name } publishers { totalCount } } } }`;
const LIST = `query List { whoCooperates(first: 20) { totalCount certain possible undated nodes { id a { name } b { name }
  statuses { status count } publishers { totalCount } evidence(first: 1) { nodes { passage { quote } } } } } }`;
const OVERVIEW = `query Overview { overview { organisations cooperations claims evidence documents from to
  bestConnected { organisation { id name } links } newestDocuments { id title } } }`;
const TIMELINE = 'query Whole { timeline { bins { start certain possible } undated } }';

/** What is answered from what is kept, while the graph rests. */
const KEPT: Question[] = [
  { name: 'overview', query: OVERVIEW, variables: [{}] },
  { name: 'unanchored list', query: LIST, variables: [{}] },
  { name: 'whole timeline', query: TIMELINE, variables: [{}] },
];

/** What reads a large part of the graph. */
const wide = ({ topics }: Synthetic): Question[] => [
  { name: 'whoCooperates on a broad topic', query: LINKS, variables: [{ on: topics.fields[0] }] },
  { name: 'unanchored filter', query: FILTERED, variables: [{}] },
  ...KEPT,
];

/** The same while somebody writes, so that nothing kept is of the graph as it is. */
const unkept = KEPT.map((question) => ({ ...question, name: `${question.name} beside writes` }));

/** Within how many milliseconds these are to answer at the largest; what has an anchor may grow by half. */
const WITHIN: Record<string, number> = {
  'whoCooperates on a broad topic': 1_000,
  'unanchored filter': 1_000,
  overview: 100,
  'unanchored list': 100,
  'whole timeline': 100,
  ...Object.fromEntries(unkept.map(({ name }) => [name, 1_000])),
};

/**
 * Asks the same of three sizes, one after the other, at one connection, and prints how p95 grows from the first to the
 * last, ours and the bare route's: what the machine does meanwhile shows in both.
 */
export async function growth(pace: Pace, quick: boolean, wanted: (name: string) => boolean): Promise<Line[]> {
  const sizes = quick ? SIZES.slice(0, 1) : SIZES;
  const lines: Line[] = [];
  for (const cooperations of sizes) lines.push(...(await measured(cooperations, pace, wanted)));
  console.log('\np95 in ms by cooperations, growth from first to last (of the bare route)');
  for (const name of new Set(lines.map(({ question }) => nameIn(question)))) {
    const of = lines.filter(({ question }) => nameIn(question) === name);
    const [first, last] = [of[0]!, of.at(-1)!];
    const grown = (side: 'ours' | 'raw') => (first[side] ? (last[side]!.p95 / first[side].p95).toFixed(2) : '-');
    const goal = WITHIN[name] ? `goal ${WITHIN[name]} ms` : 'goal 1.5 x';
    console.log(
      `${name.padEnd(32)} ${of.map(({ ours }) => String(ours?.p95 ?? 'refused').padStart(9)).join(' ')}   x ${grown('ours')} (x ${grown('raw')})  ${goal}`,
    );
  }
  return lines;
}

const nameIn = (question: string) => question.replace(/ \[.*\]$/, '');

async function measured(cooperations: number, pace: Pace, wanted: (name: string) => boolean): Promise<Line[]> {
  const organisations = Math.ceil(cooperations / COOPERATIONS_OF_AN_ORGANISATION);
  const synthetic = synthesise({ organisations, cooperations, hub: 2_000 });
  const graph = await openGraph(`growth-${cooperations}`, () => synthetic.records);
  try {
    const { sides, close } = await startSides(graph.neo4j.address, ['ours', 'raw']);
    try {
      const lines: Line[] = [];
      console.log(`\n${cooperations.toLocaleString('en')} cooperations\n${heading()}`);
      const measure = async (questions: Question[]) => {
        for (const question of questions) {
          const line = await compare(question, sides, 1, pace);
          console.log(lineOf(line));
          lines.push({ ...line, question: `${question.name} [${cooperations}]` });
        }
      };
      const questions = [...everyday(synthetic), ...wide(synthetic)].filter(({ name }) => wanted(name));
      await warm(questions, sides, pace.warming);
      await measure(questions);
      await besideWrites(graph.neo4j.address, () => measure(unkept.filter(({ name }) => wanted(name))));
      return lines;
    } finally {
      await close();
    }
  } finally {
    await graph.close();
  }
}
