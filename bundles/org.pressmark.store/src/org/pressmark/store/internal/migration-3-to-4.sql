-- Copyright (c) 2026 Pressmark contributors
-- SPDX-License-Identifier: EPL-2.0
-- From version 3 of the project file to version 4: what was not known until now is null, so no row is written.

ALTER TABLE entity ADD COLUMN "distinctFrom" TEXT;

CREATE TABLE search (
	row INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	"owner" TEXT NOT NULL REFERENCES project(id) DEFERRABLE INITIALLY DEFERRED,
	"name" TEXT,
	"query" TEXT
);

ALTER TABLE article ADD COLUMN "caption" TEXT;
ALTER TABLE article ADD COLUMN "paywalled" TEXT;
ALTER TABLE article ADD COLUMN "documentNumber" TEXT;
ALTER TABLE article ADD COLUMN "evidence" TEXT;

ALTER TABLE annotation ADD COLUMN "status" TEXT;
ALTER TABLE annotation ADD COLUMN "formerWords" TEXT;
