import { createRequire } from 'node:module';
import type { Browser, Page } from '@playwright/test';
import type { LargePicture } from './picture.ts';

const plainCytoscape = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');

/** Opens the explorer on the picture: the API's answer is put in for it, everything else is the product. */
export async function openExplorer(browser: Browser, address: string, { who, rows }: LargePicture): Promise<Page> {
  const page = await newPage(browser);
  await page.route('**/graphql', async (route) => {
    const isRows = /query Rows\b/.test(route.request().postDataJSON().query);
    await (isRows ? route.fulfill({ json: { data: { whoCooperates: rows } } }) : route.continue());
  });
  await page.goto(`${address}/?who=${who}`);
  await page.waitForFunction(() => Number(document.querySelector<HTMLElement>('.canvas-labels')?.dataset.labels) > 0);
  await isAtRest(page);
  return page;
}

/** A bare page with nothing but Cytoscape as it comes, the same elements at the same places, on a canvas as large. */
export async function openPlain(browser: Browser, size: Size, { rows, places }: LargePicture): Promise<Page> {
  const page = await newPage(browser);
  await page.setContent(
    `<body style="margin:0"><div id="plain" style="width:${size.width}px;height:${size.height}px">`,
  );
  await page.addScriptTag({ path: plainCytoscape });
  const elements = [
    ...Object.entries(places).map(([id, position]) => ({ data: { id }, position })),
    ...rows.nodes.map(({ id, a, b }) => ({ data: { id, source: a.id, target: b.id } })),
  ];
  await page.evaluate((of) => {
    const { cytoscape } = globalThis as unknown as { cytoscape(options: object): void };
    cytoscape({ container: document.getElementById('plain'), elements: of, layout: { name: 'preset' } });
  }, elements);
  await isAtRest(page);
  return page;
}

/** A page as large as those of the tests. */
export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  // What compiles this file marks functions by a name that pages do not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto('about:blank');
  return page;
}

/** Waits until the page has had nothing to do for a while: a second without a late frame, or ten at most. */
async function isAtRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const begun = performance.now();
    for (let since = begun, before = begun; before - since < 1000 && before - begun < 10_000; ) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      if (now - before > 100) since = now;
      before = now;
    }
  });
}

interface Size {
  width: number;
  height: number;
}

export const sizeOf = async (page: Page, selector: string): Promise<Size> => {
  const { width, height } = (await page.locator(selector).boundingBox())!;
  return { width, height };
};

/** Moves the canvas by mouse for so long, a step each frame. Gives the milliseconds of each frame. */
export async function move(page: Page, selector: string, what: 'pan' | 'zoom', seconds: number): Promise<number[]> {
  // A page behind another draws at rest only when it comes to the front: that is no part of the next movement.
  await page.bringToFront();
  await isAtRest(page);
  return page.evaluate(moveInPage, { selector, what, milliseconds: seconds * 1000 });
}

/** Runs in the page. Gives the milliseconds of each frame. */
async function moveInPage({ selector, what, milliseconds }: { selector: string; what: string; milliseconds: number }) {
  const host = document.querySelector(selector)!;
  const { left, top, width, height } = host.getBoundingClientRect();
  const canvas = host.querySelector('canvas')!;
  const mouse = (type: string, x: number, y: number, buttons: number) => ({
    type,
    init: { clientX: left + x, clientY: top + y, button: 0, buttons, bubbles: true, cancelable: true, view: window },
  });
  const send = ({ type, init }: ReturnType<typeof mouse>) => {
    if (PointerEvent && type.startsWith('mouse')) {
      canvas.dispatchEvent(new PointerEvent(type.replace('mouse', 'pointer'), { ...init, pointerType: 'mouse' }));
    }
    canvas.dispatchEvent(new MouseEvent(type, init));
  };
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const start = { x: 12, y: 12 };
  send(mouse('mousedown', start.x, start.y, 1));
  if (what === 'zoom') send(mouse('mouseup', start.x, start.y, 0));
  const took: number[] = [];
  const begun = await nextFrame();
  for (let before = begun; before - begun < milliseconds; ) {
    // There and back again in two seconds.
    const turn = ((before - begun) / 2000) * 2 * Math.PI;
    if (what === 'pan') {
      send(mouse('mousemove', start.x + width * 0.3 * Math.sin(turn), start.y + height * 0.3 * Math.sin(2 * turn), 1));
    } else {
      const init = { deltaY: -24 * Math.cos(turn), bubbles: true, cancelable: true };
      canvas.dispatchEvent(new WheelEvent('wheel', { ...init, clientX: left + width / 2, clientY: top + height / 2 }));
    }
    const now = await nextFrame();
    took.push(now - before);
    before = now;
  }
  if (what === 'pan') send(mouse('mouseup', start.x, start.y, 0));
  return took;
}
