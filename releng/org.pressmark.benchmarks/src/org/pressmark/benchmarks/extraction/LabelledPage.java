// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.extraction;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

import org.pressmark.sources.Source;

/**
 * A saved page and what people say is in it.
 *
 * @param id      its name in its set
 * @param bytes   the page as it was saved
 * @param url     where it was
 * @param body    the article's text
 * @param title   the headline, when the set labels it
 * @param authors the authors in one string, empty when unknown, when the set labels them
 * @param date    the day of publication, when the set labels it
 */
record LabelledPage(String id, byte[] bytes, String url, String body, Optional<String> title, Optional<String> authors,
		Optional<String> date) {

	/** The page as an import has it: a file that does not tell where it was. */
	Source source() {
		return Source.of(id, bytes);
	}

	/** The page as fetched from its address. */
	Source fetched() {
		return new Source(id, uri(), bytes, Optional.empty());
	}

	private Optional<URI> uri() {
		try {
			return Optional.of(new URI(url));
		} catch (URISyntaxException e) {
			return Optional.empty(); // Browsers take addresses that no standard knows.
		}
	}
}
