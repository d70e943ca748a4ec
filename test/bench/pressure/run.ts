import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import { everyday } from '../everyday.ts';
import { openGraph } from '../house.ts';
import { startSides } from '../sides.ts';
import { type Size, synthesise } from '../synthetic.ts';
import { connections, put } from './client.ts';
import { memory } from './memory.ts';
import { mixOf } from './mix.ts';
import { overload } from './overload.ts';
import { steady } from './steady.ts';

const options = new Command('npm run bench:load --')
  .description('Measures Liaison, as npm start runs it, under a steady load, under too much of it, and for long.')
  .option('--json <file>', 'write the figures to this file')
  .option('--quick', 'a small graph and seconds instead of minutes: whether it runs, not how well')
  .addOption(new Option('--only <part>', 'one part').choices(['steady', 'overload', 'memory']))
  .option('--rate <number>', 'requests a second of the steady load', Number)
  .parse()
  .opts<{ json?: string; quick?: boolean; only?: string; rate?: number }>();

const size: Size = options.quick
  ? { organisations: 3_000, cooperations: 10_000, hub: 2_000 }
  : { organisations: 10_000, cooperations: 100_000, hub: 2_000 };
const rate = options.rate ?? (options.quick ? 30 : 150);
const seconds = options.quick
  ? { warmUp: 3, steady: 5, overload: 4, memory: 20 }
  : { warmUp: 120, steady: 60, overload: 25, memory: 600 };
const CROWD = 200;
/** More blanks than the comparison needs, so that not the same few are asked again and again. */
const VARIANTS = 200;
const isWanted = (part: string) => options.only === undefined || options.only === part;

const synthetic = synthesise(size);
const questions = everyday(synthetic, VARIANTS);
const graph = await openGraph(String(size.cooperations), () => synthetic.records);
try {
  const { sides, close } = await startSides(graph.neo4j.address, ['ours']);
  try {
    const [ours] = sides;
    const mixed = mixOf(questions, ours!);
    const by = questions.find(({ name }) => name === 'whoCooperates by who')!;
    const { url, bodies } = ours!.requests(by)!;
    let turn = 0;
    const usually = () => ({ question: by.name, url, body: bodies[turn++ % bodies.length]! });

    await warmUp(mixed);
    const pids = { node: ours!.process.pid!, neo4j: graph.neo4j.pid };
    const health = new URL('/healthz', url).href;
    const results = {
      machine: { cpus: availableParallelism(), node: process.version },
      ...(isWanted('steady') && { steady: await steady(mixed, rate, seconds.steady, pids) }),
      ...(isWanted('overload') && { overload: await overload(mixed, usually, health, CROWD, seconds.overload) }),
      ...(isWanted('memory') && { memory: await memory(mixed, rate, seconds.memory, pids) }),
    };
    if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
    const { steady: first, overload: second, memory: third } = results;
    process.exitCode = [first, second, third].every((part) => !part || part.isWell) ? 0 : 1;
  } finally {
    await close();
  }
} finally {
  await graph.close();
}

/** As many at once as the cores bear, so that Neo4j's compiler and memory and the pages of the graph are as in daily use. */
async function warmUp(next: ReturnType<typeof mixOf>): Promise<void> {
  const agent = connections(16);
  const end = performance.now() + seconds.warmUp * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const { url, body } = next();
      await put(agent, url, body);
    }
  };
  await Promise.all(Array.from({ length: 16 }, client));
  agent.destroy();
}
