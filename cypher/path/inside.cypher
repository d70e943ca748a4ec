// Which links are there among these organisations, of those that are kept?
UNWIND $ids AS id
// A link inside is met from both its ends; so no look-up in a long list.
MATCH (:Organisation {id: id})-[l:STATED_LINK|MET_LINK|MEMBER_LINK]-()
WHERE type(l) IN $types
WITH l, count(*) AS ends
WHERE ends = 2 AND ($publishersAtLeast IS NULL OR size(l.publishers) >= $publishersAtLeast)
RETURN collect([split(type(l), '_')[0], startNode(l).id, endNode(l).id, size(l.publishers)]) AS links
