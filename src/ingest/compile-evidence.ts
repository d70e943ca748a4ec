import type { PassageOnClaim, Proof } from './format.ts';
import { add, locate, type Reading } from './reading.ts';
import { CERTAINTY, given, type Mode, relationships, shortHash, slugOf } from './record-of.ts';
import type { Spot } from './yaml.ts';

/** The claim that evidence is given for: its id, what a refusal calls it, and how it is known. */
interface ClaimProven {
  id: string;
  noun: string;
  /** The mode of evidence that gives none of its own; TEXTUAL if the claim has none either. */
  mode: Mode | undefined;
}

/** Adds the evidence that a claim is given with; a claim without any is refused. */
export function compileProof(reading: Reading, { id: claim, noun, mode }: ClaimProven, proof: Proof, spot: Spot): void {
  const { refusals } = reading;
  const { quote, occurrence, evidence } = proof;
  if (quote !== undefined && evidence !== undefined) {
    refusals.add(spot.at('quote').place, 'Both quote and evidence are given: move the quote into the evidence.');
  } else if (quote === undefined && evidence === undefined) {
    refusals.add(spot.place, `This ${noun} has no evidence: give the quote that says so.`);
  }
  if (quote === undefined && occurrence !== undefined) {
    refusals.add(spot.at('occurrence').place, 'occurrence stands beside the quote that it is about.');
  }
  if (quote !== undefined && evidence === undefined) compileEvidence(reading, claim, { mode, quote, occurrence }, spot);
  for (const [i, passage] of (evidence ?? []).entries()) {
    compileEvidence(reading, claim, { ...passage, mode: passage.mode ?? mode }, spot.at('evidence', i));
  }
}

/** Adds one piece of evidence for a claim of this document or another. */
export function compileEvidence(reading: Reading, claim: string, passage: PassageOnClaim, spot: Spot): void {
  const { id, content, references } = reading;
  const found = locate(reading, passage.quote, passage.occurrence, spot.at('quote').place);
  const by = [...new Set(passage.by ?? [])];
  const meeting = passage.meeting ?? content.reports;
  for (const [i, organisation] of (passage.by ?? []).entries()) {
    references.use(organisation, spot.at('by', i).place, id);
  }
  references.use(passage.meeting, spot.at('meeting').place, id);
  if (!found) return;

  const { stance = 'SUPPORTS', act = 'STATED', mode = 'TEXTUAL', occurrence = 1 } = passage;
  const hash = shortHash(found.quote, occurrence, stance, act, [...by].sort());
  const record = {
    id: `evidence/${slugOf(id)}/${claim}/${hash}`,
    labels: ['Evidence'],
    properties: given({
      quote: found.quote,
      start: found.start,
      end: found.end,
      stance,
      mode,
      act,
      ...reading.evidenceDate,
      certainty: passage.certainty ?? CERTAINTY[mode],
      recordedBy: passage.recordedBy ?? content.document.recordedBy,
      recordedAt: passage.recordedAt ?? content.document.recordedAt,
    }),
    relationships: [
      ...relationships('BEARS_ON', [claim]),
      ...relationships('FOUND_IN', [id]),
      ...relationships('SAID_BY', by),
      ...relationships('SAID_AT', [meeting]),
    ],
  };
  const what = 'The same quote with the same stance, act and by for this claim';
  add(reading, record, spot.at('quote').place, what, 'say it once.');
}
