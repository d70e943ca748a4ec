// Which links has each of these organisations, of those that are kept? Of the others only what a path asks of them.
UNWIND $ids AS id
MATCH (a:Organisation {id: id})
CALL (a) {
  MATCH (a)-[l:STATED_LINK|MET_LINK|MEMBER_LINK]-(b:Organisation)
  WHERE type(l) IN $types AND ($publishersAtLeast IS NULL OR size(l.publishers) >= $publishersAtLeast)
  RETURN collect([split(type(l), '_')[0], b.id, b.identity, size(l.publishers)]) AS links
}
RETURN id, links
