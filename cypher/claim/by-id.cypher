// Claims of any type by their ids, each with what it is about; evidence is evidence/of-claims.
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:MADE_IN]->(d:Document) WHERE NOT c.withdrawn
RETURN c {.id, .kind, .status, .summary, .version, .disputed, .paired, .periodBasis, .number, .date, .dateAsWritten,
  .placeName, .placeCountry, .mode, .role, .act, .asWritten,
  .start, .startAsWritten, .end, .endAsWritten, .startEarliest, .startLatest, .endEarliest, .endLatest,
  state: CASE WHEN c.periodBasis IS NULL THEN 1 ELSE 3 END,
  madeIn: d.id,
  meeting: [(c)-[:AT]->(m:Meeting) | m.id][0],
  document: [(c)-[:CONCERNS]->(x:Document) | x.id][0],
  member: [(c)-[:MEMBER]->(o:Organisation) | o {.id, .name, .kind, .identity, .country}][0],
  body: [(c)-[:BODY]->(o:Organisation) | o {.id, .name, .kind, .identity, .country}][0],
  organisation: [(c)-[:PARTICIPANT]->(o:Organisation) | o {.id, .name, .kind, .identity, .country}][0],
  by: [(c)-[:BY]->(o:Organisation) | o {.id, .name, .kind, .identity, .country}],
  topics: COLLECT {
    MATCH (c)-[on:ON]->(t:Topic)
    WITH on, t ORDER BY t.name, t.id
    RETURN on {.mode, .asWritten, topic: t {.id, .name}} AS topic
  },
  parties: COLLECT {
    MATCH (c)-[party:PARTY]->(o:Organisation)
    WITH party, o ORDER BY CASE party.role WHEN 'LEAD' THEN 0 WHEN 'PARTY' THEN 1 ELSE 2 END, o.name, o.id
    RETURN party {.role, .mode, .asWritten, organisation: o {.id, .name, .kind, .identity, .country}} AS party
  }
} AS claim
