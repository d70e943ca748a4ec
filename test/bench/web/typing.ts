import type { Browser, Page } from '@playwright/test';
import { randomFrom } from '../random.ts';
import { newPage } from './frames.ts';
import { type Line, share } from './line.ts';

/** A letter that was pressed, what the field held after it, and when the list for that was on the screen. */
interface Pressed {
  at: number;
  text: string | null;
  shown: number | null;
}

/** Milliseconds between two letters. */
const PACES = [
  { pace: "at a person's pace", from: 120, to: 240 },
  { pace: 'fast', from: 60, to: 100 },
];
/** So many letters of a name are typed at most. */
const LETTERS = 14;

/**
 * From a key press to the list for what then stands in the field, on the screen. A letter that was overtaken by the next
 * has waited until the list for a later one.
 */
export async function measureTyping(browser: Browser, address: string, names: string[], isQuick: boolean) {
  const random = randomFrom(11);
  const lines: Line[] = [];
  for (const { pace, from, to } of PACES) {
    const page = await newPage(browser);
    await page.addInitScript(watchTyping);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => performance.clearResourceTimings());
    const waits: number[] = [];
    for (const name of random.shuffle([...names]).slice(0, isQuick ? 3 : 25)) {
      await page.getByRole('combobox', { name: 'Who', exact: true }).focus();
      await page.keyboard.press('Control+A');
      for (const letter of name.slice(0, LETTERS)) {
        await page.keyboard.type(letter);
        await page.waitForTimeout(from + random.below(to - from));
      }
      waits.push(...waitsOf(await pressedIn(page)));
      await page.keyboard.press('Escape');
    }
    const told = (what: string, figure: number, goal: Line['goal'] = null): Line => {
      return { part: 'search', what: `${what}, typed ${pace}`, figure, unit: 'ms', goal };
    };
    const ofServer = await serverTimes(page);
    lines.push(told('key to list: p50', share(waits, 0.5)));
    lines.push(told('key to list: p95', share(waits, 0.95), { most: 100 }));
    lines.push(told('of it the server: p50', share(ofServer, 0.5)));
    lines.push(told('of it the server: p95', share(ofServer, 0.95)));
    await page.close();
  }
  return lines;
}

function waitsOf(pressed: Pressed[]): number[] {
  return pressed.map(({ at }, i) => {
    const shown = pressed.slice(i).find((one) => one.shown !== null)?.shown;
    return (shown ?? Number.POSITIVE_INFINITY) - at;
  });
}

/** What was pressed since it was asked before, once the last list is there. */
async function pressedIn(page: Page): Promise<Pressed[]> {
  const last = () => (window as unknown as Watched).pressed.at(-1)?.shown !== null;
  await page.waitForFunction(last, undefined, { timeout: 20_000 });
  return page.evaluate(() => (window as unknown as Watched).pressed.splice(0));
}

/** The milliseconds of each answer that was not given up, from the request's going out to its last byte. */
const serverTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name, responseStatus }) => name.endsWith('/graphql') && responseStatus === 200)
      .map(({ requestStart, responseEnd }) => responseEnd - requestStart),
  );

type Watched = { pressed: Pressed[] };

/** Runs in the page, before anything of it. */
function watchTyping() {
  const pressed: Pressed[] = [];
  (window as unknown as Watched).pressed = pressed;
  performance.setResourceTimingBufferSize(5000);
  const isField = (target: EventTarget | null): target is HTMLInputElement =>
    target instanceof HTMLInputElement && target.role === 'combobox';
  addEventListener(
    'keydown',
    ({ target, key, timeStamp, ctrlKey }) => {
      if (isField(target) && key.length === 1 && !ctrlKey) pressed.push({ at: timeStamp, text: null, shown: null });
    },
    true,
  );
  addEventListener(
    'input',
    ({ target }) => {
      const last = pressed.at(-1);
      if (last && isField(target)) last.text = target.value;
    },
    true,
  );
  // What a frame shows is on the screen when the frame is over.
  const painted = new MessageChannel();
  painted.port1.onmessage = ({ data }: MessageEvent<number>) => {
    const one = pressed[data];
    if (one && one.shown === null) one.shown = performance.now();
  };
  const look = () => {
    const last = pressed.at(-1);
    const list = document.querySelector<HTMLElement>('[role="listbox"]');
    const field = document.activeElement;
    if (last && last.shown === null && list && !list.dataset.busy && isField(field) && field.value === last.text) {
      painted.port2.postMessage(pressed.length - 1);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
