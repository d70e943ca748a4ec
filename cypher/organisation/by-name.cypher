// Which organisations are called exactly so, and of which `schemes` has each a number?
// Abbreviations and former names do not count.
UNWIND $names AS folded
MATCH (n:Name {folded: folded})-[:NAMES]->(o:Organisation)
USING INDEX n:Name(folded)
WHERE NOT n.withdrawn AND NOT o.withdrawn AND o.identity = $identity AND NOT n.use IN ['ABBREVIATION', 'FORMER']
RETURN DISTINCT folded, o.id AS id, COLLECT {
  MATCH (o)<-[:IDENTIFIES]-(own:Identifier) WHERE own.scheme IN $schemes AND NOT own.withdrawn RETURN DISTINCT own.scheme
} AS schemes
ORDER BY folded, id
