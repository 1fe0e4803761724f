// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.pdf;

/**
 * Characters that stand side by side on a page, without a gap as wide as between columns. Coordinates are points from
 * the upper left corner of the page as it is read.
 *
 * @param text     the characters, words parted by single spaces
 * @param left     where it begins
 * @param right    where it ends
 * @param baseline where it stands
 * @param size     height of its characters
 * @param bold     whether its font is a bold one
 */
record Run(String text, double left, double right, double baseline, double size, boolean bold) {
}
