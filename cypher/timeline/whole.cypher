// When does everything stand that ties any two organisations, alike ones counted together?
// Days are told by the year or month that they are in, as timeline/of tells them.
// = fragment/gone
CALL (gone) {
  UNWIND CASE WHEN 'STATED' IN $basis THEN [1] ELSE [] END AS wanted
  MATCH (c:Cooperation) WHERE NOT c.withdrawn AND size(c.pairs) > 0
    AND (size(gone) = 0 OR any(pair IN c.pairs WHERE none(slug IN split(pair, ' ') WHERE slug IN gone)))
  RETURN c
  UNION ALL
  UNWIND CASE WHEN 'MEMBER' IN $basis THEN [1] ELSE [] END AS wanted
  MATCH (c:Membership) WHERE NOT c.withdrawn AND EXISTS {
    MATCH (a:Organisation)<-[:MEMBER|BODY]-(c)-[:MEMBER|BODY]->(b:Organisation)
    WHERE a.id < b.id AND NOT a.withdrawn AND NOT b.withdrawn }
  RETURN c
}
// = fragment/alike-times
