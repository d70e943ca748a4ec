  WITH * WHERE state > 0
  WITH *, CASE size(claims) WHEN 1 THEN coalesce(claims[0].publishers, []) ELSE reduce(known = [], claim IN claims |
       known + [publisher IN coalesce(claim.publishers, []) WHERE NOT publisher IN known]) END AS publishers
  WHERE size(publishers) >= coalesce(q.publishersAtLeast, 0)
  WITH basis, a, b, claims, meetings, timed, publishers, state,
       CASE q.orderBy
         WHEN 'PUBLISHERS' THEN [-size(publishers)]
         WHEN 'CLAIMS' THEN [-size(CASE basis WHEN 'MET' THEN meetings ELSE claims END)]
         WHEN 'FIRST_EVIDENCE' THEN [coalesce(first, 99999999)]
         WHEN 'NAME' THEN [toLower(b.name)]
         ELSE [] END
       + [-coalesce(last, -99999999), toLower(basis), a.id, b.id] AS key
  ORDER BY key
  RETURN collect({key: key, basis: basis, a: a, b: b, claims: claims, meetings: meetings, timed: timed,
                  publishers: publishers, state: state}) AS links
