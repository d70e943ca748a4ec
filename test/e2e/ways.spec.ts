import { askApi, explorer, names } from './explorer.ts';
import { expect, test } from './page.ts';

const between = '/?ways=organisation/us-embassy-ukraine,organisation/selec';
const subGroup = 'Working Sub-Group on Combating Trafficking in Persons and Illegal Migration';

test('no way by stated cooperation alone is said to be none, and what else may count', async ({ page }) => {
  const { open, region } = explorer(page);
  await open(between);
  await expect(region('Reading')).toContainText('No way is found by stated cooperation.');
  await expect(region('Reading')).toContainText('That is what the documents held here say, not that there is none.');
  await expect(region('Reading').getByRole('region', { name: 'Way 1' })).toHaveCount(0);
  await region('Reading').getByRole('button', { name: 'Count meetings too' }).click();
  await expect(page).toHaveURL(/basis=stated,met/);
  await expect(region('Reading').getByRole('region', { name: 'Way 1' })).toBeVisible();
});

test.describe('ways over meetings', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('tell met from stated at each step, leave one out, and copy as footnotes', async ({ page }) => {
    const { openDrawn, region, organisation, organisations, status } = explorer(page);
    await openDrawn(`${between}&basis=stated,met`);
    const { paths } = await askApi(
      page,
      `{ paths(from: "organisation/us-embassy-ukraine", to: "organisation/selec", basis: [STATED, MET], first: 5)
         { paths { steps { to { id name } link { basis evidence(first: 1) { nodes { passage { quote } } } } } } } }`,
    );
    const [shortest] = paths.paths;
    const way = region('Reading').getByRole('region', { name: 'Way 1' });
    const steps = way.getByRole('listitem');
    await expect(steps).toHaveCount(2);
    await expect(steps.nth(0)).toContainText(`${names.embassy} — ${subGroup}`);
    await expect(steps.nth(0)).toContainText('Met. Both took part in these meetings.');
    await expect(steps.nth(0)).not.toContainText('Stated.');
    await expect(steps.nth(1)).toContainText(`${subGroup} — ${names.selec}`);
    await expect(steps.nth(1)).toContainText('Stated. A document says that cooperation of the two is supported.');
    await expect(way).toContainText('Its steps rest on different things');
    // Having met takes a passage for each side: the embassy's taking part, and the body's own meeting.
    await expect(steps.nth(0).getByRole('blockquote')).toHaveText([
      /representatives of the US Embassy in Ukraine/,
      /hosted the 11th meeting of the Working Sub-Group/,
    ]);
    await expect(steps.nth(1).getByRole('blockquote')).toHaveText(
      shortest.steps[1].link.evidence.nodes[0].passage.quote,
    );

    await way.getByRole('button', { name: 'Copy as footnotes' }).click();
    await expect(status).toContainText('The footnotes are copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${names.embassy} — ${subGroup}[1] — ${names.selec}[2]`);
    expect(copied).toContain(`[1] ${names.embassy} — ${subGroup} (met): “`);
    expect(copied).toContain(`[2] ${subGroup} — ${names.selec} (stated): “The Working Sub-Group supported`);
    expect(copied).toContain('Source: GUAM Secretariat, “11th Meeting of the Working Sub-Group');

    const before = await organisations.count();
    await way.getByRole('button', { name: `Leave out ${subGroup}` }).click();
    await expect(page).toHaveURL(/avoid=organisation\/guam-wgs-tip/);
    await expect(region('Reading').getByRole('heading', { name: 'Left out' })).toBeVisible();
    await expect(organisation(subGroup)).toHaveCount(0);
    await expect(way.getByRole('heading', { level: 3 })).not.toContainText(subGroup);
    await region('Reading').getByRole('button', { name: 'Let it back in' }).click();
    await expect(organisation(subGroup)).toBeVisible();
    await expect(organisations).toHaveCount(before);
  });
});
