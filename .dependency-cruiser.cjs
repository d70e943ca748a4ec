const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|web|test)/', pathNot: allowed },
});

/** Which folder may import which: main -> server -> resolvers -> graph -> domain, and never the other way. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle cannot be read from one end to the other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only(
      'domain-is-pure',
      '^src/domain/',
      '^src/domain/',
      'Rules without I/O can be tested as tables and used anywhere.',
    ),
    only(
      'graph-knows-domain-alone',
      '^src/graph/',
      '^src/(graph|domain)/',
      'The graph is below everything that asks it.',
    ),
    only(
      'neo4j-knows-no-domain',
      '^src/neo4j/',
      '^src/(neo4j/|folder|domain/errors)',
      'Running a Neo4j is no matter of cooperation.',
    ),
    only(
      'resolvers-ask-graph',
      '^src/resolvers/',
      '^src/(resolvers|graph|domain)/',
      'A resolver translates a question; it serves no HTTP and reads no file.',
    ),
    only(
      'server-serves-any-schema',
      '^src/server/',
      '^src/(server/|domain/|config|folder)',
      'The HTTP house stands around any schema.',
    ),
    only(
      'ingest-reads-and-writes',
      '^src/ingest/',
      '^src/(ingest/|graph/|domain/|folder)',
      'Documents come in without a server.',
    ),
    only(
      'export-says-what-ingest-reads',
      '^src/export/',
      '^src/(export/|ingest/|graph/|domain/|folder)',
      'Dossiers go out in the format in which they come in, without a server.',
    ),
    only(
      'backup-knows-no-format-of-dossiers',
      '^src/backup/',
      '^src/(backup/|graph/|domain/|folder)',
      'A backup carries nodes and relationships, whatever they mean.',
    ),
    only(
      'cli-is-above',
      '^src/cli/',
      '^src/(cli/|ingest/|export/|backup/|neo4j/|graph/|domain/|config|folder)',
      'A command knows no HTTP.',
    ),
    only('web-knows-the-schema-alone', '^web/', '^web/', 'The explorer is a second program.'),
    {
      name: 'driver-in-graph-alone',
      comment: 'One folder knows Neo4j, so that one folder changes with it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(graph|neo4j)/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'What runs must not need what tests it.',
      severity: 'error',
      from: { path: '^(src|web)/' },
      to: { path: '^test/' },
    },
    {
      name: 'domain-does-no-io',
      comment: 'The domain decides; others read and write.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^web/dist/' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
