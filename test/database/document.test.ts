import { describe, expect, it } from 'vitest';
import { countDocuments, type DocumentsQuestion, documentsById, findDocuments } from '../../src/graph/documents.ts';
import { expectPages, firstPage, slugOf, slugs } from './asking.ts';
import type { Drawn } from './connection.ts';
import {
  cooperation,
  discussion,
  equals,
  inGraph,
  membership,
  paper,
  part,
  participation,
  proofOf,
  schedule,
} from './drawing.ts';
import { withdrawing, write } from './scene.ts';

const any = { about: null, publisher: null, kinds: null, languages: null, textKinds: null, held: null };
const documents = async ({ ask }: Drawn, question: Partial<DocumentsQuestion>) =>
  (await findDocuments(ask, [{ ...firstPage, ...any, orderBy: 'NEWEST', ...question }]))[0]!;

/** What a document of a drawing shows beside what it was drawn with. */
const shown = {
  ...{ kind: 'report', publisher: null, publisherName: null, url: null, language: null, retrieved: null, sha256: null },
  ...{ published: null, publishedEarliest: null, publishedLatest: null, publishedAsWritten: null },
  ...{ held: true, textKind: 'VERBATIM' },
};

describe('document/by-id', () => {
  it(
    'tells all of a document: its text, its hash, the meeting that it reports, the passages that make no claim',
    inGraph(
      [
        paper('release', {
          ...{ by: 'guam', title: 'Release', kind: 'press release', url: 'https://guam.example/1', language: 'en' },
          ...{
            published: '2013-07',
            publishedAsWritten: 'July 2013',
            retrieved: '2026-01-01',
            text: ' so\n',
            sha256: 'ab',
          },
          silent: JSON.stringify([{ start: 0, end: 2, why: 'a greeting' }]),
        }),
        paper('protocol', { held: false, textKind: null, publisherName: 'The Sub-Group' }),
        paper('gone'),
      ].map((record) =>
        record.id === 'document/release'
          ? { ...record, relationships: [...record.relationships, { type: 'REPORTS', to: 'meeting/eleventh' }] }
          : record,
      ),
      async (drawn) => {
        await write(drawn, [], withdrawing(['document/gone']));
        const ids = ['document/release', 'document/protocol', 'document/gone', 'document/none'];
        expect(await documentsById(drawn.ask, ids)).toEqual([
          {
            ...{ ...shown, id: 'document/release', title: 'Release', kind: 'press release', language: 'en' },
            ...{ publisher: { id: 'organisation/guam', name: 'guam' }, url: 'https://guam.example/1', sha256: 'ab' },
            ...{ published: '2013-07', publishedEarliest: '2013-07-01', publishedLatest: '2013-07-31' },
            ...{ publishedAsWritten: 'July 2013', retrieved: '2026-01-01', text: ' so\n' },
            reports: 'meeting/eleventh',
            silent: [{ start: 0, end: 2, why: 'a greeting' }],
          },
          {
            ...{ ...shown, id: 'document/protocol', title: 'protocol', publisherName: 'The Sub-Group', held: false },
            ...{ textKind: null, text: null, reports: null, silent: [] },
          },
        ]);
      },
    ),
  );
});

describe('document/find', () => {
  const scene = [
    paper('b-2013', { by: 'guam', published: '2013', language: 'en', kind: 'press release' }),
    paper('a-2012', { by: 'un', published: '2012-05', textKind: 'ABSTRACT', title: 'Zebra' }),
    paper('c-undated', { by: 'guam', language: 'uk' }),
    paper('d-2013', { published: '2013-03', title: 'apple' }),
    paper('protocol', { held: false, textKind: null }),
    cooperation('c', equals('iom', 'selec'), { in: 'b-2013' }),
    proofOf('cooperation/b-2013/c', 'against', { in: 'a-2012', stance: 'DISPUTES' }),
    part('iom-kyiv', 'iom'),
    cooperation('d', equals('iom-kyiv'), { in: 'd-2013' }),
    membership('member', 'body', { in: 'a-2012' }),
    schedule('m', 'host-body', { in: 'b-2013' }),
    participation('guest', 'm', { in: 'c-undated' }),
    discussion('m', 'drugs', { in: 'd-2013', by: 'speaker' }),
  ];

  it.each([
    [{}, ['b-2013', 'd-2013', 'a-2012', 'c-undated', 'protocol']],
    [{ orderBy: 'OLDEST' }, ['a-2012', 'b-2013', 'd-2013', 'c-undated', 'protocol']],
    [{ orderBy: 'TITLE' }, ['d-2013', 'b-2013', 'c-undated', 'protocol', 'a-2012']],
    [{ publisher: 'organisation/guam' }, ['b-2013', 'c-undated']],
    [{ about: 'organisation/iom' }, ['b-2013', 'a-2012']],
    [{ about: 'organisation/member' }, ['a-2012']],
    [{ about: 'organisation/body' }, ['a-2012']],
    [{ about: 'organisation/host-body' }, ['b-2013']],
    [{ about: 'organisation/guest' }, ['c-undated']],
    [{ about: 'organisation/speaker' }, ['d-2013']],
    [{ about: 'organisation/iom', publisher: 'organisation/un' }, ['a-2012']],
    [{ about: 'organisation/iom', held: false }, []],
    [{ kinds: ['press release'] }, ['b-2013']],
    [{ languages: ['uk', 'ru'] }, ['c-undated']],
    [{ textKinds: ['ABSTRACT'] }, ['a-2012']],
    [{ held: true, publisher: 'organisation/un' }, ['a-2012']],
    [{ held: false }, ['protocol']],
    [{ about: 'organisation/nobody' }, []],
    [{ publisher: 'organisation/nobody' }, []],
  ])('of %o finds %o', (question, expected) =>
    inGraph(scene, async (drawn) => {
      const page = await documents(drawn, { ...question });
      expect([slugs(page).filter((slug) => slug !== 'paper'), page.total]).toEqual([expected, expected.length]);
    })(),
  );

  it(
    'gives of each all but its text, and says whether what was named exists',
    inGraph(scene, async (drawn) => {
      expect((await documents(drawn, { languages: ['uk'] })).rows).toEqual([
        {
          ...{ ...shown, id: 'document/c-undated', title: 'c-undated', language: 'uk' },
          ...{ publisher: { id: 'organisation/guam', name: 'guam' }, key: [99999999, 'document/c-undated'] },
        },
      ]);
      const anchored = async (question: object) => (await documents(drawn, question)).anchored;
      expect(await anchored({ about: 'organisation/iom', publisher: 'organisation/un' })).toBe(true);
      expect(await anchored({ about: 'organisation/nobody' })).toBe(false);
      expect(await anchored({ publisher: 'organisation/nobody' })).toBe(false);
    }),
  );

  it(
    'finds none that was withdrawn, nor by a claim or evidence that was; document/count counts all that were imported',
    inGraph(scene, async (drawn) => {
      const gone = [
        'document/protocol',
        'evidence/a-2012/cooperation/b-2013/c/against',
        'membership/a-2012/member-body',
      ];
      await write(drawn, [], withdrawing([...gone, 'organisation/guest']));
      expect(slugs(await documents(drawn, { held: false }))).toEqual([]);
      expect(slugs(await documents(drawn, { about: 'organisation/iom' }))).toEqual(['b-2013']);
      expect(slugs(await documents(drawn, { about: 'organisation/member' }))).toEqual([]);
      const { rows, anchored } = await documents(drawn, { about: 'organisation/guest' });
      expect([rows, anchored]).toEqual([[], false]);
      expect(await countDocuments(drawn.ask)).toBe(5);
    }),
  );

  it.each(['NEWEST', 'OLDEST', 'TITLE'])('comes by %s in pages that give each once', (orderBy) => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    return inGraph(
      seven.map((slug) => paper(slug, { title: 'Same', published: '2013' })),
      async (drawn) => {
        await expectPages(
          (paging) => documents(drawn, { orderBy, ...paging }),
          (row) => slugOf(row),
          seven,
        );
      },
    )();
  });
});
