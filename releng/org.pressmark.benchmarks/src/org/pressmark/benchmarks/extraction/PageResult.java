// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.util.Optional;

import org.pressmark.sources.ArticleDraft;

/**
 * What became of one page.
 *
 * @param page       the page
 * @param extraction what the importer made of it
 * @param body       how right the text is
 * @param metadata   how right the rest is
 */
record PageResult(LabelledPage page, Extraction extraction, BodyScore body, MetadataScore metadata) {

	static PageResult of(LabelledPage page) {
		Extraction extraction = Extraction.of(page.source());
		Optional<ArticleDraft> draft = extraction.draft();
		return new PageResult(page, extraction, BodyScore.of(extraction.text(), page.body()),
				MetadataScore.of(draft, page));
	}
}
