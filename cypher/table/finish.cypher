// Notes how far the rows of a dataset are now.
MATCH (d:Document {id: $document}) SET d.rows = $rows
