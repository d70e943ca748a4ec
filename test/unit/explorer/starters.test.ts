import { expect, test } from 'vitest';
import type { GroundQuery, OverviewQuery } from '../../../web/explorer/api/__generated__/graphql.ts';
import { startersFrom } from '../../../web/explorer/panels/start/starters.ts';
import { addressOf } from '../../../web/explorer/state/address.ts';

type Overview = OverviewQuery['overview'];

const connected = (slug: string, links: number, met = 0, kind = 'intergovernmental organisation') => ({
  organisation: {
    id: `organisation/${slug}`,
    name: slug.toUpperCase(),
    kind,
    identity: 'NAMED' as const,
    country: null,
    degree: [
      { basis: 'STATED' as const, count: links },
      { basis: 'MET' as const, count: met },
    ],
  },
  links,
});

const overviewOf = (...bestConnected: Overview['bestConnected']): Overview => ({
  organisations: 3,
  meetings: 1,
  topics: 1,
  documents: 1,
  documentsReferredTo: 0,
  cooperations: 2,
  claims: 5,
  evidence: 6,
  from: '2012-01-01',
  to: '2013-12-31',
  bestConnected,
  newestDocuments: [],
});

const ground: GroundQuery = {
  facets: { topics: [{ value: 'topic/risk-analysis', label: 'risk analysis', count: 3 }] },
  timeline: {
    bins: [
      { start: '2012-01-01', certain: 3 },
      { start: '2013-01-01', certain: 1 },
      { start: '2014-01-01', certain: 0 },
    ],
  },
};

test('Five questions of five sorts are made from what is there, each as one address', () => {
  const overview = overviewOf(
    connected('guam', 12, 2),
    connected('iom', 8, 5),
    connected('selec', 6),
    connected('ukraine', 4, 1, 'state'),
  );
  const asked = startersFrom(overview, ground).map(({ words, view }) => [words, addressOf(view)]);
  expect(asked).toEqual([
    ['Who cooperates with GUAM?', '?who=organisation/guam&select=organisation/guam'],
    [
      'Who cooperates with IOM on risk analysis?',
      '?who=organisation/iom&on=topic/risk-analysis&select=organisation/iom',
    ],
    ['Which organisations met IOM?', '?who=organisation/iom&basis=met&select=organisation/iom'],
    ['How are IOM and UKRAINE connected?', '?basis=stated,met&ways=organisation/iom,organisation/ukraine'],
    ['What was said of IOM in 2013?', '?who=organisation/iom&during=2013/2013&select=organisation/iom'],
  ]);
});

test('What the data has nothing for is not asked', () => {
  expect(startersFrom(overviewOf(), undefined)).toEqual([]);
  const alone = startersFrom(overviewOf(connected('guam', 1)), { facets: { topics: [] }, timeline: { bins: [] } });
  expect(alone.map(({ words }) => words)).toEqual(['Who cooperates with GUAM?']);
});

test('Of two organisations the way from one to the other is asked', () => {
  const words = startersFrom(overviewOf(connected('guam', 1), connected('iom', 1)), undefined).map((one) => one.words);
  expect(words).toContain('How are GUAM and IOM connected?');
});
