import { describe, expect, it } from 'vitest';
import { openingOf } from '../../web/graphiql/address.ts';

const query = 'query Who($id: ID!) { organisation(id: $id) { name } } # "100 %", a + b & Держприкордонслужба';

describe('an address of the API page', () => {
  it('carries an operation and its variables as encodeURIComponent writes them', () => {
    const variables = { id: 'organisation/iom' };
    const hash = `#query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
    expect(openingOf(hash)).toEqual({ query, variables: '{\n  "id": "organisation/iom"\n}' });
  });

  it.each([
    ['no variables', `#query=${encodeURIComponent(query)}`, ''],
    ['variables that are no JSON', `#query=${encodeURIComponent(query)}&variables=%7Bid`, '{id'],
  ])('may carry %s', (_, hash, variables) => {
    expect(openingOf(hash)).toEqual({ query, variables });
  });

  it.each(['', '#', '#query=', '#variables=%7B%7D', '#section'])('%j names nothing to open', (hash) => {
    expect(openingOf(hash)).toBeUndefined();
  });
});
