import { BEGINNING, END_OF_TIME } from '../domain/edtf.ts';
import { invalid, notFound } from '../domain/errors.ts';
import { idOf, type TypeName } from '../domain/identity.ts';
import { rangeOf } from '../domain/validity.ts';
import type { ClaimConditions } from '../graph/cooperations.ts';
import { type PeriodRequest, stateOf } from '../graph/page.ts';
import type { ClaimFilter, PeriodInput } from './__generated__/schema.ts';

const LONGEST_LIST = 100;

/** Any time, and everything listed. */
export const always: PeriodRequest = { from: BEGINNING, to: END_OF_TIME, states: [3, 2, 1] };

/**
 * Reads a period to ask for. `prefix` is what the client writes before `during` (`filter.`).
 * Throws INVALID naming `during.from`, `during.to` or `during`.
 */
export function periodRequest(during: PeriodInput | null | undefined, prefix = ''): PeriodRequest {
  if (!during) return always;
  const range = rangeOf({ from: during.from ?? null, to: during.to ?? null }, `${prefix}during`);
  return { ...range, states: [...new Set(during.include!.map(stateOf))] };
}

const certainties = { LOW: 1, MEDIUM: 2, HIGH: 3 };

/** Reads which claims count; what is not asked for is null. `prefix` is what the client writes before `claims`. */
export function claimConditions(filter: ClaimFilter | null | undefined, prefix = ''): ClaimConditions {
  return {
    kinds: listOf(filter?.kinds, `${prefix}claims.kinds`),
    statuses: listOf(filter?.statuses, `${prefix}claims.statuses`),
    modes: listOf(filter?.modes, `${prefix}claims.modes`),
    acts: listOf(filter?.acts, `${prefix}claims.acts`),
    certaintyAtLeast: filter?.certaintyAtLeast ? certainties[filter.certaintyAtLeast] : null,
    verbatimOnly: filter?.verbatimOnly ?? null,
    disputed: filter?.disputed ?? null,
  };
}

/** A list argument, or null if it was not given. Throws INVALID naming `field` if it is too long. */
export function listOf<Value>(values: readonly Value[] | null | undefined, field: string): Value[] | null {
  if (values == null) return null;
  if (values.length > LONGEST_LIST)
    throw invalid(field, `${field} has ${values.length} values; give at most ${LONGEST_LIST}.`);
  return [...values];
}

/** The same for a list that is a choice: with nothing chosen, nothing fits. Throws INVALID naming `field` if it is empty. */
export function choiceOf<Value>(values: readonly Value[] | null | undefined, field: string): Value[] | null {
  if (values?.length === 0) throw invalid(field, `${field} is empty, so nothing fits. Leave it out, or give a value.`);
  return listOf(values, field);
}

/** An id argument that may be left out. Throws INVALID naming `field` if it is the id of something else. */
export function idArgument(type: TypeName, id: string | null | undefined, field: string): string | null {
  return id == null ? null : idOf(type, id, field);
}

/** Throws NOT_FOUND if something that the question names does not exist, so that a typing error is no empty answer. */
export function anchored<Page extends { anchored?: boolean | null | undefined }>(
  page: Page,
  ...ids: (string | null)[]
): Page {
  if (page.anchored === false) {
    const named = ids.filter((id) => id !== null).join(' or ');
    throw notFound(`There is no ${named}. Use search to find its id by name.`);
  }
  return page;
}
