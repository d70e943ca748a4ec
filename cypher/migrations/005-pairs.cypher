// Each cooperation says which pairs of organisations it ties, so that questions about anybody are grouped by them
// (docs/adr/0026). Leaders with partners, and equals with each other unless they are more than 20.
MATCH (c:Cooperation)
CALL (c) {
  OPTIONAL MATCH (a:Organisation)<-[pa:PARTY]-(c)-[pb:PARTY]->(b:Organisation)
  WHERE a.id < b.id AND ((pa.role = 'PARTY' AND pb.role = 'PARTY' AND c.equalParties <= 20)
    OR (pa.role = 'LEAD' AND pb.role = 'PARTNER') OR (pa.role = 'PARTNER' AND pb.role = 'LEAD'))
  WITH DISTINCT c, split(a.id, '/')[1] + ' ' + split(b.id, '/')[1] AS pair ORDER BY pair
  WITH c, collect(pair) AS pairs
  SET c.pairs = pairs
} IN TRANSACTIONS OF 5000 ROWS;

// Organisations that are withdrawn are few, and questions about anybody leave them out.
CREATE INDEX organisation_withdrawn IF NOT EXISTS FOR (n:Organisation) ON (n.withdrawn);
