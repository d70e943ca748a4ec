// Waits until no other process migrates: the uniqueness of the number makes two of these nodes impossible.
CREATE (:Migration {number: 0})
