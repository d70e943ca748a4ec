WITH CASE WHEN c.periodBasis IS NOT NULL THEN [c.startEarliest / $per, c.endLatest / $per] END AS hull,
  [day IN c.certainStarts | day / $per] AS starts, [day IN c.certainEnds | day / $per] AS ends, count(*) AS count
RETURN collect([hull, starts, ends, count]) AS times
