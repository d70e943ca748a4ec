import { beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import { settleClaims } from '../../src/graph/settle.ts';
import { createRecords, finishBatch, lockedProgressOf, progressOf } from '../../src/graph/table.ts';
import { createClaims, leadClaims } from '../../src/graph/table-claims.ts';
import { rolledBack, testDatabase } from './connection.ts';
import { claim, document, evidence, organisation } from './records.ts';

const database = testDatabase();
beforeAll(() => migrate(database));

const dataset = {
  id: 'document/rows',
  publisherKey: 'example.org',
  recordedBy: 'ann',
  recordedAt: '2026-01-01T00:00:00Z',
};
const given = {
  claim: claim('cooperation', 'rows', '1', { status: 'ENDED', start: '2013', equalParties: 2 }, []),
  evidence: [evidence('rows', 'cooperation/rows/1', { row: '{}', date: '2013-02' })],
};
const leads = ['a', 'b'].map((slug) => ({
  ...{ claim: 'cooperation/rows/1', type: 'PARTY', to: `organisation/rows-${slug}`, properties: { role: 'PARTY' } },
}));
const things = [document('rows', { rows: 0 }), organisation('rows-a'), organisation('rows-b')];

describe('the claims of a dataset', () => {
  it('have the derived properties that settling gives them', () =>
    rolledBack(async ({ ask, cypher }) => {
      await createRecords(ask, things);
      await leadClaims(ask, dataset.id, await createClaims(ask, dataset, [given]), leads);
      const stored = () => cypher("MATCH (c:Claim:Cooperation {id: 'cooperation/rows/1'}) RETURN properties(c) AS p");
      const [before] = await stored();
      expect(before?.p).toMatchObject({
        ...{ version: 1, withdrawn: false, periodBasis: 'STATED', startEarliest: 20130101, endLatest: 99991231 },
        ...{ firstEvidence: 20130201, lastEvidence: 20130228, publishers: ['example.org'], verbatim: true },
      });
      await settleClaims(ask, ['cooperation/rows/1']);
      expect(await stored()).toEqual([before]);
      expect(
        await cypher(
          `MATCH (d:Document {id: 'document/rows'})<-[:MADE_IN]-(c)<-[:BEARS_ON]-(e:Record:Evidence)-[:FOUND_IN]->(d)
           RETURN e.recordedBy AS by, e.recordedAt AS at, COUNT { (c)-[:PARTY {role: 'PARTY'}]->(:Organisation) } AS parties`,
        ),
      ).toEqual([{ by: 'ann', at: '2026-01-01T00:00:00Z', parties: 2 }]);
    }));

  it('are refused if an organisation was withdrawn meanwhile', () =>
    rolledBack(async ({ ask, cypher }) => {
      await createRecords(ask, things);
      await cypher("MATCH (o:Organisation {id: 'organisation/rows-b'}) SET o.withdrawn = true");
      const made = await createClaims(ask, dataset, [given]);
      await expect(leadClaims(ask, dataset.id, made, leads)).rejects.toThrow(
        'was withdrawn while its rows were imported',
      );
    }));

  it('are as far as the mark says, and each batch leaves one entry in the audit', () =>
    rolledBack(async ({ ask, cypher }) => {
      expect(await progressOf(ask, dataset.id)).toBeUndefined();
      await createRecords(ask, things);
      await finishBatch(ask, {
        document: dataset.id,
        from: 0,
        to: 7,
        by: 'ann',
        at: '2026-01-02',
        content: { topics: [] },
      });
      expect(await lockedProgressOf(ask, dataset.id)).toMatchObject({ rows: 7, sha256: null, mapping: null });
      expect(
        await cypher(
          "MATCH (a:AuditEntry {record: 'document/rows'}) RETURN a.verb AS verb, a.by AS by, a.content AS content",
        ),
      ).toEqual([{ verb: 'RECORD', by: 'ann', content: '{"from":0,"to":7,"topics":[]}' }]);
    }));
});
