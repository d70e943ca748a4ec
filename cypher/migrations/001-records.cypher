// One id finds one record; an operation is done once; the fulltext indexes find names and texts.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT operation_id IF NOT EXISTS FOR (n:Operation) REQUIRE n.id IS UNIQUE;
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX identifier_value IF NOT EXISTS FOR (n:Identifier) ON (n.value);
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name);
CREATE INDEX organisation_kind IF NOT EXISTS FOR (n:Organisation) ON (n.kind);
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.publishedLatest);
CREATE INDEX cooperation_end IF NOT EXISTS FOR (n:Cooperation) ON (n.endLatest);
CREATE INDEX audit_record IF NOT EXISTS FOR (n:AuditEntry) ON (n.record);
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name|Meeting) ON EACH [n.text, n.latin, n.title]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Document|Cooperation) ON EACH [n.title, n.text, n.summary]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
