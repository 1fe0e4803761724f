// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/** Rows that a background job finds bit by bit, shown as key words in context, to be ticked. */
package org.pressmark.ui.search.internal.list;
