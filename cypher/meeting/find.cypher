// Meetings: for each question one page of them, each with its schedules, the one shown first at the head.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q
CALL (q) {
  OPTIONAL MATCH (:Organisation {id: q.of, withdrawn: false})<-[:PART_OF*0..]-(part:Organisation)
  WHERE NOT part.withdrawn AND (q.parts OR part.id = q.of)
  RETURN collect(part) AS bodies
}
CALL (q) {
  OPTIONAL MATCH (:Organisation {id: q.participant, withdrawn: false})<-[:PART_OF*0..]-(part:Organisation)
  WHERE NOT part.withdrawn AND (q.parts OR part.id = q.participant)
  RETURN collect(part) AS ours
}
CALL (q) {
  OPTIONAL MATCH (:Topic {id: q.on, withdrawn: false})<-[:NARROWER_THAN*0..]-(topic:Topic)
  RETURN collect(topic) AS topics
}
CALL (q, bodies, ours, topics) {
  // Each branch has its own anchor: named meetings, a participant, a body, a topic, or everything.
  CALL (q, bodies, ours, topics) {
    WITH q WHERE q.among IS NOT NULL
    UNWIND q.among AS id
    MATCH (m:Meeting {id: id})
    RETURN m
    UNION
    WITH q, ours WHERE q.among IS NULL AND q.participant IS NOT NULL
    UNWIND ours AS one
    MATCH (one)<-[:PARTICIPANT|BODY]-(c:Participation|Schedule)-[:AT]->(m:Meeting) WHERE NOT c.withdrawn
    RETURN m
    UNION
    WITH q, bodies WHERE q.among IS NULL AND q.participant IS NULL AND q.of IS NOT NULL
    UNWIND bodies AS body
    MATCH (body)<-[:OF_BODY]-(m:Meeting)
    RETURN m
    UNION
    WITH q, topics WHERE q.among IS NULL AND q.participant IS NULL AND q.of IS NULL AND q.on IS NOT NULL
    UNWIND topics AS topic
    MATCH (topic)<-[:ON]-(d:Discussion)-[:AT]->(m:Meeting) WHERE NOT d.withdrawn
    RETURN m
    UNION
    // Not WITH … WHERE: everything would be read first and left out then.
    UNWIND CASE WHEN q.among IS NULL AND q.participant IS NULL AND q.of IS NULL AND q.on IS NULL THEN [q] ELSE [] END AS everything
    MATCH (m:Meeting)
    RETURN m
  }
  WITH * WHERE NOT m.withdrawn
    AND (q.of IS NULL OR EXISTS { (m)-[:OF_BODY]->(o:Organisation) WHERE o IN bodies })
    AND (q.on IS NULL OR EXISTS { (m)<-[:AT]-(d:Discussion)-[:ON]->(t:Topic) WHERE t IN topics AND NOT d.withdrawn })
  CALL (q, m) {
    // The best-evidenced held one first: read from the text before concluded, verbatim before abstract, most passages.
    OPTIONAL MATCH (m)<-[:AT]-(s:Schedule) WHERE NOT s.withdrawn
    WITH s, CASE
      WHEN s.periodBasis IS NULL THEN 1
      WHEN any(i IN range(0, size(s.certainStarts) - 1)
               WHERE s.certainStarts[i] <= q.to AND s.certainEnds[i] >= q.from) THEN 3
      WHEN s.startEarliest <= q.to AND s.endLatest >= q.from THEN 2
      ELSE 0 END AS state
    ORDER BY CASE s.status WHEN 'HELD' THEN 0 WHEN 'SCHEDULED' THEN 1 ELSE 2 END,
      CASE s.mode WHEN 'TEXTUAL' THEN 0 WHEN 'INTERPRETED' THEN 1 ELSE 2 END, NOT s.verbatim,
      -COUNT { (s)<-[:BEARS_ON]-(:Evidence {withdrawn: false, stance: 'SUPPORTS'}) }, s.id
    RETURN collect(s) AS schedules, max(state) AS state
  }
  WITH * WHERE state > 0 AND (q.statuses IS NULL OR schedules[0].status IN q.statuses)
  WITH m, schedules, state, CASE q.orderBy
      WHEN 'OLDEST' THEN [coalesce(CASE WHEN schedules[0].date IS NOT NULL THEN schedules[0].startEarliest END, 99999999), m.id]
      ELSE [-coalesce(CASE WHEN schedules[0].date IS NOT NULL THEN schedules[0].endLatest END, -99999999), m.id] END AS key
  ORDER BY key
  RETURN collect({key: key, m: m, schedules: schedules, state: state}) AS meetings
}
WITH place, q, bodies, ours, topics, meetings, [one IN meetings WHERE one.state IN q.states] AS found
WITH *, [one IN found WHERE (q.after IS NULL OR one.key > q.after) AND (q.before IS NULL OR one.key < q.before)] AS span
WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS page
CALL (page) {
  UNWIND CASE WHEN size(page) = 0 THEN [] ELSE range(0, size(page) - 1) END AS i
  WITH i, page[i] AS row, page[i].m AS m
  CALL (m, row) {
    UNWIND CASE WHEN size(row.schedules) = 0 THEN [] ELSE range(0, size(row.schedules) - 1) END AS j
    WITH m, j, row.schedules[j] AS s
    MATCH (s)-[:MADE_IN]->(d:Document)
    WITH m, s, d, j ORDER BY j
    RETURN collect(s {.id, .number, .date, .dateAsWritten, .placeName, .placeCountry, .status, .mode, .version,
      .startEarliest, .endLatest, meeting: m.id, madeIn: d.id}) AS schedules
  }
  WITH i, row, m, schedules ORDER BY i
  RETURN collect(m {.id, .title, key: row.key, state: row.state, schedules: schedules,
    body: [(m)-[:OF_BODY]->(o:Organisation) | o {.id, .name, .kind, .identity, .country}][0]}) AS rows
}
RETURN place, size(found) AS total, rows,
  size([one IN meetings WHERE one.state = 3]) AS certain, size([one IN meetings WHERE one.state = 2]) AS possible,
  size([one IN meetings WHERE one.state = 1]) AS undated,
  size(page) > 0 AND page[0].key <> found[0].key AS hasPrevious,
  size(page) > 0 AND page[-1].key <> found[-1].key AS hasNext,
  (q.of IS NULL OR size(bodies) > 0) AND (q.participant IS NULL OR size(ours) > 0) AND (q.on IS NULL OR size(topics) > 0) AS anchored
ORDER BY place
