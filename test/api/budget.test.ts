import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { countDocuments } from '../../src/graph/documents.ts';
import type { Ask } from '../../src/graph/query.ts';
import { withinBudget } from '../../src/resolvers/budget.ts';
import { contextOf } from '../../src/resolvers/context.ts';
import { seedHouse } from './house.ts';

const { database } = seedHouse();
const LATE = 50;

/** Asks the graph twice, the second time when the budget is spent. */
const long = async (ask: Ask) => {
  const first = await countDocuments(ask);
  await sleep(2 * LATE);
  return [first, await countDocuments(ask)];
};

describe('a budget of time', () => {
  it('lets through what is done within it, and counts its round trips', async () => {
    const context = contextOf(database(), { signal: AbortSignal.timeout(60_000), budget: 60_000 });
    const [first, second] = await withinBudget(context, 'less.', long);
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(first);
    expect(context.roundTrips()).toBe(2);
  });

  it('ends what takes longer, and says what to narrow', async () => {
    const context = contextOf(database(), { signal: AbortSignal.timeout(60_000), budget: LATE });
    await expect(withinBudget(context, 'fewer steps.', long)).rejects.toMatchObject({
      code: 'LIMIT',
      message: 'This question takes longer than 0.05 seconds. Narrow it: fewer steps.',
    });
  });

  it('blames no question whose asker has left or has waited too long', async () => {
    const context = contextOf(database(), { signal: AbortSignal.abort(), budget: LATE });
    await expect(withinBudget(context, 'fewer steps.', long)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('leaves an error of the work as it is', async () => {
    const context = contextOf(database(), { signal: AbortSignal.timeout(60_000), budget: LATE });
    const failing = () => Promise.reject(new Error('of the work'));
    await expect(withinBudget(context, 'less.', failing)).rejects.toThrow('of the work');
  });
});
