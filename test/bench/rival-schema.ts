/** The graph as @neo4j/graphql reads it: its nodes and relationships as they stand, claims being nodes. */
export const rivalSchema = /* GraphQL */ `
  type Organisation @node {
    id: ID!
    name: String!
    kind: String!
    identity: String!
    country: String
    names: [Name!]! @relationship(type: "NAMES", direction: IN)
    identifiers: [Identifier!]! @relationship(type: "IDENTIFIES", direction: IN)
    parent: [Organisation!]! @relationship(type: "PART_OF", direction: OUT)
    parts: [Organisation!]! @relationship(type: "PART_OF", direction: IN)
    memberships: [Membership!]! @relationship(type: "MEMBER", direction: IN)
    cooperations: [Cooperation!]! @relationship(type: "PARTY", direction: IN, properties: "Party")
  }
  type Party @relationshipProperties {
    role: String!
    mode: String
  }
  type On @relationshipProperties {
    mode: String
  }
  type Name @node @fulltext(indexes: [{ indexName: "names", queryName: "foundNames", fields: ["text", "title"] }]) {
    text: String!
    title: String
    language: String
    use: String
    of: [Organisation!]! @relationship(type: "NAMES", direction: OUT)
  }
  type Identifier @node {
    scheme: String!
    value: String!
    url: String
  }
  type Membership @node {
    id: ID!
    kind: String!
    start: String
    end: String
    body: [Organisation!]! @relationship(type: "BODY", direction: OUT)
  }
  type Topic @node {
    id: ID!
    name: String!
    parent: [Topic!]! @relationship(type: "NARROWER_THAN", direction: OUT)
    narrower: [Topic!]! @relationship(type: "NARROWER_THAN", direction: IN)
    cooperations: [Cooperation!]! @relationship(type: "ON", direction: IN, properties: "On")
  }
  type Cooperation @node {
    id: ID!
    kind: String!
    status: String!
    start: String
    periodBasis: String
    startEarliest: Int
    endLatest: Int
    certainStarts: [Int!]
    certainEnds: [Int!]
    lastEvidence: Int
    publishers: [String!]
    parties: [Organisation!]! @relationship(type: "PARTY", direction: OUT, properties: "Party")
    topics: [Topic!]! @relationship(type: "ON", direction: OUT, properties: "On")
    evidence: [Evidence!]! @relationship(type: "BEARS_ON", direction: IN)
  }
  type Evidence @node {
    id: ID!
    quote: String!
    stance: String!
    mode: String!
    act: String!
    date: String
    certainty: String!
    by: [Organisation!]! @relationship(type: "SAID_BY", direction: OUT)
    document: [Document!]! @relationship(type: "FOUND_IN", direction: OUT)
  }
  type Document @node {
    id: ID!
    title: String!
    url: String
    textKind: String
    publisher: [Organisation!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }
`;
