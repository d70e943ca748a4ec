import fc from 'fast-check';
import type { Basis } from '../../../web/explorer/api/__generated__/graphql.ts';
import { families } from '../../../web/explorer/state/families.ts';
import { BASES } from '../../../web/explorer/state/question.ts';
import type { Action, Place } from '../../../web/explorer/state/view.ts';

const slugs = ['iom', 'guam', 'selec', 'guam-secretariat', 'the-american-part'];

const organisationId = fc.constantFrom(...slugs.map((slug) => `organisation/${slug}`));
const anyId = fc.oneof(
  organisationId,
  fc.constantFrom('link/stated/guam~iom', 'cooperation/guam-wgs-tip-11/contacts', 'document/guam-wgs-tip-11'),
);
const year = fc.integer({ min: 1990, max: 2030 }).map(String);
const bases = fc.subarray([...BASES] as Basis[], { minLength: 1 });
const place = fc.record({ x: fc.integer({ min: -5000, max: 5000 }), y: fc.integer({ min: -5000, max: 5000 }) });
export const places: fc.Arbitrary<Record<string, Place>> = fc.dictionary(organisationId, place, { maxKeys: 4 });

const blanks = fc.record(
  {
    who: fc.option(organisationId),
    with: fc.option(organisationId),
    on: fc.option(fc.constantFrom('topic/risk-analysis', 'topic/trafficking-in-persons')),
    from: fc.option(year),
    to: fc.option(fc.oneof(year, fc.constantFrom('2013-07', '2010-36'))),
    basis: bases,
    publishersAtLeast: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: [] },
);

/** Any action that a person can take but arriving by the address. */
export const action: fc.Arbitrary<Action> = fc.oneof(
  blanks.map((one): Action => ({ type: 'ask', blanks: one })),
  fc.constantFrom<Action>(
    { type: 'show more' },
    { type: 'bring back' },
    { type: 'switch hubs' },
    { type: 'leave ways' },
    { type: 'arrange anew' },
    { type: 'start over' },
  ),
  fc.option(anyId).map((id): Action => ({ type: 'select', id })),
  fc
    .tuple(organisationId, fc.integer({ min: 1, max: 300 }))
    .map(([of, limit]): Action => ({ type: 'expand', of, limit })),
  organisationId.map((of): Action => ({ type: 'collapse', of })),
  organisationId.map((id): Action => ({ type: 'leave out', id })),
  organisationId.map((id): Action => ({ type: 'avoid', id })),
  organisationId.map((id): Action => ({ type: 'allow', id })),
  fc.constantFrom(...families).map(({ family }): Action => ({ type: 'switch family', family })),
  fc.tuple(organisationId, organisationId).map(([from, to]): Action => ({ type: 'find ways', from, to })),
  places.map((moved): Action => ({ type: 'move', places: moved })),
);
