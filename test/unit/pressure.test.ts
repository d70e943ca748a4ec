import { describe, expect, it } from 'vitest';
import { judge } from '../bench/pressure/client.ts';
import { courseOf } from '../bench/pressure/memory.ts';
import { quantilesOf } from '../bench/pressure/tally.ts';

const errors = (code: unknown) => JSON.stringify({ errors: [{ message: 'No.', extensions: { code } }] });

describe('an answer under load', () => {
  it.each([
    ['answered', 200, undefined, '{"data":{"a":1}}'],
    ['told off', 200, undefined, errors('LIMIT')],
    ['refused', 503, '1', errors('UNAVAILABLE')],
    ['refused', 429, '30', errors('UNAVAILABLE')],
    ['broken', 503, undefined, errors('UNAVAILABLE')],
    ['broken', 503, '1', '<html>busy</html>'],
    ['broken', 503, '1', errors(undefined)],
    ['broken', 503, '1', '{"errors":[]}'],
    ['broken', 500, '1', errors('INTERNAL')],
    ['broken', 200, undefined, '{"data":'],
    ['broken', 200, undefined, '{"data":null}'],
  ])('is %s: %i, Retry-After %s, %s', (verdict, status, retryAfter, body) => {
    expect(judge(status, retryAfter, body).verdict).toBe(verdict);
  });
});

describe('the course of a memory', () => {
  it('is told by medians, so that one peak is no growth', () => {
    const samples = Array.from({ length: 100 }, (_, i) => (i === 95 ? 900 : 200));
    expect(courseOf(samples).growth).toBe(1);
  });

  it('does not count how it came up, but what it grows afterwards', () => {
    const samples = Array.from({ length: 100 }, (_, i) => (i < 20 ? 10 * i : 200 + i));
    expect(courseOf(samples).growth).toBeCloseTo(290 / 230, 1);
    expect(courseOf(samples).tenths).toHaveLength(10);
  });
});

it('quantiles are those of the values in order, and 0 of nothing', () => {
  const values = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(quantilesOf(values)).toEqual({ p50: 51, p95: 96, p99: 100, slowest: 100 });
  expect(quantilesOf([])).toEqual({ p50: 0, p95: 0, p99: 0, slowest: 0 });
});
