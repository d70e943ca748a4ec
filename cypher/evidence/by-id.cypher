// Pieces of evidence by their ids.
UNWIND $ids AS id
MATCH (e:Evidence:Record {id: id})-[:BEARS_ON]->(c:Claim), (e)-[:FOUND_IN]->(d:Document)
WHERE NOT e.withdrawn AND NOT c.withdrawn
RETURN e {.id, .quote, .start, .end, .row, .stance, .mode, .act, .date, .dateEarliest, .dateLatest, .dateBasis,
  .certainty, .recordedBy, .recordedAt, claim: c.id,
  by: [(e)-[:SAID_BY]->(o:Organisation) | o {.id, .name, .kind, .identity, .country}],
  meeting: [(e)-[:SAID_AT]->(m:Meeting) | m.id][0],
  document: d {.id, .kind, .title, .publisherName, .url, .language, .published, .publishedEarliest, .publishedLatest,
    .publishedAsWritten, .retrieved, .held, .textKind, .sha256,
    publisher: [(d)-[:PUBLISHED_BY]->(p:Organisation) | p {.id, .name}][0]}} AS evidence
