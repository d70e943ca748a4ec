// Takes away the relationships that records own, before they are given again.
UNWIND $ids AS id
MATCH (n:Record {id: id})-[r]->()
DELETE r
