// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** The language of a report as a person writes it: a tag of BCP 47, {@code en-GB} or {@code en_gb}, say. */
final class ReportLanguage {

	private ReportLanguage() {
	}

	/** The language that is meant; empty if that is none. */
	static Optional<Locale> of(String typed) {
		try {
			Locale language = new Locale.Builder().setLanguageTag(typed.strip().replace('_', '-')).build();
			return Optional.of(language).filter(known -> !known.getLanguage().isEmpty());
		} catch (IllformedLocaleException e) {
			return Optional.empty();
		}
	}
}
