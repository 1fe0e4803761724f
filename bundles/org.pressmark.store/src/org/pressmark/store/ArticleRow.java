// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.ArticleStatus;

/**
 * What a list shows of an article.
 *
 * @param row its row number, stable while the article exists
 * @param id its id
 * @param title its title, if known
 * @param opening the first words of its text, for a list to show where the title is unknown
 * @param outlet who published it, if known
 * @param authors who wrote it; empty if unknown
 * @param published when, as EDTF with the precision known, if known
 * @param language BCP 47, if known
 * @param status how far the analyst is
 * @param sourceName the file or address that it came from
 * @param annotations how many annotations it has
 * @param story what names the {@link Story} that it tells; its own id if it is the first or only one to tell it
 * @param versions how many articles tell that story, this one included
 * @param origin what more the import found
 */
public record ArticleRow(long row, String id, Optional<String> title, String opening, Optional<String> outlet,
		List<String> authors, Optional<String> published, Optional<String> language, ArticleStatus status,
		Optional<String> sourceName, int annotations, String story, int versions,
		ArticleOrigin origin) {

	/** Whether an article that was there before tells the same story. */
	public boolean isLaterVersion() {
		return !story.equals(id);
	}
}
