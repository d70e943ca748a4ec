// The evidence of these claims, supporting and most direct first.
UNWIND $ids AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)<-[:BEARS_ON]-(e:Evidence)-[:FOUND_IN]->(d:Document) WHERE NOT e.withdrawn
  WITH c, e, d ORDER BY e.stance DESC, CASE e.mode WHEN 'TEXTUAL' THEN 0 WHEN 'INTERPRETED' THEN 1 ELSE 2 END,
    d.textKind DESC, -coalesce(e.dateLatest, -99999999), e.id
  RETURN collect(e {.id, .quote, .start, .end, .row, .stance, .mode, .act, .date, .dateEarliest, .dateLatest, .dateBasis,
    .certainty, .recordedBy, .recordedAt, claim: c.id,
    by: [(e)-[:SAID_BY]->(o:Organisation) | o {.id, .name, .kind, .identity, .country}],
    meeting: [(e)-[:SAID_AT]->(m:Meeting) | m.id][0],
    document: d {.id, .kind, .title, .publisherName, .url, .language, .published, .publishedEarliest, .publishedLatest,
      .publishedAsWritten, .retrieved, .held, .textKind, .sha256,
      publisher: [(d)-[:PUBLISHED_BY]->(p:Organisation) | p {.id, .name}][0]}}) AS evidence
}
RETURN id, evidence
