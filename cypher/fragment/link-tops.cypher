// The tops of the trees of all sides and publishers of the page; who is no part of anything is its own.
CALL (q, rows) {
  UNWIND CASE WHEN q.independence THEN rows ELSE [] END AS row
  UNWIND row[3] + [row[4][0], row[5][0]] AS id
  WITH DISTINCT id
  MATCH (:Organisation {id: id})-[:PART_OF*1..]->(top:Organisation) WHERE NOT (top)-[:PART_OF]->()
  RETURN collect(DISTINCT [id, top.id]) AS tops
}
