// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of workbooks, in which {@code _x000A_} is a line break (ECMA-376, part 1, 22.4.2.4). */
final class EscapedText {

	private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
	private static final int HEXADECIMAL = 16;

	private EscapedText() {
	}

	static String plain(String text) {
		return text.indexOf('_') < 0 ? text : ESCAPE.matcher(text).replaceAll(escape -> Matcher
				.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), HEXADECIMAL))));
	}
}
