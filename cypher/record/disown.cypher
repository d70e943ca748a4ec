// Takes away the relationships that records own, before they are given again; links are kept, not owned.
UNWIND $ids AS id
MATCH (n:Record {id: id})-[r:!STATED_LINK&!MET_LINK&!MEMBER_LINK]->()
DELETE r
