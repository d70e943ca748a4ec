// A piece of evidence with its document, as a list in the order of `evidenceList` in src/graph/lists.ts: its keys would
// weigh more than what they say.
[e.id, e.quote, e.start, e.end, e.row, e.stance, e.mode, e.act, e.date, e.dateEarliest, e.dateLatest, e.dateBasis,
 e.certainty, e.recordedBy, e.recordedAt, c.id,
 [(e)-[:SAID_BY]->(o:Organisation) | [o.id, o.name, o.kind, o.identity, o.country]],
 [(e)-[:SAID_AT]->(m:Meeting) | m.id][0],
 [d.id, d.kind, d.title, d.publisherName, [(d)-[:PUBLISHED_BY]->(p:Organisation) | [p.id, p.name]][0],
  d.url, d.language, d.published, d.publishedEarliest, d.publishedLatest, d.publishedAsWritten, d.retrieved, d.held,
  d.textKind, d.sha256]]
