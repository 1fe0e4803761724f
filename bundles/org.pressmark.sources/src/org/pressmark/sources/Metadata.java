// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import java.util.List;
import java.util.Optional;

import org.pressmark.sources.internal.Surrogates;

/**
 * What a source says about its article. What it does not say is empty, never guessed and never taken from the clock.
 * <p>
 * Dates are in the Extended Date/Time Format (ISO 8601-2:2019, level 0) with just the precision that is known: a year,
 * a month {@code 2021-05}, a day {@code 2021-05-04}, or a local or zoned time {@code 2021-05-07T16:59+09:00}. Seconds
 * are there when the source gives them; the zone is there when the source names one that means a single offset.
 *
 * @param title     the headline, without the outlet's name
 * @param outlet    the newspaper, agency, site or programme
 * @param authors   persons and desks in the source's order, without {@code By} and without their roles
 * @param url       the article's own address
 * @param published when it was first published
 * @param updated   when it was last changed
 * @param language  a BCP 47 tag
 * @param caption   what the source says of the article's main picture
 * @param paywalled whether only subscribers may read all of it
 * @param documentNumber the number that a news database has it under
 * @since 1.0
 */
public record Metadata(Optional<Provenanced<String>> title, Optional<Provenanced<String>> outlet,
		List<Provenanced<String>> authors, Optional<Provenanced<String>> url, Optional<Provenanced<String>> published,
		Optional<Provenanced<String>> updated, Optional<Provenanced<String>> language,
		Optional<Provenanced<String>> caption, Optional<Provenanced<Boolean>> paywalled,
		Optional<Provenanced<String>> documentNumber) {

	/** Nothing known. */
	public static final Metadata UNKNOWN = new Metadata(Optional.empty(), Optional.empty(), List.of(),
			Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

	/** Takes a copy of the authors. What is half a character becomes U+FFFD, as in a {@link Block}. */
	public Metadata {
		title = title.map(Metadata::repaired);
		outlet = outlet.map(Metadata::repaired);
		authors = authors.stream().map(Metadata::repaired).toList();
		url = url.map(Metadata::repaired);
		caption = caption.map(Metadata::repaired);
		documentNumber = documentNumber.map(Metadata::repaired);
	}

	/**
	 * What a source says that shows no pictures, has no paywall, and is of no database.
	 *
	 * @param title     the headline, without the outlet's name
	 * @param outlet    the newspaper, agency, site or programme
	 * @param authors   persons and desks in the source's order, without {@code By} and without their roles
	 * @param url       the article's own address
	 * @param published when it was first published
	 * @param updated   when it was last changed
	 * @param language  a BCP 47 tag
	 */
	public Metadata(Optional<Provenanced<String>> title, Optional<Provenanced<String>> outlet,
			List<Provenanced<String>> authors, Optional<Provenanced<String>> url,
			Optional<Provenanced<String>> published, Optional<Provenanced<String>> updated,
			Optional<Provenanced<String>> language) {
		this(title, outlet, authors, url, published, updated, language, Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	private static Provenanced<String> repaired(Provenanced<String> claim) {
		return new Provenanced<>(Surrogates.repaired(claim.value()), claim.evidence());
	}
}
