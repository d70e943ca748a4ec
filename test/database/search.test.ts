import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldName } from '../../src/domain/romanise.ts';
import { lucene, wordsOf } from '../../src/domain/search.ts';
import type { Key } from '../../src/graph/page.ts';
import { findByText } from '../../src/graph/search.ts';
import { writeRecords } from '../../src/graph/write.ts';
import { slugOf } from './asking.ts';
import { type Drawn, forget, testDatabase } from './connection.ts';
import { cooperation, equals, inGraph, meeting, name, organisation, paper, topic } from './drawing.ts';
import { withdrawing, write, writing } from './scene.ts';

const search = (
  { ask }: Pick<Drawn, 'ask'>,
  text: string,
  { labels = null as string[] | null, first = 10, after = null as Key | null } = {},
) =>
  findByText(ask, { folded: foldName(text), text: text.trim(), lucene: lucene(wordsOf(text)), labels, first, after });

const found = async (drawn: Pick<Drawn, 'ask'>, text: string, more: Parameters<typeof search>[2] = {}) =>
  (await search(drawn, text, more)).rows.map(slugOf);

const asWritten = organisation('american-part', { identity: 'AS_WRITTEN' });

const scene = [
  organisation('selec'),
  name('organisation/selec', 'Southeast European Law Enforcement Center'),
  name('organisation/selec', 'SELEC', { use: 'ABBREVIATION', rank: 1 }),
  organisation('selec-office', { name: 'SELEC liaison office' }),
  name('organisation/selec-office', 'SELEC liaison office'),
  organisation('service'),
  name('organisation/service', 'State Border Guard Service of Ukraine'),
  name('organisation/service', 'Держприкордонслужба', { use: 'SHORT', rank: 1 }),
  organisation('health'),
  name('organisation/health', "Міністерство охорони здоров'я України"),
  organisation('embassy'),
  name('organisation/embassy', 'U.S. Embassy in Kyiv'),
  asWritten,
  name(asWritten.id, 'the American Part', { document: 'document/release' }),
  {
    ...{ id: 'identifier/selec', labels: ['Identifier'], properties: { scheme: 'wikidata', value: 'Q7569274' } },
    relationships: [{ type: 'IDENTIFIES', to: 'organisation/selec' }],
  },
  topic('drugs'),
  name('topic/drugs', 'Narcotics — trafficking in drugs'),
  { ...meeting('eleventh', 'selec'), properties: { title: 'Eleventh meeting of the Sub-Group' } },
  paper('release', { title: 'Press release', text: 'Delegations exchanged information about transplantation.' }),
  cooperation('training', equals('selec', 'service'), { in: 'release', summary: 'They train border guards together.' }),
];

describe('search/find: what is typed', () => {
  it.each([
    ['SELEC', ['selec', 'selec-office'], 'an abbreviation, what has it whole first'],
    ['selec', ['selec', 'selec-office'], 'in any case'],
    ['Southeast European Law Enforcement Center', ['selec'], 'a whole name'],
    ['european center', ['selec'], 'some of its words'],
    ['center european', ['selec'], 'in any order'],
    ['sele', ['selec', 'selec-office'], 'an unfinished last word'],
    ['sele office', [], 'but no other unfinished word'],
    ['southeast elections', [], 'and all words must be there'],
    ['Держприкордонслужба', ['service'], 'Cyrillic'],
    ['держприкорд', ['service'], 'the beginning of it'],
    ['Derzhprykordonsluzhba', ['service'], 'Cyrillic romanised in the country’s way'],
    ['derzhprikordonsluzhba', ['service'], 'or in another'],
    ['охорони здоров’я', ['health'], 'a word with an apostrophe, of whatever kind'],
    ['zdorovia', ['health'], 'and that romanised'],
    ['U.S. Emb', ['embassy'], 'a word with full stops in it'],
    ['Q7569274', ['selec'], 'an identifier'],
    ['  Q7569274 ', ['selec'], 'with white space around'],
    ['american part', ['american-part'], 'one known by a source’s words only'],
    ['narcotics', ['drugs'], 'a topic'],
    ['eleventh sub-group', ['eleventh'], 'a meeting by its title'],
    ['transplantation', ['release'], 'a document by its text'],
    ['press release', ['release'], 'and by its title'],
    ['train together', ['training'], 'a cooperation by its summary'],
    ['border guard', ['service', 'training'], 'names before texts'],
    ['nothing of the kind', [], 'nothing'],
  ])('%j finds %o: %s', (text, expected) =>
    inGraph(scene, async (drawn) => {
      const page = await search(drawn, text);
      expect([page.rows.map(slugOf), page.total]).toEqual([expected, expected.length]);
    })(),
  );

  it(
    'may have any character of the search syntax, which are no more than spaces',
    inGraph(scene, async (drawn) => {
      const harmless = ['"SELEC"', '(selec', 'selec)', 'selec*', 'selec?', 'sel\\ec~', 'title:selec', '[selec TO x]'];
      for (const text of [...harmless, '+-&&||!(){}[]^"~*?:\\/selec', 'selec AND', 'NOT selec', "selec'); //"]) {
        expect(await search(drawn, text)).toMatchObject({ total: expect.any(Number) });
      }
      expect(await found(drawn, '+(SELEC)^2 "liaison"~')).toEqual([]);
      expect(await found(drawn, '"SELEC" (liaison*)')).toEqual(['selec-office']);
    }),
  );
});

describe('search/find: a slip in typing', () => {
  const database = testDatabase();
  // Neo4j looks for words with a slip in what is committed alone.
  const committedScene = [organisation('slip-service'), name('organisation/slip-service', 'Slipway Guarding Service')];
  beforeAll(async () => {
    await forget('slip-');
    await writeRecords(database, writing(committedScene, { operation: 'slip-scene' }));
  });
  afterAll(() => forget('slip-'));

  it.each([
    ['gaurding', ['slip-service'], 'two letters changed places'],
    ['sliqway gardin', [], 'no more than one in a word, none in its beginning'],
    ['sliqway gard', [], 'nor in a short one'],
    ['sliqway gurding servicee', ['slip-service'], 'one in each word'],
  ])('%j finds %o: %s', async (text, expected) => {
    const { ask } = database.reader(AbortSignal.timeout(10_000));
    expect(await found({ ask }, text, { labels: ['Organisation'] })).toEqual(expected);
  });
});

describe('search/find', () => {
  it(
    'finds only the types asked for',
    inGraph(scene, async (drawn) => {
      expect(await found(drawn, 'border guard', { labels: ['Cooperation'] })).toEqual(['training']);
      expect(await found(drawn, 'border guard', { labels: ['Document', 'Topic'] })).toEqual([]);
    }),
  );

  it(
    'puts official names that match exactly before abbreviations, these before others, and all before what only fits',
    inGraph(
      ['ALIAS', 'ABBREVIATION', 'OFFICIAL'].map((use) => [
        organisation(use.toLowerCase()),
        name(`organisation/${use.toLowerCase()}`, 'IOM', { use }),
        organisation(`${use.toLowerCase()}-more`),
        name(`organisation/${use.toLowerCase()}-more`, 'IOM IOM', { use }),
      ]),
      async (drawn) => {
        expect((await found(drawn, 'iom')).slice(0, 3)).toEqual(['official', 'abbreviation', 'alias']);
        expect(await found(drawn, 'ïom')).toHaveLength(6);
      },
    ),
  );

  it(
    'puts names before titles and texts, however common the word is in names and however rare in texts',
    inGraph(
      [
        ...['a', 'b', 'c', 'd'].map((slug) => [
          organisation(slug),
          name(`organisation/${slug}`, `The office of some very long name, ${slug}`),
        ]),
        ...['1', '2', '3', '4', '5', '6'].map((slug) => paper(slug, { title: 'Other' })),
        paper('office', { title: 'Office' }),
      ],
      async (drawn) => {
        expect(await found(drawn, 'office')).toEqual(['a', 'b', 'c', 'd', 'office']);
      },
    ),
  );

  it(
    'tells which name, identifier, title or summary matched, the best of a thing with several',
    inGraph(scene, async (drawn) => {
      const matched = async (text: string) => (await search(drawn, text)).rows[0]!.matched;
      expect(await matched('selec')).toBe('SELEC');
      expect(await matched('enforcement')).toBe('Southeast European Law Enforcement Center');
      expect(await matched('Q7569274')).toBe('wikidata Q7569274');
      expect(await matched('derzhprykordonsluzhba')).toBe('Держприкордонслужба');
      expect(await matched('eleventh')).toBe('Eleventh meeting of the Sub-Group');
      expect(await matched('transplantation')).toBe('Press release');
      expect(await matched('train together')).toBe('They train border guards together.');
    }),
  );

  it(
    'finds nothing that was withdrawn, nor by a name or identifier that was',
    inGraph(scene, async (drawn) => {
      const [abbreviation] = await drawn.cypher("MATCH (n:Name {text: 'SELEC'}) RETURN n.id AS id");
      const gone = [
        'organisation/selec-office',
        'meeting/eleventh',
        'document/release',
        'cooperation/release/training',
      ];
      await write(drawn, [], withdrawing([...gone, 'identifier/selec', abbreviation!.id as string, 'topic/drugs']));
      for (const text of ['SELEC', 'Q7569274', 'eleventh', 'transplantation', 'train', 'narcotics']) {
        expect(await found(drawn, text)).toEqual([]);
      }
      expect(await found(drawn, 'southeast')).toEqual(['selec']);
    }),
  );

  it('goes on after a cursor, each thing once, equally good ones by id', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    return inGraph(
      seven.map((slug) => [organisation(slug), name(`organisation/${slug}`, 'Same name')]),
      async (drawn) => {
        const pages = [];
        for (let after: Key | null = null; pages.length < 9; after = pages.at(-1)!.rows.at(-1)!.key) {
          pages.push(await search(drawn, 'same', { first: 3, after }));
          if (!pages.at(-1)!.hasNext) break;
        }
        expect(pages.map(({ rows }) => rows.map(slugOf).join(''))).toEqual(['abc', 'def', 'g']);
        expect(pages.map(({ hasPrevious, hasNext, total }) => [hasPrevious, hasNext, total])).toEqual([
          [false, true, 7],
          [true, true, 7],
          [true, false, 7],
        ]);
      },
    )();
  });
});
