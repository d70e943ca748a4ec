import { tooMuch } from '../domain/errors.ts';
import type { Ask } from '../graph/query.ts';
import type { Context } from './context.ts';

/** Milliseconds of work, below the 4.5 seconds after which a request is told that the server is too slow. */
const BUDGET = 3_500;

/**
 * Does work whose size nobody knows beforehand, within a budget of time. What it has asked of the graph ends with it.
 * @param narrower what to say less of, to follow “Narrow it: ”
 * @throws LiaisonError `LIMIT` when the budget is spent
 */
export async function withinBudget<Result>(
  context: Context,
  narrower: string,
  work: (ask: Ask) => Promise<Result>,
  budget = BUDGET,
): Promise<Result> {
  const spent = new AbortController();
  const timer = setTimeout(() => spent.abort(), budget);
  try {
    return await work(context.askUntil(spent.signal));
  } catch (error) {
    // Who has left, or has waited too long for a place, is told that instead.
    if (!spent.signal.aborted || context.signal.aborted) throw error;
    throw tooMuch(`This question takes longer than ${budget / 1000} seconds. Narrow it: ${narrower}`);
  } finally {
    clearTimeout(timer);
  }
}
