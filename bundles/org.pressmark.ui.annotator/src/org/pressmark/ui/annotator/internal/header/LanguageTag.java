// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.header;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads what a person enters as a language: a tag of BCP 47 (RFC 5646). */
public final class LanguageTag {

	/** No language has a longer code yet, so that a longer one is its name: "German". RFC 5646, section 2.2.1. */
	private static final int LONGEST_CODE = 3;

	private LanguageTag() {
	}

	/** The tag as it is usually written, {@code en-GB} for {@code EN-gb}; empty if it is none that names a language. */
	public static Optional<String> read(String entered) {
		try {
			Locale locale = new Locale.Builder().setLanguageTag(entered.strip()).build();
			int length = locale.getLanguage().length();
			return length > 0 && length <= LONGEST_CODE ? Optional.of(locale.toLanguageTag()) : Optional.empty();
		} catch (IllformedLocaleException e) {
			return Optional.empty();
		}
	}
}
