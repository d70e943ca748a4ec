import pLimit from 'p-limit';
import { z } from 'zod';
import type { Database } from './database.ts';
import { statements } from './statements.ts';

const PATIENCE_SECONDS = 60;

/** The statements behind the questions of the API, those that people ask first at the head. */
const asked = [
  'link/of',
  'link/inside',
  'link/stated',
  'link/anyone',
  'timeline/of',
  'link/find',
  'link/first',
  'timeline/whole',
  ...[...statements.keys()].filter((name) =>
    /\/(find|by-id|of-claims|sitting|series|inside|links|pairs|degrees|best-connected)$/.test(name),
  ),
];

/**
 * Has Neo4j plan the statements of the API, by asking each about nobody: in a Neo4j that has just started, planning
 * the large ones takes seconds, longer than a request may wait. Two at a time, as planning one keeps one core busy.
 * Fails silently, as everything works without it. After much was written it plans again what the new statistics make
 * worth it.
 * @param progress told how many statements are planned
 * @param signal gives it up
 */
export async function warmUp(
  database: Database,
  progress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<void> {
  const patience = AbortSignal.timeout(PATIENCE_SECONDS * 1000);
  const { ask } = database.reader(signal ? AbortSignal.any([signal, patience]) : patience, PATIENCE_SECONDS);
  const names = [...new Set(asked)];
  const atATime = pLimit(2);
  let done = 0;
  const plan = async (statement: string) => {
    await ask(statement, { ...forNobody, questions: [forNobody], question: forNobody }, z.unknown()).catch(
      () => undefined,
    );
    done += 1;
    progress(done, names.length);
  };
  await Promise.all(names.map((statement) => atATime(plan, statement)));
}

/** A question with every anchor and nothing at any of them, on no basis: so nothing of the graph is read, whatever its size. */
const forNobody = {
  ...{
    who: '',
    on: '',
    within: '',
    about: '',
    document: '',
    organisation: '',
    member: '',
    among: [],
    ids: [''],
    pairs: [],
  },
  ...{
    basis: [],
    types: [],
    most: 1,
    per: 1,
    parts: true,
    give: 'LINKS',
    passages: true,
    ends: true,
    topics: true,
    independence: true,
    evidence: 1,
    from: 0,
    to: 0,
    states: [1],
  },
  ...{
    folded: '',
    text: '',
    lucene: 'nobody',
    labels: ['Organisation'],
    first: 1,
    last: null,
    after: null,
    before: null,
  },
};
