// How do these records stand? `kept` has, in the order of the names asked for, what they keep from their first write.
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, n.version AS version, n.withdrawn AS withdrawn, n.digest AS digest,
       [label IN labels(n) WHERE label <> 'Record'] AS labels, [name IN $keep | n[name]] AS kept
ORDER BY id
