/** What differs between the releases of Neo4j that Liaison can fetch and run by itself. */
interface Release {
  /** The oldest Java that runs it. */
  java: number;
  /** The class that Java starts. */
  main: string;
}

/** Each has its list of jars beside the POM, `jars-<version>.sha256`, written by `npm run jars`. */
export const RELEASES = {
  '5.26.30': { java: 17, main: 'org.neo4j.server.CommunityEntryPoint' },
  '2026.08.1': { java: 21, main: 'org.neo4j.server.Neo4jCommunity' },
} as const satisfies Record<string, Release>;

export type Neo4jVersion = keyof typeof RELEASES;

/** Those that NEO4J_VERSION may name. */
export const NEO4J_VERSIONS = Object.keys(RELEASES) as Neo4jVersion[];

/** The one with long-term support, which runs unless another is wanted. */
export const USUAL_VERSION: Neo4jVersion = '5.26.30';
