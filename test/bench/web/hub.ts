import type { Browser, Request } from '@playwright/test';
import { newPage } from './frames.ts';
import { type Line, share } from './line.ts';

interface Answer {
  errors?: { message: string }[];
  data: null | {
    neighbourhood: {
      nodes: { organisation: { id: string } }[];
      links: { a: { id: string }; b: { id: string }; publishers: { totalCount: number } }[];
    };
  };
}

/** Expands an organisation of a thousand neighbours, of which one is drawn. */
export async function measureHub(browser: Browser, address: string, name: string, isQuick: boolean): Promise<Line[]> {
  const asked = await ask(address, '{ search(text: $name, types: [ORGANISATION], first: 1) { nodes { id } } }', name);
  const hub: string = asked.search.nodes[0].id;
  const links = await ask(
    address,
    '{ whoCooperates(who: $name, first: 100) { totalCount nodes { b { id } publishers { totalCount } } } }',
    hub,
  );
  const { totalCount, nodes } = links.whoCooperates;
  const most: number[] = nodes
    .slice(0, 30)
    .map((link: { publishers: { totalCount: number } }) => link.publishers.totalCount);
  const requests: number[] = [];
  const served: number[] = [];
  const drawn: number[] = [];
  let isBest = true;
  for (let round = 0; round < (isQuick ? 2 : 8); round += 1) {
    const page = await newPage(browser);
    const other: string = nodes[nodes.length - 1 - round].b.id;
    await page.goto(`${address}/?who=${hub}&with=${other}&select=${hub}`);
    const expand = page.getByRole('button', { name: 'Expand', exact: true });
    await expand.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'With whom' }).waitFor();
    await page.waitForLoadState('networkidle');
    const sent: Request[] = [];
    page.on('request', (request) => request.url().endsWith('/graphql') && sent.push(request));
    const begun = performance.now();
    await dialog.getByRole('button', { name: 'Expand' }).click();
    await page.getByRole('grid', { name: 'Links that are drawn' }).waitFor();
    // All of them, or why not.
    await page.waitForFunction(
      () =>
        document.querySelectorAll('[aria-level="1"]').length > 15 || document.querySelector('.graph-message .notice'),
    );
    drawn.push(performance.now() - begun);
    await page.waitForLoadState('networkidle');
    requests.push(sent.length);
    const { requestStart, responseEnd } = sent[0]!.timing();
    served.push(responseEnd - requestStart);
    const { data, errors } = (await (await sent[0]!.response())!.json()) as Answer;
    await page.close();
    if (!data) {
      console.error(`Refused: ${errors?.[0]?.message}`);
      served[round] = Number.POSITIVE_INFINITY;
      continue;
    }
    const { neighbourhood } = data;
    const own = neighbourhood.links.filter(
      ({ a, b }) => (a.id === hub || b.id === hub) && a.id !== other && b.id !== other,
    );
    const least = Math.min(...own.map(({ publishers }) => publishers.totalCount));
    isBest &&= own.length >= 19 && least >= most[own.length - 1]!;
  }
  const told = (what: string, figure: number, unit: string, goal: Line['goal'] = null): Line => {
    return { part: 'hub', what, figure, unit, goal };
  };
  return [
    told(`links of ${name}`, totalCount, ''),
    told('requests of one expansion', Math.max(...requests), '', { most: 1 }),
    told('those drawn are those of most publishers (1: yes)', Number(isBest), '', { least: 1 }),
    told('the server: p50', share(served, 0.5), 'ms'),
    told('the server: most', Math.max(...served), 'ms', { most: 300 }),
    told('from “Expand” to the organisations being there: p50', share(drawn, 0.5), 'ms'),
  ];
}

// biome-ignore lint/suspicious/noExplicitAny: answers are read by those who know their shape
async function ask(address: string, query: string, value: string): Promise<any> {
  const body = JSON.stringify({ query: query.replace('$name', JSON.stringify(value)) });
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}
