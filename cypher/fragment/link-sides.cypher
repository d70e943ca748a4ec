// The two sides asked for, each with its parts; empty means any. The smaller tree keeps what is inside.
// `among`: a set of organisations, asked for the links inside it.
CALL (q) {
  UNWIND coalesce(q.among, [q.who]) AS id
  OPTIONAL MATCH (:Organisation {id: id, withdrawn: false})<-[:PART_OF*0..]-(part:Organisation)
  WHERE NOT part.withdrawn AND (q.parts OR part.id = id)
  RETURN collect(DISTINCT part) AS ours
}
CALL (q) {
  OPTIONAL MATCH (:Organisation {id: q.with, withdrawn: false})<-[:PART_OF*0..]-(part:Organisation)
  WHERE NOT part.withdrawn AND (q.parts OR part.id = q.with)
  RETURN collect(DISTINCT part) AS theirs
}
WITH *, CASE WHEN q.with IS NOT NULL AND size(theirs) < size(ours) THEN theirs ELSE ours END AS inner
