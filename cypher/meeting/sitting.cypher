// What happened at these meetings: who took part, what was discussed, which documents belong to it.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
CALL (m) {
  MATCH (m)<-[:AT]-(c:Participation)-[:PARTICIPANT]->(o:Organisation), (c)-[:MADE_IN]->(d:Document)
  WHERE NOT c.withdrawn
  WITH m, c, d, o ORDER BY CASE c.role WHEN 'HOST' THEN 0 WHEN 'CHAIR' THEN 1 WHEN 'SPEAKER' THEN 2 WHEN 'PARTICIPANT' THEN 3
    ELSE 4 END, o.name, c.id
  RETURN collect(c {.id, .role, .mode, .asWritten, .version, meeting: m.id, madeIn: d.id,
    organisation: o {.id, .name, .kind, .identity, .country}}) AS participations
}
CALL (m) {
  // The body takes part by the schedule that is shown first (see meeting/find).
  OPTIONAL MATCH (m)<-[:AT]-(s:Schedule)-[:BODY]->(o:Organisation) WHERE NOT s.withdrawn
  WITH m, s, o ORDER BY CASE s.status WHEN 'HELD' THEN 0 WHEN 'SCHEDULED' THEN 1 ELSE 2 END,
    CASE s.mode WHEN 'TEXTUAL' THEN 0 WHEN 'INTERPRETED' THEN 1 ELSE 2 END, NOT s.verbatim,
    -COUNT { (s)<-[:BEARS_ON]-(:Evidence {withdrawn: false, stance: 'SUPPORTS'}) }, s.id
  LIMIT 1
  RETURN CASE WHEN s IS NULL THEN [] ELSE [s {.id, .mode, .version, role: 'BODY', meeting: m.id,
    madeIn: [(s)-[:MADE_IN]->(d:Document) | d.id][0],
    organisation: o {.id, .name, .kind, .identity, .country}}] END AS body
}
CALL (m) {
  MATCH (m)<-[:AT]-(c:Discussion)-[:ON]->(t:Topic), (c)-[:MADE_IN]->(d:Document)
  WHERE NOT c.withdrawn
  OPTIONAL MATCH (c)<-[:BEARS_ON]-(e:Evidence {withdrawn: false})
  WITH m, c, t, d, min(e.start) AS place ORDER BY d.id, place, t.name, c.id
  RETURN collect(c {.id, .act, .asWritten, .version, meeting: m.id, madeIn: d.id, topic: t {.id, .name},
    by: [(c)-[:BY]->(o:Organisation) | o {.id, .name, .kind, .identity, .country}]}) AS discussions
}
CALL (m) {
  MATCH (m)<-[:AT]-(c:MeetingDocument)-[:CONCERNS]->(x:Document), (c)-[:MADE_IN]->(d:Document)
  WHERE NOT c.withdrawn
  WITH m, c, x, d ORDER BY CASE c.role WHEN 'CONSIDERED' THEN 0 WHEN 'IN_PREPARATION' THEN 1 WHEN 'RESULTING' THEN 2 ELSE 3 END,
    x.title, c.id
  RETURN collect(c {.id, .role, .mode, .asWritten, .version, meeting: m.id, madeIn: d.id, document: x.id}) AS documents
}
RETURN id, participations + body AS participations, discussions, documents
