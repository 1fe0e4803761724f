// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pressmark.sources.internal.article.Resources;

/** The labels of the fields of LexisNexis; the words are in {@code labels.properties}. */
enum Label {

	/** Who wrote it. */
	BYLINE,
	/** Where in the paper it stood. */
	SECTION,
	/** How many words it has. */
	LENGTH,
	/** Where it was written. */
	DATELINE,
	/** What sums it up. */
	HIGHLIGHT,
	/** The text follows. */
	BODY,
	/** Pictures. */
	GRAPHIC,
	/** Its language. */
	LANGUAGE,
	/** When the database took it. */
	LOADED,
	/** The keywords follow. */
	CLASSIFICATION,
	/** A keyword or another thing for librarians. */
	INDEX,
	/** What the database calls it. */
	NUMBER,
	/** The article ends. */
	END;

	/**
	 * A line that is a label, or begins with one and a colon.
	 *
	 * @param label    which
	 * @param value    what stands behind it, maybe nothing
	 * @param colon    whether there is a colon
	 * @param capitals whether the label is written in capitals
	 */
	record Field(Label label, String value, boolean colon, boolean capitals) {

		/** Whether this is a number of words. */
		boolean isLength() {
			return label == LENGTH && WordCount.parse(value).isPresent();
		}

		/** Whether this is a line that says that the text follows. */
		boolean isBodyHeading() {
			return label == BODY && value.isEmpty();
		}

		/** Whether this may stand between headline and text. */
		boolean isAboveText() {
			return label == LENGTH ? isLength() : !label.isBelowText() && label != BODY;
		}

		/** Whether only articles whose labels are in capitals have this. */
		boolean tellsCapitals() {
			return capitals && colon && (isLength() || label == LOADED);
		}
	}

	private static final int LONGEST = 30;
	private static final Map<String, Label> LABELS = labels();

	private static Map<String, Label> labels() {
		Map<String, Label> labels = new HashMap<>();
		Resources.lists(Label.class, "labels.properties", "\\|").forEach((key, words) -> words
				.forEach(word -> labels.put(word, Label.valueOf(key.toUpperCase(Locale.ROOT)))));
		return labels;
	}

	/** The field that a line is. */
	static Optional<Field> field(String line) {
		int colon = line.substring(0, Math.min(line.length(), LONGEST)).indexOf(':');
		String word = colon < 0 ? line : line.substring(0, colon);
		if (word.length() > LONGEST) {
			return Optional.empty();
		}
		Optional<Label> label = Optional.ofNullable(LABELS.get(word.strip().toLowerCase(Locale.ROOT)));
		boolean capitals = word.codePoints().noneMatch(Character::isLowerCase);
		return label.map(found -> new Field(found, colon < 0 ? "" : line.substring(colon + 1).strip(), colon >= 0, capitals));
	}

	/** Whether nothing in a text begins so, as it may with the words of librarians. */
	boolean endsText() {
		return isBelowText() && this != INDEX && this != NUMBER;
	}

	/** Whether this stands below the text. */
	boolean isBelowText() {
		return compareTo(GRAPHIC) >= 0;
	}

	/** Whether a line without a colon may be this. */
	boolean isHeading() {
		return this == BODY || this == GRAPHIC || this == CLASSIFICATION || this == END;
	}
}
