import { describe, expect, it } from 'vitest';
import { findLinks } from '../../src/graph/links.ts';
import { linkIn } from '../../src/resolvers/link.ts';
import { counts, links, linksQuestion, organisationRow, pairs, slugOf } from './asking.ts';
import type { Drawn } from './connection.ts';
import {
  cooperation,
  discussion,
  equals,
  inGraph,
  led,
  membership,
  part,
  participation,
  schedule,
  topic,
} from './drawing.ts';

/** The links of a question as `wgs (guam) – iom`: the side asked for first, `via` in brackets. */
async function withVia(drawn: Drawn, question: Parameters<typeof linksQuestion>[0]) {
  const page = await links(drawn, question);
  const via = linkIn(page, linksQuestion(question));
  const side = (one: { id: string }, stands: { id: string } | null) =>
    slugOf(one) + (stands ? ` (${slugOf(stands)})` : '');
  return page.rows.map(via).map(({ a, b, viaA, viaB }) => `${side(a, viaA)} – ${side(b, viaB)}`);
}

describe('link/find: the parts of an organisation', () => {
  const scene = [
    part('wgs', 'guam'),
    part('desk', 'wgs'),
    part('un-office', 'un'),
    membership('ua', 'guam'),
    cooperation('c1', equals('guam', 'un')),
    cooperation('c2', led('wgs', 'selec', 'un-office')),
    cooperation('c3', equals('desk', 'guam')),
    cooperation('c4', equals('ua', 'iom')),
    cooperation('c5', equals('selec', 'un-office')),
  ];

  it(
    'are asked for with it at any depth, each row shows the real pair and for whom it stands, never its members',
    inGraph(scene, async (drawn) => {
      expect(await withVia(drawn, { who: 'guam' })).toEqual([
        'guam – un',
        'wgs (guam) – selec',
        'wgs (guam) – un-office',
      ]);
    }),
  );

  it(
    'stand for it on the other side too',
    inGraph(scene, async (drawn) => {
      expect(await withVia(drawn, { who: 'guam', with: 'un' })).toEqual(['guam – un', 'wgs (guam) – un-office (un)']);
      expect(await withVia(drawn, { who: 'un', with: 'guam' })).toEqual(['un – guam', 'un-office (un) – wgs (guam)']);
    }),
  );

  it(
    'are left out when switched off, and so is nothing between it and them',
    inGraph(scene, async (drawn) => {
      expect(await withVia(drawn, { who: 'guam', parts: false })).toEqual(['guam – desk', 'guam – un']);
      expect(await withVia(drawn, { who: 'guam', with: 'un', parts: false })).toEqual(['guam – un']);
      expect(await withVia(drawn, { who: 'wgs', with: 'un', parts: false })).toEqual([]);
    }),
  );

  it(
    'make no row with each other or with the whole, unless the inner tree alone was asked for',
    inGraph(scene, async (drawn) => {
      expect(await withVia(drawn, { who: 'desk' })).toEqual(['desk – guam']);
      expect(await withVia(drawn, { who: 'wgs' })).toEqual(['desk (wgs) – guam', 'wgs – selec', 'wgs – un-office']);
      expect(await withVia(drawn, {})).toEqual([
        'desk – guam',
        'guam – un',
        'iom – ua',
        'selec – un-office',
        'selec – wgs',
        'un-office – wgs',
      ]);
    }),
  );

  it(
    'may themselves be the other side: of nested trees the smaller one keeps what is inside it',
    inGraph([...scene, cooperation('c6', equals('desk', 'wgs'))], async (drawn) => {
      expect(await withVia(drawn, { who: 'guam', with: 'wgs' })).toEqual(['guam – desk (wgs)']);
      expect(await withVia(drawn, { who: 'wgs', with: 'guam' })).toEqual(['desk (wgs) – guam']);
      expect(await withVia(drawn, { who: 'guam', with: 'desk' })).toEqual(['guam – desk', 'wgs (guam) – desk']);
      expect(await withVia(drawn, { who: 'guam', with: 'guam' })).toEqual([]);
    }),
  );

  it(
    'count for what they met',
    inGraph(
      [part('wgs', 'guam'), schedule('m', 'wgs'), participation('guam', 'm'), participation('iom', 'm')],
      async (drawn) => {
        expect(await withVia(drawn, { who: 'guam', basis: ['MET'] })).toEqual(['guam – iom', 'wgs (guam) – iom']);
      },
    ),
  );
});

describe('link/find: what a question names', () => {
  const scene = [cooperation('c', equals('iom', 'guam'), { topics: ['drugs'] }), part('wgs', 'guam')];

  it(
    'comes back with the answer, that viaA and viaB can be told',
    inGraph(scene, async (drawn) => {
      const { who, with: other, topicFound } = await links(drawn, { who: 'iom', with: 'guam', on: 'drugs' });
      expect({ who, with: other, topicFound }).toEqual({
        who: organisationRow('iom'),
        with: organisationRow('guam'),
        topicFound: true,
      });
    }),
  );

  it(
    'is said to be unknown, and finds nothing',
    inGraph(scene, async (drawn) => {
      const found = async (question: Parameters<typeof links>[1]) => {
        const page = await links(drawn, question);
        return { who: page.who?.id, with: page.with?.id, topic: page.topicFound, rows: pairs(page), ...counts(page) };
      };
      const none = { rows: [], total: 0, certain: 0, possible: 0, undated: 0 };
      const iom = 'organisation/iom';
      expect(await found({ who: 'nobody' })).toEqual({ who: undefined, with: undefined, topic: true, ...none });
      expect(await found({ who: 'iom', with: 'nobody' })).toEqual({ who: iom, with: undefined, topic: true, ...none });
      expect(await found({ who: 'iom', on: 'nothing' })).toEqual({ who: iom, with: undefined, topic: false, ...none });
      expect(await found({ on: 'nothing' })).toEqual({ who: undefined, with: undefined, topic: false, ...none });
    }),
  );

  it(
    'is answered question by question, each for itself',
    inGraph(scene, async ({ ask }) => {
      const questions = [{ who: 'guam' }, { who: 'nobody' }, { who: 'iom' }].map(linksQuestion);
      expect((await findLinks(ask, questions)).map(pairs)).toEqual([['guam STATED iom'], [], ['iom STATED guam']]);
      expect(await findLinks(ask, [])).toEqual([]);
    }),
  );
});

describe('link/find: a topic', () => {
  const scene = [
    topic('crime'),
    topic('trafficking', 'crime'),
    topic('organs', 'trafficking', 'health'),
    cooperation('broad', equals('a', 'b'), { topics: ['crime'] }),
    cooperation('narrow', equals('a', 'c'), { topics: ['organs', 'drugs'] }),
    cooperation('other', equals('a', 'd'), { topics: ['drugs'] }),
    cooperation('none', equals('a', 'e')),
    schedule('m', null),
    participation('a', 'm'),
    participation('f', 'm'),
    discussion('m', 'trafficking'),
    schedule('n', null),
    participation('a', 'n'),
    participation('g', 'n'),
    discussion('n', 'drugs'),
  ];

  it(
    'is asked for with all narrower ones, by itself or of somebody',
    inGraph(scene, async (drawn) => {
      for (const who of [undefined, 'a']) {
        const asked = async (on: string) => pairs(await links(drawn, { ...(who ? { who } : {}), on }));
        expect(await asked('crime')).toEqual(['a STATED b', 'a STATED c']);
        expect(await asked('health')).toEqual(['a STATED c']);
        expect(await asked('organs')).toEqual(['a STATED c']);
        expect(await asked('drugs')).toEqual(['a STATED c', 'a STATED d']);
      }
    }),
  );

  it(
    'of those who met is what was discussed there',
    inGraph(scene, async (drawn) => {
      const basis = ['MET' as const];
      expect(pairs(await links(drawn, { on: 'crime', basis }))).toEqual(['a MET f']);
      expect(pairs(await links(drawn, { who: 'a', on: 'crime', basis }))).toEqual(['a MET f']);
      expect(pairs(await links(drawn, { who: 'a', on: 'organs', basis }))).toEqual([]);
    }),
  );

  it(
    'is asked for whatever its mode',
    inGraph(
      ['TEXTUAL', 'INTERPRETED', 'INFERRED'].map((mode) => {
        const [claim, ...evidence] = cooperation(mode.toLowerCase(), equals('a', mode.toLowerCase()), {
          topics: ['crime'],
        });
        const relationships = claim!.relationships.map((one) =>
          one.type === 'ON' ? { ...one, properties: { mode } } : one,
        );
        return [{ ...claim!, relationships }, ...evidence];
      }),
      async (drawn) => {
        expect(pairs(await links(drawn, { who: 'a', on: 'crime' }))).toEqual([
          'a STATED inferred',
          'a STATED interpreted',
          'a STATED textual',
        ]);
      },
    ),
  );
});
