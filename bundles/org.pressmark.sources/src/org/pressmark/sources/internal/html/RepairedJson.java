// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.regex.Pattern;

/**
 * JSON with the mistakes that templates of pages make put right: marks of CDATA sections around it, commas behind the last
 * value, quotation marks and line breaks inside strings.
 */
final class RepairedJson {

	private static final Pattern CDATA = Pattern.compile("(?:/\\*|//)?\\s{0,20}<!\\[CDATA\\[(?:\\s{0,20}\\*/)?|(?:/\\*|//)?\\s{0,20}]]>(?:\\s{0,20}\\*/)?");
	/** What follows on a string, or the end. */
	private static final String BEHIND_STRING = ",:}]";

	private final String json;
	private final StringBuilder repaired = new StringBuilder();
	private int at;

	private RepairedJson(String json) {
		this.json = json;
	}

	/** The same without the mistakes, in time proportional to its length but for runs of blanks. */
	static String of(String broken) {
		RepairedJson json = new RepairedJson(CDATA.matcher(broken).replaceAll(""));
		while (json.at < json.json.length()) {
			json.copy();
		}
		return json.repaired.toString();
	}

	private void copy() {
		char c = json.charAt(at);
		if (c == '"') {
			copyString();
		} else {
			if (c != ',' || !isEnd(next(at + 1))) {
				repaired.append(c);
			}
			at++;
		}
	}

	private void copyString() {
		repaired.append('"');
		for (at++; at < json.length(); at++) {
			char c = json.charAt(at);
			if (c == '\\' && at + 1 < json.length()) {
				repaired.append(c).append(json.charAt(++at));
			} else if (c == '"' && BEHIND_STRING.indexOf(next(at + 1)) >= 0) {
				break;
			} else {
				repaired.append(c == '"' ? "\\\"" : c < ' ' ? " " : String.valueOf(c));
			}
		}
		repaired.append('"');
		at++;
	}

	private static boolean isEnd(char c) {
		return c == '}' || c == ']';
	}

	/** The next character that is no blank; the end of the text ends an object. */
	private char next(int from) {
		int next = from;
		while (next < json.length() && Character.isWhitespace(json.charAt(next))) {
			next++;
		}
		return next < json.length() ? json.charAt(next) : '}';
	}
}
