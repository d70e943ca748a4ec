import type { ClaimRow } from '../graph/claims.ts';
import type { EvidenceRow } from '../graph/rows.ts';
import type { Context } from './context.ts';

type Given = Pick<ClaimRow, 'id' | 'madeIn'>;

/** The fields that every claim has, whatever its type: spread them into its resolvers. */
export const claimFields = {
  madeIn: async ({ madeIn }: Given, _: unknown, { documentById }: Context) => (await documentById.load(madeIn))!,
  evidence: async ({ id }: Given, _: unknown, { evidenceOfClaim }: Context): Promise<EvidenceRow[]> =>
    (await evidenceOfClaim.load(id))?.evidence ?? [],
};

/** The meeting of a claim on one. */
export const meetingField = async ({ meeting }: { meeting: string }, _: unknown, { meetingById }: Context) =>
  (await meetingById.load(meeting))!;

/** A stated period as the API shows it; of a claim that stands at its evidence no bounds are shown. */
export function periodOf<Row extends { periodBasis: string | null }>(row: Row): Row | typeof unstatedPeriod {
  return row.periodBasis === 'STATED' ? row : unstatedPeriod;
}

const unstatedPeriod = {
  start: null,
  startEarliest: null,
  startLatest: null,
  startAsWritten: null,
  end: null,
  endEarliest: null,
  endLatest: null,
  endAsWritten: null,
};
