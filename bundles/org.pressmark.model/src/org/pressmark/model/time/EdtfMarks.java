// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.Collections;
import java.util.List;

/**
 * Which parts of a date are doubted or estimated, as it is written. A mark before a part is about that part only, one
 * behind it about the part and all before it, those behind the last one about the whole date.
 *
 * @param before the marks before year, month and day
 * @param behind the marks behind year, month and day
 */
record EdtfMarks(List<EdtfQualifier> before, List<EdtfQualifier> behind) {

	static final int PARTS = 3;

	private static final List<EdtfQualifier> NO_MARKS = Collections.nCopies(PARTS, EdtfQualifier.NONE);

	/** All is known for sure. */
	static final EdtfMarks NONE = new EdtfMarks(NO_MARKS, NO_MARKS);

	/** Copies both; nearly all dates have none. */
	static EdtfMarks of(EdtfQualifier[] before, EdtfQualifier[] behind) {
		return isNone(before) && isNone(behind) ? NONE : new EdtfMarks(List.of(before), List.of(behind));
	}

	private static boolean isNone(EdtfQualifier[] marks) {
		for (EdtfQualifier mark : marks) {
			if (mark != EdtfQualifier.NONE) {
				return false;
			}
		}
		return true;
	}

	/** What the marks say about a part. */
	EdtfQualifier of(EdtfComponent part) {
		if (this == NONE || part.ordinal() >= PARTS) {
			return EdtfQualifier.NONE;
		}
		return behind.subList(part.ordinal(), PARTS).stream().reduce(before.get(part.ordinal()), EdtfQualifier::and);
	}

	boolean isUncertain() {
		return this != NONE && of(EdtfQualifier.UNCERTAIN);
	}

	boolean isApproximate() {
		return this != NONE && of(EdtfQualifier.APPROXIMATE);
	}

	private boolean of(EdtfQualifier qualifier) {
		return before.contains(qualifier) || behind.contains(qualifier) || before.contains(EdtfQualifier.BOTH)
				|| behind.contains(EdtfQualifier.BOTH);
	}

	/** The same marks, and one more behind a part. */
	EdtfMarks with(EdtfComponent last, EdtfQualifier mark) {
		EdtfQualifier[] marked = behind.toArray(EdtfQualifier[]::new);
		marked[last.ordinal()] = marked[last.ordinal()].and(mark);
		return of(before.toArray(EdtfQualifier[]::new), marked);
	}

	/** A part of the date with its marks. */
	String around(EdtfComponent part, String text) {
		return this == NONE ? text : before.get(part.ordinal()) + text + behind.get(part.ordinal());
	}
}
