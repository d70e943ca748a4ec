// Which links are there among some organisations, where nothing is asked of what ties: those that are kept, one page a question.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q
CALL (q) {
  CALL (q) {
    // A link inside is met from both its ends; so no look-up in a long list.
    UNWIND q.among AS id
    MATCH (:Organisation {id: id})-[l:STATED_LINK|MET_LINK|MEMBER_LINK]-()
    WHERE type(l) IN q.types
    WITH l, count(*) AS ends WHERE ends = 2
    RETURN l
  }
  WITH q, l WHERE q.publishersAtLeast IS NULL OR size(l.publishers) >= q.publishersAtLeast
  WITH q, l, startNode(l) AS a, endNode(l) AS b
  // = fragment/kept-order
}
// = fragment/kept-page
RETURN place, total, rows, tops, pairs, things, certain, possible, undated, hasPrevious, hasNext, null AS who, null AS with
ORDER BY place
