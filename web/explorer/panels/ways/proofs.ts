import type { WaysQuery } from '../../api/__generated__/graphql.ts';

export type Way = WaysQuery['paths']['paths'][number];

type Step = Way['steps'][number];
export type Proof = Step['link']['proofs']['nodes'][number];

/**
 * The pieces of evidence that prove a step: the most direct one or, where two only met, one for each side's taking part
 * in the same meeting (the body that met takes part by the meeting's schedule). One passage that names both stands once.
 */
export function proofsOf({ from, to, link }: Step): Proof[] {
  const all = link.proofs.nodes;
  if (link.basis !== 'MET') return all.slice(0, 1);
  for (const meeting of new Set(all.map((proof) => attendance(proof).meeting))) {
    const of = (id: string) =>
      all.find((proof) => attendance(proof).meeting === meeting && attendance(proof).organisation === id);
    const [one, other] = [of(from.id), of(to.id)];
    if (one && other) return isSamePassage(one, other) ? [one] : [one, other];
  }
  return all.slice(0, 1);
}

/** Who took part in which meeting, if that is what a piece of evidence proves. */
function attendance({ claim }: Proof): { organisation?: string | undefined; meeting?: string } {
  if ('organisation' in claim) return { organisation: claim.organisation.id, meeting: claim.meeting.id };
  return 'meeting' in claim ? { organisation: claim.meeting.body?.id, meeting: claim.meeting.id } : {};
}

const isSamePassage = ({ passage: one }: Proof, { passage: other }: Proof) =>
  one.document.id === other.document.id && one.start === other.start && one.end === other.end;
