// Organisations of the register: for each question one page of them.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q
CALL (q) {
  CALL (q) {
    WITH q WHERE q.within IS NOT NULL
    MATCH (:Organisation {id: q.within, withdrawn: false})<-[:PART_OF*0..]-(o:Organisation)
    RETURN o
    UNION
    // Not WITH … WHERE: everything would be read first and left out then.
    UNWIND CASE WHEN q.within IS NULL THEN [q] ELSE [] END AS everything
    MATCH (o:Organisation)
    RETURN o
  }
  WITH * WHERE NOT o.withdrawn
    AND (q.kinds IS NULL OR o.kind IN q.kinds)
    AND (q.identities IS NULL OR o.identity IN q.identities)
    AND (q.countries IS NULL OR o.country IN q.countries)
  WITH o, CASE q.orderBy WHEN 'KIND' THEN [o.kind] ELSE [] END + [toLower(o.name), o.id] AS key
  ORDER BY key
  RETURN collect({key: key, o: o}) AS found
}
WITH *, [row IN found WHERE (q.after IS NULL OR row.key > q.after) AND (q.before IS NULL OR row.key < q.before)] AS span
WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS page
RETURN place, size(found) AS total,
  [row IN page | {id: row.o.id, name: row.o.name, kind: row.o.kind, identity: row.o.identity, country: row.o.country,
                  key: row.key}] AS rows,
  size(page) > 0 AND page[0].key <> found[0].key AS hasPrevious,
  size(page) > 0 AND page[-1].key <> found[-1].key AS hasNext,
  q.within IS NULL OR EXISTS { (:Organisation {id: q.within, withdrawn: false}) } AS anchored
ORDER BY place
