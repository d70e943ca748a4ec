import { describe, expect, it } from 'vitest';
import { withdrawDataset } from '../../src/ingest/table/withdraw.ts';
import { committed } from './connection.ts';
import { ACTORS, complaint, EVENTS, tables } from './table.ts';

const { database, put, run } = tables();

const withdraw = (id = 'document/writer-events') => withdrawDataset(database, id, { because: 'other roles', by: 'bo' });
const standing = async () =>
  (
    await committed(
      `MATCH (n:Record) WHERE n.id CONTAINS 'writer-events' AND (n:Claim OR n:Evidence OR n:Document) AND NOT n.withdrawn
       RETURN count(n) AS count`,
    )
  )[0]!.count;

async function imported() {
  await put('map.yaml', EVENTS);
  await put('actors.csv', ACTORS);
  await put('events.csv', 'source,event,target,date\n1,Consult,2,2018\n2,Consult,4,2018\n4,Consult,1,2018\n');
  await run('events.csv');
}

describe('withdrawDataset', () => {
  it('withdraws claims, evidence and document, says why in the audit, and leaves the register', async () => {
    await imported();
    expect(await standing()).toBe(7);
    expect(await withdraw()).toBe(3);
    expect(await standing()).toBe(0);
    expect(
      await committed(
        `MATCH (a:AuditEntry {verb: 'WITHDRAW', by: 'bo'}) WHERE a.record CONTAINS 'writer-events'
         RETURN a.because AS because, count(*) AS count ORDER BY count DESC LIMIT 1`,
      ),
    ).toEqual([{ because: 'other roles', count: 4 }]);
    expect(
      await committed("MATCH (o:Organisation) WHERE o.name STARTS WITH 'Writer-events' RETURN count(o) AS count"),
    ).toEqual([{ count: 3 }]);
  });

  it('goes on with what still stands, and changes nothing once all is withdrawn', async () => {
    await imported();
    await withdraw();
    await committed("MATCH (c:Claim {id: 'cooperation/writer-events/2'}) SET c.withdrawn = false");
    expect(await withdraw()).toBe(1);
    expect(await withdraw()).toBe(0);
    expect(await standing()).toBe(0);
  });

  it('is refused to be imported again under its id', async () => {
    await imported();
    await withdraw();
    expect(await complaint(run('events.csv'))).toMatch(/was withdrawn.* another id/);
    await put('map.yaml', EVENTS.replace('id: writer-events', 'id: writer-events-2'));
    expect(await run('events.csv')).toMatchObject({ before: 0, tally: { claims: 3 }, written: { organisations: 0 } });
  });

  it('knows datasets alone', async () => {
    expect(await complaint(withdraw('document/writer-none'))).toMatch(/no document\/writer-none/);
    await committed("CREATE (:Record:Document {id: 'document/writer-text', version: 1, withdrawn: false, title: 'T'})");
    expect(await complaint(withdraw('document/writer-text'))).toMatch(/is no dataset/);
  });
});
