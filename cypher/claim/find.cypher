// Claims with evidence in a document, in the order of its text: for each question one page of them.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q
CALL (q) {
  MATCH (:Document {id: q.document})<-[:FOUND_IN]-(e:Evidence)-[:BEARS_ON]->(c:Claim)
  WHERE NOT e.withdrawn AND NOT c.withdrawn
  WITH c, min(e.start) AS start
  WITH {key: [start, c.id], id: c.id} AS row ORDER BY row.key
  RETURN collect(row) AS found
}
WITH *, [row IN found WHERE (q.after IS NULL OR row.key > q.after) AND (q.before IS NULL OR row.key < q.before)] AS span
WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS page
RETURN place, size(found) AS total, page AS rows,
  size(page) > 0 AND page[0].key <> found[0].key AS hasPrevious,
  size(page) > 0 AND page[-1].key <> found[-1].key AS hasNext
ORDER BY place
