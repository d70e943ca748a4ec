// Notes what the rows of a dataset are read by, where that is what they were read by or none of them is done.
MATCH (d:Document {id: $document}) WHERE d.rows = 0 OR d.mapping = $mapping
SET d.mapping = $mapping, d.reading = $reading
