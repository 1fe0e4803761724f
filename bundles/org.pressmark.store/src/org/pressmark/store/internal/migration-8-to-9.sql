-- Copyright (c) 2026 Pressmark contributors
-- SPDX-License-Identifier: EPL-2.0
-- From version 8 to version 9 of the project file: what programs suggested and people rejected.

ALTER TABLE article ADD COLUMN "rejectedSuggestions" TEXT;
