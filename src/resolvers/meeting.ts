import { idOf } from '../domain/identity.ts';
import type { MeetingRow } from '../graph/meetings.ts';
import type { MeetingResolvers, PeriodInput, QueryResolvers } from './__generated__/schema.ts';
import { type PagingArguments, pageRequest, timedConnectionOf } from './connection.ts';
import type { Context } from './context.ts';
import { cooperationsOf } from './cooperation.ts';
import { anchored, idArgument, listOf, periodRequest } from './question.ts';
import { placeOf } from './schedule.ts';

export const Query: Pick<QueryResolvers, 'meeting' | 'meetings'> = {
  meeting: (_, { id }, { meetingById }) => meetingById.load(idOf('Meeting', id, 'id')),
  meetings: (_, { filter, orderBy, ...paging }, context) =>
    meetingsOf(context, filter ?? {}, filter?.during, paging, orderBy, 'filter.'),
};

interface Blanks {
  of?: string | null;
  participant?: string | null;
  on?: string | null;
  parts?: boolean;
  statuses?: string[] | null;
  /** Ids of the meetings to choose from. */
  among?: string[];
}

/** A page of meetings. `prefix` is what the client writes before the name of a blank (`filter.`). */
export async function meetingsOf(
  { meetings }: Context,
  blanks: Blanks,
  during: PeriodInput | null | undefined,
  paging: PagingArguments,
  orderBy = 'NEWEST',
  prefix = '',
) {
  const of = idArgument('Organisation', blanks.of, `${prefix}of`);
  const participant = idArgument('Organisation', blanks.participant, `${prefix}participant`);
  const on = idArgument('Topic', blanks.on, `${prefix}on`);
  const list = `meetings ${orderBy}`;
  const page = await meetings.load({
    ...(blanks.among ? { among: blanks.among } : {}),
    of,
    participant,
    on,
    parts: blanks.parts ?? true,
    statuses: listOf(blanks.statuses, `${prefix}statuses`),
    orderBy,
    ...periodRequest(during, prefix),
    ...pageRequest(paging, list),
  });
  return timedConnectionOf(anchored(page, of, participant, on), list);
}

/** The schedule shown first: the graph puts the best-evidenced held one at the head. */
const shown = ({ schedules }: MeetingRow) => schedules[0];

const sittingOf = async ({ id }: MeetingRow, { sitting }: Context) => (await sitting.load(id))!;

export const Meeting: MeetingResolvers = {
  number: (meeting) => shown(meeting)?.number ?? null,
  date: (meeting) => shown(meeting)?.date ?? null,
  dateEarliest: (meeting) => (shown(meeting)?.date ? shown(meeting)!.startEarliest : null),
  dateLatest: (meeting) => (shown(meeting)?.date ? shown(meeting)!.endLatest : null),
  dateAsWritten: (meeting) => shown(meeting)?.dateAsWritten ?? null,
  place: (meeting) => placeOf(shown(meeting)),
  status: (meeting) => shown(meeting)?.status ?? null,
  inPeriod: ({ state }) => state,
  participations: async (meeting, _, context) => (await sittingOf(meeting, context)).participations,
  discussions: async (meeting, _, context) => (await sittingOf(meeting, context)).discussions,
  documents: async (meeting, _, context) => (await sittingOf(meeting, context)).documents,
  cooperations: ({ id }, paging, context) => cooperationsOf(context, { meeting: id }, 'LAST_EVIDENCE', paging),
  previous: (meeting, _, context) => neighbour(meeting, 'previous', context),
  next: (meeting, _, context) => neighbour(meeting, 'next', context),
};

async function neighbour({ id }: MeetingRow, side: 'previous' | 'next', context: Context): Promise<MeetingRow | null> {
  const found = (await context.seriesNeighbours.load(id))?.[side];
  return found ? context.meetingById.load(found) : null;
}
