// What has been given of these records so far? Links are kept, not given.
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, properties(n) AS properties,
       COLLECT {
         MATCH (n)-[r:!STATED_LINK&!MET_LINK&!MEMBER_LINK]->(other:Record)
         RETURN {type: type(r), to: other.id, properties: properties(r)}
       } AS relationships
ORDER BY id
