/** An operation as the page opens it: its text and that of its variables. */
export interface Opening {
  query: string;
  /** JSON, indented for reading; empty if there are none. */
  variables: string;
}

/**
 * Reads `#query=…&variables=…`, each percent-encoded, from an address of the API page; undefined if it names no query.
 * The part behind `#` never reaches the server, so that no log holds it.
 */
export function openingOf(hash: string): Opening | undefined {
  const named = new URLSearchParams(hash.replace(/^#/, ''));
  const query = named.get('query');
  return query ? { query, variables: indented(named.get('variables') ?? '') } : undefined;
}

/** What is no JSON stays as it is, for the editor to say so. */
function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
