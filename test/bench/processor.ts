import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { amountFor, type Pace } from './compare.ts';
import { sample } from './measure.ts';
import type { Question } from './question.ts';
import type { Side, SideName } from './sides.ts';

const CONNECTIONS = 8;

/** What a request costs on one side: milliseconds of a core in its server, and in Neo4j for it. */
interface Cost {
  side: string;
  node: number;
  neo4j: number;
}

/** The heading of the table, and below it a line of `lineOfCosts` for each question. */
export const costHeading =
  '| question | ours: server + Neo4j, ms of a core | raw | raw by Apollo | @neo4j/graphql | raw / ours |\n|---|---|---|---|---|---|';

/**
 * What a request of one question costs on all sides, turn by turn. Waiting for a core that others
 * keep busy is not counted. Linux alone tells it finely enough.
 * @param neo4j the process id of Neo4j
 */
export async function costsOf(question: Question, sides: Side[], neo4j: number, pace: Pace): Promise<Cost[]> {
  const runs = [];
  for (const { name, process, requests } of sides) {
    const asked = requests(question);
    if (!asked) continue;
    const amount = await amountFor(asked, CONNECTIONS, pace.seconds);
    runs.push({ name, pids: [process.pid!, neo4j], asked, amount, total: 0, spent: [0, 0] });
  }
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const run of round % 2 === 0 ? runs : runs.toReversed()) {
      const before = run.pids.map(spentBy);
      await sample(run.asked, CONNECTIONS, run.amount, round * 7);
      run.spent = run.spent.map((spent, i) => spent + spentBy(run.pids[i]!) - before[i]!);
      run.total += run.amount;
    }
  }
  return runs.map(({ name, total, spent: [node = 0, neo4j = 0] }) => {
    return { side: name, node: node / total, neo4j: neo4j / total };
  });
}

export function lineOfCosts(question: string, costs: Cost[]): string {
  const [ours, raw, byApollo, rival] = (['ours', 'raw', 'byApollo', 'neo4jGraphql'] satisfies SideName[]).map((name) =>
    costs.find(({ side }) => side === name),
  );
  const told = (cost?: Cost) => (cost ? `${cost.node.toFixed(2)} + ${cost.neo4j.toFixed(2)}` : '–');
  const whole = ({ node, neo4j }: Cost) => node + neo4j;
  const ratio = ours && raw ? (whole(raw) / whole(ours)).toFixed(2) : '–';
  return `| ${question} | ${told(ours)} | ${told(raw)} | ${told(byApollo)} | ${told(rival)} | ${ratio} |`;
}

const ticksASecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Milliseconds of a core that a process has used, by the kernel's table. */
function spentBy(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksASecond;
}
