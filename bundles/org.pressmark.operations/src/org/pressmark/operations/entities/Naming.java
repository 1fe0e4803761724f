// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleUse;

/**
 * One place where an entity is named: a key word in context, and in which article.
 *
 * @param place the annotation, with the words before, on and behind it
 * @param article what is known of the article
 */
public record Naming(AnnotationRow place, ArticleUse article) {
}
