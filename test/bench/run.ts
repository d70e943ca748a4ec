import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { compare, type Line, refuseDifferences, warm } from './compare.ts';
import { everyday } from './everyday.ts';
import { growth } from './growth.ts';
import { hostile } from './hostile.ts';
import { openGraph } from './house.ts';
import { costHeading, costsOf, lineOfCosts } from './processor.ts';
import type { Question } from './question.ts';
import { type Side, startSides } from './sides.ts';
import { type Size, synthesise } from './synthetic.ts';
import { heading, lineOf, missed } from './table.ts';

const options = new Command('npm run bench --')
  .description(
    'Measures how fast Liaison reads: beside hand-written Cypher and @neo4j/graphql, as it grows, and under hostile questions.',
  )
  .option('--json <file>', 'write the lines of the table to this file')
  .option('--growth', 'measure 10,000, 50,000 and 200,000 cooperations')
  .option('--hostile', 'ask the largest questions of a star of 5,000 edges and of a complete graph of 60')
  .option('--processor', 'measure what a request costs in milliseconds of a core instead')
  .option('--quick', 'a small graph and short turns: whether it runs, not how fast')
  .option('--only <pattern>', 'only questions whose names match this pattern')
  .parse()
  .opts<{ json?: string; growth?: boolean; hostile?: boolean; processor?: boolean; quick?: boolean; only?: string }>();

const pace = options.quick ? { rounds: 1, seconds: 0.3, warming: 0.1 } : { rounds: 3, seconds: 1, warming: 3 };
const wanted = (name: string) => new RegExp(options.only ?? '').test(name);

/** Four servers over one graph, and the everyday questions about it. */
interface Stage {
  sides: Side[];
  neo4j: number;
  questions: Question[];
}

async function onStage<Result>(play: (stage: Stage) => Promise<Result>): Promise<Result> {
  const size: Size = options.quick
    ? { organisations: 3_000, cooperations: 10_000, hub: 2_000 }
    : { organisations: 10_000, cooperations: 100_000, hub: 2_000 };
  const synthetic = synthesise(size);
  const graph = await openGraph(String(size.cooperations), () => synthetic.records);
  try {
    const { sides, close } = await startSides(graph.neo4j.address, ['ours', 'raw', 'byApollo', 'neo4jGraphql']);
    try {
      const questions = everyday(synthetic).filter(({ name }) => wanted(name));
      await warm(questions, sides, pace.warming);
      return await play({ sides, neo4j: graph.neo4j.pid, questions });
    } finally {
      await close();
    }
  } finally {
    await graph.close();
  }
}

async function speed({ sides, questions }: Stage): Promise<Line[]> {
  const lines: Line[] = [];
  const complaints: string[] = [];
  console.log(heading());
  for (const question of questions) {
    for (const other of sides.filter(({ name }) => name === 'raw' || name === 'byApollo'))
      await refuseDifferences(question, sides[0]!, other);
    const alone = await compare(question, sides, 1, pace);
    const crowd = await compare(question, sides, 8, pace);
    lines.push(alone, crowd);
    console.log(`${lineOf(alone)}\n${lineOf(crowd)}`);
    complaints.push(...missed(crowd, alone.raw!.p50));
  }
  console.log(complaints.length > 0 ? `\nBelow the goals:\n${complaints.join('\n')}` : '\nAll goals are reached.');
  return lines;
}

async function processor({ sides, neo4j, questions }: Stage): Promise<void> {
  console.log(costHeading);
  for (const question of questions) {
    console.log(lineOfCosts(question.name, await costsOf(question, sides, neo4j, pace)));
  }
}

if (options.hostile) process.exitCode = (await hostile()) ? 0 : 1;
else if (options.processor) await onStage(processor);
else {
  const lines = options.growth ? await growth(pace, options.quick ?? false, wanted) : await onStage(speed);
  const told = lines.map(({ question, connections, ours, raw, neo4jGraphql }) => {
    return { question, connections, ours, raw, neo4jGraphql };
  });
  if (options.json) writeFileSync(options.json, `${JSON.stringify(told, null, 2)}\n`);
}
