// Documents: for each question one page of them.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q
CALL (q) {
  CALL (q) {
    WITH q WHERE q.about IS NOT NULL
    MATCH (:Organisation {id: q.about, withdrawn: false})<-[:PARTY|MEMBER|BODY|PARTICIPANT|BY]-(c:Claim)<-[:BEARS_ON]-(e:Evidence)-[:FOUND_IN]->(d:Document)
    WHERE NOT c.withdrawn AND NOT e.withdrawn
    RETURN d
    UNION
    WITH q WHERE q.about IS NULL AND q.publisher IS NOT NULL
    MATCH (:Organisation {id: q.publisher, withdrawn: false})<-[:PUBLISHED_BY]-(d:Document)
    RETURN d
    UNION
    // Not WITH … WHERE: everything would be read first and left out then.
    UNWIND CASE WHEN q.about IS NULL AND q.publisher IS NULL THEN [q] ELSE [] END AS everything
    MATCH (d:Document)
    RETURN d
  }
  WITH * WHERE NOT d.withdrawn
    AND (q.publisher IS NULL OR EXISTS { (d)-[:PUBLISHED_BY]->(:Organisation {id: q.publisher, withdrawn: false}) })
    AND (q.kinds IS NULL OR d.kind IN q.kinds)
    AND (q.languages IS NULL OR d.language IN q.languages)
    AND (q.textKinds IS NULL OR d.textKind IN q.textKinds)
    AND (q.held IS NULL OR d.held = q.held)
  WITH d, CASE q.orderBy
      WHEN 'TITLE' THEN [toLower(d.title), d.id]
      WHEN 'OLDEST' THEN [coalesce(d.publishedEarliest, 99999999), d.id]
      ELSE [-coalesce(d.publishedLatest, -99999999), d.id] END AS key
  ORDER BY key
  RETURN collect({key: key, d: d}) AS found
}
WITH *, [row IN found WHERE (q.after IS NULL OR row.key > q.after) AND (q.before IS NULL OR row.key < q.before)] AS span
WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS page
CALL (page) {
  UNWIND CASE WHEN size(page) = 0 THEN [] ELSE range(0, size(page) - 1) END AS i
  WITH i, page[i] AS row, page[i].d AS d ORDER BY i
  RETURN collect(d {.id, .kind, .title, .publisherName, .url, .language, .published, .publishedEarliest, .publishedLatest,
    .publishedAsWritten, .retrieved, .held, .textKind, .sha256, key: row.key,
    publisher: [(d)-[:PUBLISHED_BY]->(p:Organisation) | p {.id, .name}][0]}) AS rows
}
RETURN place, size(found) AS total, rows,
  size(page) > 0 AND page[0].key <> found[0].key AS hasPrevious,
  size(page) > 0 AND page[-1].key <> found[-1].key AS hasNext,
  (q.about IS NULL OR EXISTS { (:Organisation {id: q.about, withdrawn: false}) })
    AND (q.publisher IS NULL OR EXISTS { (:Organisation {id: q.publisher, withdrawn: false}) }) AS anchored
ORDER BY place
