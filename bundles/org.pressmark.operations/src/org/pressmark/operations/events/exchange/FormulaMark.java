// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.util.regex.Pattern;

/** The apostrophe before a text that a spreadsheet would take for a formula. */
public final class FormulaMark {

	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

	private FormulaMark() {
	}

	/** The text, with a mark if it needs one, or if it looks as if it had one. */
	public static String with(String text) {
		return FORMULA.matcher(text).matches() ? '\'' + text : text;
	}

	/** The text without the mark. */
	public static String without(String text) {
		return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
	}
}
