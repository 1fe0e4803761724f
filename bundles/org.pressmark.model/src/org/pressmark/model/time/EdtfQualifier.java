// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

/** The mark at a date or a part of it that says how far to trust it. */
enum EdtfQualifier {

	NONE(""), UNCERTAIN("?"), APPROXIMATE("~"), BOTH("%");

	private final String mark;

	EdtfQualifier(String mark) {
		this.mark = mark;
	}

	/** The qualifier that a character stands for, {@link #NONE} for any other character. */
	static EdtfQualifier of(char mark) {
		return switch (mark) {
			case '?' -> UNCERTAIN;
			case '~' -> APPROXIMATE;
			case '%' -> BOTH;
			default -> NONE;
		};
	}

	/** What both say together. */
	EdtfQualifier and(EdtfQualifier other) {
		if (this == other || other == NONE) {
			return this;
		}
		return this == NONE ? other : BOTH;
	}

	boolean isUncertain() {
		return this == UNCERTAIN || this == BOTH;
	}

	boolean isApproximate() {
		return this == APPROXIMATE || this == BOTH;
	}

	@Override
	public String toString() {
		return mark;
	}
}
