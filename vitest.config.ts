import { defineConfig } from 'vitest/config';

/** Where a script that runs the suite wants to read the counts. */
const resultsFile = process.env.LIAISON_TEST_RESULTS;

/** Without it two copies of graphql are loaded, which do not know each other's types. */
const oneGraphQL = {
  resolve: { alias: { graphql: new URL('node_modules/graphql/index.js', import.meta.url).pathname } },
};

const project = (name: string, folders: string, more: object = {}) => ({
  ...oneGraphQL,
  test: {
    name,
    include: [`test/${folders}/**/*.test.ts`],
    server: { deps: { inline: [/graphql/] } },
    ...more,
  },
});

/** Bounds on waiting, not on speed: a loaded machine takes its time. */
const slow = { fileParallelism: false, testTimeout: 180_000, hookTimeout: 180_000 };

/** Pure tests side by side; those that share the one graph of the suite, or start a Neo4j, one file after the other. */
export default defineConfig({
  test: {
    projects: [
      project('pure', '{contract,unit,server}', { testTimeout: 20_000 }),
      project('graph', '{database,api,cli}', { ...slow, globalSetup: ['test/graph.ts'] }),
      project('start', '{neo4j,start}', { ...slow, testTimeout: 600_000 }),
      project('faults', 'faults', { ...slow, testTimeout: 600_000, globalSetup: ['test/faults/neo4j.ts'] }),
    ],
    reporters: resultsFile ? ['default', 'json'] : ['default'],
    ...(resultsFile ? { outputFile: { json: resultsFile } } : {}),
  },
});
