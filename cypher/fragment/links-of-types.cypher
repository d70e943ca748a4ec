// A branch a type: so Neo4j scans the links of that type, and does not expand from every organisation.
CALL () {
  UNWIND CASE WHEN 'STATED_LINK' IN $types THEN [1] ELSE [] END AS wanted
  MATCH (a)-[l:STATED_LINK]->(b)
  RETURN a, l, b
  UNION ALL
  UNWIND CASE WHEN 'MEMBER_LINK' IN $types THEN [1] ELSE [] END AS wanted
  MATCH (a)-[l:MEMBER_LINK]->(b)
  RETURN a, l, b
}
