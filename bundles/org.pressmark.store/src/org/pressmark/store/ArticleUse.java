// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.Optional;

/**
 * An article in which something is named.
 *
 * @param articleId its id
 * @param title its headline, empty if unknown
 * @param outlet who published it, empty if unknown
 * @param published its date of publication as an EDTF string, empty if unknown
 * @param annotations how many of its annotations name it
 */
public record ArticleUse(String articleId, Optional<String> title, Optional<String> outlet, Optional<String> published,
		int annotations) {
}
