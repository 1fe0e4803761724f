// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can stand before a colon in a query. */
public enum Field {

	/** Articles whose outlet's name has this in it. */
	OUTLET,
	/** Articles that were published then. */
	DATE,
	/** Articles in this language (BCP 47). */
	LANGUAGE,
	/** Articles of whose authors one has this in the name. */
	AUTHOR,
	/** Articles with these words in the title. */
	TITLE,
	/** Articles with which the analyst is as far as this. */
	STATUS,
	/** Places where this entity is mentioned; other words only in the same paragraph. */
	ENTITY,
	/** Passages with this code or one that refines it; other words only in these. */
	CODE,
	/** Quotations of this speaker; other words only in these. */
	SPEAKER;

	/** The field as it is written in a query. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The field that is written so, in any case of letters. */
	static Optional<Field> of(String word) {
		return Arrays.stream(values()).filter(field -> field.name().equals(word.toUpperCase(Locale.ROOT))).findFirst();
	}

	/** All of them as they are written, for a message. */
	static String list() {
		return Arrays.stream(values()).map(field -> field.word() + ':').collect(Collectors.joining(", "));
	}

	/** Whether it tells where in a text to look, not only in which articles. */
	boolean isOfMarks() {
		return this == ENTITY || this == CODE || this == SPEAKER;
	}
}
