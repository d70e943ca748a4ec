import { describe, expect, it } from 'vitest';
import { documentWith, refusalsOf } from './dossier-folder.ts';

describe('all refusals', () => {
  it('come at once: of every file, of its form and of what it means', async () => {
    const refusals = await refusalsOf({
      'register.yaml':
        'organisations:\n  - { id: a, kind: k, names: [{ text: A }], country: x }\n  - { id: b, kind: k }\ntopics: [{ id: t, broader: [t] }]',
      ...{
        'documents/bad.yaml': '\t- x',
        'documents/e.yaml': 'document: { id: e, kind: k, title: E, published: 2013-02-30, url: x }',
      },
      'documents/d.yaml': `
        document: { id: d, kind: k, title: D, text: A met B., textKind: verbatim }
        memberships:
          - { member: a, body: b, kind: membr, quote: A met B }
          - { member: a, body: a, kind: member, quote: A met C, start: '2013-13' }
      `,
    });
    expect(refusals.map((line) => line.replace(/(?<=^\S+ {2}.{30}).*/, '…'))).toEqual([
      'documents/bad.yaml:1:1  A tab stands where YAML needs …',
      'documents/d.yaml:3:33  “membr” is not one of: member,…',
      'documents/d.yaml:4:15  organisation/a cannot belong t…',
      'documents/d.yaml:4:48  The text does not have this qu…',
      'documents/d.yaml:4:64  “2013-13” is not a date in EDT…',
      'documents/e.yaml:1:50  The day 2013-02-30 does not ex…',
      'documents/e.yaml:1:67  “x” is not an address on the w…',
      'register.yaml:2:54  “x” is not a country: write tw…',
      'register.yaml:4:29  Nothing is narrower than itsel…',
    ]);
  });

  it('of an anchored text used often come once a use', async () => {
    const refusals = await refusalsOf(
      documentWith(
        'memberships:\n  - { member: a, body: b, kind: member, quote: &q A met D }\n  - { member: a, body: c, kind: member, quote: *q }',
      ),
    );
    expect(refusals).toEqual([
      'documents/d.yaml:6:51  The text does not have this quote; nearest is, on line 1: “A met”. Quote its exact words.',
      'documents/d.yaml:7:48  The text does not have this quote; nearest is, on line 1: “A met”. Quote its exact words.',
    ]);
  });
});
