// Which organisations have a stated link with most others?
MATCH (o:Organisation)<-[pa:PARTY]-(c:Cooperation)-[pb:PARTY]->(b:Organisation)
WHERE NOT c.withdrawn AND NOT o.withdrawn AND NOT b.withdrawn AND o.identity = 'NAMED'
  AND ((pa.role = 'PARTY' AND pb.role = 'PARTY' AND c.equalParties <= 20)
    OR (pa.role = 'LEAD' AND pb.role = 'PARTNER') OR (pa.role = 'PARTNER' AND pb.role = 'LEAD'))
WITH o, count(DISTINCT b) AS links ORDER BY links DESC, o.name, o.id LIMIT $most
RETURN o {.id, .name, .kind, .identity, .country} AS organisation, links
