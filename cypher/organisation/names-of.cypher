// The names of organisations that have a number of one of these schemes (or, not `ours`, that have none), in order.
MATCH (o:Organisation) WHERE o.id > $after AND NOT o.withdrawn AND o.identity = 'NAMED'
  AND EXISTS { (o)<-[:IDENTIFIES]-(i:Identifier) WHERE i.scheme IN $schemes AND NOT i.withdrawn } = $ours
WITH o ORDER BY o.id LIMIT $limit
RETURN o.id AS id, COLLECT { MATCH (o)<-[:NAMES]-(n:Name) WHERE NOT n.withdrawn RETURN DISTINCT n.text ORDER BY n.text } AS names
ORDER BY id
