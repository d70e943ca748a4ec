import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { documentWith, dossierOf, recordOf } from './dossier-folder.ts';

const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);

describe('short forms', () => {
  it('make a cooperation with its parties, topics and evidence of what is left out', async () => {
    const dossier = await dossierOf(
      documentWith(`
        cooperations:
          - { key: k, parties: [a, organisation/b], topics: [t], quote: A works with B }
      `),
    );
    expect(recordOf(dossier, 'cooperation/d/k')).toEqual({
      id: 'cooperation/d/k',
      labels: ['Claim', 'Cooperation'],
      properties: { kind: 'unstated', status: 'UNSTATED', equalParties: 2, paired: true },
      relationships: [
        { type: 'MADE_IN', to: 'document/d' },
        { type: 'PARTY', to: 'organisation/a', properties: { role: 'PARTY', mode: 'TEXTUAL' } },
        { type: 'PARTY', to: 'organisation/b', properties: { role: 'PARTY', mode: 'TEXTUAL' } },
        { type: 'ON', to: 'topic/t', properties: { mode: 'TEXTUAL' } },
      ],
    });
    const [evidence] = dossier.documents[0]!.records.filter(({ labels }) => labels.includes('Evidence'));
    expect(evidence).toEqual({
      id: expect.stringMatching(/^evidence\/d\/cooperation\/d\/k\/[0-9a-f]{8}$/),
      labels: ['Evidence'],
      properties: {
        ...{ quote: 'A works with B', start: 9, end: 23, stance: 'SUPPORTS', mode: 'TEXTUAL', act: 'STATED' },
        ...{
          date: '2013-07-04',
          dateEarliest: 20130704,
          dateLatest: 20130704,
          dateBasis: 'PUBLISHED',
          certainty: 'HIGH',
        },
      },
      relationships: [
        { type: 'BEARS_ON', to: 'cooperation/d/k' },
        { type: 'FOUND_IN', to: 'document/d' },
      ],
    });
  });

  it('give claims their keys, in which words of the format become parts of an id', async () => {
    const dossier = await dossierOf(
      documentWith(`
        documents: [{ id: p, kind: protocol, title: P }]
        meetings:
          - id: m
            body: c
            schedule: { status: HELD, quote: &met A met B }
            participations: [{ organisation: a, role: Host, quote: *met }]
            discussions: [{ topic: t, act: discussed, by: a, quote: *met }]
            documents: [{ document: p, role: In  Preparation, quote: *met }]
        memberships: [{ member: a, body: b, kind: observer, quote: *met }]
      `),
    );
    const claims = dossier.documents[0]!.records.filter(({ labels }) => labels[0] === 'Claim');
    expect(idsOf(claims)).toEqual([
      'schedule/d/m',
      'participation/d/m-a-host',
      'discussion/d/m-t-discussed',
      'meeting-document/d/m-p-in-preparation',
      'membership/d/a-b-observer',
    ]);
    expect(claims.map(({ properties }) => properties.role).filter(Boolean)).toEqual(['HOST', 'IN_PREPARATION']);
  });

  it('let evidence say one organisation or several, and its certainty by its mode', async () => {
    const dossier = await dossierOf(
      documentWith(`
        cooperations:
          - key: k
            parties: [a, b]
            evidence:
              - { quote: A works with B, by: a, act: reported, mode: interpreted }
              - { quote: A met B, by: [a, b], mode: inferred, stance: disputes, recordedBy: jo, recordedAt: '2024-05-01T09:00:00Z' }
      `),
    );
    const evidence = dossier.documents[0]!.records.filter(({ labels }) => labels.includes('Evidence'));
    const saidBy = evidence.map(({ relationships }) =>
      relationships.filter(({ type }) => type === 'SAID_BY').map(({ to }) => to),
    );
    expect(saidBy).toEqual([['organisation/a'], ['organisation/a', 'organisation/b']]);
    expect(evidence.map(({ properties }) => properties.certainty)).toEqual(['MEDIUM', 'LOW']);
    expect(evidence.map(({ properties }) => properties.recordedAt)).toEqual([undefined, '2024-05-01T09:00:00Z']);
  });
});

describe('a document that reports a meeting', () => {
  const reporting = documentWith(`
    reports: m
    meetings:
      - { id: m, body: c, schedule: { status: held, date: 2013-07-02/2013-07-03, mode: interpreted, quote: A met B } }
      - { id: n, body: c, schedule: { status: scheduled, date: 2014, quote: A met C } }
  `);

  it('claims so, on the passage of the schedule', async () => {
    const dossier = await dossierOf(reporting);
    expect(recordOf(dossier, 'meeting-document/d/m-d-reports')).toMatchObject({
      properties: { role: 'REPORTS', mode: 'INTERPRETED' },
      relationships: [
        { type: 'MADE_IN', to: 'document/d' },
        { type: 'AT', to: 'meeting/m' },
        { type: 'CONCERNS', to: 'document/d' },
      ],
    });
    expect(recordOf(dossier, 'document/d').relationships).toEqual([{ type: 'REPORTS', to: 'meeting/m' }]);
    const ofTheClaim = dossier.documents[0]!.records.filter(({ id }) =>
      id.startsWith('evidence/d/meeting-document/d/m-d-reports/'),
    );
    expect(ofTheClaim.map(({ properties }) => properties.quote)).toEqual(['A met B']);
  });

  it('dates all its evidence by that meeting, also that of another meeting', async () => {
    const { documents } = await dossierOf(reporting);
    const evidence = documents[0]!.records.filter(({ labels }) => labels.includes('Evidence'));
    expect(evidence.map(({ properties }) => [properties.date, properties.dateBasis])).toEqual(
      Array(3).fill(['2013-07-02/2013-07-03', 'MEETING']),
    );
    expect(evidence.every(({ relationships }) => relationships.some(({ to }) => to === 'meeting/m'))).toBe(true);
  });

  it('gives its meetings their bodies', async () => {
    const dossier = await dossierOf(reporting);
    expect(recordOf(dossier, 'schedule/d/n').relationships).toEqual([
      { type: 'MADE_IN', to: 'document/d' },
      { type: 'AT', to: 'meeting/n' },
      { type: 'BODY', to: 'organisation/c' },
    ]);
    expect(recordOf(dossier, 'schedule/d/n').properties).toEqual({
      date: '2014',
      status: 'SCHEDULED',
      mode: 'TEXTUAL',
    });
  });
});

describe('a text', () => {
  it('is kept byte for byte, with its hash and its length in code points', async () => {
    const text = '  Міжнародна 𝒜\n\n';
    const document =
      "document: { id: d, kind: k, title: D, url: 'https://Example.org/x', textFile: ../texts/d.txt, textKind: abstract }";
    const dossier = await dossierOf({
      'texts/d.txt': text,
      'documents/d.yaml': `${document}\nsilent: [{ quote: 𝒜, why: a letter }, { quote: "Міжнародна", why: a word }]`,
    });
    expect(recordOf(dossier, 'document/d').properties).toEqual({
      ...{ kind: 'k', title: 'D', url: 'https://Example.org/x', publisherKey: 'example.org' },
      ...{ held: true, textKind: 'ABSTRACT', text, length: 16 },
      sha256: createHash('sha256').update(text).digest('hex'),
      silent: '[{"start":2,"end":12,"why":"a word"},{"start":13,"end":14,"why":"a letter"}]',
    });
  });

  it('can stand in the YAML file', async () => {
    const dossier = await dossierOf({
      'documents/d.yaml':
        'document:\n  id: d\n  kind: k\n  title: D\n  textKind: verbatim\n  text: |\n    One.\n\n    Two.\n',
    });
    expect(dossier.documents[0]!.text).toBe('One.\n\nTwo.\n');
  });

  it('is not needed of a document that is only known of', async () => {
    const dossier = await dossierOf({ 'documents/d.yml': 'document: { id: d, kind: k, title: D }' });
    expect(recordOf(dossier, 'document/d').properties).toEqual({
      kind: 'k',
      title: 'D',
      publisherKey: 'document/d',
      held: false,
    });
    expect(dossier.documents[0]!.text).toBeNull();
  });

  it('gives a quote in words, spaced in any way, its own words', async () => {
    const { documents } = await dossierOf(
      documentWith('cooperations:\n  - key: k\n    parties: [a, b]\n    quote: >\n      on\n      T.   A met C\n'),
    );
    const [evidence] = documents[0]!.records.filter(({ labels }) => labels.includes('Evidence'));
    expect(evidence!.properties).toMatchObject({ quote: 'on T.\nA met C', start: 24, end: 37 });
  });
});

describe('words of a document', () => {
  it('make an organisation local to it, and names for others', async () => {
    const dossier = await dossierOf(
      documentWith(`
        organisations: [{ id: d-part, identity: As Written, kind: unstated, name: works with B, language: en }]
        names: [{ organisation: b, text: Bee, quote: A met B }]
      `),
    );
    const [document, organisation, ownName, added] = dossier.documents[0]!.records;
    expect(document!.id).toBe('document/d');
    expect(organisation).toEqual({
      id: 'organisation/d-part',
      labels: ['Organisation'],
      properties: { name: 'works with B', kind: 'unstated', identity: 'AS_WRITTEN' },
      relationships: [{ type: 'WRITTEN_IN', to: 'document/d' }],
    });
    expect(ownName!.properties).toMatchObject({ text: 'works with B', language: 'en', rank: 0, start: 11, end: 23 });
    expect(added!.properties).toMatchObject({ text: 'Bee', use: 'ALIAS', start: 0, end: 7 });
    expect(added!.relationships).toEqual([
      { type: 'NAMES', to: 'organisation/b' },
      { type: 'WRITTEN_IN', to: 'document/d' },
    ]);
  });
});
