-- Copyright (c) 2026 Pressmark contributors
-- SPDX-License-Identifier: EPL-2.0
-- From version 1 of the project file to version 2: steps know which articles they changed, and are stored deflated.
-- Java copies the steps from history_1, see HistoryByArticle.

ALTER TABLE history RENAME TO history_1;

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

CREATE TABLE history_article (
	article TEXT NOT NULL,
	seq INTEGER NOT NULL REFERENCES history(seq),
	PRIMARY KEY (article, seq)
) WITHOUT ROWID;

CREATE INDEX article_list ON article(id, "title", "outlet", "authors", "published", "language", "status", "sourceName");
