// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** The words in an element's class and id, which tell what its author made it for. */
final class Words {

	private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d\\s]+");
	private static final int LONGEST = 600;

	private Words() {
	}

	/** The words of each name, lower case, joined and surrounded by spaces; names are separated by bars. */
	static String of(Element element) {
		// Asked of each element above each paragraph, so what is too long must not even be copied.
		if (element.attr("class").length() + element.id().length() > LONGEST) {
			return "";
		}
		String names = element.className() + ' ' + element.id();
		if (names.length() < 2) {
			return "";
		}
		StringBuilder words = new StringBuilder(" ");
		for (String name : names.strip().split("\\s+")) {
			String split = BETWEEN.matcher(CAMEL.matcher(name).replaceAll(" ")).replaceAll(" ");
			words.append(split.strip().toLowerCase(Locale.ROOT)).append(" | ");
		}
		return words.toString();
	}
}
