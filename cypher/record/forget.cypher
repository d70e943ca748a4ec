// Leaves no trace of an operation that changed nothing (it was begun in this same transaction).
MATCH (o:Operation {id: $operation}) DELETE o
