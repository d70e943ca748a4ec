import { tooMuch } from '../domain/errors.ts';
import type { Ask } from '../graph/query.ts';
import type { Context } from './context.ts';

/**
 * Does work whose size nobody knows beforehand, within the budget of its request. What it has asked of the graph ends with it.
 * @param narrower what to say less of, to follow “Narrow it: ”
 * @throws LiaisonError `LIMIT` when the budget is spent
 */
export async function withinBudget<Result>(
  context: Context,
  narrower: string,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const spent = new AbortController();
  const timer = setTimeout(() => spent.abort(), context.budget);
  try {
    return await work(context.askUntil(spent.signal));
  } catch (error) {
    // Who has left, or has waited too long for a place, is told that instead.
    if (!spent.signal.aborted || context.signal.aborted) throw error;
    throw tooMuch(`This question takes longer than ${context.budget / 1000} seconds. Narrow it: ${narrower}`);
  } finally {
    clearTimeout(timer);
  }
}
