import { z } from 'zod';
import type { Ask } from './query.ts';
import { day, type OrganisationRow, organisationRow } from './rows.ts';

const span = z.tuple([z.number().nullable(), z.number().nullable()]);

const countsRow = z.object({
  organisations: z.number(),
  meetings: z.number(),
  topics: z.number(),
  documents: z.number(),
  documentsReferredTo: z.number(),
  cooperations: z.number(),
  claims: z.number(),
  evidence: z.number(),
  evidenceSpan: span,
  meetingSpan: span,
});

/** How much of everything is in the graph, and from which to which day it reaches. */
export async function countsOfEverything(ask: Ask) {
  const [row] = await ask('overview/counts', {}, countsRow);
  const { evidenceSpan, meetingSpan, ...counts } = row!;
  const known = (values: (number | null)[]) => values.filter((value) => value !== null);
  const starts = known([evidenceSpan[0], meetingSpan[0]]);
  const ends = known([evidenceSpan[1], meetingSpan[1]]);
  return {
    ...counts,
    from: starts.length > 0 ? day.parse(Math.min(...starts)) : null,
    to: ends.length > 0 ? day.parse(Math.max(...ends)) : null,
  };
}

const connectedRow = z.object({ organisation: organisationRow, links: z.number() });

/** The organisations with a stated link to most others. */
export async function bestConnected(
  ask: Ask,
  most: number,
): Promise<{ organisation: OrganisationRow; links: number }[]> {
  return ask('organisation/best-connected', { most }, connectedRow);
}
