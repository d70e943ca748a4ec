import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';

export { expect };

/**
 * Playwright's `test` on the server of the run. A test fails in which a page asks another origin, breaks its
 * Content-Security-Policy or throws an error that nobody catches. `troubles` is the list of these so far.
 */
export const test = base.extend<{ troubles: string[] }, { browser: Browser }>({
  // A Chromium that crashes as it starts has seen nothing of ours, and is started once more.
  browser: [
    async ({ playwright, browserName }, use) => {
      const start = () => playwright[browserName].launch();
      const browser = await start().catch(start);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 0 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from a pattern.
  baseURL: async ({}, use) => use(process.env.LIAISON_E2E_URL),
  troubles: [
    async ({ context, baseURL }, use) => {
      const troubles: string[] = [];
      await watch(context, new URL(baseURL!).host, (trouble) => troubles.push(trouble));
      await use(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

async function watch(context: BrowserContext, host: string, report: (trouble: string) => void): Promise<void> {
  const check = (address: string) => {
    const url = new URL(address);
    if (!['data:', 'blob:', 'about:'].includes(url.protocol) && url.host !== host) report(`asked ${address}`);
  };
  context.on('request', (request) => check(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => check(socket.url())));
  context.on('weberror', (problem) => report(`threw ${problem.error().stack ?? problem.error()}`));
  context.on('console', (message) => {
    if (/Content.Security.Policy|securitypolicyviolation|Trusted ?(HTML|Script|Type)/i.test(message.text())) {
      report(`broke its policy: ${message.text()}`);
    }
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`securitypolicyviolation: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
}

/** Which part of a page is checked, as CSS selectors, and which rules of axe are a documented exception there. */
interface Scope {
  include?: string[];
  exclude?: string[];
  disabled?: string[];
}

/** What axe finds in the page as it is, in light and in dark: `light color-contrast .a-selector`, one a place. */
export async function accessibilityViolations(page: Page, scope: Scope = {}): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // As text: a script element would break the page's policy.
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
    found.push(...(await page.evaluate(runAxe, scope)).map((violation) => `${colorScheme} ${violation}`));
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** Runs in the page. */
async function runAxe({ include, exclude, disabled = [] }: Scope): Promise<string[]> {
  const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
    { include: include ?? ['html'], exclude: exclude ?? [] },
    { rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])), resultTypes: ['violations'] },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}
