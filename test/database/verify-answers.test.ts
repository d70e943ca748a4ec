import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepAnswers } from '../../src/graph/kept.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { wholeQuestions } from '../../src/graph/whole.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { verifyAnswers } from '../../src/ingest/verify-answers.ts';
import { committed, forget, testDatabase } from './connection.ts';
import { contacts, corrected, guam, iom, proof, report, writing } from './scene.ts';

const database = testDatabase();
/** The scene, with what makes its cooperation tie the two. */
const whole = [iom, guam, report, corrected(contacts, { paired: true, equalParties: 2 }), proof];

beforeAll(async () => {
  await migrate(database);
  await forget('writer-');
  await writeRecords(database, writing(whole));
  await keepAnswers(database, wholeQuestions);
});
afterAll(async () => {
  await committed('MATCH (k:Kept) DELETE k');
  await forget('writer-');
});

const failing = async () => (await verifyAnswers(database)).failures.map(({ id }) => id);

/** Plants a fault, and takes it away again. */
async function withFault<Result>(of: string, fault: (answer: string) => string, work: () => Promise<Result>) {
  const [{ answer }] = (await committed('MATCH (k:Kept {of: $of}) RETURN k.answer AS answer', { of })) as [
    { answer: string },
  ];
  const set = (text: string) => committed('MATCH (k:Kept {of: $of}) SET k.answer = $text', { of, text });
  expect(fault(answer)).not.toBe(answer);
  await set(fault(answer));
  try {
    return await work();
  } finally {
    await set(answer);
  }
}

describe('verifyAnswers', () => {
  it('finds every answer again, and nothing wrong with what was kept by Liaison', async () => {
    expect(await verifyAnswers(database)).toEqual({ answers: wholeQuestions.length, failures: [], mended: 0 });
    expect(wholeQuestions.length).toBe(1 + 6 + 1 + 15);
  });

  it.each([
    ['overview', (answer: string) => answer.replace(/"claims":\d+/, '"claims":99')],
    ['timeline/STATED/YEAR', (answer: string) => answer.replace('"undated":', '"undated":9')],
    ['cooperations/unpaired', (answer: string) => `7${answer}`],
    ['pairs/STATED/NAME', (answer: string) => answer.replace('organisation/writer-', 'organisation/nobody-')],
    ['pairs/MEMBER+STATED/PUBLISHERS', (answer: string) => answer.replace('"total":', '"total":1')],
  ])('finds a fault in %s', async (of, fault) => {
    expect(await withFault(of, fault, failing)).toEqual([`kept/${of}`]);
    expect(await failing()).toEqual([]);
  });

  it('shows where the two begin to differ', async () => {
    const { failures } = await withFault(
      'overview',
      (answer) => answer.replace(/"claims":(\d+)/, '"claims":9$1'),
      () => verifyAnswers(database),
    );
    expect(failures[0]!.problem).toMatch(
      /^the answer that is kept has ….*"claims":9\d+.*; found again it has ….*"claims":\d+/,
    );
  });

  it('finds what somebody wrote past Liaison', async () => {
    await committed("CREATE (:Record:Topic {id: 'topic/writer-past', version: 1, withdrawn: false, name: 'past'})");
    await committed(`MATCH (a {id: $id})-[l:STATED_LINK]-() SET l.publishers = l.publishers + ['x', 'y']`, {
      id: iom.id,
    });
    expect(await failing()).toEqual(
      expect.arrayContaining(['overview', 'pairs/STATED/PUBLISHERS'].map((of) => `kept/${of}`)),
    );
  });

  it('puts right what is wrong, if it is told to', async () => {
    await committed("MATCH (k:Kept {of: 'cooperations/unpaired'}) SET k.answer = '77'");
    expect((await verifyAnswers(database, { mend: true })).mended).toBeGreaterThan(0);
    expect(await verifyAnswers(database)).toEqual({ answers: wholeQuestions.length, failures: [], mended: 0 });
  });

  it('looks at nothing that is stale', async () => {
    await writeRecords(database, writing([corrected(iom, { name: 'other' })]));
    expect(await verifyAnswers(database)).toEqual({ answers: 0, failures: [], mended: 0 });
  });
});
