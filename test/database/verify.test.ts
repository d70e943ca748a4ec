import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import type { GivenRecord } from '../../src/graph/record.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { verifyGraph } from '../../src/ingest/verify.ts';
import { committed, forget, testDatabase } from './connection.ts';
import { claim, document, evidence, organisation } from './records.ts';

const database = testDatabase();
const text = 'Delegations 𝓐 supported contacts between GUAM and IOM.\nДержприкордонслужба informed.';
const scope = ['document/writer-proof'];

/** The record of a passage, its offsets counted in code points. */
const at = (quote: string) => {
  const start = [...text.slice(0, text.indexOf(quote))].length;
  return { quote, start, end: start + [...quote].length };
};

const source = document('writer-proof', {
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
  length: [...text].length,
});
const service = organisation('writer-proof');
const contacts = claim('cooperation', 'writer-proof', 'contacts', { status: 'SUPPORTED' }, []);
const informed = claim('cooperation', 'writer-proof', 'informed', { status: 'UNSTATED' }, []);
const proofs = [
  evidence('writer-proof', contacts.id, { ...at('supported contacts between GUAM and IOM'), date: '2013' }),
  evidence('writer-proof', informed.id, at('Держприкордонслужба informed')),
];
const { quote, ...place } = at('Держприкордонслужба');
const name: GivenRecord = {
  id: 'name/organisation/writer-proof/1',
  labels: ['Name'],
  properties: { text: quote, quote, ...place },
  relationships: [
    { type: 'NAMES', to: service.id },
    { type: 'WRITTEN_IN', to: source.id },
  ],
};

const verify = () => verifyGraph(database, scope, 'no-datasets');
const plant = (set: string, id: string) => committed(`MATCH (n {id: $id}) SET ${set}`, { id });

beforeAll(() => migrate(database));
beforeEach(async () => {
  await forget('writer-proof');
  const records = [service, source, contacts, informed, ...proofs, name];
  await writeRecords(database, { operation: randomUUID(), verb: 'test', by: 'ann', at: '2026-01-01', records });
});
afterAll(() => forget('writer-proof'));

describe('verifyGraph', () => {
  it('finds nothing wrong in what was written right, beyond the basic plane too, and counts what it looked at', async () => {
    expect(await verify()).toEqual({
      ok: true,
      documents: 1,
      passages: 2,
      rows: 0,
      names: 1,
      claims: 2,
      failures: [],
    });
  });

  it('changes nothing', async () => {
    const dump = () =>
      committed("MATCH (n:Record) WHERE n.id CONTAINS 'writer-proof' RETURN properties(n) AS p ORDER BY n.id");
    await plant('n.certainty = 1', contacts.id);
    const before = await dump();
    await verify();
    expect(await dump()).toEqual(before);
  });

  it('finds a passage that is one code point off, and says which and what stands there', async () => {
    await plant('n.start = n.start + 1, n.end = n.end + 1', proofs[1]!.id);
    expect(await verify()).toMatchObject({
      ok: false,
      failures: [
        {
          id: informed.id,
          problem: expect.stringMatching(
            /^evidence\/writer-proof\/.*: at 56–84 of document\/writer-proof stands “ержприкордонслужба informed.”, not “Держ/,
          ),
        },
      ],
    });
  });

  it('finds evidence without a quote', async () => {
    await plant('n.quote = null', proofs[0]!.id);
    expect((await verify()).failures).toEqual([
      { id: contacts.id, problem: expect.stringContaining('it has no quote') },
    ]);
  });

  it('finds a name’s passage that is off, or is no place in the text', async () => {
    await plant('n.end = n.end + 1', name.id);
    expect((await verify()).failures).toEqual([{ id: name.id, problem: expect.stringContaining('stands “Держ') }]);
    await plant('n.quote = null, n.end = 1000', name.id);
    expect((await verify()).failures).toEqual([{ id: name.id, problem: expect.stringContaining('is no place in') }]);
  });

  it('finds a text that is not the one recorded, and names the claims that rest on it', async () => {
    await plant("n.sha256 = 'abc'", source.id);
    const { ok, failures } = await verify();
    expect(ok).toBe(false);
    expect(failures.map(({ id }) => id).sort()).toEqual([contacts.id, informed.id, source.id]);
    expect(failures[0]!.problem).toContain('and abc was recorded');
  });

  it('finds evidence whose document has no text, and evidence without offsets', async () => {
    await plant('n.start = null', proofs[0]!.id);
    expect((await verify()).failures[0]?.problem).toContain('nothing says where in document/writer-proof');

    await plant('n.text = null, n.sha256 = null, n.length = null, n.held = false', source.id);
    expect((await verify()).failures[0]?.problem).toContain('document/writer-proof has no text');
  });

  it.each([
    ['n.disputed = true', 'its disputed is true; computed again it is false'],
    ['n.firstEvidence = 20120101', 'its firstEvidence is 20120101; computed again it is 20130101'],
    ["n.publishers = ['x', 'y']", 'its publishers is ["x","y"]; computed again it is ["example.org"]'],
    ['n.periodBasis = null', 'its periodBasis is null; computed again it is "ATTESTED"'],
  ])('finds a derived property that was changed: %s', async (set, problem) => {
    await plant(set, contacts.id);
    expect((await verify()).failures).toEqual([{ id: contacts.id, problem }]);
  });

  it('finds a claim whose only evidence was withdrawn or disputes it', async () => {
    await plant('n.withdrawn = true', proofs[0]!.id);
    await plant("n.stance = 'DISPUTES'", proofs[1]!.id);
    const unsupported = (await verify()).failures.filter(({ problem }) => problem.startsWith('no evidence'));
    expect(unsupported.map(({ id }) => id)).toEqual([contacts.id, informed.id]);
  });

  it('tells of a date that cannot be one, and goes on', async () => {
    await plant("n.date = '2013-02-30'", proofs[0]!.id);
    await plant('n.certainty = 1', informed.id);
    expect((await verify()).failures.map(({ id }) => id)).toEqual([contacts.id, informed.id]);
  });

  it('leaves withdrawn claims alone', async () => {
    const withdraw = { ids: [contacts.id], because: 'a mistake' };
    await writeRecords(database, {
      operation: randomUUID(),
      verb: 'test',
      by: 'ann',
      at: '2026',
      records: [],
      withdraw,
    });
    await plant('n.start = 0', proofs[0]!.id);
    expect(await verify()).toMatchObject({ ok: true, claims: 1, passages: 1 });
  });
});
