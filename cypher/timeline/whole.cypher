// When does everything stand that ties any two organisations, alike ones counted together?
CALL () {
  UNWIND CASE WHEN 'STATED' IN $basis THEN [1] ELSE [] END AS wanted
  MATCH (c:Cooperation) WHERE NOT c.withdrawn AND EXISTS {
    MATCH (a:Organisation)<-[pa:PARTY]-(c)-[pb:PARTY]->(b:Organisation)
    WHERE a.id < b.id AND NOT a.withdrawn AND NOT b.withdrawn
      AND
      // = fragment/paired
  }
  RETURN c
  UNION ALL
  UNWIND CASE WHEN 'MEMBER' IN $basis THEN [1] ELSE [] END AS wanted
  MATCH (c:Membership) WHERE NOT c.withdrawn AND EXISTS {
    MATCH (a:Organisation)<-[:MEMBER|BODY]-(c)-[:MEMBER|BODY]->(b:Organisation)
    WHERE a.id < b.id AND NOT a.withdrawn AND NOT b.withdrawn }
  RETURN c
}
RETURN c.periodBasis AS periodBasis, c.startEarliest AS startEarliest, c.endLatest AS endLatest,
  c.certainStarts AS certainStarts, c.certainEnds AS certainEnds, count(*) AS count
