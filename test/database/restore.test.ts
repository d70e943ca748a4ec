import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { refuseHalfRestored } from '../../src/graph/restoring.ts';
import { backingUp, linesOf, TABLE_HASH, wholeGraph, writeLines } from './backing-up.ts';

const { database, at, backup, restore, write } = backingUp();

type Lines = Awaited<ReturnType<typeof linesOf>>;
const json = (line: unknown) => JSON.parse(JSON.stringify(line));
const change = (lines: Lines, at: number, changed: object) => lines.with(at, { ...json(lines.at(at)), ...changed });
const headed = (lines: Lines, changed: object) => change(lines, 0, changed);
const isNode = (line: object) => 'node' in line;
const packed = (bytes: Buffer) => Promise.resolve(bytes);

/** Each makes of a sound backup one that must be refused, with the right checksum where that is not what is wrong. */
const DAMAGES: [
  what: string,
  sentence: RegExp,
  (sound: { bytes: Buffer; lines: Lines }) => Promise<Buffer> | object[],
][] = [
  [
    'a byte in the middle',
    /is damaged|is cut off/,
    ({ bytes }) => {
      const changed = Buffer.from(bytes);
      changed[bytes.length >> 1]! ^= 0x40;
      return packed(changed);
    },
  ],
  ['its last bytes', /is cut off: its end is missing/, ({ bytes }) => packed(bytes.subarray(0, -20))],
  [
    'bytes after its end',
    /is damaged: it cannot be unpacked/,
    ({ bytes }) => packed(Buffer.concat([bytes, Buffer.from('xx')])),
  ],
  ['its second half', /is cut off: its end is missing/, ({ bytes }) => packed(bytes.subarray(0, bytes.length >> 1))],
  ['all of it', /is no backup|is cut off/, () => packed(Buffer.alloc(0))],
  ['its form: plain text', /is no backup of Liaison/, () => packed(Buffer.from('liaison'))],
  ['its form: another gzip', /is no backup of Liaison/, () => packed(gzipSync('{"liaison":"else"}\n'))],
  [
    'its last line',
    /is cut off: its end is missing/,
    ({ lines }) =>
      packed(
        gzipSync(
          `${lines
            .slice(0, -1)
            .map((line) => JSON.stringify(line))
            .join('\n')}\n`,
        ),
      ),
  ],
  [
    'a word in it, not the checksum',
    /has not the SHA-256 that was noted/,
    ({ bytes }) => packed(gzipSync(gunzipSync(bytes).toString().replace('writer-sound', 'writer-bound'))),
  ],
  [
    'the count at its beginning',
    /it has \d+ nodes, and says 7 at its beginning/,
    ({ lines }) => headed(lines, { nodes: 7 }),
  ],
  [
    'a node',
    /it has \d+ nodes, and says \d+ at its beginning/,
    ({ lines }) => lines.filter((_, i) => i !== lines.findIndex(isNode)),
  ],
  [
    'the order of its parts',
    /its parts are not in order/,
    ({ lines }) => [lines[0]!, ...lines.slice(1, -1).reverse(), lines.at(-1)!],
  ],
  ['a line', /a line is nothing that a backup has/, ({ lines }) => change(lines, 1, { more: 1 })],
  [
    'a piece of a table',
    /the table \w{12}… in it is not the one/,
    ({ lines }) => change(lines, -2, { file: { sha256: TABLE_HASH, piece: 'AAAA' } }),
  ],
  ['what stands behind its end', /something stands behind its end/, ({ lines }) => [...lines, {}]],
  [
    'its form, which is newer',
    /was written by a newer Liaison \(form 2, this one reads 1\)/,
    ({ lines }) => headed(lines, { format: 2, more: 'x' }),
  ],
  [
    'a migration that nobody knows',
    /is newer than this Liaison: it has the migration 999-later/,
    ({ lines }) => headed(lines, { migrations: [{ number: 999, slug: 'later', checksum: 'x' }] }),
  ],
  [
    'a migration that was changed',
    /001-records.cypher was changed after it had been applied/,
    ({ lines }) => headed(lines, { migrations: [{ number: 1, slug: 'records', checksum: 'x' }] }),
  ],
];

describe('restoreBackup', () => {
  it.each(DAMAGES)('refuses a file with another %s, before the first write', async (_, sentence, damage) => {
    await write('writer-sound');
    await backup('sound.gz', true);
    const sound = { bytes: await readFile(at('sound.gz')), lines: await linesOf(at('sound.gz')) };
    const damaged = damage(sound);
    if (damaged instanceof Promise) await writeFile(at('bad.gz'), await damaged);
    else await writeLines(at('bad.gz'), damaged);
    const before = await wholeGraph();
    await expect(restore('bad.gz', true)).rejects.toThrow(sentence);
    expect(await wholeGraph()).toEqual(before);
  });

  it('marks the graph until all is there: half restored it is refused, and can be restored again', async () => {
    await write('writer-sound');
    const before = await wholeGraph();
    await backup('sound.gz', true);
    const lines = await linesOf(at('sound.gz'));
    const { nodes } = json(lines[0]);
    const lost = { relationship: { source: 'x/1', type: 'ON', target: 'x/2', properties: {} } };
    const count = { relationships: 1 };
    const last = json(lines.at(-1));
    await writeLines(at('half.gz'), [
      { ...json(lines[0]), ...count, files: [] },
      ...lines.filter(isNode),
      lost,
      { end: { ...last.end, ...count, nodes, files: 0 } },
    ]);
    await expect(restore('half.gz', true)).rejects.toThrow('lead to records which it has not');
    await expect(refuseHalfRestored(database)).rejects.toThrow('This graph is half restored');
    await expect(restore('sound.gz')).rejects.toThrow('another restore was broken off. Give --replace');
    await restore('sound.gz', true);
    expect(await wholeGraph()).toEqual(before);
    expect(await refuseHalfRestored(database)).toBeUndefined();
  });
});
