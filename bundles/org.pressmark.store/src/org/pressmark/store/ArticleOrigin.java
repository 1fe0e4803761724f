// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the import found of an article besides what a list shows, and where.
 *
 * @param caption what is written below the main image, if known
 * @param paywalled whether only subscribers get all of it, if known
 * @param documentNumber the number that its database has it under, if it is of one
 * @param evidence where values were found, by the names of the features of the article; see the model's {@code Evidence}
 */
public record ArticleOrigin(Optional<String> caption, Optional<Boolean> paywalled, Optional<String> documentNumber,
		Map<String, String> evidence) {

	/** Nothing known. */
	public static final ArticleOrigin UNKNOWN = new ArticleOrigin(Optional.empty(), Optional.empty(), Optional.empty(),
			Map.of());

	public ArticleOrigin {
		evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
	}
}
