// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.pressmark.export.internal.office.WritingDirection;

/**
 * The language of a text.
 *
 * @param tag its BCP 47 tag, empty when it is unknown
 * @param isRightToLeft whether it is written from right to left
 */
record TextLanguage(Optional<String> tag, boolean isRightToLeft) {

	/** That of the report, whichever that is; also of what nobody knows the language of. */
	static final TextLanguage OF_REPORT = new TextLanguage(Optional.empty(), false);

	private static final Set<String> EAST_ASIAN_LANGUAGES = Set.of("ja", "ko", "yue", "zh");

	/** The language that a tag names; an unknown one when it is no tag. */
	static TextLanguage of(Optional<String> tag) {
		try {
			return tag.map(text -> of(new Locale.Builder().setLanguageTag(text).build())).orElse(OF_REPORT);
		} catch (IllformedLocaleException e) {
			return OF_REPORT;
		}
	}

	/** Whether Word has it as one of East Asia, which it keeps apart from that of other letters in the same words. */
	boolean isEastAsian() {
		return tag.map(Locale::forLanguageTag).map(Locale::getLanguage).filter(EAST_ASIAN_LANGUAGES::contains).isPresent();
	}

	private static TextLanguage of(Locale locale) {
		return new TextLanguage(Optional.of(locale.toLanguageTag()), WritingDirection.isRightToLeft(locale));
	}
}
