// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Names as people write them, and which of them may mean the same: without regard to case, accents and script, with
 * titles, initials, other orders, spellings and romanisations. Nothing here knows a project or depends on the default
 * locale. The rules are for pointing something out to a person, who decides.
 * <p>
 * Not API: for bundles of Pressmark alone, and may change at any time.
 */
package org.pressmark.model.names;
