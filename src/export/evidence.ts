import type { Standing } from '../graph/records.ts';
import type { PassageOnClaim } from '../ingest/format.ts';
import { CERTAINTY, type Mode, slugOf } from '../ingest/record-of.ts';
import { targets, textOf } from './gathered.ts';
import { saidQuote } from './quote.ts';

/** Who recorded something, and when. */
export interface Recorder {
  recordedBy?: string | undefined;
  recordedAt?: string | undefined;
}

/** What the pieces of evidence of one document have in common, so that each says only what is its own. */
export interface Proving {
  text: string;
  /** Id of the meeting that the document reports. */
  reports: string | undefined;
  /** Who is noted with the document itself. */
  recorder: Recorder;
}

/** The keys of a piece of evidence in a file, with words as they are written there. */
export type SaidEvidence = Partial<Record<keyof PassageOnClaim, string | string[] | number>> & { quote: string };

/** Evidence in the order of the text. */
export const inReadingOrder = (evidence: Standing[]): Standing[] =>
  [...evidence].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));

export const startOf = ({ properties }: Standing): number => Number(properties.start ?? 0);

const recorderOf = (evidence: Standing): Recorder => ({
  recordedBy: textOf(evidence, 'recordedBy'),
  recordedAt: textOf(evidence, 'recordedAt'),
});

/** The recorder of most of the evidence, whom the file names once. */
export function commonRecorder(evidence: Standing[]): Recorder {
  const counts = new Map<string, number>();
  for (const one of evidence) {
    const key = JSON.stringify(recorderOf(one));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first ? (JSON.parse(first[0]) as Recorder) : {};
}

/**
 * The proof of a claim: short a quote where the one piece of evidence has nothing of its own but its words.
 * @param mode how the claim is known, if it says
 */
export function proofOf(evidence: Standing[], mode: string | undefined, proving: Proving) {
  const said = inReadingOrder(evidence).map((one) => saidEvidence(one, mode, proving));
  const [only] = said;
  const isShort = said.length === 1 && Object.keys(only!).every((key) => ['quote', 'occurrence'].includes(key));
  return isShort ? { quote: only!.quote, occurrence: only!.occurrence } : { evidence: said };
}

/** A piece of evidence, without what follows from the claim, the document or the format: `compile-evidence.ts` reads it. */
export function saidEvidence(evidence: Standing, claimMode = 'TEXTUAL', proving: Proving): SaidEvidence {
  const { text, reports, recorder } = proving;
  const by = targets(evidence, 'SAID_BY').map(slugOf).sort();
  const [meeting] = targets(evidence, 'SAID_AT');
  const own = recorderOf(evidence);
  const isCommon = own.recordedBy === recorder.recordedBy && own.recordedAt === recorder.recordedAt;
  const mode = textOf(evidence, 'mode') as Mode;
  const { quote, occurrence } = saidQuote(text, textOf(evidence, 'quote') ?? '', startOf(evidence), evidence.id);
  const said: Record<keyof PassageOnClaim, string | string[] | number | undefined> = {
    stance: unless('SUPPORTS', textOf(evidence, 'stance')),
    act: unless('STATED', textOf(evidence, 'act')),
    by: by.length > 1 ? by : by[0],
    mode: unless(claimMode, mode),
    certainty: unless(CERTAINTY[mode], textOf(evidence, 'certainty')),
    meeting: meeting === undefined || meeting === reports ? undefined : slugOf(meeting),
    ...(isCommon ? { recordedBy: undefined, recordedAt: undefined } : own),
    quote,
    occurrence,
  } as Record<keyof PassageOnClaim, string | string[] | number | undefined>;
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as SaidEvidence;
}

/** A word of a closed list as files write it, unless it is the one that is meant where none is written. */
export const unless = (implied: string, value: string | undefined): string | undefined =>
  value === undefined || value === implied ? undefined : value.toLowerCase();
