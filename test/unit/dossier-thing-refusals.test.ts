import { symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/ingest/dossier.ts';
import { nearestId } from '../../src/ingest/nearest.ts';
import type { RefusedError } from '../../src/ingest/refusal.ts';
import { documentWith, type Files, inFolder, refusalsOf } from './dossier-folder.ts';

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

describe('a text is refused', () => {
  it.each<Row>([
    [
      'without its kind',
      bare('text: x'),
      'documents/d.yaml:1:11  textKind is missing: say whether the text is verbatim, or an abstract in our own words.',
    ],
    [
      'that is not there, but has a kind',
      bare('textKind: abstract'),
      'documents/d.yaml:1:49  textKind says what the text is, but there is none: give textFile or text.',
    ],
    [
      'that is given twice',
      { ...bare('text: x, textFile: d.txt, textKind: verbatim'), 'documents/d.txt': 'x' },
      'documents/d.yaml:1:45  Both text and textFile are given: keep one.',
    ],
    [
      'whose file is missing',
      bare('textFile: d.txt, textKind: verbatim', 'silent: [{ quote: x, why: y }]'),
      'documents/d.yaml:1:49  There is no file “d.txt” in the folder of this document: name the file with its text.',
    ],
    [
      'whose file lies outside the dossier',
      bare('textFile: ../../d.txt, textKind: verbatim'),
      'documents/d.yaml:1:49  “../../d.txt” lies outside the folder of the dossier: put the text inside it.',
    ],
    [
      'whose file is named by where it lies on the machine',
      bare('textFile: /etc/hostname, textKind: verbatim'),
      'documents/d.yaml:1:49  “/etc/hostname” lies outside the folder of the dossier: put the text inside it.',
    ],
  ])('%s', isRefused);

  it('whose file is a link to outside', async () => {
    await inFolder(bare('textFile: d.txt, textKind: verbatim'), async (folder) => {
      await symlink(tmpdir(), `${folder}/documents/d.txt`);
      const error = await readDossier([`${folder}/documents/d.yaml`]).catch((thrown: unknown) => thrown);
      expect((error as RefusedError).refusals.map(({ message }) => message)).toEqual([
        '“d.txt” lies outside the folder of the dossier: put the text inside it.',
      ]);
    });
  });
});

describe('a meeting or document is refused', () => {
  it.each<Row>([
    [
      'without body and title',
      documentWith('meetings: [{ id: m, schedule: { status: held, quote: A met B } }]'),
      'documents/d.yaml:5:18  meeting/m has no body: say whose meeting it is, or give a joint event its title.',
    ],
    [
      'on a day that does not exist',
      documentWith('meetings: [{ id: m, body: a, schedule: { status: held, date: 2013-06-31, quote: A met B } }]'),
      'documents/d.yaml:5:62  The day 2013-06-31 does not exist: 2013-06 has 30 days.',
    ],
    [
      'reported without a schedule',
      documentWith('reports: m\nmeetings: [{ id: m, body: a }]'),
      'documents/d.yaml:5:10  The document reports meeting/m, but gives no schedule of it: give it under meetings, with the quote that proves it.',
    ],
    [
      'twice in a file',
      documentWith('documents:\n  - { id: p, kind: k, title: P }\n  - { id: p, kind: k, title: P }'),
      'documents/d.yaml:7:11  document/p stands already at documents/d.yaml:6:11: say everything of it there, or give this one another id.',
    ],
    [
      'in two files of its own',
      { ...bare('language: en'), 'documents/e.yaml': 'document: { id: d, kind: k, title: D }' },
      'documents/e.yaml:1:17  document/d stands already at documents/d.yaml:1:17: say everything of it there, or give this one another id.',
    ],
    [
      'with a publisher and the name of one',
      bare('publisher: p, publisherName: P'),
      'documents/d.yaml:1:68  Both publisher and publisherName are given: keep publisher, or publisherName where it is no organisation of the register.',
    ],
    [
      'fetched on no day',
      bare('retrieved: yesterday'),
      expect.stringMatching(/^documents\/d\.yaml:1:50 {2}“yesterday” is not a date in EDTF\. /),
    ],
  ])('%s', isRefused);
});

describe('an organisation or topic is refused', () => {
  const register = (yaml: string): Files => ({ 'register.yaml': yaml });
  it.each<Row>([
    [
      'that says neither kind nor name',
      register('organisations: [{ id: a }]\ntopics: [{ id: t }]'),
      [
        'register.yaml:1:23  organisation/a has no kind: say what it is, if need be unstated.',
        'register.yaml:1:23  organisation/a has no names: give them; the first is shown.',
        'register.yaml:2:16  topic/t has no names: give them; the first is shown.',
      ],
    ],
    [
      'that stands twice in a file',
      register('topics: [{ id: t, names: [{ text: T }] }, { id: t, names: [{ text: T }] }]'),
      'register.yaml:1:49  topic/t stands already at register.yaml:1:16: say everything of it there, or give this one another id.',
    ],
    [
      'that is a part of itself',
      register(
        'organisations:\n  - { id: b, kind: k, names: [{ text: B }], parent: a }\n  - { id: a, kind: k, names: [{ text: A }], parent: b }',
      ),
      'register.yaml:3:53  Nothing is part of itself: organisation/a → organisation/b → organisation/a. Take one parent out.',
    ],
    [
      'that is narrower than itself',
      register(
        'topics:\n  - { id: a, names: [{ text: A }], broader: [x, b] }\n  - { id: b, names: [{ text: B }], broader: [c] }\n  - { id: c, names: [{ text: C }], broader: [b] }',
      ),
      'register.yaml:3:46  Nothing is narrower than itself: topic/b → topic/c → topic/b. Take one broader out.',
    ],
    [
      'that is collective and yet a part',
      register('organisations:\n  - { id: a, kind: k, names: [{ text: A }], identity: collective, parent: guam }'),
      'register.yaml:2:75  organisation/a is collective and part of nothing: leave parent out, and say by a membership, with its passage, that it belongs to organisation/guam.',
    ],
    [
      'that another document knows by its words only',
      {
        ...documentWith('cooperations: [{ key: k, parties: [e-part], quote: A met B }]'),
        ...other('organisations: [{ id: e-part, kind: k, name: E }]'),
      },
      'documents/d.yaml:5:36  organisation/e-part is known by the words of document/e only (as_written, documents/e.yaml:2:23), and cannot be meant elsewhere.',
    ],
    [
      'that a register knows already',
      documentWith('organisations: [{ id: a, kind: k, name: on T }]'),
      'documents/d.yaml:5:23  organisation/a stands already at register.yaml:2:11: say everything of it there, or give this one another id.',
    ],
  ])('%s', isRefused);
});

describe('the nearest id', () => {
  it('is offered only if it is like the one given', () => {
    expect(nearestId('organisation/iom', ['organisation/guam', 'organisation/ilo', 'organisation/iom2'])).toBe(
      'organisation/iom2',
    );
    expect(nearestId('topic/smuggling', ['topic/drugs'])).toBeUndefined();
    expect(nearestId('topic/x', [])).toBeUndefined();
  });
});
