import type { Browser, Page } from '@playwright/test';
import { newPage } from './frames.ts';
import { type Line, share } from './line.ts';

/** The memberships of a state over two hundred years, on the timeline. */
export async function measureYears(browser: Browser, address: string, who: string, isQuick: boolean): Promise<Line[]> {
  const lines: Line[] = [];
  const told = (what: string, figure: number, unit: string, goal: Line['goal'] = null) =>
    lines.push({ part: 'years', what, figure, unit, goal });
  const page = await newPage(browser);
  await page.goto(`${address}/?who=${who}&basis=member`);
  const bars = page.getByRole('toolbar', { name: 'Claims a year' }).getByRole('button');
  await bars.first().waitFor();
  told('bars', await bars.count(), '', { most: 300 });
  for (const width of [1280, 640, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.waitForTimeout(300);
    const { labels, overlapping } = await labelsOf(page);
    told(`years told below the bars, ${width} px wide`, labels, '', { least: 3 });
    told(`of them overlapping, ${width} px wide`, overlapping, '', { most: 0 });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const waits: number[] = [];
  await page.getByRole('slider', { name: /From/ }).last().focus();
  for (let i = 0; i < (isQuick ? 3 : 20); i += 1) waits.push(await stepTakes(page));
  told('key on a handle to its year on the screen: p95', share(waits, 0.95), 'ms', { most: 100 });
  await page.close();
  return lines;
}

const labelsOf = (page: Page) =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.ticks > span')]
      .filter(({ textContent }) => textContent !== '')
      .map((label) => {
        const range = document.createRange();
        range.selectNodeContents(label);
        return range.getBoundingClientRect();
      });
    const overlapping = boxes.filter((box, i) => i > 0 && box.left < boxes[i - 1]!.right).length;
    return { labels: boxes.length, overlapping };
  });

/** Presses Arrow Right on a handle. Gives the milliseconds until its year is another one, painted. */
async function stepTakes(page: Page): Promise<number> {
  const step = await page.evaluateHandle(() => {
    const field = document.activeElement as HTMLInputElement;
    const before = field.value;
    let at = Number.NaN;
    field.addEventListener('keydown', ({ timeStamp }) => (at = timeStamp), { capture: true, once: true });
    const taken = new Promise<number>((resolve) => {
      const look = () => {
        if (field.value === before) requestAnimationFrame(look);
        else setTimeout(() => resolve(performance.now() - at));
      };
      requestAnimationFrame(look);
    });
    // Within an object, as a promise would be awaited before the key is pressed.
    return { taken };
  });
  await page.keyboard.press('ArrowRight');
  return step.evaluate(({ taken }) => taken);
}
