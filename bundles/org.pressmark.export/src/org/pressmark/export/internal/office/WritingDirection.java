// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.office;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** In which direction languages are written. */
public final class WritingDirection {

	private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ks", "ps",
			"sd", "syr", "ug", "ur", "yi");
	private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Nkoo", "Syrc", "Thaa");

	private WritingDirection() {
	}

	/** Whether a language is written from right to left: in the script that the locale names, else in its usual one. */
	public static boolean isRightToLeft(Locale locale) {
		return locale.getScript().isEmpty() ? RIGHT_TO_LEFT_LANGUAGES.contains(locale.getLanguage())
				: RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
	}

	/** Whether a text has letters that are written from left to right, and none that are not. */
	public static boolean isAllLeftToRight(String text) {
		return text.chars().anyMatch(c -> Character.getDirectionality((char) c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
				&& text.chars().noneMatch(c -> isRightToLeft(Character.getDirectionality((char) c)));
	}

	/** Whether a text begins at the right, as its first letter says that has a direction; empty when none has. */
	public static Optional<Boolean> isRightToLeft(String text) {
		return text.codePoints().mapToObj(Character::getDirectionality)
				.filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(direction)).findFirst()
				.map(WritingDirection::isRightToLeft);
	}

	private static boolean isRightToLeft(byte direction) {
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}
}
