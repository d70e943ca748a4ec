/** One everyday question: how it is asked of Liaison, and with which blanks filled. */
export interface Question {
  name: string;
  /** The statement of `raw/` that answers the same, if there is one. */
  raw?: string;
  query: string;
  /** One for each request, in turn. */
  variables: Record<string, unknown>[];
  /** How @neo4j/graphql is asked for the same data, where it can be. */
  neo4jGraphql?: string;
}

const piece = 'mode act by { name } date passage { quote document { id title url textKind publisher { name } } }';

const linkRow = `id a { id name } b { id name } statuses { status count } topics { topic { id name } mode count }
  statedStart firstEvidence { date } lastEvidence { date } publishers { totalCount independent } inPeriod
  evidence(first: 1) { totalCount nodes { ${piece} } }`;

export const LINKS = `query Links($who: ID, $on: ID, $during: PeriodInput) {
  whoCooperates(who: $who, on: $on, during: $during, first: 20) {
    totalCount certain possible undated nodes { ${linkRow} } } }`;

export const SEARCH = `query Search($text: String!) { search(text: $text, first: 10) { nodes { __typename
  ... on Organisation { id name kind country } ... on Topic { id name } ... on Meeting { id title }
  ... on Document { id title } ... on Cooperation { id kind summary } } } }`;

export const ORGANISATION = `query Page($who: ID!) { organisation(id: $who) { id name kind identity country
  names { text language use } identifiers { scheme value url } parent { id name } parts { id name }
  degree { basis count } memberships(first: 10) { totalCount nodes { kind period { start end } body { id name } } }
  links(first: 20) { totalCount certain possible undated nodes { ${linkRow} } } } }`;

export const NEIGHBOURHOOD = `query Neighbourhood($of: [ID!]!) { neighbourhood(of: $of, limit: 300) {
  organisationsShown organisationsTotal linksShown linksTotal
  nodes { organisation { id name kind identity country } hidden { total } }
  links { id a { id } b { id } statuses { status count } publishers { totalCount } inPeriod } } }`;

export const PATHS = `query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to, parts: false, maxSteps: 4, first: 3) {
  truncated paths { steps { from { id name } to { id name }
    link { id publishers { totalCount } evidence(first: 1) { nodes { ${piece} } } } } } } }`;

export const TIMELINE = `query Timeline($who: ID!) { timeline(who: $who) { bins { start end certain possible } undated } }`;

export const EVIDENCE = `query Evidence($id: ID!) { node(id: $id) { ... on Link { id
  evidence(first: 20) { totalCount nodes { id stance certainty ${piece} } } } } }`;
