  WITH q, a, b, l, l.state AS state, CASE q.orderBy
      WHEN 'PUBLISHERS' THEN [-size(l.publishers)]
      WHEN 'CLAIMS' THEN [-l.claims]
      WHEN 'FIRST_EVIDENCE' THEN [coalesce(l.first, 99999999)]
      WHEN 'NAME' THEN [toLower(b.name)]
      ELSE [] END
    + [-coalesce(l.last, -99999999), toLower(split(type(l), '_')[0]), a.id, b.id] AS key
  ORDER BY key
  RETURN collect([a, b, l, state, key]) AS links, count(CASE state WHEN 3 THEN 1 END) AS certain,
    count(CASE state WHEN 2 THEN 1 END) AS possible, count(CASE state WHEN 1 THEN 1 END) AS undated
