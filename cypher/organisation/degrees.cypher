// How many others is each of these organisations linked with, on each basis, over everything?
UNWIND $ids AS id
MATCH (o:Organisation {id: id})
RETURN id,
  COUNT {
    MATCH (o)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b:Organisation)
    WHERE NOT c.withdrawn AND NOT b.withdrawn
      AND ((pa.role = 'PARTY' AND pb.role = 'PARTY' AND c.equalParties <= 20)
        OR (pa.role = 'LEAD' AND pb.role = 'PARTNER') OR (pa.role = 'PARTNER' AND pb.role = 'LEAD'))
    RETURN DISTINCT b
  } AS stated,
  COUNT {
    MATCH (o)<-[:PARTICIPANT|BODY]-(pa:Claim)-[:AT]->(meeting:Meeting)
    WHERE NOT pa.withdrawn AND EXISTS { (meeting)<-[:AT]-(s:Schedule) WHERE s.status = 'HELD' AND NOT s.withdrawn }
    WITH DISTINCT o, meeting
    MATCH (meeting)<-[:AT]-(pb:Claim)-[:PARTICIPANT|BODY]->(b:Organisation)
    WHERE b <> o AND NOT pb.withdrawn AND NOT b.withdrawn
    RETURN DISTINCT b
  } AS met,
  COUNT {
    MATCH (o)<-[:MEMBER|BODY]-(c:Membership)-[:MEMBER|BODY]->(b:Organisation)
    WHERE NOT c.withdrawn AND NOT b.withdrawn
    RETURN DISTINCT b
  } AS member
