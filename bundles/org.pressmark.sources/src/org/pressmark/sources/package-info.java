// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * From bytes to article drafts: what is text, what is boilerplate, and what the source says about the article.
 * <p>
 * {@link org.pressmark.sources.Importers} hands a {@link org.pressmark.sources.Source} to the first
 * {@link org.pressmark.sources.Importer} that accepts it and gets {@link org.pressmark.sources.ArticleDraft}s, with
 * {@link org.pressmark.sources.Warning}s where they may hold no article or not all of one. Plug-ins contribute
 * importers and, for web pages that are not understood by what all pages have in common,
 * {@link org.pressmark.sources.SiteRules}.
 * <p>
 * This is API: what is public here stays as it is within a major version. Importers are asked on any thread but that of
 * the window, and by several at a time. Offsets are UTF-16 code units, ends exclusive.
 *
 * @since 1.0
 */
package org.pressmark.sources;
