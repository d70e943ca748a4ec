  // What is told of a link beside its pair; it is counted and picked in src/graph/ties.ts.
  CALL (q, claims) {
    UNWIND CASE WHEN q.passages THEN claims ELSE [] END AS c
    MATCH (c)<-[:BEARS_ON]-(e:Evidence)-[:FOUND_IN]->(d:Document) WHERE NOT e.withdrawn
    WITH c, e, d ORDER BY CASE e.stance WHEN 'SUPPORTS' THEN 0 ELSE 1 END,
      CASE e.mode WHEN 'TEXTUAL' THEN 0 WHEN 'INTERPRETED' THEN 1 ELSE 2 END,
      CASE d.textKind WHEN 'VERBATIM' THEN 0 ELSE 1 END, -coalesce(e.dateLatest, -99999999), e.id
    WITH collect([e, c, d]) AS ranked
    WITH ranked, ranked[..q.evidence] AS top, [x IN ranked WHERE x[0].stance = 'SUPPORTS' AND x[0].date IS NOT NULL] AS dated
    WITH ranked, top,
      reduce(least = null, x IN dated | CASE WHEN least[0].dateEarliest <= x[0].dateEarliest THEN least ELSE x END) AS earliest,
      reduce(most = null, x IN dated | CASE WHEN most[0].dateLatest >= x[0].dateLatest THEN most ELSE x END) AS latest
    RETURN [size(ranked), size(top), [earliest[0].id, earliest[0].date], [latest[0].id, latest[0].date]] AS evidence,
      top + CASE WHEN q.ends THEN [x IN [earliest, latest] WHERE x IS NOT NULL AND NOT x[0] IN [piece IN top | piece[0]]] ELSE [] END AS pieces
  }
  CALL (pieces) {
    UNWIND pieces AS x
    WITH x[0] AS e, x[1] AS c, x[2] AS d
    RETURN collect(
      // = fragment/evidence-row
    ) AS passages
  }
  CALL (q, claims, meetings) {
    CALL (q, claims, meetings) {
      UNWIND CASE WHEN q.topics THEN claims ELSE [] END AS c
      MATCH (c)-[on:ON]->(t:Topic)
      RETURN c AS tie, on, t
      UNION ALL
      UNWIND CASE WHEN q.topics THEN meetings ELSE [] END AS meeting
      MATCH (meeting)<-[:AT]-(c:Claim)-[on:ON]->(t:Topic) WHERE NOT c.withdrawn
      RETURN meeting AS tie, on, t
    }
    RETURN collect(DISTINCT [tie.id, t.id, t.name, coalesce(on.mode, 'TEXTUAL')]) AS subjects
  }
