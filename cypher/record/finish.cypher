// Keeps what an operation did, for whoever asks for the same one again.
MATCH (o:Operation {id: $operation}) SET o.result = $result
