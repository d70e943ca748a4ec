import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { claimsById, findClaims } from '../../src/graph/claims.ts';
import { findCooperations } from '../../src/graph/cooperations.ts';
import { documentsById, findDocuments } from '../../src/graph/documents.ts';
import { evidenceById, evidenceOfClaims, findEvidence } from '../../src/graph/evidence.ts';
import { findLinks } from '../../src/graph/links.ts';
import { findMeetings, seriesNeighbours, sittings } from '../../src/graph/meetings.ts';
import { findMemberships } from '../../src/graph/memberships.ts';
import { degreesById, findOrganisations, organisationsById } from '../../src/graph/organisations.ts';
import type { Ask } from '../../src/graph/query.ts';
import { findByText } from '../../src/graph/search.ts';
import { findTopics, topicsById } from '../../src/graph/topics.ts';

/** What a reader asks, whatever it is asked; nothing is found. */
type Reader = (ask: Ask, question: never) => Promise<unknown>;

/** Without a question about links no statement is asked; the one here is about anybody, and its page is not looked at. */
const aLink: Reader = (ask) => findLinks(ask, [{ basis: ['STATED'], states: [] } as never]).catch(() => []);

const readers: Reader[] = [
  ...[findByText, findOrganisations, organisationsById, degreesById, findMemberships, aLink, findCooperations],
  ...[findEvidence, evidenceById, evidenceOfClaims, findClaims, claimsById, findDocuments, documentsById],
  ...[findMeetings, sittings, seriesNeighbours, findTopics, topicsById],
];

describe('the shape that rows are parsed by is made once: zod compiles it at its first use, which takes milliseconds', () => {
  it.each(readers.map((reader) => [reader.name, reader] as const))('by %s', async (_, reader) => {
    const shapes: z.ZodType[] = [];
    const ask: Ask = async (_statement, _parameters, shape) => {
      shapes.push(shape);
      return [];
    };
    await reader(ask, [] as never);
    await reader(ask, [] as never);
    expect(shapes).toHaveLength(2);
    expect(shapes[0]).toBe(shapes[1]);
  });
});
