// Of pairs in order, each with what ties it: the page, with what is told of each.
WITH place, q, ours, theirs, topics, links, [link IN links WHERE link.state IN q.states] AS found
WITH *, CASE WHEN q.after IS NULL AND q.before IS NULL THEN found ELSE [link IN found WHERE (q.after IS NULL OR link.key > q.after) AND (q.before IS NULL OR link.key < q.before)] END AS span
WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS page
// = fragment/page-told
RETURN place, size(found) AS total, rows, tops, pairs, times,
  [o IN both | [o.id, o.name, o.kind, o.identity, o.country]] AS things,
  size([link IN links WHERE link.state = 3]) AS certain, size([link IN links WHERE link.state = 2]) AS possible,
  size([link IN links WHERE link.state = 1]) AS undated,
  size(page) > 0 AND page[0].key <> found[0].key AS hasPrevious,
  size(page) > 0 AND page[-1].key <> found[-1].key AS hasNext,
  [o IN ours WHERE o.id = q.who | [o.id, o.name, o.kind, o.identity, o.country]][0] AS who,
  [o IN theirs WHERE o.id = q.with | [o.id, o.name, o.kind, o.identity, o.country]][0] AS with,
  q.on IS NULL OR size(topics) > 0 AS topicFound
ORDER BY place
