import { areAlike } from '../../domain/alike.ts';
import { foldName } from '../../domain/romanise.ts';
import { wordsOf } from '../../domain/search.ts';
import { alike, countSides, namesOf, type Side } from '../../graph/matching.ts';
import type { Ask } from '../../graph/query.ts';
import type { ReportFile } from './report-file.ts';

/** An organisation by all its names. */
export interface Named {
  id: string;
  names: string[];
}

/**
 * Reports the organisations of a table that are called nearly as one that the graph has from elsewhere, for a curator to
 * look at; nothing is merged. Asked of the graph as it is, so the report is complete after an import that was broken off.
 * @param schemes by which the table's organisations are told from all others
 * @param fresh of a dry run, those that are not in the graph: they are compared too
 * @returns how many pairs
 */
export async function reportNearMatches(
  ask: Ask,
  schemes: string[],
  fresh: Named[],
  report: ReportFile,
): Promise<number> {
  const { ours, others } = await countSides(ask, schemes);
  if (others === 0 || ours + fresh.length === 0) return 0;
  // The smaller side is asked for one by one, the larger one is found by the index.
  const asksOurs = fresh.length > 0 || ours <= others;
  const answering: Side = { schemes, ours: !asksOurs };
  const pages = async function* () {
    yield fresh;
    yield* namesOf(ask, { schemes, ours: asksOurs });
  };
  for await (const page of pages()) {
    for (let i = 0; i < page.length; i += 100) {
      for (const [one, other] of await pairsIn(ask, page.slice(i, i + 100), answering)) {
        const [its, theirs] = asksOurs ? [one, other] : [other, one];
        const why = foldName(its.name) === foldName(theirs.name) ? 'called the same' : 'called nearly the same';
        report.add([its.name, its.id, theirs.name, theirs.id, why]);
      }
    }
  }
  return report.lines;
}

interface Called {
  id: string;
  name: string;
}

/** One pair of names for each pair of organisations that are alike. */
async function pairsIn(ask: Ask, organisations: Named[], answering: Side): Promise<[Called, Called][]> {
  const asked = organisations.flatMap(({ id, names }) =>
    names.flatMap((name) => (/[\p{L}\p{N}]/u.test(name) ? [{ id, name }] : [])),
  );
  const found = await alike(
    ask,
    asked.map(({ name }) => questionFor(name)),
    answering,
  );
  const pairs = new Map<string, [Called, Called]>();
  for (const { place, ...candidate } of found) {
    const one = asked[place]!;
    const pair = `${one.id} ${candidate.id}`;
    if (!pairs.has(pair) && areAlike(one.name, candidate.name)) pairs.set(pair, [one, candidate]);
  }
  return [...pairs.values()];
}

/** Names that share a word, also with a slip where the name has few of them. */
function questionFor(name: string): string {
  const words = wordsOf(name.slice(0, 200));
  return words.map((word) => (words.length <= 2 && word.length >= 5 ? `${word}^4 ${word}~1` : word)).join(' ');
}
