import { describe, expect, it } from 'vitest';
import { findTopics, type TopicsQuestion, topicsById } from '../../src/graph/topics.ts';
import { expectPages, firstPage, slugOf, slugs } from './asking.ts';
import type { Drawn } from './connection.ts';
import { inGraph, name, topic } from './drawing.ts';
import { withdrawing, write } from './scene.ts';

const topics = async ({ ask }: Drawn, question: Partial<TopicsQuestion>) =>
  (await findTopics(ask, [{ ...firstPage, within: null, top: null, ...question }]))[0]!;

const row = (slug: string) => ({ id: `topic/${slug}`, name: slug });

const scene = [
  topic('health'),
  topic('crime'),
  topic('trafficking', 'crime'),
  topic('organs', 'trafficking', 'health'),
  topic('arms', 'crime'),
];

describe('topic/by-id', () => {
  it(
    'tells its names by rank and what is next broader and narrower; nothing withdrawn, nothing unknown',
    inGraph(
      [
        ...scene,
        topic('gone', 'crime'),
        name('topic/organs', 'Written', { document: 'document/paper', use: 'ALIAS' }),
        name('topic/organs', 'Trade', { rank: 1, use: 'SHORT' }),
        name('topic/organs', 'Trade in organs', { rank: 0 }),
      ],
      async (drawn) => {
        await write(drawn, [], withdrawing(['topic/gone']));
        const ids = ['topic/organs', 'topic/crime', 'topic/gone', 'topic/nothing'];
        const written = { language: 'en', script: 'Latn' };
        expect(await topicsById(drawn.ask, ids)).toEqual([
          {
            ...row('organs'),
            names: [
              { ...written, text: 'Trade in organs', use: 'OFFICIAL', writtenIn: null },
              { ...written, text: 'Trade', use: 'SHORT', writtenIn: null },
              { ...written, text: 'Written', use: 'ALIAS', writtenIn: 'document/paper' },
            ],
            broader: [row('health'), row('trafficking')],
            narrower: [],
          },
          { ...row('crime'), names: [], broader: [], narrower: [row('arms'), row('trafficking')] },
        ]);
      },
    ),
  );
});

describe('topic/find', () => {
  it.each([
    [{}, ['arms', 'crime', 'health', 'organs', 'trafficking']],
    [{ within: 'topic/crime' }, ['arms', 'crime', 'organs', 'trafficking']],
    [{ within: 'topic/health' }, ['health', 'organs']],
    [{ top: true }, ['crime', 'health']],
    [{ top: false }, ['arms', 'organs', 'trafficking']],
    [{ within: 'topic/crime', top: true }, ['crime']],
    [{ within: 'topic/nothing' }, []],
  ])('of %o finds %o', (question, expected) =>
    inGraph(scene, async (drawn) => {
      const page = await topics(drawn, question);
      expect([slugs(page), page.total]).toEqual([expected, expected.length]);
    })(),
  );

  it(
    'gives name and id, and says whether what was named exists; one withdrawn is not there',
    inGraph(scene, async (drawn) => {
      const { rows, anchored } = await topics(drawn, { within: 'topic/organs' });
      expect([rows, anchored]).toEqual([[{ ...row('organs'), key: ['organs', 'topic/organs'] }], true]);
      expect((await topics(drawn, { within: 'topic/nothing' })).anchored).toBe(false);
      await write(drawn, [], withdrawing(['topic/trafficking', 'topic/arms']));
      expect(slugs(await topics(drawn, {}))).toEqual(['crime', 'health', 'organs']);
      expect((await topics(drawn, { within: 'topic/arms' })).anchored).toBe(false);
    }),
  );

  it('comes in pages that give each of one name once', () => {
    const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    return inGraph(
      seven.map((slug) => ({ ...topic(slug), properties: { name: 'Same' } })),
      async (drawn) => {
        await expectPages(
          (paging) => topics(drawn, paging),
          (one) => slugOf(one),
          seven,
        );
      },
    )();
  });
});
