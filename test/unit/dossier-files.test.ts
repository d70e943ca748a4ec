import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/ingest/dossier.ts';
import { documentWith, dossierOf, inFolder, REGISTER, recordOf, refusalsOf } from './dossier-folder.ts';

const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);

describe('several files that name the same thing', () => {
  it('add their lists up, the first name first', async () => {
    const dossier = await dossierOf({
      'register-1.yaml': `
        organisations:
          - { id: a, kind: agency, names: [{ text: A, language: en }], identifiers: [{ scheme: LEI, value: '1' }] }
        topics: [{ id: t, names: [{ text: T }], broader: [u] }, { id: u, names: [{ text: U }] }, { id: v, names: [{ text: V }] }]
      `,
      'register-2.yaml': `
        organisations:
          - id: organisation/a
            country: UA
            names: [{ text: A, language: en, script: Latn, use: short }, { text: А, language: uk }]
            identifiers: [{ scheme: LEI, value: '1', url: 'https://lei.example/1' }, { scheme: LEI, value: '2' }]
        topics: [{ id: t, broader: [v, u] }]
      `,
    });
    expect(recordOf(dossier, 'organisation/a').properties).toEqual({
      name: 'A',
      kind: 'agency',
      identity: 'NAMED',
      country: 'UA',
    });
    expect(recordOf(dossier, 'topic/t').relationships.map(({ to }) => to)).toEqual(['topic/u', 'topic/v']);
    const of = (label: string) =>
      dossier.register.filter(
        ({ labels, relationships }) => labels[0] === label && relationships[0]!.to === 'organisation/a',
      );
    expect(of('Name').map(({ properties }) => properties)).toEqual([
      { text: 'A', latin: [], folded: 'a', language: 'en', script: 'Latn', use: 'SHORT', rank: 0 },
      { text: 'А', latin: ['A'], folded: 'а', language: 'uk', use: 'ALIAS', rank: 1 },
    ]);
    expect(of('Identifier').map(({ properties }) => properties)).toEqual([
      { scheme: 'LEI', value: '1', url: 'https://lei.example/1' },
      { scheme: 'LEI', value: '2' },
    ]);
  });

  it('share meetings: one gives the title, another the body', async () => {
    const dossier = await dossierOf({
      ...documentWith('meetings: [{ id: m, body: a, schedule: { status: held, quote: A met B } }]'),
      'documents/e.yaml': `
        document: { id: e, kind: k, title: E, text: E met., textKind: verbatim }
        meetings: [{ id: m, title: The meeting, schedule: { status: held, quote: E met } }]
      `,
    });
    expect(recordOf(dossier, 'meeting/m')).toEqual({
      id: 'meeting/m',
      labels: ['Meeting'],
      properties: { title: 'The meeting' },
      relationships: [{ type: 'OF_BODY', to: 'organisation/a' }],
    });
    expect(recordOf(dossier, 'schedule/e/m').relationships).toContainEqual({ type: 'BODY', to: 'organisation/a' });
  });

  it('are refused with both places where what they say of it differs', async () => {
    const refusals = await refusalsOf({
      'register-1.yaml': 'organisations:\n  - { id: a, kind: agency, names: [{ text: A, script: Latn }] }',
      'register-2.yaml': 'organisations:\n  - { id: a, kind: office, names: [{ text: A, script: Cyrl }] }',
    });
    expect(refusals).toEqual([
      'register-2.yaml:2:20  The kind of organisation/a is “office” here and “agency” at register-1.yaml:2:20: make them agree, or say it once.',
      'register-2.yaml:2:55  The script of the name “A” of organisation/a is “Cyrl” here and “Latn” at register-1.yaml:2:55: make them agree, or say it once.',
    ]);
  });

  it('name a document that one of them holds, and no second record is made', async () => {
    const dossier = await dossierOf({
      ...documentWith('documents: [{ id: e, kind: k, title: E }, { id: f, kind: k, title: F, published: 2012 }]'),
      'documents/e.yaml': 'document: { id: e, kind: k, title: E, text: E., textKind: verbatim }',
    });
    const isDocument = ({ labels }: { labels: string[] }) => labels.includes('Document');
    expect(idsOf(dossier.documents)).toEqual(['document/d', 'document/e']);
    expect(dossier.register.filter(isDocument)).toEqual([
      {
        id: 'document/f',
        labels: ['Document'],
        properties: {
          ...{ kind: 'k', title: 'F', publisherKey: 'document/f', held: false },
          ...{ published: '2012', publishedEarliest: 20120101, publishedLatest: 20121231 },
        },
        relationships: [],
      },
    ]);
  });
});

describe('ids', () => {
  it('of names stay, in whatever order the names come', async () => {
    const names = ['{ text: A, language: en }', '{ text: А, language: uk }'];
    const idsInOrder = async (order: string[]) => {
      const { register } = await dossierOf({
        'register.yaml': `organisations: [{ id: a, kind: k, names: [${order}] }]`,
      });
      return idsOf(register.filter(({ labels }) => labels[0] === 'Name'));
    };
    const ids = await idsInOrder(names);
    expect(await idsInOrder([...names].reverse())).toEqual([...ids].reverse());
    expect(ids[0]).toMatch(/^name\/organisation\/a\/[0-9a-f]{8}$/);
  });

  it('that none of the files declares are handed on, each with its place and what it must be', async () => {
    const dossier = await dossierOf({
      'documents/d.yaml': `
        document: { id: d, kind: k, title: D, publisher: p, text: One. Two., textKind: verbatim }
        cooperations:
          - { key: k, parties: [x], topics: [{ topic: y }], quote: One }
        evidence:
          - { claim: cooperation/other/k, by: z, meeting: m, quote: One }
      `,
    });
    expect(dossier.references.map(({ id, expected, line, column }) => [id, expected, line, column])).toEqual([
      ['organisation/p', 'Organisation', 1, 50],
      ['organisation/x', 'Organisation', 3, 25],
      ['topic/y', 'Topic', 3, 47],
      ['cooperation/other/k', 'Cooperation', 5, 14],
      ['organisation/z', 'Organisation', 5, 39],
      ['meeting/m', 'Meeting', 5, 51],
    ]);
  });

  it('of claims can be used by another document, to add evidence', async () => {
    const dossier = await dossierOf({
      ...documentWith('cooperations: [{ key: k, parties: [a, b], quote: A works with B }]'),
      'documents/e.yaml': `
        document: { id: e, kind: k, title: E, text: They do., textKind: abstract }
        evidence: [{ claim: cooperation/d/k, quote: They do }]
      `,
    });
    expect(dossier.references).toEqual([]);
    const [, evidence] = dossier.documents[1]!.records;
    expect(evidence!.id).toMatch(/^evidence\/e\/cooperation\/d\/k\/[0-9a-f]{8}$/);
    expect(evidence!.relationships).toEqual([
      { type: 'BEARS_ON', to: 'cooperation/d/k' },
      { type: 'FOUND_IN', to: 'document/e' },
    ]);
  });
});

describe('what is read', () => {
  it('is the dossiers of a folder at any depth, whatever else lies there', async () => {
    const files = {
      'guam/register.yaml': REGISTER,
      'guam/register-more.yml': 'organisations: [{ id: e, kind: k, names: [{ text: E }] }]',
      'guam/documents/2013/d.yaml': 'document: { id: d, kind: k, title: D, textFile: ../../d.txt, textKind: verbatim }',
      'guam/d.txt': 'D',
      'guam/notes.yaml': '- no dossier',
      '.git/register.yaml': 'no: dossier',
    };
    await inFolder(files, async (folder) => {
      const { files: read } = await readDossier([folder, `${folder}/guam/register.yaml`]);
      expect(read.map((file) => file.replace(`${folder}/guam/`, ''))).toEqual([
        'documents/2013/d.yaml',
        'register-more.yml',
        'register.yaml',
      ]);
    });
  });

  it('is the same twice, in the same order', async () => {
    const [one, other] = await Promise.all([readDossier(['data/black-sea']), readDossier(['data/black-sea'])]);
    expect(one).toEqual(other);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });
});

describe('the sample dossier', () => {
  it('is right, and needs nothing beyond itself', async () => {
    const dossier = await readDossier(['data/black-sea']);
    expect(dossier.references).toEqual([]);
    expect(idsOf(dossier.documents)).toContain('document/guam-wgs-tip-11');
    expect(dossier.places.get('cooperation/guam-wgs-tip-11/selec')?.file).toBe(
      'data/black-sea/documents/guam-wgs-tip-11.yaml',
    );
  });

  it('quotes the texts as they are', async () => {
    for (const { file, text, records } of (await readDossier(['data/black-sea'])).documents) {
      expect(text).toBe(await readFile(`data/black-sea/documents/${file.replace('.yaml', '.txt')}`, 'utf8'));
      const points = Array.from(text!);
      const evidence = records.filter(({ labels }) => labels.includes('Evidence'));
      expect(evidence.length).toBeGreaterThan(0);
      for (const { properties } of evidence) {
        expect(points.slice(Number(properties.start), Number(properties.end)).join('')).toBe(properties.quote);
      }
    }
  });
});
