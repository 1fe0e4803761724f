// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** The same events as lines of a table, sorted, and changed in its cells. */
package org.pressmark.ui.timeline.internal.table;
