// Evidence: for each question one page of it, of an organisation, of a document, or of named claims.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q
CALL (q) {
  CALL (q) {
    WITH q WHERE q.organisation IS NOT NULL
    MATCH (:Organisation {id: q.organisation, withdrawn: false})<-[:PARTY|MEMBER|BODY|PARTICIPANT|BY]-(c:Claim)<-[:BEARS_ON]-(e:Evidence)
    WITH DISTINCT e, c
    RETURN e, c, [-coalesce(e.dateLatest, -99999999), e.id] AS key
    UNION
    WITH q WHERE q.document IS NOT NULL
    MATCH (:Document {id: q.document})<-[:FOUND_IN]-(e:Evidence)-[:BEARS_ON]->(c:Claim)
    RETURN e, c, [e.start, e.end, e.id] AS key
    UNION
    WITH q WHERE q.among IS NOT NULL
    UNWIND q.among AS id
    MATCH (c:Claim {id: id})<-[:BEARS_ON]-(e:Evidence)-[:FOUND_IN]->(d:Document)
    RETURN e, c, [CASE e.stance WHEN 'SUPPORTS' THEN 0 ELSE 1 END,
                  CASE e.mode WHEN 'TEXTUAL' THEN 0 WHEN 'INTERPRETED' THEN 1 ELSE 2 END,
                  CASE d.textKind WHEN 'VERBATIM' THEN 0 ELSE 1 END,
                  -coalesce(e.dateLatest, -99999999), e.id] AS key
  }
  WITH * WHERE NOT e.withdrawn AND NOT c.withdrawn
  ORDER BY key
  RETURN collect({key: key, e: e, c: c}) AS found
}
WITH *, [row IN found WHERE (q.after IS NULL OR row.key > q.after) AND (q.before IS NULL OR row.key < q.before)] AS span
WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS page
CALL (page) {
  UNWIND CASE WHEN size(page) = 0 THEN [] ELSE range(0, size(page) - 1) END AS i
  WITH i, page[i] AS row, page[i].e AS e, page[i].c AS c
  MATCH (e)-[:FOUND_IN]->(d:Document)
  WITH i, row, e, c, d ORDER BY i
  RETURN collect(e {.id, .quote, .start, .end, .row, .stance, .mode, .act, .date, .dateEarliest, .dateLatest, .dateBasis,
      .certainty, .recordedBy, .recordedAt, key: row.key, claim: c.id,
      by: [(e)-[:SAID_BY]->(o:Organisation) | o {.id, .name, .kind, .identity, .country}],
      meeting: [(e)-[:SAID_AT]->(m:Meeting) | m.id][0],
      document: d {.id, .kind, .title, .publisherName, .url, .language, .published, .publishedEarliest, .publishedLatest,
        .publishedAsWritten, .retrieved, .held, .textKind, .sha256,
        publisher: [(d)-[:PUBLISHED_BY]->(p:Organisation) | p {.id, .name}][0]}}) AS rows
}
RETURN place, size(found) AS total, rows,
  size(page) > 0 AND page[0].key <> found[0].key AS hasPrevious,
  size(page) > 0 AND page[-1].key <> found[-1].key AS hasNext
ORDER BY place
