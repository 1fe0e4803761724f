-- Copyright (c) 2026 Pressmark contributors
-- SPDX-License-Identifier: EPL-2.0
-- From version 2 of the project file to version 3: texts that tell the same story are found. SameStories fills the tables.

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
