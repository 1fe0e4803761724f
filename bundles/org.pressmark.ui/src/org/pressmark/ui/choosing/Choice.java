// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

/**
 * One line of a popup to choose from.
 *
 * @param label what it says
 * @param detail more about it, in a quieter colour; may be empty
 * @param icon name of an icon of {@link org.pressmark.ui.Icons}
 * @param action what choosing it does
 */
public record Choice(String label, String detail, String icon, Runnable action) {
}
