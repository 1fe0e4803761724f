// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.stream.Stream;

/**
 * All dates of a set from one to another, both included, and all of one precision.
 *
 * @param from the first, or {@link EdtfEnd.Missing#OPEN}
 * @param to the last, or {@link EdtfEnd.Missing#OPEN}; one of both is a date
 */
record EdtfRange(EdtfEnd from, EdtfEnd to) implements EdtfMember {

	private static final String DOTS = "..";

	Stream<EdtfEnd> ends() {
		return Stream.of(from, to);
	}

	@Override
	public String toString() {
		boolean closed = from instanceof EdtfPoint && to instanceof EdtfPoint;
		return closed ? from + DOTS + to : from.toString() + to;
	}
}
