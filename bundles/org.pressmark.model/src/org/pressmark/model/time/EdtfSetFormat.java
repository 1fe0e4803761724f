// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes sets of dates for a person: "between 4 and 5 May 2021", "1667 or 1668", "1984 or earlier". */
final class EdtfSetFormat {

	private final Locale locale;
	private final EdtfFormat format;

	EdtfSetFormat(Locale locale, EdtfFormat format) {
		this.locale = locale;
		this.format = format;
	}

	String format(EdtfSet set) {
		List<EdtfQualifier> qualifiers = set.points()
				.flatMap(point -> point.components().stream().map(point::qualifier)).distinct().toList();
		if (qualifiers.size() > 1) {
			return formatMembers(set);
		}
		EdtfSet plain = set.map(point -> point instanceof EdtfDate date && date.year().significant() == 0
				? date.unqualified() : point);
		return switch (qualifiers.getFirst()) {
			case NONE -> formatMembers(set);
			case UNCERTAIN -> words("uncertain", formatMembers(plain));
			case APPROXIMATE -> words("setAbout", formatMembers(plain));
			case BOTH -> words("setAboutUncertain", formatMembers(plain));
		};
	}

	private String formatMembers(EdtfSet set) {
		boolean one = set.kind() == EdtfKind.ONE_OF;
		if (set.onlyRange().isPresent()) {
			return formatRange(set.onlyRange().get(), one);
		}
		List<String> members = set.list().stream().map(member -> formatMember(member, one)).toList();
		String comma = words("list", "", "");
		String first = String.join(comma, members.subList(0, Math.max(1, members.size() - 1)));
		return members.size() == 1 ? first : words(one ? "or" : "and", first, members.getLast());
	}

	private String formatMember(EdtfMember member, boolean one) {
		return switch (member) {
			case EdtfPoint point -> format.format(point);
			case EdtfRange range -> isOpen(range) ? formatOpen(range, one)
					: format.format(new EdtfInterval(range.from(), range.to()));
		};
	}

	private static boolean isOpen(EdtfRange range) {
		return range.ends().anyMatch(EdtfEnd.Missing.OPEN::equals);
	}

	private String formatRange(EdtfRange range, boolean one) {
		if (isOpen(range)) {
			return formatOpen(range, one);
		}
		if (!one) {
			return words("each", format.format(new EdtfInterval(range.from(), range.to())));
		}
		return between((EdtfPoint) range.from(), (EdtfPoint) range.to());
	}

	private String between(EdtfPoint from, EdtfPoint to) {
		boolean days = EdtfFormat.isDay(from) && !from.equals(to);
		String key = days && EdtfMessages.has(locale, "betweenAndDay") ? "betweenAndDay" : "betweenAnd";
		String range = format.formatRange(from, to, key);
		return days ? EdtfMessages.ofDay(locale, "between", range) : words("between", range);
	}

	private String formatOpen(EdtfRange range, boolean one) {
		boolean earlier = range.from() == EdtfEnd.Missing.OPEN;
		String date = Stream.of(range.from(), range.to()).filter(EdtfPoint.class::isInstance)
				.map(EdtfPoint.class::cast).map(format::format).findFirst().orElseThrow();
		return words((one ? "or" : "all") + (earlier ? "Earlier" : "Later"), date);
	}

	private String words(String key, Object... arguments) {
		return EdtfMessages.of(locale, key, arguments);
	}
}
