import type { Browser } from '@playwright/test';
import { move, openExplorer, openPlain, sizeOf } from './frames.ts';
import type { Line } from './line.ts';
import { share } from './line.ts';
import { largePicture } from './picture.ts';

/** 1,000 organisations and 3,000 links, moved in the explorer and in plain Cytoscape by turns. */
export async function measureCanvas(browser: Browser, address: string, isQuick: boolean): Promise<Line[]> {
  const picture = largePicture(1000, 3000);
  const begun = performance.now();
  const ours = await openExplorer(browser, address, picture);
  const opened = (performance.now() - begun) / 1000;
  const plain = await openPlain(browser, await sizeOf(ours, '.canvas-picture'), picture);
  const lines: Line[] = [
    { part: 'canvas', what: 'until all is drawn and at rest', figure: opened, unit: 's', goal: null },
  ];
  const both: { [of in 'ours' | 'plain']: number[] } = { ours: [], plain: [] };
  for (const what of ['pan', 'zoom'] as const) {
    const took: typeof both = { ours: [], plain: [] };
    for (let round = 0; round < (isQuick ? 1 : 4); round += 1) {
      took.ours.push(...(await move(ours, '.canvas-picture', what, isQuick ? 1 : 2.5)));
      took.plain.push(...(await move(plain, '#plain', what, isQuick ? 1 : 2.5)));
    }
    for (const of of ['ours', 'plain'] as const) {
      both[of].push(...took[of]);
      const name = `${what}, ${of === 'ours' ? 'the explorer' : 'plain Cytoscape'}`;
      lines.push({
        part: 'canvas',
        what: `${name}: frames a second`,
        figure: rateOf(took[of]),
        unit: '/s',
        goal: null,
      });
      lines.push({
        part: 'canvas',
        what: `${name}: p95 of a frame`,
        figure: share(took[of], 0.95),
        unit: 'ms',
        goal: null,
      });
    }
    lines.push(ratio(`${what}: the explorer by plain Cytoscape`, took));
  }
  lines.push(ratio('both: the explorer by plain Cytoscape', both));
  await ours.close();
  await plain.close();
  return lines;
}

const ratio = (what: string, { ours, plain }: { ours: number[]; plain: number[] }): Line => {
  return { part: 'canvas', what, figure: rateOf(ours) / rateOf(plain), unit: 'x', goal: { least: 1.5 } };
};

const rateOf = (took: number[]) => (1000 * took.length) / took.reduce((sum, one) => sum + one, 0);
