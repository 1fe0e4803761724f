// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.export.internal.report.Report;

/** What analysts write themselves: a line is a paragraph, and the number of an article, [3], leads to its source. */
final class WrittenText {

	private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,9})\\]");

	private WrittenText() {
	}

	/** Adds a text, a paragraph of a style for each line that is not blank. */
	static void write(String text, String style, Report report, WordDocument document) {
		text.lines().map(String::strip).filter(line -> !line.isEmpty())
				.forEach(line -> write(line, report, document.paragraph(style)));
	}

	private static void write(String line, Report report, WordParagraph paragraph) {
		Matcher number = NUMBER.matcher(line);
		int end = 0;
		while (number.find()) {
			int article = Integer.parseInt(number.group(1));
			if (article >= 1 && article <= report.articleCount()) {
				paragraph.text(line.substring(end, number.start()));
				References.number(paragraph, article);
				end = number.end();
			}
		}
		paragraph.text(line.substring(end));
	}
}
