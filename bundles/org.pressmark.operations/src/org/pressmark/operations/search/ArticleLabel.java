// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Optional;

import org.pressmark.store.ArticleText;

/**
 * What a list of places shows of their article.
 *
 * @param id its id
 * @param title its title, if known
 * @param outlet who published it, if known
 * @param published when, as EDTF, if known
 */
public record ArticleLabel(String id, Optional<String> title, Optional<String> outlet, Optional<String> published) {

	static ArticleLabel of(ArticleText article) {
		return new ArticleLabel(article.id(), article.title(), article.outlet(), article.published());
	}
}
