import { idOf } from '../domain/identity.ts';
import type { ClaimFilter, CooperationResolvers, PeriodInput, QueryResolvers } from './__generated__/schema.ts';
import { claimFields, periodOf } from './claim.ts';
import { type PagingArguments, pageRequest, timedConnectionOf } from './connection.ts';
import type { Context } from './context.ts';
import { always, anchored, claimConditions, idArgument, periodRequest } from './question.ts';

export const Query: Pick<QueryResolvers, 'cooperation' | 'cooperations'> = {
  cooperation: async (_, { id }, context) => {
    const among = [idOf('Cooperation', id, 'id')];
    const page = await context.cooperations.load({ ...anyCooperation, among, first: 1 });
    return page.rows[0] ?? null;
  },
  cooperations: (_, { filter, orderBy, ...paging }, context) =>
    cooperationsOf(context, filter ?? {}, orderBy, paging, 'filter.'),
};

interface Blanks {
  who?: string | null;
  with?: string | null;
  on?: string | null;
  parts?: boolean;
  paired?: boolean | null;
  during?: PeriodInput | null;
  claims?: ClaimFilter | null;
  /** Ids of the cooperations to choose from. */
  among?: string[];
  meeting?: string;
}

const anyCooperation = {
  ...always,
  ...claimConditions(null),
  who: null,
  with: null,
  on: null,
  parts: true,
  paired: null,
  orderBy: 'LAST_EVIDENCE',
  last: null,
  after: null,
  before: null,
};

/** A page of cooperations. `prefix` is what the client writes before the name of a blank (`filter.`). */
export async function cooperationsOf(
  { cooperations }: Context,
  { during, claims, parts = true, paired = null, ...blanks }: Blanks,
  orderBy: string,
  paging: PagingArguments,
  prefix = '',
) {
  const given = idArgument('Organisation', blanks.who, `${prefix}who`);
  const other = idArgument('Organisation', blanks.with, `${prefix}with`);
  const on = idArgument('Topic', blanks.on, `${prefix}on`);
  const list = `cooperations ${orderBy}`;
  const page = await cooperations.load({
    ...(blanks.among ? { among: blanks.among } : {}),
    ...(blanks.meeting ? { meeting: blanks.meeting } : {}),
    who: given ?? other,
    with: given ? other : null,
    on,
    parts,
    paired,
    orderBy,
    ...periodRequest(during, prefix),
    ...claimConditions(claims, prefix),
    ...pageRequest(paging, list),
  });
  return timedConnectionOf(anchored(page, given, other, on), list);
}

export const Cooperation: CooperationResolvers = {
  ...claimFields,
  evidence: (cooperation, args, context) => cooperation.evidence ?? claimFields.evidence(cooperation, args, context),
  period: periodOf,
  inPeriod: ({ state }) => state,
  meetings: async (cooperation, args, context) => {
    const evidence = cooperation.evidence ?? (await claimFields.evidence(cooperation, args, context));
    const ids = [...new Set(evidence.flatMap(({ meeting }) => meeting ?? []))];
    const meetings = await Promise.all(ids.map((id) => context.meetingById.load(id)));
    return meetings.filter((meeting) => meeting !== null);
  },
};
