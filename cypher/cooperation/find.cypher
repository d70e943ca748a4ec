// Cooperations: for each question one page of them, whole: parties, topics and evidence.
UNWIND range(0, size($questions) - 1) AS place
WITH place, $questions[place] AS q
CALL (q) {
  OPTIONAL MATCH (:Organisation {id: q.who, withdrawn: false})<-[:PART_OF*0..]-(part:Organisation)
  WHERE NOT part.withdrawn AND (q.parts OR part.id = q.who)
  RETURN collect(part) AS ours
}
CALL (q) {
  OPTIONAL MATCH (:Organisation {id: q.with, withdrawn: false})<-[:PART_OF*0..]-(part:Organisation)
  WHERE NOT part.withdrawn AND (q.parts OR part.id = q.with)
  RETURN collect(part) AS theirs
}
CALL (q) {
  OPTIONAL MATCH (:Topic {id: q.on, withdrawn: false})<-[:NARROWER_THAN*0..]-(topic:Topic)
  RETURN collect(topic) AS topics
}
CALL (q, ours, theirs, topics) {
  // Each branch has its own anchor: named claims, a party, a meeting, a topic, or everything.
  CALL (q, ours, topics) {
    WITH q WHERE q.among IS NOT NULL
    UNWIND q.among AS id
    MATCH (c:Cooperation:Claim {id: id})
    RETURN c
    UNION
    WITH q, ours WHERE q.among IS NULL AND q.who IS NOT NULL
    UNWIND ours AS party
    MATCH (party)<-[:PARTY]-(c:Cooperation)
    RETURN c
    UNION
    WITH q WHERE q.among IS NULL AND q.meeting IS NOT NULL
    MATCH (:Meeting {id: q.meeting})<-[:SAID_AT]-(:Evidence {withdrawn: false})-[:BEARS_ON]->(c:Cooperation)
    RETURN c
    UNION
    WITH q, topics WHERE q.among IS NULL AND q.who IS NULL AND q.meeting IS NULL AND q.on IS NOT NULL
    UNWIND topics AS topic
    MATCH (topic)<-[:ON]-(c:Cooperation)
    RETURN c
    UNION
    // Not WITH … WHERE: everything would be read first and left out then.
    UNWIND CASE WHEN q.among IS NULL AND q.who IS NULL AND q.meeting IS NULL AND q.on IS NULL THEN [q] ELSE [] END AS everything
    MATCH (c:Cooperation)
    RETURN c
  }
  WITH * WHERE NOT c.withdrawn
    AND (q.with IS NULL OR EXISTS { (c)-[:PARTY]->(o:Organisation) WHERE o IN theirs })
    AND (q.on IS NULL OR EXISTS { (c)-[:ON]->(t:Topic) WHERE t IN topics })
    AND (q.paired IS NULL OR c.paired = q.paired)
    AND (q.kinds IS NULL OR c.kind IN q.kinds)
    AND (q.statuses IS NULL OR c.status IN q.statuses)
    AND (q.modes IS NULL OR any(mode IN c.modes WHERE mode IN q.modes))
    AND (q.acts IS NULL OR any(act IN c.acts WHERE act IN q.acts))
    AND (q.certaintyAtLeast IS NULL OR c.certainty >= q.certaintyAtLeast)
    AND (q.verbatimOnly IS NULL OR NOT q.verbatimOnly OR c.verbatim)
    AND (q.disputed IS NULL OR c.disputed = q.disputed)
  WITH q, c, CASE
      WHEN c.periodBasis IS NULL THEN 1
      WHEN any(i IN range(0, size(c.certainStarts) - 1)
               WHERE c.certainStarts[i] <= q.to AND c.certainEnds[i] >= q.from) THEN 3
      WHEN c.startEarliest <= q.to AND c.endLatest >= q.from THEN 2
      ELSE 0 END AS state
  WHERE state > 0
  WITH c, state, CASE q.orderBy
      WHEN 'FIRST_EVIDENCE' THEN [coalesce(c.firstEvidence, 99999999), c.id]
      ELSE [-coalesce(c.lastEvidence, -99999999), c.id] END AS key
  ORDER BY key
  RETURN collect({key: key, c: c, state: state}) AS claims
}
WITH place, q, ours, theirs, topics, claims, [claim IN claims WHERE claim.state IN q.states] AS found
WITH *, [claim IN found WHERE (q.after IS NULL OR claim.key > q.after) AND (q.before IS NULL OR claim.key < q.before)] AS span
WITH *, CASE WHEN q.last IS NULL THEN span[..q.first] ELSE span[-q.last..] END AS page
CALL (page) {
  UNWIND CASE WHEN size(page) = 0 THEN [] ELSE range(0, size(page) - 1) END AS i
  WITH i, page[i] AS row, page[i].c AS c
  CALL (c) {
    MATCH (c)-[party:PARTY]->(o:Organisation)
    WITH party, o ORDER BY CASE party.role WHEN 'LEAD' THEN 0 WHEN 'PARTY' THEN 1 ELSE 2 END, o.name, o.id
    RETURN collect(party {.role, .mode, .asWritten, organisation: o {.id, .name, .kind, .identity, .country}}) AS parties
  }
  CALL (c) {
    OPTIONAL MATCH (c)-[on:ON]->(t:Topic)
    WITH on, t ORDER BY t.name, t.id
    RETURN collect(on {.mode, .asWritten, topic: t {.id, .name}}) AS on
  }
  CALL (c) {
    MATCH (c)<-[:BEARS_ON]-(e:Evidence {withdrawn: false})-[:FOUND_IN]->(d:Document)
    WITH e, d ORDER BY e.stance DESC, CASE e.mode WHEN 'TEXTUAL' THEN 0 WHEN 'INTERPRETED' THEN 1 ELSE 2 END,
      d.textKind DESC, -coalesce(e.dateLatest, -99999999), e.id
    RETURN collect(e {.id, .quote, .start, .end, .row, .stance, .mode, .act, .date, .dateEarliest, .dateLatest, .dateBasis,
      .certainty, .recordedBy, .recordedAt, claim: c.id,
      by: [(e)-[:SAID_BY]->(o:Organisation) | o {.id, .name, .kind, .identity, .country}],
      meeting: [(e)-[:SAID_AT]->(m:Meeting) | m.id][0],
      document: d {.id, .kind, .title, .publisherName, .url, .language, .published, .publishedEarliest, .publishedLatest,
        .publishedAsWritten, .retrieved, .held, .textKind, .sha256,
        publisher: [(d)-[:PUBLISHED_BY]->(p:Organisation) | p {.id, .name}][0]}}) AS evidence
  }
  WITH i, row, c, parties, on, evidence ORDER BY i
  RETURN collect(c {.id, .kind, .status, .summary, .version, .disputed, .paired, .periodBasis,
    .start, .startAsWritten, .end, .endAsWritten, .startEarliest, .startLatest, .endEarliest, .endLatest,
    key: row.key, state: row.state, madeIn: [(c)-[:MADE_IN]->(d:Document) | d.id][0],
    parties: parties, topics: on, evidence: evidence}) AS rows
}
RETURN place, size(found) AS total, rows,
  size([claim IN claims WHERE claim.state = 3]) AS certain, size([claim IN claims WHERE claim.state = 2]) AS possible,
  size([claim IN claims WHERE claim.state = 1]) AS undated,
  size(page) > 0 AND page[0].key <> found[0].key AS hasPrevious,
  size(page) > 0 AND page[-1].key <> found[-1].key AS hasNext,
  (q.who IS NULL OR size(ours) > 0) AND (q.with IS NULL OR size(theirs) > 0) AND (q.on IS NULL OR size(topics) > 0) AS anchored
ORDER BY place
