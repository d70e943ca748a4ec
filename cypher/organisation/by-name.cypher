// Which organisations are called exactly so? Abbreviations and former names do not count; `taken`: it has a number of the schemes.
UNWIND $names AS folded
MATCH (n:Name {folded: folded})-[:NAMES]->(o:Organisation)
USING INDEX n:Name(folded)
WHERE NOT n.withdrawn AND NOT o.withdrawn AND o.identity = $identity AND NOT n.use IN ['ABBREVIATION', 'FORMER']
RETURN DISTINCT folded, o.id AS id,
  EXISTS { (o)<-[:IDENTIFIES]-(i:Identifier) WHERE i.scheme IN $schemes AND NOT i.withdrawn } AS taken
ORDER BY folded, id
