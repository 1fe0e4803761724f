// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

/** What stands between two commas of a set. */
sealed interface EdtfMember permits EdtfPoint, EdtfRange {
}
