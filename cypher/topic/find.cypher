// Topics of the register: for each question one page of them.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q
CALL (q) {
  CALL (q) {
    WITH q WHERE q.within IS NOT NULL
    MATCH (:Topic {id: q.within, withdrawn: false})<-[:NARROWER_THAN*0..]-(t:Topic)
    RETURN t
    UNION
    // Not WITH … WHERE: everything would be read first and left out then.
    UNWIND CASE WHEN q.within IS NULL THEN [q] ELSE [] END AS everything
    MATCH (t:Topic)
    RETURN t
  }
  WITH * WHERE NOT t.withdrawn AND (q.top IS NULL OR q.top <> EXISTS { (t)-[:NARROWER_THAN]->(:Topic) })
  WITH t, [toLower(t.name), t.id] AS key
  ORDER BY key
  RETURN collect({key: key, t: t}) AS found
}
WITH *, [row IN found WHERE (q.after IS NULL OR row.key > q.after) AND (q.before IS NULL OR row.key < q.before)] AS span
WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS page
RETURN place, size(found) AS total, [row IN page | {id: row.t.id, name: row.t.name, key: row.key}] AS rows,
  size(page) > 0 AND page[0].key <> found[0].key AS hasPrevious,
  size(page) > 0 AND page[-1].key <> found[-1].key AS hasNext,
  q.within IS NULL OR EXISTS { (:Topic {id: q.within, withdrawn: false}) } AS anchored
ORDER BY place
