import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, it } from 'vitest';
// @ts-expect-error: a configuration file in the format of its tool
import configuration from '../../.dependency-cruiser.cjs';

it('imports go one way, as .dependency-cruiser.cjs says', async () => {
  const { output } = await cruise(['src'], { ruleSet: configuration, validate: true, ...configuration.options });
  const { modules, summary } = output as ICruiseResult;
  const broken = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`);
  expect(broken).toEqual([]);
  // A tool that cannot read TypeScript sees nothing and finds nothing wrong.
  expect(modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThan(30);
}, 60_000);
