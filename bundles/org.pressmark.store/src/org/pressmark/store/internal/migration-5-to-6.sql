-- Copyright (c) 2026 Pressmark contributors
-- SPDX-License-Identifier: EPL-2.0
-- From version 5 of the project file to version 6: events lead to others, and evidence says when they are. What was not known
-- until now is null, so no row is written.

ALTER TABLE event ADD COLUMN "links" TEXT;

ALTER TABLE annotation ADD COLUMN "when" TEXT;
ALTER TABLE annotation ADD COLUMN "differs" TEXT;

CREATE INDEX annotation_codes ON annotation("owner", "begin", "end") WHERE "codes" IS NOT NULL;
CREATE INDEX event_links ON event(id) WHERE "links" IS NOT NULL;
