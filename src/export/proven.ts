import { conflict } from '../domain/errors.ts';
import type { Standing } from '../graph/records.ts';
import { keyOf } from '../ingest/claim.ts';
import { slugOf } from '../ingest/record-of.ts';
import { inReadingOrder, startOf } from './evidence.ts';
import { byTarget, targets } from './gathered.ts';

/** A claim with the evidence that its own document gives with it, in the order of the text. */
export interface Proven {
  claim: Standing;
  evidence: Standing[];
}

/** What a document says, as its file is going to say it. */
export interface Sayings {
  /** In the order of the text; without the claim that the document reports a meeting, which its `reports` says. */
  claims: Proven[];
  /** Evidence that the file gives apart from the claims: it bears on claims of other documents. */
  apart: Standing[];
}

/**
 * Sorts what a document has given into claims and the evidence with them.
 *
 * That a document reports a meeting rests on the same passages as its schedule of the meeting: these are said once, with
 * the schedule. Evidence for one of these two claims alone is said apart.
 * @throws CONFLICT for a claim for which its own document gives no evidence: no file could say it
 */
export function sayingsOf(document: string, records: Standing[]): Sayings {
  const evidence = records.filter(({ id }) => id.startsWith('evidence/'));
  const bearing = byTarget(evidence, 'BEARS_ON');
  const made = new Map(
    records.filter((record) => targets(record, 'MADE_IN').includes(document)).map((claim) => [claim.id, claim]),
  );
  const apart = evidence.filter((one) => !targets(one, 'BEARS_ON').some((claim) => made.has(claim)));

  for (const [schedule, reporting] of reportingPairs(document, made)) {
    const [ours, theirs] = [bearing.get(schedule) ?? [], bearing.get(reporting) ?? []];
    const shared = new Set(ours.map(saying).filter((one) => theirs.some((other) => saying(other) === one)));
    apart.push(...[...ours, ...theirs].filter((one) => !shared.has(saying(one))));
    bearing.set(
      schedule,
      ours.filter((one) => shared.has(saying(one))),
    );
    made.delete(reporting);
  }
  const claims = [...made.values()].map((claim) => ({ claim, evidence: inReadingOrder(bearing.get(claim.id) ?? []) }));
  const bare = claims.find((one) => one.evidence.length === 0);
  if (bare) throw conflict(`${bare.claim.id} has no evidence in ${document}, so no dossier can say it.`);
  return { claims: claims.sort(inOrderOfText), apart: inReadingOrder(apart) };
}

/** The schedules of the meeting that the document reports, each with the claim that it reports it. */
function reportingPairs(document: string, made: Map<string, Standing>): [schedule: string, reporting: string][] {
  return [...made.values()].flatMap((schedule) => {
    const [meeting = ''] = targets(schedule, 'AT');
    const reporting = `meeting-document/${slugOf(document)}/${keyOf(meeting, document, 'reports')}`;
    return schedule.id.startsWith('schedule/') && made.has(reporting) ? [[schedule.id, reporting]] : [];
  });
}

/** What evidence says, whichever claim it is for: the end of its id stands for the passage, stance, act and by whom. */
const saying = ({ id }: Standing): string => id.slice(id.lastIndexOf('/'));

function inOrderOfText(one: Proven, other: Proven): number {
  const [a, b] = [startOf(one.evidence[0]!), startOf(other.evidence[0]!)];
  return a - b || (one.claim.id < other.claim.id ? -1 : 1);
}
