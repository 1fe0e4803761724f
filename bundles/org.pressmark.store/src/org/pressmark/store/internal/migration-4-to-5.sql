-- Copyright (c) 2026 Pressmark contributors
-- SPDX-License-Identifier: EPL-2.0
-- From version 4 of the project file to version 5: the few annotations whose words were corrected are found at once.

CREATE INDEX annotation_formerWords ON annotation("formerWords") WHERE "formerWords" IS NOT NULL;
