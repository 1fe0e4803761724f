// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.pressmark.sources.internal.article.Dates;

/** The time of day that a page tells to its scripts only, in an attribute such as {@code data-date-time}. */
final class Precision {

	/** A line of dates has so few elements. */
	private static final int MOST_ELEMENTS = 20;
	/** What says more is no line of dates, but holds one. */
	private static final int LONGEST = 200;
	private static final String SCRIPTED = "data-";

	private Precision() {
	}

	/**
	 * The date that readers see, to the second where an attribute of an element in its line says that.
	 *
	 * @param edtf the date that is shown
	 * @param line what holds it
	 * @return what the attribute says, when that begins as the shown date does; else the shown date
	 */
	static String of(String edtf, Element line) {
		if (ShortText.of(line).length() > LONGEST) {
			return edtf;
		}
		Optional<String> more = line.getElementsByAttributeStarting(SCRIPTED).stream().limit(MOST_ELEMENTS)
				.flatMap(Precision::values).flatMap(value -> Dates.parse(value).stream())
				.filter(date -> date.startsWith(edtf) && date.length() > edtf.length()).findFirst();
		return more.orElse(edtf);
	}

	private static Stream<String> values(Element element) {
		return element.attributes().asList().stream().filter(attribute -> attribute.getKey().startsWith(SCRIPTED))
				.filter(attribute -> attribute.getKey().contains("date") || attribute.getKey().contains("time"))
				.map(Attribute::getValue);
	}
}
