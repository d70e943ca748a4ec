// Documents whole: the text, the hash, the passages that make no claim.
UNWIND $ids AS id
MATCH (d:Document {id: id}) WHERE NOT d.withdrawn
RETURN d {.id, .kind, .title, .publisherName, .url, .language, .published, .publishedEarliest, .publishedLatest,
  .publishedAsWritten, .retrieved, .held, .textKind, .sha256, .text, .silent,
  publisher: [(d)-[:PUBLISHED_BY]->(p:Organisation) | p {.id, .name}][0],
  reports: [(d)-[:REPORTS]->(m:Meeting) | m.id][0]
} AS document
