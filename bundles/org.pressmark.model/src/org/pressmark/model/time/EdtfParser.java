// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads one value by recursive descent, from left to right without going back:
 *
 * <pre>
 * value    = point | interval | set
 * interval = end "/" end
 * end      = point | ".." | nothing
 * set      = "[" members "]" | "{" members "}"
 * members  = ( ".." point | member ) { "," member } [ ".." ]
 * member   = point [ ".." point ]
 * </pre>
 *
 * {@link EdtfPointParser} has the grammar of a point.
 */
final class EdtfParser {

	private static final String DOTS = "..";

	private final EdtfScanner scanner;
	private final EdtfPointParser points;

	EdtfParser(String text) {
		scanner = new EdtfScanner(text);
		points = new EdtfPointParser(scanner);
	}

	Edtf parse() {
		if (scanner.skip("[")) {
			return set(EdtfKind.ONE_OF, "]");
		}
		if (scanner.skip("{")) {
			return set(EdtfKind.ALL_OF, "}");
		}
		EdtfEnd start = end();
		if (scanner.isAtEnd() && start instanceof EdtfPoint point) {
			return point;
		}
		if (!scanner.skip("/")) {
			throw scanner.expected(missingBeforeSlash(start));
		}
		EdtfEnd end = end();
		return whole(new EdtfInterval(start, end));
	}

	private <T extends Edtf> T whole(T value) {
		if (!scanner.isAtEnd()) {
			throw scanner.expected("end");
		}
		return value;
	}

	private String missingBeforeSlash(EdtfEnd start) {
		return switch (start) {
			case EdtfPoint point -> "end";
			case EdtfEnd.Missing missing -> missing == EdtfEnd.Missing.OPEN ? "slash" : "date";
		};
	}

	private EdtfEnd end() {
		if (scanner.skip(DOTS)) {
			return EdtfEnd.Missing.OPEN;
		}
		return scanner.isAtEnd() || scanner.peek() == '/' ? EdtfEnd.Missing.UNKNOWN : points.point();
	}

	private EdtfSet set(EdtfKind kind, String close) {
		List<EdtfMember> members = new ArrayList<>();
		members.add(scanner.skip(DOTS) ? new EdtfRange(EdtfEnd.Missing.OPEN, points.point()) : member(close));
		while (scanner.skip(",")) {
			members.add(member(close));
		}
		if (!scanner.skip(close)) {
			throw scanner.expected(isEndOpen(members.getLast()) ? "setEnd" : "setCommaOrEnd", close);
		}
		return whole(new EdtfSet(kind, members));
	}

	private static boolean isEndOpen(EdtfMember member) {
		return member instanceof EdtfRange range && range.to() == EdtfEnd.Missing.OPEN;
	}

	private EdtfMember member(String close) {
		EdtfPoint from = points.point();
		if (!scanner.skip(DOTS)) {
			return from;
		}
		if (scanner.peek() == close.charAt(0) || scanner.isAtEnd()) {
			return new EdtfRange(from, EdtfEnd.Missing.OPEN);
		}
		int start = scanner.position();
		EdtfPoint to = points.point();
		if (from.precision() != to.precision()) {
			throw scanner.expectedAt(start, "samePrecision");
		}
		if (to.from().isBefore(from.from())) {
			throw scanner.expectedAt(start, "endNotBeforeStart");
		}
		return new EdtfRange(from, to);
	}
}
