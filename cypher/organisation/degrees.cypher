// How many others is each of these organisations linked with, on each basis, over everything?
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
RETURN id, COUNT { (o)-[:STATED_LINK]-() } AS stated, COUNT { (o)-[:MET_LINK]-() } AS met,
  COUNT { (o)-[:MEMBER_LINK]-() } AS member
