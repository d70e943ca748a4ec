import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeRecords } from '../../src/graph/write.ts';
import { verifyLinks } from '../../src/ingest/verify-links.ts';
import { committed, forget } from './connection.ts';
import { cooperation, equals, paper, proofOf } from './drawing.ts';
import { writing } from './scene.ts';
import { ACTORS, complaint, EVENTS, tables } from './table.ts';

const { database, put, run, report, verify, dump } = tables();

const HEAD = 'source,event,target,date\n';
const ROWS = [
  '1,Consult,2,2018-01-01',
  '2,Make a visit,4,2018-01-02',
  '1,Consult,2,2018-01-01',
  '4,Sign formal agreement,1,2018-03',
  '2,Consult,1,2018-10-31',
];
const events = `${HEAD}${ROWS.join('\n')}\n`;

beforeEach(async () => {
  await put('map.yaml', EVENTS);
  await put('actors.csv', ACTORS);
  await put('events.csv', events);
});

describe('importTable', () => {
  it('makes of each row a claim whose evidence is the row, and what it wrote can be verified', async () => {
    const { tally, written, before } = await run('events.csv');
    expect(tally).toEqual({ rows: 5, claims: 5, used: 5, persons: 0, bad: 0 });
    expect({ written, before }).toEqual({ written: { organisations: 3, byName: 0, topics: 0 }, before: 0 });

    const [claim] = await committed(
      `MATCH (d:Document)<-[:MADE_IN]-(c:Claim:Cooperation {id: 'cooperation/writer-events/2'})<-[:BEARS_ON]-(e:Evidence)-[:FOUND_IN]->(d)
       RETURN c {.kind, .status, .periodBasis, .certainStarts, .certainEnds, .firstEvidence, .publishers, .verbatim, .paired} AS claim,
         e {.id, .quote, .row, .start, .end, .date, .dateBasis, .certainty, .recordedBy} AS evidence,
         [(c)-[p:PARTY]->(o) | [p.role, o.id]] AS parties, d {.held, .textKind, .rows} AS document`,
    );
    expect(claim).toEqual({
      claim: {
        ...{ kind: 'Make a visit', status: 'ENDED', periodBasis: 'ATTESTED', paired: true, verbatim: true },
        ...{ certainStarts: [20180102], certainEnds: [20180102], firstEvidence: 20180102 },
        publishers: ['document/writer-events'],
      },
      evidence: {
        id: 'evidence/writer-events/cooperation/writer-events/2/2',
        quote: ROWS[1],
        row: '{"source":"2","event":"Make a visit","target":"4","date":"2018-01-02"}',
        ...{ start: HEAD.length + ROWS[0]!.length + 1, end: HEAD.length + ROWS[0]!.length + 1 + ROWS[1]!.length },
        ...{ date: '2018-01-02', dateBasis: 'ROW', certainty: 'HIGH', recordedBy: 'ann' },
      },
      parties: expect.arrayContaining([
        ['LEAD', 'organisation/writer-events-border-guard'],
        ['PARTNER', 'organisation/writer-events-sluzhba-kyiv'],
      ]),
      document: { held: true, textKind: 'VERBATIM', rows: 5 },
    });
    expect(await verify('document/writer-events')).toEqual({
      ...{ ok: true, documents: 1, passages: 0, rows: 5, names: 0, claims: 5, failures: [] },
    });
  });

  it('finds organisations by their names in any script', async () => {
    await run('events.csv');
    const found = await committed(
      `CALL db.index.fulltext.queryNodes('names', 'sluzhba') YIELD node
       MATCH (node)-[:NAMES]->(o) WHERE o.id CONTAINS 'writer-events' RETURN o.name AS name`,
    );
    expect(found).toEqual([{ name: 'Writer-events Служба, Kyiv' }]);
  });

  it('changes nothing when the same table is given again, gzipped or not, by whomever', async () => {
    await run('events.csv');
    const before = await dump();
    await put('events.csv.gz', gzipSync(events));
    const { tally, written, before: rows } = await run('events.csv.gz', { by: 'bob' });
    expect([tally.rows, rows, written.organisations]).toEqual([5, 5, 0]);
    expect(await dump()).toEqual(before);
  });

  it.each([1, 2, 3, 4])(
    'ends in the same graph if it is broken off after %i batches and started again',
    async (batches) => {
      await run('events.csv', { rowsOfBatch: 1 });
      const undisturbed = await dump();
      await committed("MATCH (n) WHERE n.id CONTAINS 'writer-' OR n.record CONTAINS 'writer-' DETACH DELETE n");

      const breakOff = ({ rows }: { rows: number }) => {
        if (rows === batches) throw new Error('broken off');
      };
      expect(await complaint(run('events.csv', { rowsOfBatch: 1, progress: breakOff }))).toBe('broken off');
      const { before, tally } = await run('events.csv', { rowsOfBatch: 3, by: 'bob' });
      expect([before, tally.claims]).toEqual([batches, 5]);
      expect(await dump()).toEqual(undisturbed);
      expect(await verify('document/writer-events')).toMatchObject({ ok: true, rows: 5, claims: 5 });
    },
  );

  it.each([1, 2, 10])(
    'keeps the links that its rows tie, %i rows a batch, beside those of other documents',
    async (rowsOfBatch) => {
      await run('events.csv', { rowsOfBatch });
      const links = () =>
        committed(
          `MATCH (a:Organisation)-[kept:STATED_LINK]->(b:Organisation) WHERE a.id CONTAINS 'writer-events'
         RETURN split(a.id, '/')[1] AS a, split(b.id, '/')[1] AS b, kept {.*} AS kept ORDER BY a, b`,
        );
      const publishers = ['document/writer-events'];
      const [guard, police] = ['writer-events-border-guard', 'writer-events-police'];
      const third = { a: police, b: 'writer-events-sluzhba-kyiv' };
      const made = { publishers, claims: 3, first: 20180101, last: 20181031, state: 3 };
      const others = [
        {
          a: guard,
          b: 'writer-events-sluzhba-kyiv',
          kept: { publishers, claims: 1, first: 20180102, last: 20180102, state: 3 },
        },
        { ...third, kept: { publishers, claims: 1, first: 20180301, last: 20180331, state: 3 } },
      ];
      expect(await links()).toEqual([{ a: guard, b: police, kept: made }, ...others]);

      const [claim] = cooperation('more', equals(guard, police), { in: 'writer-more' });
      const report = paper('writer-more', { published: '2017' });
      const proof = proofOf(claim!.id, '1', { in: 'writer-more', date: '2017-05' });
      await writeRecords(database, writing([report, claim!, proof]));
      const more = {
        publishers: ['document/writer-events', 'example.org'],
        claims: 4,
        first: 20170501,
        last: 20181031,
        state: 3,
      };
      expect(await links()).toEqual([{ a: guard, b: police, kept: more }, ...others]);

      await put('map.yaml', EVENTS.replace('id: writer-events,', 'id: writer-events-2,'));
      await put('second.csv', `${HEAD}2,Consult,1,2020-01-01\n`);
      await run('second.csv');
      const most = {
        ...more,
        publishers: ['document/writer-events', 'document/writer-events-2', 'example.org'],
        claims: 5,
        last: 20200101,
      };
      expect(await links()).toEqual([{ a: guard, b: police, kept: most }, ...others]);
      const { failures } = await verifyLinks(database);
      expect(failures.filter(({ id }) => id.includes('writer-'))).toEqual([]);
    },
  );

  it('leaves out rows that are not right, says how many, and reports each with its line and the reason', async () => {
    const bad = ['1,Consult,2,2018-02-30', '1,Consult', '9,Consult,2,2018', '1,"Consult,2,2018'];
    await put('events.csv', `${HEAD}${[ROWS[0], ...bad, ROWS[1]].join('\n')}\n`);
    for (const before of [0, 6]) {
      expect(await run('events.csv')).toMatchObject({ before, tally: { rows: 6, claims: 2, bad: 4 } });
      expect(await report('writer-events/bad-rows.csv')).toBe(
        [
          'line,reason,row',
          '3,The day 2018-02-30 does not exist: 2018-02 has 28 days.,"1,Consult,2,2018-02-30"',
          '4,"It has 2 cells, and the table 4 columns.","1,Consult"',
          '5,“9” in source is not in the lookup table source.,"9,Consult,2,2018"',
          '6,A quotation mark is not closed.,"1,""Consult,2,2018"',
          '',
        ].join('\n'),
      );
    }
  });

  it('skips and counts rows whose actor is marked as a person', async () => {
    await put('events.csv', `${HEAD}3,Consult,2,2018\n${ROWS[0]}\n1,Consult,3,2018\n`);
    const { tally } = await run('events.csv');
    expect(tally).toEqual({ rows: 3, claims: 1, used: 1, persons: 2, bad: 0 });
    expect(await committed("MATCH (o:Organisation {name: 'Ann Writer'}) RETURN o")).toEqual([]);
  });

  it('says in a dry run what would happen, and writes nothing into the graph', async () => {
    await put('events.csv', `${events}1,Consult,2,when\n`);
    const promised = await run('events.csv', { dryRun: true, rowsOfBatch: 2 });
    expect(await dump()).toEqual([]);
    expect(await report('writer-events/bad-rows.csv')).toContain('7,"“when” is not a date in EDTF');
    const done = await run('events.csv', { rowsOfBatch: 2 });
    expect({ ...promised, dryRun: false }).toEqual(done);
  });

  it('refuses another file or another mapping for a dataset that is in the graph, and changes nothing', async () => {
    await run('events.csv');
    const before = await dump();
    await put('more.csv', `${events}${ROWS[0]}\n`);
    expect(await complaint(run('more.csv'))).toMatch(/from another file .* give the dataset of the mapping another id/);
    await put('map.yaml', EVENTS.replace('status: ended', 'status: planned'));
    expect(await complaint(run('events.csv'))).toMatch(
      /^The rows of document\/writer-events were read otherwise .*\. Changed: cooperation\. .*liaison withdraw document\/writer-events --because "…"\)/,
    );
    expect(await dump()).toEqual(before);
  });

  it('says which parts of a mapping and which lookup tables have changed, come or gone', async () => {
    await run('events.csv');
    await put('actors.csv', ACTORS.replace('Police', 'Militia'));
    expect(await complaint(run('events.csv'))).toContain(
      'Changed: the file of lookups.source, the file of lookups.target.',
    );
    await put('actors.csv', ACTORS);
    await put(
      'map.yaml',
      EVENTS.replace('source:\n', 'sender:\n').replace('organisation: source', 'organisation: sender'),
    );
    expect(await complaint(run('events.csv'))).toMatch(
      /Changed: cooperation\. New: organisations\.sender\. Gone: organisations\.source\. Put that back; or, /,
    );
  });

  it('takes a mapping that has changed before any row was done', async () => {
    await run('events.csv');
    await committed("MATCH (d {id: 'document/writer-events'}) SET d.rows = 0");
    await forget('cooperation/writer-events');
    await forget('evidence/writer-events');
    await put('map.yaml', EVENTS.replace('status: ended', 'status: planned'));
    expect(await run('events.csv')).toMatchObject({ before: 0, tally: { claims: 5 } });
    expect(await run('events.csv')).toMatchObject({ before: 5 });
  });

  it('takes what is said anew of the dataset itself', async () => {
    await run('events.csv');
    await put('map.yaml', EVENTS.replace('title: Events', 'title: Events of 2018'));
    expect(await run('events.csv')).toMatchObject({ before: 5 });
    expect(
      await committed(
        "MATCH (d {id: 'document/writer-events'}) RETURN d.title AS title, d.version AS version, d.rows AS rows",
      ),
    ).toEqual([{ title: 'Events of 2018', version: 2, rows: 5 }]);
  });

  it('refuses what cannot be read, each with what to do', async () => {
    expect(await complaint(run('none.csv'))).toMatch(/There is no file .*none.csv/);
    await put('broken.csv.gz', gzipSync(events).subarray(0, 40));
    expect(await complaint(run('broken.csv.gz'))).toContain('its gzip cannot be unpacked');
    await put('other.csv', 'source,event,target\n1,2,3\n');
    expect(await complaint(run('other.csv'))).toMatch(/other.csv has no column “date”/);
    await put('map.yaml', EVENTS.replace('source.name', 'source.nam'));
    expect(await complaint(run('events.csv'))).toBe('actors.csv has no column “nam”. Did you mean “name”?');
    await put('map.yaml', EVENTS.replace('organisation: target, role', 'organisation: targt, rol'));
    expect(await complaint(run('events.csv'))).toContain('Unknown key “rol”. Did you mean “role”?');
    await put('map.yaml', EVENTS.replace('organisation: target', 'organisation: targt'));
    expect(await complaint(run('events.csv'))).toBe('No organisation is called “targt” here. Did you mean “target”?');
    expect(await dump()).toEqual([]);
  });
});
