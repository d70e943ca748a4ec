RETURN CASE WHEN one < other THEN [one, other] ELSE [other, one] END AS pair, claims, first, last, state,
  COLLECT { UNWIND said AS some UNWIND some AS publisher RETURN DISTINCT publisher ORDER BY publisher } AS publishers
ORDER BY pair
