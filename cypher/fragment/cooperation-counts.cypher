NOT c.withdrawn
AND (q.kinds IS NULL OR c.kind IN q.kinds)
AND (q.statuses IS NULL OR c.status IN q.statuses)
AND (q.modes IS NULL OR any(mode IN c.modes WHERE mode IN q.modes))
AND (q.acts IS NULL OR any(act IN c.acts WHERE act IN q.acts))
AND (q.certaintyAtLeast IS NULL OR c.certainty >= q.certaintyAtLeast)
AND (q.verbatimOnly IS NULL OR NOT q.verbatimOnly OR c.verbatim)
AND (q.disputed IS NULL OR c.disputed = q.disputed)
