// The graph has one revision, and one kept answer a question.
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT kept_of IF NOT EXISTS FOR (n:Kept) REQUIRE n.of IS UNIQUE;
