import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { exactJson, fromExactJson, toExactJson } from '../../src/graph/exact-value.ts';

const { Date: Day, DateTime, Duration, Point } = neo4j.types;

describe('a value as exact JSON', () => {
  it.each([
    ['an integer', 1n, 1],
    ['a negative one', -3n, -3],
    ['one beyond what JSON holds', 2n ** 63n - 1n, { integer: '9223372036854775807' }],
    ['a float that looks like an integer', 1, { float: '1' }],
    ['a small float', 1.5e-300, { float: '1.5e-300' }],
    ['a large float', 1e300, { float: '1e+300' }],
    ['zero below zero', -0, { float: '-0' }],
    ['no number', Number.NaN, { float: 'NaN' }],
    ['what has no end', Number.NEGATIVE_INFINITY, { float: '-Infinity' }],
    ['text', 'a\u2028b 𝓐', 'a\u2028b 𝓐'],
    ['a boolean', true, true],
    ['a list of integers', [1n, 2n], [1, 2]],
    ['a list of floats', [1, 2.5], [{ float: '1' }, { float: '2.5' }]],
    ['an empty list', [], []],
    ['bytes', new Int8Array([-128, 0, 127]), { bytes: 'gAB/' }],
    ['a day', new Day(2024n, 2n, 29n), { date: [2024, 2, 29] }],
    [
      'a moment in a zone',
      new DateTime(2024n, 5n, 1n, 9n, 0n, 0n, 1n, 10_800n, 'Europe/Kyiv'),
      { dateTime: [2024, 5, 1, 9, 0, 0, 1, 10_800, 'Europe/Kyiv'] },
    ],
    ['a duration', new Duration(1n, -2n, 3n, 500n), { duration: [1, -2, 3, 500] }],
    ['a place on a plane', new Point(7203n, 1, 2.5), { point: [7203, { float: '1' }, { float: '2.5' }, false] }],
  ])('%s is told so, and is the same again', (_, value, json) => {
    expect(toExactJson(value)).toEqual(json);
    const told = exactJson.parse(JSON.parse(JSON.stringify(json)));
    expect(fromExactJson(told)).toEqual(value);
  });

  it('is nothing else', () => {
    for (const json of [
      1.5,
      null,
      { float: 'one' },
      { integer: '1.0' },
      { else: 'x' },
      { date: [], time: [] },
      undefined,
    ]) {
      expect(exactJson.safeParse(json).success, JSON.stringify(json)).toBe(false);
    }
    expect(() => toExactJson({})).toThrow('No property is of the type object.');
  });
});
