/**
 * The same data asked of @neo4j/graphql. It lists claims, not pairs: its client gets every cooperation of the anchor with
 * what pairs are counted from. Parts, narrower topics below the first level, counting, ordering, the page, and a second
 * question for the evidence of that page are left to the client, and not measured.
 */
const piece = 'mode act date quote by { name } document { id title url textKind publisher { name } }';

const cooperation = `id status start periodBasis startEarliest endLatest certainStarts certainEnds lastEvidence publishers
  partiesConnection { edges { properties { role } node { id name } } }
  topicsConnection { edges { properties { mode } node { id name } } }`;

export const SEARCH = `query Search($phrase: String!) { foundNames(phrase: $phrase, first: 10) {
  edges { node { text of { id name kind country } } } } }`;

export const ORGANISATION = `query Page($who: ID!) { organisations(where: { id: { eq: $who } }) {
  id name kind identity country names { text language use } identifiers { scheme value url }
  parent { id name } parts { id name } memberships(limit: 10) { kind start end body { id name } }
  cooperations { ${cooperation} } } }`;

export const LINKS_OF = `query Links($who: ID!) { organisations(where: { id: { eq: $who } }) {
  id cooperations { ${cooperation} } } }`;

export const LINKS_ON = `query Links($on: ID!) { topics(where: { id: { eq: $on } }) {
  id narrower { id cooperations { ${cooperation} } } } }`;

export const LINKS_OF_ON = `query Links($who: ID!, $on: ID!) { cooperation(where: {
  parties: { some: { id: { eq: $who } } }, topics: { some: { parent: { some: { id: { eq: $on } } } } } }) {
  ${cooperation} } }`;

export const EVIDENCE = `query Evidence($a: ID!, $b: ID!) { cooperation(where: {
  AND: [{ parties: { some: { id: { eq: $a } } } }, { parties: { some: { id: { eq: $b } } } }] }) {
  id evidence { id stance certainty ${piece} } } }`;
