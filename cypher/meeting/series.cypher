// Which meetings come before and after these in the series of their body: by date, else by number?
UNWIND $ids AS id
MATCH (:Meeting {id: id})-[:OF_BODY]->(body:Organisation)
CALL (body) {
  MATCH (body)<-[:OF_BODY]-(m:Meeting) WHERE NOT m.withdrawn
  CALL (m) {
    OPTIONAL MATCH (m)<-[:AT]-(s:Schedule) WHERE NOT s.withdrawn
    WITH s ORDER BY CASE s.status WHEN 'HELD' THEN 0 WHEN 'SCHEDULED' THEN 1 ELSE 2 END,
      CASE s.mode WHEN 'TEXTUAL' THEN 0 WHEN 'INTERPRETED' THEN 1 ELSE 2 END, NOT s.verbatim,
      -COUNT { (s)<-[:BEARS_ON]-(:Evidence {withdrawn: false, stance: 'SUPPORTS'}) }, s.id
    LIMIT 1
    RETURN CASE WHEN s.date IS NOT NULL THEN s.startEarliest END AS day, s.number AS number
  }
  WITH m, day, number ORDER BY coalesce(day, 99999999), coalesce(number, 2147483647), m.id
  RETURN collect(m.id) AS series
}
WITH id, series, [i IN range(0, size(series) - 1) WHERE series[i] = id][0] AS at
RETURN id, CASE WHEN at > 0 THEN series[at - 1] END AS previous, series[at + 1] AS next
