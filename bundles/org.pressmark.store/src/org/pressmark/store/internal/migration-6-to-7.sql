-- Copyright (c) 2026 Pressmark contributors
-- SPDX-License-Identifier: EPL-2.0
-- From version 6 of the project file to version 7: a project keeps definitions of reports. There are none yet.

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
