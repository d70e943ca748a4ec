// Notes that a migration was applied.
CREATE (:Migration {number: $number, slug: $slug, checksum: $checksum, at: $at})
