import type { GivenRecord, OwnedRelationship, Property } from '../../src/graph/record.ts';

/** Records as an author gives them, for the tests of writing: short to draw, complete enough to settle. */
export const organisation = (slug: string, properties: Record<string, Property> = {}): GivenRecord => ({
  id: `organisation/${slug}`,
  labels: ['Organisation'],
  properties: { name: slug, kind: 'agency', identity: 'NAMED', ...properties },
  relationships: [],
});

export const meeting = (slug: string, body: string): GivenRecord => ({
  id: `meeting/${slug}`,
  labels: ['Meeting'],
  properties: { title: slug },
  relationships: [{ type: 'OF_BODY', to: `organisation/${body}` }],
});

export const document = (slug: string, properties: Record<string, Property> = {}): GivenRecord => ({
  id: `document/${slug}`,
  labels: ['Document'],
  properties: {
    kind: 'report',
    title: slug,
    held: true,
    textKind: 'VERBATIM',
    publisherKey: 'example.org',
    ...properties,
  },
  relationships: [],
});

/** `type` as in the id: `cooperation`, `meeting-document`. */
export function claim(
  type: string,
  made: string,
  key: string,
  properties: Record<string, Property>,
  relationships: OwnedRelationship[],
): GivenRecord {
  const label = type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return {
    id: `${type}/${made}/${key}`,
    labels: ['Claim', label],
    properties,
    relationships: [{ type: 'MADE_IN', to: `document/${made}` }, ...relationships],
  };
}

export const evidence = (found: string, bearsOn: string, properties: Record<string, Property> = {}): GivenRecord => ({
  id: `evidence/${found}/${bearsOn}/${properties.stance ?? 'SUPPORTS'}`,
  labels: ['Evidence'],
  properties: { stance: 'SUPPORTS', mode: 'TEXTUAL', act: 'STATED', certainty: 'HIGH', quote: 'so', ...properties },
  relationships: [
    { type: 'BEARS_ON', to: bearsOn },
    { type: 'FOUND_IN', to: `document/${found}` },
  ],
  atFirstWrite: { recordedBy: 'ann', recordedAt: '2026-01-01T00:00:00Z' },
});
