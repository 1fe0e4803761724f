// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.List;
import java.util.regex.Pattern;

import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.text.DocumentParagraph;

/** Reads an article of Factiva whose fields have no names: the line with its length is the one to find them by. */
final class FactivaNarrative {

	/** After the length: day, time, outlet, code, edition, page, volume, language, copyright. */
	private static final int MOST_FIELDS = 12;
	private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?:\\s?[AaPp][Mm])?(?:\\s(?:GMT|UTC))?");
	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,11}");
	private static final Pattern COPYRIGHT = Pattern
			.compile("(?:\\(c\\)\\s|©\\s?|Copyright\\b|Alle Rechte|All rights).*", Pattern.CASE_INSENSITIVE);

	private final ExportedArticle article;

	FactivaNarrative(ExportedArticle article) {
		this.article = article;
	}

	void read(List<DocumentParagraph> lines) {
		int length = 0;
		while (length < lines.size() && WordCount.parse(lines.get(length).text()).isEmpty()) {
			length++;
		}
		if (length == lines.size()) {
			article.body(lines);
			return;
		}
		readHeadline(lines.subList(0, length));
		article.words(lines.get(length).text());
		article.remove(lines.get(length), RemovalReason.DATELINE, "length");
		int body = readFields(lines, length + 1);
		article.body(lines.subList(body, lines.size()));
	}

	/** Section, headline and byline stand above the length, of which only the headline is always there. */
	private void readHeadline(List<DocumentParagraph> above) {
		if (above.isEmpty()) {
			return;
		}
		FactivaHead head = new FactivaHead(above);
		article.known().title(head.headline().text(), "headline");
		article.remove(head.sections(), RemovalReason.NAVIGATION, "above the headline");
		for (DocumentParagraph line : head.bylines()) {
			FactivaHead.named(line.text()).ifPresent(persons -> article.authors(persons, "byline: " + line.text()));
			article.remove(line, RemovalReason.BYLINE, "above the length");
		}
	}

	/** Reads the fields below the length and says where the text begins. */
	private int readFields(List<DocumentParagraph> lines, int begin) {
		String day = "";
		String time = "";
		boolean outlet = false;
		int end = begin;
		while (end < lines.size() && end < begin + MOST_FIELDS) {
			String line = lines.get(end).text();
			boolean last = COPYRIGHT.matcher(line).matches();
			if (day.isEmpty() && Dates.parse(line).isPresent()) {
				day = line;
			} else if (TIME.matcher(line).matches()) {
				time = line;
			} else if (LanguageNames.tag(line).isPresent()) {
				article.language(line);
			} else if (!outlet && !day.isEmpty()) {
				article.known().outlet(line, "below the date");
				outlet = true;
			} else if (!last && isText(lines, end)) {
				break;
			}
			article.remove(lines.get(end), last ? RemovalReason.LEGAL : RemovalReason.DATELINE, "a field of the head");
			end++;
			if (last) {
				break;
			}
		}
		Dates.parse((day + ' ' + time).strip()).ifPresent(date -> article.known().published(date, "below the length"));
		return end;
	}

	/** Edition, page and volume are short; the text stands apart from the fields and is not followed by more of them. */
	private static boolean isText(List<DocumentParagraph> lines, int at) {
		String line = lines.get(at).text();
		if (CODE.matcher(line).matches() || line.length() <= 3) {
			return false;
		}
		int end = Math.min(lines.size(), at + 4);
		return lines.subList(at, end).stream().map(DocumentParagraph::text)
				.noneMatch(text -> LanguageNames.tag(text).isPresent() || COPYRIGHT.matcher(text).matches());
	}
}
