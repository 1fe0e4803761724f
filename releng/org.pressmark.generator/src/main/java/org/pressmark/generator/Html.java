// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What all pages of the help have in common. */
final class Html {

	private static final Pattern CODE = Pattern.compile("<pre>(.*?)</pre>", Pattern.DOTALL);
	private static final Pattern PLAIN_TAG = Pattern.compile("&lt;(/?(?:code|b|i|ul|ol|li))&gt;");

	private Html() {
	}

	static String page(String title, String body) {
		return """
				<!DOCTYPE html>
				<!-- Copyright (c) 2026 Pressmark contributors. SPDX-License-Identifier: EPL-2.0 -->
				<!-- Generated: see releng/generate-help. -->
				<html lang="en">
				<head>
				<meta charset="UTF-8">
				<title>%s</title>
				</head>
				<body>
				%s</body>
				</html>
				""".formatted(text(title), body);
	}

	/** Characters, none of which is a tag. */
	static String text(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/** Paragraphs and examples of a schema. */
	static String documentation(String text) {
		StringBuilder html = new StringBuilder();
		Matcher code = CODE.matcher(text);
		int end = 0;
		while (code.find()) {
			html.append(paragraphs(text.substring(end, code.start())));
			html.append("<pre>").append(text(code.group(1).strip().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")))
					.append("</pre>\n");
			end = code.end();
		}
		return html.append(paragraphs(text.substring(end))).toString();
	}

	private static String paragraphs(String text) {
		return Arrays.stream(text.split("<p>|</p>|\\n\\s*\\n")).map(each -> each.strip().replaceAll("\\s+", " "))
				.filter(each -> !each.isEmpty())
				.map(each -> "<p>" + PLAIN_TAG.matcher(text(each)).replaceAll("<$1>") + "</p>\n").collect(Collectors.joining());
	}
}
