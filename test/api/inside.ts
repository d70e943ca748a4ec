/** What no client may read: words of the database and its languages, places in the code or on the machine, stacks. */
export const NOTHING_INSIDE =
  /Neo4j|Neo\.|Cypher|Lucene|bolt:|node_modules|\/src\/|\.ts\b|file:\/\/|^\s+at |\\n\s+at |INTERNAL|TypeError|undefined is/m;
