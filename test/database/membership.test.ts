import { describe, expect, it } from 'vitest';
import { findMemberships, type MembershipsQuestion } from '../../src/graph/memberships.ts';
import { counts, during, expectPages, firstPage, organisationRow, slugOf, slugs } from './asking.ts';
import type { Drawn } from './connection.ts';
import { inGraph, membership, organisation, part } from './drawing.ts';
import { withdrawing, write } from './scene.ts';

const memberships = async ({ ask }: Drawn, question: Partial<MembershipsQuestion>) =>
  (await findMemberships(ask, [{ ...firstPage, ...during(null, null), ...question }]))[0]!;

const scene = [
  membership('ua', 'guam', { start: '1997-10', startAsWritten: 'October 1997', end: '..', endAsWritten: 'since' }),
  membership('ua', 'un', { start: '1945', end: '..' }),
  membership('tr', 'guam', { kind: 'OBSERVER' }),
  membership('uz', 'guam', { start: '1999', end: '2005' }),
  part('wgs', 'guam'),
  membership('az', 'wgs'),
];

describe('membership/find', () => {
  it(
    'tells who belongs to what, in which standing, from when to when',
    inGraph(scene, async (drawn) => {
      const { rows } = await memberships(drawn, { member: 'organisation/ua' });
      expect(rows[0]).toEqual({
        ...{ id: 'membership/paper/ua-guam', version: 1, madeIn: 'document/paper', kind: 'MEMBER' },
        ...{ member: organisationRow('ua'), body: organisationRow('guam'), state: 'CERTAIN', periodBasis: 'STATED' },
        ...{ start: '1997-10', startAsWritten: 'October 1997', startEarliest: '1997-10-01', startLatest: '1997-10-31' },
        ...{ end: '..', endAsWritten: 'since', endEarliest: null, endLatest: null },
        key: ['guam', 'ua', 'membership/paper/ua-guam'],
      });
    }),
  );

  it.each([
    [{ member: 'organisation/ua' }, ['ua-guam', 'ua-un']],
    [{ body: 'organisation/guam' }, ['tr-guam', 'ua-guam', 'uz-guam']],
    [{ among: ['membership/paper/ua-un', 'membership/paper/uz-guam', 'membership/paper/no'] }, ['uz-guam', 'ua-un']],
    [{ among: [] }, []],
    [{ member: 'organisation/guam' }, []],
    [{ body: 'organisation/nobody' }, []],
    [{ body: 'organisation/guam', ...during('2006', null) }, ['tr-guam', 'ua-guam']],
    [{ body: 'organisation/guam', ...during('2006', null, ['CERTAIN']) }, ['ua-guam']],
    [{ body: 'organisation/guam', ...during('2006', null, ['UNDATED']) }, ['tr-guam']],
  ])('of %o finds %o, by body, then by member', (question, expected) =>
    inGraph(scene, async (drawn) => {
      const page = await memberships(drawn, question);
      expect([slugs(page), page.total]).toEqual([expected, expected.length]);
    })(),
  );

  it(
    'counts what is certain, possible and undated, listed or not',
    inGraph(scene, async (drawn) => {
      expect(counts(await memberships(drawn, { body: 'organisation/guam', ...during('2005-03', null, []) }))).toEqual({
        ...{ total: 0, certain: 1, possible: 1, undated: 1 },
      });
    }),
  );

  it(
    'finds none that was withdrawn, nor one of whom is',
    inGraph(scene, async (drawn) => {
      await write(drawn, [], withdrawing(['membership/paper/uz-guam', 'organisation/tr']));
      expect(slugs(await memberships(drawn, { body: 'organisation/guam' }))).toEqual(['ua-guam']);
      expect(slugs(await memberships(drawn, { among: ['membership/paper/uz-guam'] }))).toEqual([]);
      await write(drawn, [], withdrawing(['organisation/guam']));
      expect(slugs(await memberships(drawn, { member: 'organisation/ua' }))).toEqual(['ua-un']);
    }),
  );

  it('comes in pages that give each of equal names once', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    return inGraph(
      seven.flatMap((slug) => [[organisation(slug, { name: 'Same' })], membership(slug, 'guam')]),
      async (drawn) => {
        await expectPages(
          (paging) => memberships(drawn, { body: 'organisation/guam', ...paging }),
          ({ member }) => slugOf(member),
          seven,
        );
        expect(await findMemberships(drawn.ask, [])).toEqual([]);
      },
    )();
  });
});
