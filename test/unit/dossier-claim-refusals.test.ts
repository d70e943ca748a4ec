import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/ingest/dossier.ts';
import { documentWith, type Files, inFolder, refusalsOf } from './dossier-folder.ts';

const cooperation = (fields: string): Files =>
  documentWith(`cooperations:\n  - { key: k, parties: [a, b], ${fields} }`);
const meeting = (fields: string): Files =>
  documentWith(`meetings:\n  - { id: m, body: c, schedule: { status: held, quote: A met B }, ${fields} }`);
const bare = (fields: string, rest = ''): Files => ({
  'documents/d.yaml': `document: { id: d, kind: k, title: D, ${fields} }\n${rest}`,
});
const other = (claims: string): Files => ({
  'documents/e.yaml': `document: { id: e, kind: k, title: E, text: E., textKind: verbatim }\n${claims}`,
});

type Row = [string, Files, string | string[]];
const isRefused = async (_: string, files: Files, refusals: string | string[]) => {
  expect(await refusalsOf(files)).toEqual([refusals].flat());
};

describe('a quote is refused', () => {
  it.each<Row>([
    [
      'that the text does not have: the nearest is shown, with its line',
      cooperation('quote: A met D'),
      'documents/d.yaml:6:39  The text does not have this quote; nearest is, on line 1: “A met”. Quote its exact words.',
    ],
    [
      'that is like nothing in the text',
      cooperation('quote: Ωμέγα'),
      'documents/d.yaml:6:39  The text does not have this quote; nothing in it is like it. Quote its exact words.',
    ],
    [
      'that the text has more than once',
      cooperation('quote: A met'),
      'documents/d.yaml:6:39  The text has this quote 2 times: quote more of the sentence, or say which with occurrence: 1 (to 2).',
    ],
    [
      'whose occurrence is not there',
      cooperation('quote: A met, occurrence: 3'),
      'documents/d.yaml:6:39  The text has this quote 2 times, so there is no occurrence 3.',
    ],
    [
      'of a silent passage that is not there',
      documentWith('silent: [{ quote: nothing here, why: x }]'),
      'documents/d.yaml:5:19  The text does not have this quote; nothing in it is like it. Quote its exact words.',
    ],
    [
      'of a name that is not there',
      documentWith('names: [{ organisation: a, text: Aleph Aleph }]'),
      'documents/d.yaml:5:34  The text does not have this quote; nothing in it is like it. Quote its exact words.',
    ],
    [
      'if the document has no text',
      bare('url: https://d.example', 'memberships: [{ member: a, body: b, kind: member, quote: A met B }]'),
      'documents/d.yaml:1:11  The document has no text, so nothing can be quoted from it: give textFile or text, and textKind.',
    ],
  ])('%s', isRefused);

  it('never if its occurrence is there', async () => {
    const [start] = await inFolder(cooperation('quote: A met, occurrence: 2'), async (folder) => {
      const { documents } = await readDossier([folder]);
      return documents[0]!.records.map(({ properties }) => properties.start).filter((at) => at !== undefined);
    });
    expect(start).toBe(30);
  });
});

describe('a claim is refused', () => {
  it.each<Row>([
    [
      'without evidence',
      cooperation('status: ended'),
      'documents/d.yaml:6:5  This cooperation has no evidence: give the quote that says so.',
    ],
    [
      'with a quote beside its evidence',
      cooperation('quote: A met B, evidence: [{ quote: A met C }]'),
      'documents/d.yaml:6:39  Both quote and evidence are given: move the quote into the evidence.',
    ],
    [
      'with an occurrence beside no quote',
      cooperation('occurrence: 1, evidence: [{ quote: A met C }]'),
      'documents/d.yaml:6:44  occurrence stands beside the quote that it is about.',
    ],
    [
      'with the same evidence twice',
      cooperation('evidence: [{ quote: A met B, by: [a, b] }, { quote: A  met B, by: [b, a], mode: inferred }]'),
      'documents/d.yaml:6:84  The same quote with the same stance, act and by for this claim stands already at documents/d.yaml:6:52: say it once.',
    ],
    [
      'whose key is taken',
      meeting(
        'discussions: [{ topic: t, act: discussed, quote: A met B }, { topic: t, act: discussed, quote: A met C }]',
      ),
      'documents/d.yaml:6:127  discussion/d/m-t-discussed stands already at documents/d.yaml:6:81: give one of the two a key of its own (key: …), or say it once.',
    ],
    [
      'without parties',
      documentWith('cooperations: [{ key: k, quote: A met B }]'),
      'documents/d.yaml:5:16  This cooperation has no parties: say who works together; one known is enough.',
    ],
    [
      'with a party or topic named twice',
      documentWith(
        'cooperations: [{ key: k, quote: A met B, parties: [a, { organisation: a, role: lead }], topics: [t, t] }]',
      ),
      [
        'documents/d.yaml:5:71  organisation/a is named twice in this cooperation: name it once.',
        'documents/d.yaml:5:101  topic/t is named twice in this cooperation: name it once.',
      ],
    ],
    [
      'of a body that takes part in its own meeting',
      meeting('participations: [{ organisation: c, role: host, quote: A met C }]'),
      'documents/d.yaml:6:100  organisation/c is the body of meeting/m and takes part by its schedule: leave it out here.',
    ],
    [
      'of an organisation that belongs to itself',
      documentWith('memberships: [{ member: a, body: a, kind: member, quote: A met B }]'),
      'documents/d.yaml:5:25  organisation/a cannot belong to itself.',
    ],
    [
      'that ends before it starts',
      cooperation("quote: A met B, start: 2014, end: '2013'"),
      'documents/d.yaml:6:66  It ends (2013) before it starts (2014): put them right.',
    ],
    [
      'whose start is an interval',
      cooperation('quote: A met B, start: 2013/2014'),
      'documents/d.yaml:6:55  “2013/2014” is an interval: give its first date as start and its last as end.',
    ],
    [
      'of a day that does not exist',
      cooperation('quote: A met B, end: 2013-02-30'),
      'documents/d.yaml:6:53  The day 2013-02-30 does not exist: 2013-02 has 28 days.',
    ],
    [
      'for another document that does not make it',
      {
        ...documentWith('evidence: [{ claim: cooperation/e/sell, quote: A met B }]'),
        ...other('cooperations: [{ key: selec, parties: [a], quote: E }]'),
      },
      'documents/d.yaml:5:21  document/e makes no claim cooperation/e/sell. Did you mean “cooperation/e/selec”?',
    ],
  ])('%s', isRefused);
});
