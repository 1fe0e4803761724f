// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** Finding and marking all places where the names of an entity stand. */
package org.pressmark.ui.search.internal.occurrences;
