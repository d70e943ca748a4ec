import { z } from 'zod';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { Ask } from './query.ts';
import { type EvidenceRow, evidenceRow, evidenceShape } from './rows.ts';

/** Exactly one of the three anchors is given. */
export interface EvidenceQuestion extends PageRequest {
  organisation?: string;
  document?: string;
  /** Ids of claims. */
  among?: string[];
}

const evidencePage = pageOf(evidenceShape);

/** Pages of evidence, one a question. */
export async function findEvidence(ask: Ask, questions: EvidenceQuestion[]): Promise<Page<EvidenceRow>[]> {
  return ask('evidence/find', { questions }, evidencePage);
}

const ofClaimRow = z.object({ id: z.string(), evidence: z.array(evidenceRow) });

/** All evidence of each of these claims. */
export async function evidenceOfClaims(ask: Ask, ids: string[]): Promise<{ id: string; evidence: EvidenceRow[] }[]> {
  return ask('evidence/of-claims', { ids }, ofClaimRow);
}

const pieceRow = z.object({ evidence: evidenceRow });

/** Pieces of evidence, those that exist, by id. */
export async function evidenceById(ask: Ask, ids: string[]): Promise<EvidenceRow[]> {
  const rows = await ask('evidence/by-id', { ids }, pieceRow);
  return rows.map((row) => row.evidence);
}
