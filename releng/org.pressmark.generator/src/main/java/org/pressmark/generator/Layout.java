// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives generated files the layout of the others: the same file header, line feeds, no white space at line ends. */
final class Layout {

	private static final String EXAMPLE_PROVIDER = "www.example.org";
	private static final String PROVIDER = "Pressmark";

	private static final Pattern HEADER = Pattern.compile("\\A/\\*\\*\\n((?: \\*.*\\n)+?) \\*/\\n");

	private Layout() {
	}

	/** Returns a generated text in the layout of the other files. The result of a result is itself. */
	static String of(String generated) {
		String text = generated.replace(EXAMPLE_PROVIDER, PROVIDER).replace("\r\n", "\n")
				.replaceAll("[ \\t]+\\n", "\n").stripTrailing() + "\n";
		Matcher header = HEADER.matcher(text);
		return header.find() ? lineComments(header.group(1)) + text.substring(header.end()) : text;
	}

	private static String lineComments(String block) {
		return block.replaceAll("(?m)^ \\*", "//");
	}
}
