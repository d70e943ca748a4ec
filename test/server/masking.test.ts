import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/server/log.ts';
import { refusalOf } from '../../src/server/masking.ts';
import { house, SECRET } from './house.ts';

const NOTHING_INSIDE = /secret|srv|bolt|MATCH|at .*\.ts|node_modules|stack/i;

describe('errors inside', () => {
  it.each([['crash'], ['crashOfGraphQL'], ['badOutput']])(
    'masks %s, and logs it under the request id',
    async (field) => {
      const { ask, lines } = await house();
      const { status, headers, data, errors } = await ask(`{ ${field} hello }`);
      const requestId = headers.get('x-request-id');
      expect(status).toBe(200);
      expect(data).toEqual({ [field]: null, hello: 'Hello you' });
      expect(errors).toEqual([
        {
          message: `Something went wrong on our side. Quote request ${requestId} to the operator.`,
          locations: [{ line: 1, column: 3 }],
          path: [field],
          extensions: { code: 'INTERNAL', requestId },
        },
      ]);
      const logged = lines.map((line) => JSON.parse(line)).find((line) => line.failure);
      expect(logged).toMatchObject({ requestId, failure: { message: expect.stringContaining(SECRET) } });
    },
  );

  it.each(['development', 'test', 'production', ''])('masks under NODE_ENV=%s as well', async (mode) => {
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = mode;
    try {
      const { ask } = await house();
      const answer = await ask('{ crash }');
      expect(JSON.stringify(answer)).not.toMatch(NOTHING_INSIDE);
      expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
    } finally {
      process.env.NODE_ENV = before;
    }
  });

  it('masks a crash of the context', async () => {
    const { ask, lines } = await house({
      contextFor: () => {
        throw new Error(SECRET);
      },
    });
    const answer = await ask('{ hello }');
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer)).not.toMatch(NOTHING_INSIDE);
    expect(lines.join()).toContain(SECRET);
  });

  it('masks an answer that cannot be written, after its operation, and logs it', async () => {
    const { ask, lines } = await house();
    const { status, headers, errors, data } = await ask('{ unwritable }');
    const requestId = headers.get('x-request-id');
    expect(status).toBe(500);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: `Something went wrong on our side. Quote request ${requestId} to the operator.`,
        extensions: { code: 'INTERNAL', requestId },
      },
    ]);
    const failures = lines.map((line) => JSON.parse(line)).filter((line) => line.failure);
    expect(failures).toMatchObject([{ requestId, failure: { message: expect.stringContaining('BigInt') } }]);
  });

  it('tells each of many at once of its own request alone', async () => {
    const { ask, lines } = await house();
    const asked = ['crash', 'unwritable', 'crashOfGraphQL', 'unwritable', 'crash'];
    const answers = await Promise.all([...asked, ...asked].map((field) => ask(`{ ${field} }`)));
    const ids = answers.map(({ headers }) => headers.get('x-request-id'));
    expect(new Set(ids).size).toBe(10);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.requestId)).toEqual(ids);
    expect(answers.map(({ errors }) => errors?.[0]?.message)).toEqual(
      ids.map((id) => `Something went wrong on our side. Quote request ${id} to the operator.`),
    );
    const failures = lines.map((line) => JSON.parse(line)).filter((line) => line.failure);
    expect(failures.map(({ requestId }) => requestId).sort()).toEqual([...ids].sort());
  });

  it('masks a scalar that crashes on a variable', async () => {
    const { ask } = await house();
    const answer = await ask('query ($day: Day) { on(day: $day) }', { variables: { day: 'crash' } });
    expect(JSON.stringify(answer)).not.toMatch(NOTHING_INSIDE);
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
  });
});

describe('errors outside GraphQL', () => {
  it('are masked and logged when they are ours', () => {
    const lines: string[] = [];
    const log = createLogger({ write: (line) => void lines.push(line) });
    expect(refusalOf(new Error(SECRET), 'abc', log)).toEqual({
      status: 500,
      body: {
        errors: [
          {
            message: 'Something went wrong on our side. Quote request abc to the operator.',
            extensions: { code: 'INTERNAL', requestId: 'abc' },
          },
        ],
      },
    });
    expect(lines.join()).toContain(SECRET);
  });
});
