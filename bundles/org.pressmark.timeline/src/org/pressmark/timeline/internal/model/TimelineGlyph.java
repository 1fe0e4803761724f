// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.model;

/** The form of a marker. */
public enum TimelineGlyph {
	CIRCLE, SQUARE, DIAMOND, TRIANGLE
}
