// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.names;

import java.util.List;

import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.EntityType;

/**
 * A name in an article.
 *
 * @param span where
 * @param entities whom it may mean, the likeliest first
 * @param confidence how likely that is
 * @param reason why, for people
 */
public record ArticleName(TextSpan span, List<SuggestedEntity> entities, double confidence, String reason) {

	/** Whom it most likely means. */
	public SuggestedEntity likeliest() {
		return entities.getFirst();
	}

	/** Whether it is likely that of a person. */
	public boolean isPerson() {
		return likeliest().type() == EntityType.PERSON;
	}
}
