// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.util.Optional;

import org.pressmark.model.time.Edtf;

/**
 * What the analyst knows better than the sources.
 *
 * @param outlet the outlet of all of them, if given
 * @param published the date of all of them, if given
 * @param anyway whether all of them are to be imported, even those that do not look like articles
 */
public record ImportOverrides(Optional<String> outlet, Optional<Edtf> published, boolean anyway) {

	/** Nothing is known better. */
	public static final ImportOverrides NONE = new ImportOverrides(Optional.empty(), Optional.empty());

	/**
	 * Known better of sources that must look like articles.
	 *
	 * @param outlet the outlet of all of them, if given
	 * @param published the date of all of them, if given
	 */
	public ImportOverrides(Optional<String> outlet, Optional<Edtf> published) {
		this(outlet, published, false);
	}

	/**
	 * Checks the date.
	 *
	 * @throws IllegalArgumentException if it breaks the rule of {@link PublicationDate}
	 */
	public ImportOverrides {
		published.ifPresent(PublicationDate::check);
	}
}
