// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import org.pressmark.store.AnnotationRow;

/**
 * A place where something is named.
 *
 * @param annotation the words that do
 * @param article what their article is called
 */
public record Place(AnnotationRow annotation, String article) {
}
