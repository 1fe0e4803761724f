// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

/**
 * A character on a page, or several that its font has in one. Coordinates are as those of a {@link Run}.
 *
 * @param text     what it stands for, in the order of reading
 * @param left     where it begins
 * @param right    where it ends
 * @param baseline where it stands
 * @param size     its height
 * @param bold     whether its font is a bold one
 */
record Glyph(String text, double left, double right, double baseline, double size, boolean bold) {

	/** The same in the line of another one, with other text. */
	Glyph beside(Glyph other, String newText) {
		return new Glyph(newText, left, right, other.baseline, other.size, other.bold);
	}
}
