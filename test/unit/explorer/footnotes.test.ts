import { describe, expect, it } from 'vitest';
import { footnotesOf } from '../../../web/explorer/panels/ways/footnotes.ts';
import type { Way } from '../../../web/explorer/panels/ways/proofs.ts';

const embassy = { id: 'organisation/us-embassy-ukraine', name: 'US Embassy in Ukraine' };
const group = { id: 'organisation/guam-wgs-tip', name: 'WGS-TIP' };
const selec = { id: 'organisation/selec', name: 'SELEC' };

function step(
  from: typeof embassy,
  to: typeof embassy,
  basis: 'MET' | 'STATED',
  proofs: object[],
): Way['steps'][number] {
  const link = { id: `link/${basis.toLowerCase()}/${from.name}~${to.name}`, basis, proofs: { nodes: proofs } };
  return { from, to, link } as unknown as Way['steps'][number];
}

const proof = (quote: string, document: object, claim: object = {}) => ({
  claim,
  act: 'STATED',
  by: [],
  meeting: null,
  passage: { quote, document, start: 0, end: quote.length },
});

const release = {
  title: '11th Meeting',
  textKind: 'VERBATIM',
  publisher: { name: 'GUAM Secretariat' },
  published: '2013-07-04',
  url: 'https://guam.example/11',
};

describe('A way as footnotes', () => {
  it('numbers a footnote for each step, with basis, quote, who says it and source', () => {
    const way: Way = {
      steps: [
        step(embassy, group, 'MET', [proof('with participation of the US Embassy', release)]),
        step(group, selec, 'STATED', [
          proof('supported cooperation with SELEC', { ...release, publisher: null, published: null, url: null }),
        ]),
      ],
    };
    expect(footnotesOf(way)).toBe(
      [
        'US Embassy in Ukraine — WGS-TIP[1] — SELEC[2]',
        '',
        '[1] US Embassy in Ukraine — WGS-TIP (met): “with participation of the US Embassy” – The document itself says so. Source: GUAM Secretariat, “11th Meeting”, 4 July 2013, https://guam.example/11.',
        '[2] WGS-TIP — SELEC (stated): “supported cooperation with SELEC” – The document itself says so. Source: “11th Meeting”, undated.',
        '',
      ].join('\n'),
    );
  });

  it('never puts the words of an abstract in quotation marks', () => {
    const way: Way = {
      steps: [step(embassy, group, 'MET', [proof('Both came', { ...release, textKind: 'ABSTRACT' })])],
    };
    expect(footnotesOf(way)).toContain('(met): abstract in the curator’s words: Both came – The document itself');
  });

  it('says so where a step has no passage', () => {
    expect(footnotesOf({ steps: [step(embassy, group, 'MET', [])] })).toContain('(met): no passage is stored.');
  });

  describe('of a step over a meeting', () => {
    const meeting = { id: 'meeting/tip-11' };
    const tookPart = (organisation: object) => ({ organisation, meeting });
    const notes = (...proofs: object[]) => footnotesOf({ steps: [step(embassy, group, 'MET', proofs)] });

    it('cites each side’s taking part in the same meeting, the body’s by the schedule', () => {
      const text = notes(
        proof('an older meeting', release, { organisation: embassy, meeting: { id: 'meeting/tip-8' } }),
        proof('the 11th meeting of WGS-TIP', release, { meeting: { ...meeting, body: group } }),
        proof('representatives of the US Embassy', release, tookPart(embassy)),
      );
      expect(text).toContain('“representatives of the US Embassy” – The document itself says so.');
      expect(text).toContain(' And: “the 11th meeting of WGS-TIP”');
      expect(text).not.toContain('an older meeting');
    });

    it('cites a passage that names both once', () => {
      const both = 'the Embassy and WGS-TIP took part';
      const text = notes(proof(both, release, tookPart(embassy)), proof(both, release, tookPart(group)));
      expect(text.split(both)).toHaveLength(2);
    });
  });
});
