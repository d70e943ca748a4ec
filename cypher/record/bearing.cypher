// Which evidence bears on these claims (and is withdrawn with them)?
UNWIND $ids AS id
MATCH (c:Claim {id: id})<-[:BEARS_ON]-(e:Evidence) WHERE NOT e.withdrawn
RETURN e.id AS id, c.id AS claim ORDER BY id
