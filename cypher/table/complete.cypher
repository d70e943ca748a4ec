// Notes that an import has come to the end of the file of a dataset.
MATCH (d:Document {id: $document, rows: $rows}) SET d.complete = true
