import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/resolvers/index.ts';
import { countNodes, limitRules } from '../../src/server/limits.ts';
import { asGraphQL } from '../../web/explorer/api/as-graphql.ts';
import { done, historyOf } from '../../web/explorer/state/history.ts';
import { emptyView } from '../../web/explorer/state/view.ts';
import { action } from '../unit/explorer/views.ts';

const schema = createSchema();

describe('“Copy as GraphQL”', () => {
  it('of any view is valid and within the limits', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const document = parse(asGraphQL(actions.reduce(done, historyOf(emptyView)).present), { maxTokens: 4_000 });
        expect(validate(schema, document).map(String)).toEqual([]);
        expect(validate(schema, document, limitRules).map(String)).toEqual([]);
        expect(countNodes(schema, document)).toBeLessThan(20_000);
      }),
    );
  });
});
