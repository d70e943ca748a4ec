import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RefusedError, renderRefusals } from '../../src/ingest/refusal.ts';
import { readMapping } from '../../src/ingest/table/mapping.ts';
import { inFolder } from './dossier-folder.ts';

const MAP = `
dataset: { id: d, title: D }
organisations:
  one:
    name: { column: a, match: '^(.+)$', give: $1 }
    country: { column: c, values: { UK: GB }, otherwise: UA }
    identity: { column: i, values: { '2': collective }, keep: true }
  body: { name: B, country: UA, identity: Collective }
cooperation:
  status: { column: s, values: { SIGNED: ongoing, CLOSED: ended }, otherwise: unstated }
  parties: [{ organisation: one, role: lead }, { organisation: body, role: partner }]
membership: { member: one, body: body, kind: member }
`;

/** What is refused of a mapping, a line each. */
const refusalsOf = (mapping: string): Promise<string[]> =>
  inFolder({ 'map.yaml': mapping }, async (folder) => {
    const error = await readMapping(path.join(folder, 'map.yaml')).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error === null) return [];
    if (!(error instanceof RefusedError)) throw error;
    return renderRefusals(error.refusals).replaceAll(`${folder}/`, '').split('\n');
  });

describe('a mapping', () => {
  it('is taken with words of the closed lists, in any case', async () => {
    expect(await refusalsOf(MAP)).toEqual([]);
  });

  it.each(['cordis-h2020', 'cow-igo', 'icews18'])('of those in the project is right: %s', async (name) => {
    const file = fileURLToPath(new URL(`../../data/mappings/${name}.yaml`, import.meta.url));
    expect((await readMapping(file)).dataset.title).not.toBe('');
  });

  it.each([
    [
      'otherwise: unstated',
      'otherwise: unstatd',
      '9:79  “unstatd” is no status: it is one of planned, supported, ongoing, ended, unstated. Did you mean “unstated”?',
    ],
    [
      'SIGNED: ongoing',
      'SIGNED: signed',
      '9:42  “signed” is no status: it is one of planned, supported, ongoing, ended, unstated.',
    ],
    [
      'role: lead',
      'role: leader',
      '10:40  “leader” is no role: it is one of party, lead, partner. Did you mean “lead”?',
    ],
    [
      'kind: member',
      'kind: membr',
      '11:46  “membr” is no kind: it is one of member, observer, associate. Did you mean “member”?',
    ],
    ['identity: Collective', 'identity: several', '7:43  “several” is no identity: it is one of named, collective.'],
    ["'2': collective", "'2': ''", '6:43  “” is no identity: it is one of named, collective.'],
    [
      'country: UA,',
      'country: Ukraine,',
      '7:29  “Ukraine” is not a country: write two capitals of ISO 3166-1 (UA, US, MD).',
    ],
    ['UK: GB', 'UK: uk', '5:41  “uk” is not a country: write two capitals of ISO 3166-1 (UA, US, MD).'],
    ["match: '^(.+)$'", "match: '^(.+$'", '4:31  “^(.+$” is no regular expression.'],
  ])('is refused where what it says of all rows is not right: %s becoming %s', async (right, wrong, refusal) => {
    expect(MAP).toContain(right);
    expect(await refusalsOf(MAP.replace(right, () => wrong))).toEqual([`map.yaml:${refusal}`]);
  });
});
