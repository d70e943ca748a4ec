import { beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/graph/migrate.ts';
import type { GivenRecord } from '../../src/graph/record.ts';
import { type Drawn, rolledBack, testDatabase } from './connection.ts';
import { claim, document, evidence, meeting } from './records.ts';
import { contacts, corrected, guam, iom, proof, report, whole, withdrawing, write } from './scene.ts';

const database = testDatabase();
beforeAll(() => migrate(database));

describe('the derived properties of a claim', () => {
  const derivedOf = async ({ cypher }: Drawn, { id }: GivenRecord) =>
    (await cypher('MATCH (n:Claim {id: $id}) RETURN properties(n) AS p', { id }))[0]?.p as Record<string, unknown>;

  it('come from its period and from the evidence that supports it', () =>
    rolledBack(async (drawn) => {
      const abstract = document('writer-abstract', { textKind: 'ABSTRACT', publisherKey: 'organisation/writer-guam' });
      const more = evidence('writer-abstract', contacts.id, {
        mode: 'INFERRED',
        act: 'REPORTED',
        certainty: 'LOW',
        date: '2014',
      });
      const against = evidence('writer-abstract', contacts.id, { stance: 'DISPUTES', date: '1999', act: 'PLANNED' });
      await write(drawn, [...whole, abstract, more, against]);

      expect(await derivedOf(drawn, contacts)).toMatchObject({
        periodBasis: 'STATED',
        startEarliest: 20120101,
        startLatest: 20121231,
        endEarliest: 20140101,
        endLatest: 99991231,
        firstEvidence: 20130702,
        lastEvidence: 20141231,
        publishers: ['example.org', 'organisation/writer-guam'],
        modes: ['INFERRED', 'TEXTUAL'],
        acts: ['REPORTED', 'STATED'],
        certainty: 3,
        verbatim: true,
        disputed: true,
        pairs: ['writer-guam writer-iom'],
      });
    }));

  it('are settled again when evidence is withdrawn and when its document changes', () =>
    rolledBack(async (drawn) => {
      const disputing = evidence('writer-report', contacts.id, { stance: 'DISPUTES' });
      await write(drawn, [...whole, disputing]);
      await write(drawn, [], withdrawing([disputing.id]));
      expect(await derivedOf(drawn, contacts)).toMatchObject({ disputed: false, publishers: ['example.org'] });

      await write(drawn, [corrected(report, { publisherKey: 'example.com', textKind: 'ABSTRACT' })]);
      expect(await derivedOf(drawn, contacts)).toMatchObject({ publishers: ['example.com'], verbatim: false });
    }));

  it('say that a claim without a period stands at its evidence, and that one with neither is undated', () =>
    rolledBack(async (drawn) => {
      const { start: _, ...unstated } = contacts.properties;
      const claims = [
        { ...contacts, properties: unstated },
        { ...contacts, properties: unstated, id: `${contacts.id}-2` },
      ];
      await write(drawn, [iom, guam, report, ...claims, proof, evidence('writer-report', `${contacts.id}-2`)]);

      expect(await derivedOf(drawn, claims[0]!)).toMatchObject({
        periodBasis: 'ATTESTED',
        certainStarts: [20130702],
        certainEnds: [20130702],
      });
      const undated = await derivedOf(drawn, claims[1]!);
      expect(undated).not.toHaveProperty('periodBasis');
      expect(undated.startEarliest).toBeGreaterThan(99991231);
    }));

  const [twelfth, other] = [document('writer-12'), document('writer-other')];
  const sitting = meeting('writer-sitting', 'writer-guam');
  const schedule = (made: string, properties: GivenRecord['properties']) =>
    claim('schedule', made, 'writer-sitting', { status: 'HELD', ...properties }, [{ type: 'AT', to: sitting.id }]);
  const tookPart = claim('participation', 'writer-12', 'iom', { role: 'PARTICIPANT' }, [
    { type: 'AT', to: sitting.id },
    { type: 'PARTICIPANT', to: iom.id },
  ]);
  const scene = [
    iom,
    guam,
    twelfth,
    other,
    sitting,
    tookPart,
    evidence('writer-12', tookPart.id, { date: '2014-01-05' }),
  ];

  it.each([
    [
      'its own document’s schedule',
      [schedule('writer-12', { date: '2013-12-09/2013-12-10' }), schedule('writer-other', { date: '2013-11' })],
      [20131209, 20131210, 'STATED'],
    ],
    [
      'the held ones’ where its own document gives no date',
      [schedule('writer-12', {}), schedule('writer-other', { date: '2013-11' })],
      [20131101, 20131130, 'STATED'],
    ],
    [
      'its evidence where another document only planned the meeting',
      [schedule('writer-other', { date: '2013-11', status: 'SCHEDULED' })],
      [20140105, 20140105, 'ATTESTED'],
    ],
    ['its evidence where there is no schedule', [], [20140105, 20140105, 'ATTESTED']],
  ])('date what happened at a meeting by %s', (_, schedules, [from, to, basis]) =>
    rolledBack(async (drawn) => {
      await write(drawn, scene);
      await write(drawn, schedules);
      expect(await derivedOf(drawn, tookPart)).toMatchObject({
        startEarliest: from,
        endLatest: to,
        periodBasis: basis,
      });
    }),
  );

  it('are certain only where the held schedules agree', () =>
    rolledBack(async (drawn) => {
      const third = document('writer-third');
      await write(drawn, [
        ...scene,
        third,
        schedule('writer-other', { date: '2013-11-05' }),
        schedule('writer-third', { date: '2013-12-09' }),
      ]);
      expect(await derivedOf(drawn, tookPart)).toMatchObject({
        startEarliest: 20131105,
        startLatest: 20131209,
        endEarliest: 20131105,
        endLatest: 20131209,
      });
    }));

  it('follow a schedule that is withdrawn', () =>
    rolledBack(async (drawn) => {
      const own = schedule('writer-12', { date: '2013-12-09' });
      await write(drawn, [...scene, own]);
      await write(drawn, [], withdrawing([own.id]));
      expect(await derivedOf(drawn, tookPart)).toMatchObject({ periodBasis: 'ATTESTED', startEarliest: 20140105 });
    }));
});
