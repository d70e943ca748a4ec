import { z } from 'zod';
import { LiaisonError, tooMuch } from '../domain/errors.ts';
import { type TimelineBin, type TimeUnit, timelineOf } from '../domain/timeline.ts';
import { findCooperations } from './cooperations.ts';
import { findDocuments } from './documents.ts';
import { type KeptQuestion, keptAnswer } from './kept.ts';
import { bestConnected, countsOfEverything } from './overview.ts';
import type { Ask } from './query.ts';
import { organisationRow } from './rows.ts';
import type { Basis } from './ties.ts';
import { wholeStandings } from './timeline.ts';
import { anything, BASES, linkQuestions } from './whole-links.ts';

/** How many organisations and documents the overview names. */
export const MOST = 10;

const overview = z.object({
  counts: z.custom<Awaited<ReturnType<typeof countsOfEverything>>>((value) => typeof value === 'object'),
  bestConnected: z.array(z.object({ organisation: organisationRow, links: z.number() })),
  /** Ids of the newest documents that are held. */
  newest: z.array(z.string()),
});

/** The overview as it is kept; undefined if it is not. */
export const keptOverview = (ask: Ask) => keptAnswer(ask, 'overview', overview);

async function answerOverview(ask: Ask): Promise<z.output<typeof overview>> {
  const [documents] = await findDocuments(ask, [newestDocuments]);
  return {
    counts: await countsOfEverything(ask),
    bestConnected: await bestConnected(ask, MOST),
    newest: documents!.rows.map(({ id }) => id),
  };
}

const page = { last: null, after: null, before: null };

/** The question for the newest documents that are held. */
export const newestDocuments = {
  ...{ about: null, publisher: null, kinds: null, languages: null, textKinds: null, held: true },
  ...{ orderBy: 'NEWEST', first: MOST, ...page },
};

const UNITS: TimeUnit[] = ['YEAR', 'MONTH'];

const timeline = z.union([
  z.object({
    bins: z.array(z.custom<TimelineBin>((value) => typeof value === 'object')),
    undated: z.number(),
  }),
  z.object({ limit: z.string() }),
]);

const timelineName = (basis: Basis[], unit: TimeUnit) => `timeline/${basis.join('+')}/${unit}`;

/**
 * How many claims tie any two organisations on these bases in each year or month.
 * @throws LIMIT as `timelineOf`
 */
export async function wholeTimeline(ask: Ask, basis: Basis[], unit: TimeUnit) {
  const kept = await keptAnswer(ask, timelineName(basis, unit), timeline);
  const answer = kept ?? (await answerTimeline(ask, basis, unit));
  if ('limit' in answer) throw tooMuch(answer.limit);
  return answer;
}

async function answerTimeline(ask: Ask, basis: Basis[], unit: TimeUnit): Promise<z.output<typeof timeline>> {
  const { standings, undated } = await wholeStandings(ask, basis, unit);
  try {
    return { bins: timelineOf(standings, unit), undated };
  } catch (error) {
    if (error instanceof LiaisonError && error.code === 'LIMIT') return { limit: error.message };
    throw error;
  }
}

const UNPAIRED = 'cooperations/unpaired';

/** How many cooperations tie no two organisations, as it is kept; undefined if it is not. */
export const keptUnpaired = (ask: Ask) => keptAnswer(ask, UNPAIRED, z.number());

async function answerUnpaired(ask: Ask): Promise<number> {
  const list = { parts: true, paired: false, orderBy: 'LAST_EVIDENCE', first: 1, ...page };
  const [found] = await findCooperations(ask, [{ ...anything, ...list }]);
  return found!.total;
}

/** The questions about the whole graph whose answers are kept. */
export const wholeQuestions: KeptQuestion[] = [
  { of: 'overview', answer: answerOverview },
  ...BASES.flatMap((basis) =>
    UNITS.map((unit) => ({
      of: timelineName(basis, unit),
      answer: (ask: Ask) => answerTimeline(ask, basis, unit),
    })),
  ),
  { of: UNPAIRED, answer: answerUnpaired },
  ...linkQuestions,
];
