// What do the derived properties of these claims rest on, and which do they have?
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.id AS id, c.start AS start, c.end AS end, c.date AS date,
  [label IN labels(c) WHERE NOT label IN ['Record', 'Claim']][0] AS type,
  COLLECT {
    MATCH (c)-[:AT]->(:Meeting)<-[:AT]-(s:Schedule) WHERE NOT s.withdrawn AND s.date IS NOT NULL
    RETURN [s.date, s.status, EXISTS { (c)-[:MADE_IN]->(:Document)<-[:MADE_IN]-(s) }] ORDER BY s.id
  } AS schedules,
  COLLECT {
    MATCH (c)<-[:BEARS_ON]-(e:Evidence)-[:FOUND_IN]->(d:Document) WHERE NOT e.withdrawn
    RETURN [e.stance, e.mode, e.act, e.certainty, e.date, d.publisherKey, d.textKind] ORDER BY e.id
  } AS evidence,
  COLLECT { MATCH (c)-[party:PARTY]->(o:Organisation) RETURN [o.id, party.role] ORDER BY o.id } AS parties,
  c { .periodBasis, .startEarliest, .startLatest, .endEarliest, .endLatest, .certainStarts, .certainEnds,
      .firstEvidence, .lastEvidence, .publishers, .modes, .acts, .certainty, .verbatim, .disputed, .pairs } AS derived
ORDER BY id
