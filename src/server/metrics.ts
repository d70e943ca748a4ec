import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the server counts, for a monitor that asks `/metrics`. Names of routes and of statements; never what was asked. */
export interface Metrics {
  /** A request was answered. `route` is the address as it is routed (`/graphql`), never as it was sent. */
  answered(request: { route: string; status: number; milliseconds: number }): void;
  /** A statement of `cypher/` was asked of the graph, in this many milliseconds. */
  asked(statement: string, milliseconds: number, failed: boolean): void;
  /** All of it in the text format of Prometheus, and the type of that. */
  text(): Promise<string>;
  contentType: string;
}

/** What is looked up at each time of asking. */
export interface Measured {
  isReady(): Promise<boolean>;
  /** GraphQL operations that run, and that wait for a place. */
  operations(): { atWork: number; waiting: number };
}

/** Seconds; a question has 4.5 of them. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Counts from nothing. Every server has its own. */
export function createMetrics({ isReady, operations }: Measured): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Histogram({
    name: 'liaison_request_seconds',
    help: 'From the arrival of a request to the end of its answer, by route and HTTP status.',
    labelNames: ['route', 'status'] as const,
    buckets: BUCKETS,
    registers,
  });
  const statements = new Histogram({
    name: 'liaison_statement_seconds',
    help: 'From asking the graph to its last row, by the file of cypher/ that was asked.',
    labelNames: ['statement'] as const,
    buckets: BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: 'liaison_statement_failures_total',
    help: 'Statements that failed, were too late or were given up, by file.',
    labelNames: ['statement'] as const,
    registers,
  });
  new Gauge({
    name: 'liaison_operations',
    help: 'GraphQL operations, by whether they are at work or wait for a place.',
    labelNames: ['state'] as const,
    registers,
    collect() {
      const { atWork, waiting } = operations();
      this.set({ state: 'at_work' }, atWork);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  new Gauge({
    name: 'liaison_ready',
    help: '1 while the graph answers, as /readyz says; else 0.',
    registers,
    async collect() {
      this.set((await isReady()) ? 1 : 0);
    },
  });

  return {
    answered: ({ route, status, milliseconds }) => requests.observe({ route, status }, milliseconds / 1000),
    asked: (statement, milliseconds, failed) => {
      statements.observe({ statement }, milliseconds / 1000);
      if (failed) failures.inc({ statement });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
