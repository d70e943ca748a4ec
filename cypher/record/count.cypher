// How many records of each kind are in the graph, and how many of them are withdrawn?
MATCH (n:Record)
UNWIND [label IN labels(n) WHERE NOT label IN ['Record', 'Claim']] AS label
RETURN label, count(*) AS total, count(CASE WHEN n.withdrawn THEN 1 END) AS withdrawn ORDER BY label
