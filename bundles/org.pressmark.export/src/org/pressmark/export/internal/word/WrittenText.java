// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.report.Report;
import org.pressmark.model.text.Excerpt;

/** What analysts write themselves: a line is a paragraph, and the number of an article, [3], leads to its source. */
final class WrittenText {

	private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,9})\\]");
	/** As much of a line as tells which one it is. */
	private static final int EXCERPT = 60;

	private final String heading;
	private final Report report;
	private final WordDocument document;

	/** @param heading of the section, by which the document names it when it warns of a number that leads nowhere */
	WrittenText(String heading, Report report, WordDocument document) {
		this.heading = heading;
		this.report = report;
		this.document = document;
	}

	/** Adds a text, a paragraph of a style for each line that is not blank. */
	void write(String text, String style) {
		text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> write(line, document.paragraph(style)));
	}

	/** Adds claims, one a line, and has the document warn of those that name no source. */
	void writeClaims(String text, String style) {
		write(text, style);
		text.lines().map(String::strip).filter(line -> !line.isEmpty() && !NUMBER.matcher(line).find())
				.forEach(line -> document.warn(NLS.bind(Messages.written_noSource, Excerpt.of(line, EXCERPT), heading)));
	}

	private void write(String line, WordParagraph paragraph) {
		Matcher number = NUMBER.matcher(line);
		int end = 0;
		while (number.find()) {
			int article = Integer.parseInt(number.group(1));
			if (article >= 1 && article <= report.articleCount()) {
				paragraph.text(line.substring(end, number.start()));
				References.number(paragraph, article);
				end = number.end();
			} else {
				document.warn(NLS.bind(Messages.written_unknownSource,
						new Object[] { number.group(), heading, report.articleCount() }));
			}
		}
		paragraph.text(line.substring(end));
	}
}
