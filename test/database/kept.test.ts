import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compareKept, type KeptQuestion, keepAnswers, keepUp, keptAnswer } from '../../src/graph/kept.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { raiseRevision } from '../../src/graph/revision.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { committed, type Drawn, forget, rolledBack, testDatabase } from './connection.ts';
import { evidence } from './records.ts';
import { contacts, corrected, iom, proof, whole, withdrawing, write, writing } from './scene.ts';

const database = testDatabase();
const { ask } = database.reader(new AbortController().signal);

/** How many organisations there are of the scene. */
const people: KeptQuestion = {
  of: 'writer/people',
  answer: async (own) => (await own('record/ids-like', { beginning: 'organisation/writer-' }, z.unknown())).length,
};
const kept = () => keptAnswer(ask, people.of, z.number());
const written = (...[records, more]: Parameters<typeof writing>) => writeRecords(database, writing(records, more));

beforeAll(() => migrate(database));
beforeEach(async () => {
  await forget('writer-');
  await written(whole);
});
afterAll(async () => {
  await forget('writer-');
  await committed("MATCH (k:Kept) WHERE k.of STARTS WITH 'writer/' DELETE k");
});

const revisionOf = async ({ cypher }: Drawn) =>
  (await cypher("MATCH (r:Revision {id: 'graph'}) RETURN r.number AS number"))[0]?.number as number;

describe('the revision of the graph', () => {
  it.each([
    ['is raised by what is recorded', whole, {}],
    ['is raised by what is corrected', [corrected(iom, { name: 'other' })], {}],
    ['is raised by what is withdrawn', [], withdrawing([contacts.id])],
    [
      'is raised by evidence for a claim that is there',
      [evidence('writer-report', contacts.id, { stance: 'DISPUTES' })],
      {},
    ],
  ])('%s', (_, records, more) =>
    rolledBack(async (drawn) => {
      if (records !== whole) await write(drawn, whole);
      else await drawn.cypher("MATCH (n:Record) WHERE n.id CONTAINS 'writer-' DETACH DELETE n");
      const before = await revisionOf(drawn);
      await write(drawn, records, more);
      expect(await revisionOf(drawn)).toBe(before + 1);
    }),
  );

  it('stays where a write changes nothing', () =>
    rolledBack(async (drawn) => {
      const before = await revisionOf(drawn);
      await write(drawn, whole);
      expect(await revisionOf(drawn)).toBe(before);
    }));

  it('stays where a write was rolled back', async () => {
    expect(await keepAnswers(database, [people])).toBe(true);
    await rolledBack(async (drawn) => void (await write(drawn, [corrected(iom, { name: 'other' })])));
    expect(await kept()).toBe(2);
  });
});

describe('an answer that is kept', () => {
  it('is good until the next write, whatever that is about', async () => {
    expect(await kept()).toBeUndefined();
    expect(await keepAnswers(database, [people])).toBe(true);
    expect(await kept()).toBe(2);
    await written([corrected(proof, { date: '2014' })]);
    expect(await kept()).toBeUndefined();
    await keepAnswers(database, [people]);
    expect(await kept()).toBe(2);
  });

  it('is not given in a shape of another version', async () => {
    await keepAnswers(database, [people]);
    expect(await keptAnswer(ask, people.of, z.object({ count: z.number() }))).toBeUndefined();
  });

  it('is found once for a revision', async () => {
    let asked = 0;
    const counted: KeptQuestion = { ...people, answer: async () => ++asked };
    await keepAnswers(database, [counted]);
    await keepAnswers(database, [counted]);
    expect(asked).toBe(1);
  });

  it('is not found again by a process that is at the question before, when another keeps it', async () => {
    let asked = 0;
    const counted: KeptQuestion = { of: 'writer/counted', answer: async () => ++asked };
    const beside: KeptQuestion = {
      ...people,
      answer: async (own) => {
        await keepAnswers(database, [counted]);
        return people.answer(own);
      },
    };
    expect(await keepAnswers(database, [beside, counted])).toBe(true);
    expect(asked).toBe(1);
  });

  it('is thrown away if somebody wrote while it was found', async () => {
    const disturbed: KeptQuestion = {
      ...people,
      answer: async (own) => {
        const answer = await people.answer(own);
        await written([corrected(iom, { name: 'other' })]);
        return answer;
      },
    };
    expect(await keepAnswers(database, [disturbed])).toBe(false);
    expect(await kept()).toBeUndefined();
  });

  it('waits for a write that has come to its last statement', async () => {
    const order: string[] = [];
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const writer = database.write(async (own) => {
      await raiseRevision(own);
      await finished;
      order.push('written');
    });
    await pause(300);
    const noted: KeptQuestion = { ...people, answer: async () => order.push('asked') };
    const keeping = keepAnswers(database, [noted]);
    await pause(300);
    finish();
    await Promise.all([writer, keeping]);
    expect(order).toEqual(['written', 'asked']);
  });
});

describe('what is kept up by a server', () => {
  it('is found when it starts, and again once the graph has stopped changing, until it stops', async () => {
    const stop = new AbortController();
    const until = async (answer: number) => {
      while ((await kept()) !== answer) await pause(20);
    };
    const running = keepUp(database, [people], stop.signal, 50);
    await until(2);
    await written([], withdrawing([contacts.id]));
    await written([corrected(iom, { name: 'other' })]);
    await until(2);
    stop.abort();
    await running;
    await written([corrected(iom, { name: 'another' })]);
    await pause(300);
    expect(await kept()).toBeUndefined();
  });

  it('goes on after a question that could not be answered', async () => {
    const stop = new AbortController();
    let tries = 0;
    const stubborn: KeptQuestion = {
      ...people,
      answer: async (own) => {
        if (tries++ === 0) throw new Error('no memory');
        return people.answer(own);
      },
    };
    const running = keepUp(database, [stubborn], stop.signal, 20);
    while ((await kept()) !== 2) await pause(20);
    stop.abort();
    await running;
    expect(tries).toBe(2);
  });
});

describe('compareKept', () => {
  it('finds what is kept and is not so, and leaves alone what is stale', async () => {
    await keepAnswers(database, [people]);
    expect(await compareKept(ask, [people])).toEqual({ compared: 1, wrong: [] });
    await committed('MATCH (k:Kept {of: $of}) SET k.answer = $answer', { of: people.of, answer: '3' });
    expect(await compareKept(ask, [people])).toEqual({
      compared: 1,
      wrong: [{ of: people.of, kept: '3', right: '2' }],
    });
    await written([corrected(iom, { name: 'other' })]);
    expect(await compareKept(ask, [people])).toEqual({ compared: 0, wrong: [] });
  });
});
