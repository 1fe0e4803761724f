-- Copyright (c) 2026 Pressmark contributors
-- SPDX-License-Identifier: EPL-2.0
-- Version 9 of the project file. One row for each Identified of the model, one column for each feature,
-- lists and contained values as JSON, references as ids. A semicolon at a line's end ends a statement.

CREATE TABLE text_content (
	hash TEXT PRIMARY KEY,
	body TEXT NOT NULL,
	units INTEGER NOT NULL -- UTF-16 code units in body
);

CREATE TABLE source_content (
	hash TEXT PRIMARY KEY,
	body BLOB NOT NULL
);

CREATE TABLE project (
	row INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	"name" TEXT,
	"description" TEXT
);

CREATE TABLE code (
	row INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	"owner" TEXT NOT NULL,
	"position" INTEGER NOT NULL,
	"name" TEXT,
	"color" TEXT,
	"shortcut" TEXT,
	"guideline" TEXT
);

CREATE TABLE entity (
	row INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	"owner" TEXT NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
	"type" TEXT,
	"name" TEXT,
	"aliases" TEXT,
	"externalIds" TEXT,
	"notes" TEXT,
	"distinctFrom" TEXT
);

CREATE TABLE event (
	row INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	"owner" TEXT NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
	"title" TEXT,
	"when" TEXT,
	"participants" TEXT,
	"place" TEXT REFERENCES entity(id) DEFERRABLE INITIALLY DEFERRED,
	"category" TEXT,
	"status" TEXT,
	"notes" TEXT,
	"links" TEXT
);

CREATE TABLE search (
	row INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	"owner" TEXT NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
	"name" TEXT,
	"query" TEXT
);

CREATE TABLE reportdefinition (
	row INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	"owner" TEXT NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
	"name" TEXT,
	"title" TEXT,
	"subtitle" TEXT,
	"author" TEXT,
	"classification" TEXT,
	"language" TEXT,
	"date" TEXT,
	"selection" TEXT,
	"template" TEXT REFERENCES source_content(hash),
	"templateName" TEXT,
	"sections" TEXT
);

CREATE TABLE article (
	row INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	"title" TEXT,
	"outlet" TEXT,
	"authors" TEXT,
	"url" TEXT,
	"published" TEXT,
	"updated" TEXT,
	"retrieved" TEXT,
	"language" TEXT,
	"status" TEXT,
	"sourceName" TEXT,
	"mediaType" TEXT,
	"sourceHash" TEXT REFERENCES source_content(hash),
	"text" TEXT REFERENCES text_content(hash),
	"paragraphs" TEXT,
	"removed" TEXT,
	"caption" TEXT,
	"paywalled" TEXT,
	"documentNumber" TEXT,
	"evidence" TEXT,
	"rejectedSuggestions" TEXT
);

CREATE TABLE annotation (
	row INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	"owner" TEXT NOT NULL REFERENCES article(id) DEFERRABLE INITIALLY DEFERRED,
	"kind" TEXT NOT NULL,
	"begin" INTEGER NOT NULL,
	"end" INTEGER NOT NULL,
	"author" TEXT,
	"created" TEXT,
	"comment" TEXT,
	"confidence" REAL,
	"origin" TEXT,
	"entity" TEXT REFERENCES entity(id) DEFERRABLE INITIALLY DEFERRED,
	"speaker" TEXT REFERENCES entity(id) DEFERRABLE INITIALLY DEFERRED,
	"addressee" TEXT REFERENCES entity(id) DEFERRABLE INITIALLY DEFERRED,
	"cue" TEXT,
	"mode" TEXT,
	"stance" TEXT,
	"type" TEXT,
	"value" TEXT,
	"edtf" TEXT,
	"event" TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED,
	"codes" TEXT,
	"extra" TEXT, -- features of annotation classes that plug-ins add
	"status" TEXT,
	"formerWords" TEXT,
	"when" TEXT,
	"differs" TEXT
);

CREATE INDEX annotation_owner ON annotation("owner", "begin", "end");
CREATE INDEX annotation_entity ON annotation("entity") WHERE "entity" IS NOT NULL;
CREATE INDEX annotation_event ON annotation("event") WHERE "event" IS NOT NULL;
CREATE INDEX annotation_speaker ON annotation("speaker") WHERE "speaker" IS NOT NULL;
CREATE INDEX annotation_addressee ON annotation("addressee") WHERE "addressee" IS NOT NULL;
CREATE INDEX annotation_formerWords ON annotation("formerWords") WHERE "formerWords" IS NOT NULL;
CREATE INDEX annotation_codes ON annotation("owner", "begin", "end") WHERE "codes" IS NOT NULL;
CREATE INDEX event_links ON event(id) WHERE "links" IS NOT NULL;
CREATE INDEX event_place ON event("place") WHERE "place" IS NOT NULL;
CREATE INDEX article_text ON article("text");
CREATE INDEX article_source ON article("sourceHash");

-- What lists of articles show and are sorted and filtered by, apart from the long columns that they don't need.
CREATE INDEX article_list ON article(id, "title", "outlet", "authors", "published", "language", "status", "sourceName");

-- One row for each step. Only ever added to; "changes" is deflated JSON (RFC 1950), see ChangeCodec.
CREATE TABLE history (
	seq INTEGER PRIMARY KEY AUTOINCREMENT,
	id TEXT NOT NULL UNIQUE,
	at TEXT NOT NULL,
	author TEXT NOT NULL,
	label TEXT NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
	target TEXT REFERENCES history(id), -- what was undone or redone; of a baseline, the first step
	touched TEXT NOT NULL, -- the tables whose rows it changed, with a comma before and after each
	size INTEGER NOT NULL, -- how many rows it changed
	changes BLOB NOT NULL,
	digest TEXT NOT NULL -- of the step and of the one before it, see StepDigest
);

CREATE INDEX history_target ON history(target, seq) WHERE target IS NOT NULL;

-- Which steps changed an article or its annotations. The article itself may be gone.
CREATE TABLE history_article (
	article TEXT NOT NULL,
	seq INTEGER NOT NULL REFERENCES history(seq),
	PRIMARY KEY (article, seq)
) WITHOUT ROWID;

-- What finds texts that tell the same story: derived from the texts alone and made with them, see SameStories.
CREATE TABLE fingerprint (
	text INTEGER PRIMARY KEY,
	hash TEXT NOT NULL UNIQUE REFERENCES text_content(hash),
	signature BLOB NOT NULL -- see Fingerprint of the model
);

CREATE TABLE fingerprint_key (
	key INTEGER NOT NULL,
	text INTEGER NOT NULL, -- of the fingerprint that has this key
	PRIMARY KEY (key, text)
) WITHOUT ROWID;

-- Each pair of texts twice, either way round.
CREATE TABLE same_story (
	text INTEGER NOT NULL,
	other INTEGER NOT NULL,
	similarity REAL NOT NULL, -- see Shingles of the model
	PRIMARY KEY (text, other)
) WITHOUT ROWID;

-- Words as they are looked for: in Russian the letter U+0451 is mostly written without its dots. Each keeps its length.
CREATE VIEW article_words AS
	SELECT article.row AS row, replace(replace(article."title", char(1105), char(1077)), char(1025), char(1077)) AS title,
		replace(replace(text_content.body, char(1105), char(1077)), char(1025), char(1077)) AS body
	FROM article LEFT JOIN text_content ON text_content.hash = article."text";

CREATE VIRTUAL TABLE article_search USING fts5(
	title, body, content='article_words', content_rowid='row', tokenize='unicode61 remove_diacritics 2'
);
