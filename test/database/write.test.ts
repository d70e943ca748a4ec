import { beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import type { GivenRecord } from '../../src/graph/record.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { committed, type Drawn, forget, rolledBack, testDatabase } from './connection.ts';
import { claim, document, evidence, organisation } from './records.ts';
import { contacts, corrected, guam, iom, proof, report, whole, withdrawing, write, writing } from './scene.ts';

const database = testDatabase();
beforeAll(() => migrate(database));

const stateOf = async ({ cypher }: Drawn, id: string) =>
  (await cypher('MATCH (n:Record {id: $id}) RETURN n.version AS version, n.withdrawn AS withdrawn', { id }))[0];

const auditOf = ({ cypher }: Drawn, operation: string) =>
  cypher(
    'MATCH (a:AuditEntry {operation: $operation}) RETURN a.record AS record, a.verb AS verb, a.version AS version, a.because AS because ORDER BY record',
    { operation },
  );

describe('writeRecords', () => {
  it('records what is new as version 1, with its relationships, and leaves one audit entry each', () =>
    rolledBack(async (drawn) => {
      const result = await write(drawn, whole, { operation: 'writer-first' });

      expect(result).toEqual({
        recorded: whole.map(({ id }) => id).sort(),
        corrected: [],
        unchanged: 0,
        withdrawn: [],
      });
      expect(await stateOf(drawn, contacts.id)).toEqual({ version: 1, withdrawn: false });
      expect(
        await drawn.cypher(
          `MATCH (:Claim:Cooperation {id: $id})-[party:PARTY]->(o:Organisation) RETURN o.id AS id, party.role AS role ORDER BY id`,
          { id: contacts.id },
        ),
      ).toEqual([
        { id: guam.id, role: 'PARTY' },
        { id: iom.id, role: 'PARTY' },
      ]);
      expect(await auditOf(drawn, 'writer-first')).toEqual(
        whole
          .map(({ id }) => ({ record: id, verb: 'RECORD', version: 1, because: null }))
          .sort((a, b) => (a.record < b.record ? -1 : 1)),
      );
    }));

  it('does an operation once: the same id again changes nothing and tells the first result', () =>
    rolledBack(async (drawn) => {
      const first = await write(drawn, whole, { operation: 'writer-once' });
      const again = await write(drawn, [corrected(iom, { name: 'other' })], { operation: 'writer-once' });

      expect(again).toEqual(first);
      expect(await stateOf(drawn, iom.id)).toEqual({ version: 1, withdrawn: false });
    }));

  it('leaves no trace of a write that changes nothing, in whatever order it is told', () =>
    rolledBack(async (drawn) => {
      await write(drawn, whole);
      const count = async () => (await drawn.cypher('MATCH (n) RETURN count(n) AS nodes'))[0];
      const before = await count();
      const turned = { ...contacts, relationships: [...contacts.relationships].reverse() };

      const result = await write(drawn, [iom, guam, report, turned, proof]);

      expect(result).toEqual({ recorded: [], corrected: [], unchanged: 5, withdrawn: [] });
      expect(await count()).toEqual(before);
    }));

  it('gives a changed record the next version and replaces its relationships; the others keep theirs', () =>
    rolledBack(async (drawn) => {
      await write(drawn, whole);
      const changed = {
        ...corrected(contacts, { kind: 'training' }),
        relationships: contacts.relationships.slice(0, 2),
      };

      const result = await write(drawn, [iom, guam, report, changed, proof], { operation: 'writer-change' });

      expect(result).toEqual({ recorded: [], corrected: [contacts.id], unchanged: 4, withdrawn: [] });
      expect(await stateOf(drawn, contacts.id)).toEqual({ version: 2, withdrawn: false });
      const [row] = await drawn.cypher(
        'MATCH (n {id: $id}) RETURN n.kind AS kind, COUNT { (n)-[:PARTY]->() } AS parties, COUNT { (n)<-[:BEARS_ON]-() } AS evidence',
        { id: contacts.id },
      );
      expect(row).toEqual({ kind: 'training', parties: 1, evidence: 1 });
      expect(await auditOf(drawn, 'writer-change')).toEqual([
        { record: contacts.id, verb: 'CORRECT', version: 2, because: null },
      ]);
    }));

  it('keeps from the first write who recorded a record and when, unless the author says it', () =>
    rolledBack(async (drawn) => {
      await write(drawn, whole);
      const recordedBy = async () =>
        (await drawn.cypher('MATCH (n {id: $id}) RETURN n.recordedBy AS by', { id: proof.id }))[0]?.by;
      const byBob = { ...corrected(proof, { act: 'AGREED' }), atFirstWrite: { recordedBy: 'bob' } };

      await write(drawn, [byBob]);
      expect(await recordedBy()).toBe('ann');

      await write(drawn, [corrected(byBob, { recordedBy: 'eve' })]);
      expect(await recordedBy()).toBe('eve');
    }));

  it('withdraws a claim together with the evidence for it, and says why', () =>
    rolledBack(async (drawn) => {
      await write(drawn, whole);
      const result = await write(drawn, [], { operation: 'writer-withdraw', ...withdrawing([contacts.id]) });

      expect(result).toEqual({ recorded: [], corrected: [], unchanged: 0, withdrawn: [contacts.id, proof.id].sort() });
      expect(await stateOf(drawn, contacts.id)).toEqual({ version: 2, withdrawn: true });
      expect(await auditOf(drawn, 'writer-withdraw')).toEqual([
        { record: contacts.id, verb: 'WITHDRAW', version: 2, because: 'said so by mistake' },
        { record: proof.id, verb: 'WITHDRAW', version: 2, because: `its claim ${contacts.id} was withdrawn` },
      ]);
      expect(await write(drawn, [], withdrawing([contacts.id]))).toMatchObject({ withdrawn: [] });
    }));

  it('brings a withdrawn record back with the next version when it is given again', () =>
    rolledBack(async (drawn) => {
      await write(drawn, whole);
      await write(drawn, [], withdrawing([contacts.id]));

      const result = await write(drawn, [contacts, proof]);

      expect(result).toMatchObject({ recorded: [contacts.id, proof.id], corrected: [] });
      expect(await stateOf(drawn, contacts.id)).toEqual({ version: 3, withdrawn: false });
      const [row] = await drawn.cypher('MATCH (n {id: $id}) RETURN n.withdrawnBecause AS because', { id: contacts.id });
      expect(row).toEqual({ because: null });
    }));

  it('refuses a relationship to what does not exist, naming both ends', () =>
    rolledBack(async (drawn) => {
      await expect(write(drawn, [iom, report, contacts])).rejects.toMatchObject({
        code: 'INVALID',
        message: 'cooperation/writer-report/contacts leads (PARTY) to organisation/writer-guam, which does not exist.',
      });
    }));

  it('refuses a relationship to what was withdrawn', () =>
    rolledBack(async (drawn) => {
      await write(drawn, whole);
      await write(drawn, [], withdrawing([guam.id]));
      await expect(write(drawn, [corrected(contacts, { kind: 'training' })])).rejects.toThrow(
        'leads (PARTY) to organisation/writer-guam, which was withdrawn.',
      );
    }));

  it('refuses an id that belongs to a record of another type, and the withdrawal of an id that does not exist', () =>
    rolledBack(async (drawn) => {
      await write(drawn, whole);
      await expect(write(drawn, [{ ...iom, labels: ['Topic'] }])).rejects.toThrow(
        'has the type Organisation in the graph',
      );
      await expect(write(drawn, [], withdrawing(['cooperation/writer-report/none']))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }));

  it('merges into the register: what another dossier said of an organisation stays', () =>
    rolledBack(async (drawn) => {
      const parted = { ...corrected(iom, { country: 'CH' }), relationships: [{ type: 'PART_OF', to: guam.id }] };
      await write(drawn, [guam, parted]);

      const same = await write(drawn, [iom], { giving: 'merge' });
      expect(same).toMatchObject({ unchanged: 1, corrected: [] });

      await write(drawn, [corrected(iom, { kind: 'intergovernmental organisation' })], { giving: 'merge' });
      expect(
        await drawn.cypher(
          'MATCH (n {id: $id}) RETURN n.kind AS kind, n.country AS country, n.version AS version, COUNT { (n)-[:PART_OF]->() } AS parents',
          { id: iom.id },
        ),
      ).toEqual([{ kind: 'intergovernmental organisation', country: 'CH', version: 2, parents: 1 }]);
    }));

  it('says in a dry run what it would do, and does nothing', async () => {
    const result = await writeRecords(database, writing(whole, { dryRun: true }));

    expect(result.recorded).toEqual(whole.map(({ id }) => id).sort());
    expect(await committed("MATCH (n) WHERE n.id CONTAINS '/writer-report' RETURN n.id AS id")).toEqual([]);
  });
});

describe('writeRecords by several at once', () => {
  it('loses no correction and no evidence: versions follow each other, claims are settled from all', async () => {
    await forget('writer-parallel');
    const made = document('writer-parallel');
    const scene = claim('cooperation', 'writer-parallel', 'c', { status: 'ONGOING' }, []);
    const source = (n: number, publisherKey: string) => document(`writer-parallel-${n}`, { publisherKey });
    const atOnce = (records: (n: number) => GivenRecord[]) =>
      Promise.all([1, 2, 3, 4, 5, 6].map((n) => writeRecords(database, writing(records(n)))));
    const publishers = async () =>
      (await committed('MATCH (c:Claim {id: $id}) RETURN c.publishers AS found', { id: scene.id }))[0]?.found;

    await writeRecords(database, writing([made, scene, organisation('writer-parallel')]));
    await atOnce((n) => [
      source(n, `p${n}`),
      organisation('writer-parallel', { kind: `k${n}` }),
      evidence(`writer-parallel-${n}`, scene.id),
    ]);
    expect(await publishers()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);

    await atOnce((n) => [source(n, `q${n}`)]);
    expect(await publishers()).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6']);

    const versions = await committed(
      "MATCH (a:AuditEntry {record: 'organisation/writer-parallel'}) RETURN a.version AS version ORDER BY version",
    );
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    await forget('writer-parallel');
  });
});
