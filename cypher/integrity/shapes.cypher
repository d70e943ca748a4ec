// What stands in the graph as no write leaves it, each kind of fault with some of the ids and their number.
CALL () {
  MATCH (n:Record) WHERE coalesce(n.version, 0) < 1
  RETURN n.id AS id, 'is only locked, and was never written' AS problem
  UNION ALL
  MATCH (n:Record) WHERE n.locked IS NOT NULL
  RETURN n.id AS id, 'bears a lock' AS problem
  UNION ALL
  MATCH (n:Record|Operation) WITH n.id AS id, count(*) AS times WHERE times > 1
  RETURN id, 'is there twice' AS problem
  UNION ALL
  MATCH (n:Record)-->(o:Record) WHERE coalesce(o.version, 0) < 1
  RETURN n.id AS id, 'leads to what was never written' AS problem
  UNION ALL
  MATCH (n:Evidence) WHERE NOT EXISTS { (n)-[:BEARS_ON]->(:Claim) }
  RETURN n.id AS id, 'bears on no claim' AS problem
  UNION ALL
  MATCH (n:Evidence) WHERE NOT EXISTS { (n)-[:FOUND_IN]->(:Document) }
  RETURN n.id AS id, 'is found in no document' AS problem
  UNION ALL
  MATCH (n:Claim) WHERE NOT EXISTS { (n)-[:MADE_IN]->(:Document) }
  RETURN n.id AS id, 'is made in no document' AS problem
  UNION ALL
  MATCH (n:Claim) WHERE NOT n.withdrawn AND NOT EXISTS { (n)<-[:BEARS_ON]-(e:Evidence) WHERE NOT e.withdrawn }
  RETURN n.id AS id, 'is a claim without evidence' AS problem
  UNION ALL
  MATCH (n:Evidence)-[:BEARS_ON]->(c:Claim) WHERE c.withdrawn AND NOT n.withdrawn
  RETURN n.id AS id, 'stands, though its claim was withdrawn' AS problem
  UNION ALL
  MATCH (n:Operation) WHERE n.result IS NULL AND coalesce(n.verb, '') <> 'importSample'
  RETURN n.id AS id, 'is an operation that was begun and not finished' AS problem
  UNION ALL
  MATCH (n:AuditEntry) WHERE NOT EXISTS { MATCH (r:Record {id: n.record}) }
  RETURN n.record AS id, 'is in the audit, and nowhere else' AS problem
}
RETURN problem, count(DISTINCT id) AS number, collect(DISTINCT id)[..$most] AS ids
ORDER BY problem
