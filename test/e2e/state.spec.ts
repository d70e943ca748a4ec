import { explorer, names } from './explorer.ts';
import { expect, test } from './page.ts';

test('back and forward walk through questions, selections and expansions', async ({ page }) => {
  const { open, openDrawn, organisation, organisations, button, table, region } = explorer(page);
  await openDrawn('/?who=organisation/iom');
  const before = await organisations.count();
  await table.getByRole('row').nth(1).click();
  await expect(page).toHaveURL(/select=link\//);
  await organisation(names.guam).focus();
  await page.keyboard.press('e');
  await expect.poll(() => organisations.count()).toBeGreaterThan(before);
  const expanded = await organisations.count();

  await page.goBack();
  await expect(organisations).toHaveCount(before);
  await expect(page).toHaveURL(/select=link\//);
  await page.goBack();
  await expect(page).not.toHaveURL(/select=/);
  await expect(region('Reading').getByRole('heading', { level: 2 })).toHaveText('Nothing is selected');
  await page.goForward();
  await page.goForward();
  await expect(organisations).toHaveCount(expanded);
  await button('Undo').click();
  await expect(organisations).toHaveCount(before);
  await button('Redo').click();
  await expect(organisations).toHaveCount(expanded);
  await open('/');
  await page.goBack();
  await expect(organisations).toHaveCount(expanded);
});

test('the keys of undo and the page stay with a field while one types', async ({ page }) => {
  const { openDrawn, organisation } = explorer(page);
  await openDrawn('/?who=organisation/iom');
  await organisation(names.guam).focus();
  await page.keyboard.press('l');
  await expect(organisation(names.guam)).toHaveCount(0);
  const address = page.url();
  const who = page.getByRole('combobox', { name: 'Who', exact: true });
  await who.focus();
  await page.keyboard.type('se?/');
  await expect(who).toHaveValue('se?/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(who).not.toHaveValue('se?/');
  expect(page.url()).toBe(address);
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'From' }).pressSequentially('201');
  await page.keyboard.press('Control+z');
  await expect(organisation(names.guam)).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.getByRole('main', { name: 'Graph' }).focus();
  await page.keyboard.press('Control+z');
  await expect(organisation(names.guam)).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(organisation(names.guam)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await expect(organisation(names.guam)).toHaveCount(0);

  // A checkbox and a slider take no letters: the keys of the page stay.
  await page.getByRole('checkbox', { name: 'Met' }).focus();
  await page.keyboard.press('Control+z');
  await expect(organisation(names.guam)).toHaveCount(1);
  await page.getByRole('slider', { name: 'From' }).focus();
  await page.keyboard.press('Control+y');
  await expect(organisation(names.guam)).toHaveCount(0);
});

test('F6 goes through the regions and back, and “?” lists the keys', async ({ page }) => {
  const { openDrawn, region } = explorer(page);
  await openDrawn('/?who=organisation/iom');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const walked: unknown[] = [];
  for (let step = 0; step < 5; step++) {
    await page.keyboard.press('F6');
    walked.push(await focused());
  }
  expect(walked[0]).toBe('Question');
  expect(walked.toSorted()).toEqual(['Graph', 'Question', 'Reading', 'Table', 'Timeline']);
  await page.keyboard.press('F6');
  expect(await focused()).toBe('Question');
  for (const name of walked.toReversed()) {
    await page.keyboard.press('Shift+F6');
    expect(await focused()).toBe(name);
  }
  await page.getByRole('combobox', { name: 'Who', exact: true }).focus();
  await page.keyboard.press('F6');
  await expect(region('Graph')).toBeFocused();

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  for (const key of ['/', '?', 'Ctrl Z', 'F6', 'Enter', 'E', 'C', 'L', 'G']) {
    await expect(keys.getByRole('term').getByText(key, { exact: true })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Who', exact: true })).toBeFocused();
});

test('the theme is remembered, over the colours of the system', async ({ page }) => {
  const { openDrawn } = explorer(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await openDrawn('/?who=organisation/iom');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('button', { name: 'Theme: system. Change to light' }).click();
  await page.getByRole('button', { name: 'Theme: light. Change to dark' }).click();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Theme: dark. Change to system' })).toBeVisible();
  expect(await ground()).toBe(dark);
  await page.getByRole('button', { name: 'Theme: dark. Change to system' }).click();
  expect(await ground()).toBe(light);
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`with motion ${reducedMotion}, what moves ${reducedMotion === 'reduce' ? 'does not' : 'may'}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    const { openDrawn } = explorer(page);
    await openDrawn('/?who=organisation/iom');
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const longest = (durations: string) => Math.max(...durations.split(',').map(Number.parseFloat));
        const isMoving =
          longest(transitionDuration) > 0.01 || (animationName !== 'none' && longest(animationDuration) > 0.01);
        return isMoving ? [element.className] : [];
      }),
    );
    if (reducedMotion === 'reduce') expect(moving).toEqual([]);
    else expect(moving.length).toBeGreaterThan(0);
  });
}
