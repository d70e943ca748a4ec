import { expect, test } from 'vitest';
import type { ChoicesQuery, SearchQuery } from '../../../web/explorer/api/__generated__/graphql.ts';
import {
  choicesCounted,
  choicesFound,
  countedBy,
  isSearchable,
  stillFound,
  verbOf,
} from '../../../web/explorer/panels/question/choices.ts';
import { loosenings } from '../../../web/explorer/panels/question/loosening.ts';
import { nothingAsked, type Question } from '../../../web/explorer/state/question.ts';

const question: Question = {
  ...nothingAsked,
  who: 'organisation/iom',
  with: 'organisation/guam',
  on: 'topic/risk-analysis',
  from: '2011',
};

test('What was found tells the name that matched only where the one that is shown does not explain it', () => {
  const organisation = {
    __typename: 'Organisation' as const,
    id: 'organisation/service',
    name: 'State Border Guard Service of Ukraine',
    kind: 'border service',
    identity: 'NAMED' as const,
    country: 'UA',
  };
  const edges: SearchQuery['search']['edges'] = [
    { matched: 'Держприкордонслужба', node: organisation },
    { matched: 'the american part', node: { ...organisation, name: 'the American Part', identity: 'AS_WRITTEN' } },
    { matched: 'анализ рисков', node: { __typename: 'Topic', id: 'topic/risk-analysis', name: 'risk analysis' } },
  ];
  expect(choicesFound(edges, 'analys').map(({ about, matched, mark }) => [about, matched, mark])).toEqual([
    ['border service, UA', 'Держприкордонслужба', null],
    ['border service, UA', null, 'only as written'],
    ['', null, null],
  ]);
});

test('Of the answer before, what has the longer text in a name too is offered until the next is in', () => {
  const found = (name: string, matched = name) => ({
    matched,
    node: { __typename: 'Topic' as const, id: `topic/${name}`, name },
  });
  const edges = [found('Border Police'), found('Police'), found('Sûreté', 'Frontière et bordure'), found('Bord')];
  expect(stillFound(edges, ' borde ').map(({ matched }) => matched)).toEqual(['Border Police']);
  expect(stillFound(edges, 'FRONTIERE').map(({ matched }) => matched)).toEqual(['Frontière et bordure']);
});

test.each([
  ['who', 'organisation/guam', null, 'topic/risk-analysis'],
  ['with', 'organisation/iom', null, 'topic/risk-analysis'],
  ['on', 'organisation/iom', 'organisation/guam', null],
] as const)('The choices for “%s” are counted with that blank emptied', (blank, who, other, on) => {
  const during = { from: '2011', to: null, include: ['CERTAIN', 'POSSIBLE', 'UNDATED'] };
  expect(countedBy(question, blank)).toEqual({ who, with: other, on, during, basis: ['STATED'], claims: null });
});

test('Without an anchor meetings are not counted, for they cannot be', () => {
  expect(countedBy({ ...nothingAsked, basis: ['STATED', 'MET'] }, 'on')?.basis).toEqual(['STATED']);
  expect(countedBy({ ...nothingAsked, basis: ['MET'], on: 'topic/risk-analysis' }, 'on')).toBeNull();
  expect(countedBy({ ...nothingAsked, basis: ['MET'], with: 'organisation/iom' }, 'who')?.basis).toEqual(['MET']);
});

test('The organisation that is asked for is no choice for the other side', () => {
  const facet = (value: string) => ({ value, label: value, count: 2 });
  const facets = {
    organisations: [facet('organisation/iom'), facet('organisation/guam')],
    topics: [facet('topic/risk-analysis')],
  } as ChoicesQuery['facets'];
  expect(choicesCounted(facets, 'with', question).map(({ id }) => id)).toEqual(['organisation/guam']);
  expect(choicesCounted(facets, 'who', question).map(({ id }) => id)).toEqual(['organisation/iom']);
  expect(choicesCounted(facets, 'on', question).map(({ id, count }) => [id, count])).toEqual([
    ['topic/risk-analysis', 2],
  ]);
});

test('Only a text with a letter or digit, in any script, is searched for', () => {
  expect(['iom', 'Ї', '11', '-', ' ', '“”'].filter(isSearchable)).toEqual(['iom', 'Ї', '11']);
});

test.each([
  [['STATED'], 'cooperates'],
  [['STATED', 'MET'], 'cooperates or met'],
  [['STATED', 'MET', 'MEMBER'], 'cooperates, met or is tied by membership'],
] as const)('With %j the sentence asks who %s', (basis, verb) => {
  expect(verbOf([...basis])).toBe(verb);
});

test('A question without an answer is loosened first where that gives most', () => {
  const asked: Question = { ...question, publishersAtLeast: 2 };
  expect(loosenings(asked, { who: 3, with: 0, on: 5, during: null })).toEqual([
    { words: 'On any topic', count: 5, blanks: { on: null } },
    { words: 'Whoever it is', count: 3, blanks: { who: null } },
    { words: 'Cooperating with anyone', count: 0, blanks: { with: null } },
    { words: 'Tied in any way: stated, met or member', count: null, blanks: { basis: ['STATED', 'MET', 'MEMBER'] } },
    { words: 'From one publisher or more', count: null, blanks: { publishersAtLeast: 1 } },
  ]);
});

test('No blank is loosened that would leave no question', () => {
  const asked: Question = {
    ...nothingAsked,
    who: 'organisation/iom',
    from: '1999',
    basis: ['STATED', 'MET', 'MEMBER'],
  };
  expect(loosenings(asked, { who: 61, with: null, on: null, during: 8 })).toEqual([
    { words: 'At any time', count: 8, blanks: { from: null, to: null } },
  ]);
});
