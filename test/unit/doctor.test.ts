import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { memoryFinding, nodeFinding, portFinding } from '../../src/cli/doctor-machine.ts';

const GIB = 2 ** 30;

describe('liaison doctor', () => {
  it.each([
    ['20.19.0', 'good'],
    ['20.18.3', 'bad'],
    ['18.20.4', 'bad'],
    ['22.1.0', 'good'],
  ])('takes Node %s for %s', (version, verdict) => {
    expect(nodeFinding(version)).toMatchObject({ about: 'Node', verdict });
  });

  it.each([
    [24, 20, false, 'good', 'takes up to 4.9 GiB.'],
    [24, 1, false, 'odd', 'end what does.'],
    [1, 1, false, 'bad', 'Give the machine or the container more.'],
    [1, 0.8, true, 'good', 'takes up to 0.5 GiB.'],
  ])('of %s GiB, %s free (Neo4j elsewhere: %s), says %s', (total, free, isElsewhere, verdict, ending) => {
    const finding = memoryFinding(total * GIB, free * GIB, isElsewhere);
    expect(finding).toMatchObject({ about: 'Memory', verdict });
    expect(finding.says.endsWith(ending)).toBe(true);
  });

  it('tells a free port, one that another program has, and a host that is none', async () => {
    const other = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    expect(await portFinding('PORT', '127.0.0.1', port)).toEqual({
      ...{ about: 'PORT', verdict: 'bad' },
      says: `${port} is in use by another program. Set PORT to another one.`,
    });
    await new Promise((resolve) => other.close(resolve));
    expect(await portFinding('PORT', '127.0.0.1', port)).toMatchObject({
      ...{ verdict: 'good', says: `${port} on 127.0.0.1 is free.` },
    });
    expect(await portFinding('PORT', '192.0.2.1', port)).toMatchObject({ about: 'HOST', verdict: 'bad' });
  });
});
