// Each type for itself: its links are found as such, not from all organisations.
CALL () {
  UNWIND CASE WHEN 'STATED_LINK' IN $types THEN [1] ELSE [] END AS wanted
  MATCH (a)-[l:STATED_LINK]->(b)
  RETURN a, l, b
  UNION ALL
  UNWIND CASE WHEN 'MEMBER_LINK' IN $types THEN [1] ELSE [] END AS wanted
  MATCH (a)-[l:MEMBER_LINK]->(b)
  RETURN a, l, b
}
