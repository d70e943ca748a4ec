import { accessibilityViolations, expect, test } from './page.ts';

/** What the tests' own guards see; each takes what it has provoked off the list of troubles. */
test.describe('a page that misbehaves is caught', () => {
  test('by its policy, when it asks elsewhere', async ({ page, troubles }) => {
    await page.goto('/');
    await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined));
    await expect.poll(() => troubles.join('\n')).toContain('securitypolicyviolation: connect-src http://127.0.0.1:9/');
    troubles.length = 0;
  });

  test('by its policy, when it writes a style or a script as text', async ({ page, troubles }) => {
    await page.goto('/');
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      try {
        document.body.innerHTML = '<b>Text</b>';
      } catch {}
    });
    await expect.poll(() => troubles.join('\n')).toContain('securitypolicyviolation: style-src-attr inline');
    expect(troubles.join('\n')).toContain('require-trusted-types-for');
    troubles.length = 0;
  });

  test('without a policy, when it asks another origin', async ({ page, troubles }) => {
    await page.route('/bare', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<img src="http://127.0.0.1:9/picture.png" alt="">' }),
    );
    await page.goto('/bare');
    expect(troubles.splice(0)).toEqual(['asked http://127.0.0.1:9/picture.png']);
  });

  test('when it throws what nobody catches', async ({ page, troubles }) => {
    await page.goto('/');
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('broken')), 0));
    await expect.poll(() => troubles.join('\n')).toContain('threw Error: broken');
    troubles.length = 0;
  });

  test('when it cannot be read in one of the two colour schemes', async ({ page }) => {
    await page.route('/bare', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Bare</title><style>@media (prefers-color-scheme: dark) {
          body { background: #222; color: #333; } }</style><main><h1>Words</h1></main></html>`,
      }),
    );
    await page.goto('/bare');
    expect(await accessibilityViolations(page)).toEqual(['dark color-contrast h1']);
  });
});
