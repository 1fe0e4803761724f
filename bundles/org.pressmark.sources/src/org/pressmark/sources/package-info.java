// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * From bytes to article drafts: what is text, what is boilerplate, and what the source says about the article.
 * <p>
 * {@link org.pressmark.sources.Importers} hands a {@link org.pressmark.sources.Source} to the first
 * {@link org.pressmark.sources.Importer} that accepts it and gets {@link org.pressmark.sources.ArticleDraft}s.
 */
package org.pressmark.sources;
