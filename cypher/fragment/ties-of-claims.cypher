WITH DISTINCT one, other, c
WITH one.id AS one, other.id AS other, count(c) AS claims, min(c.firstEvidence) AS first, max(c.lastEvidence) AS last,
     max(CASE WHEN c.periodBasis IS NULL THEN 1 WHEN size(c.certainStarts) > 0 THEN 3 ELSE 2 END) AS state,
     collect(DISTINCT c.publishers) AS said
// = fragment/ties-row
