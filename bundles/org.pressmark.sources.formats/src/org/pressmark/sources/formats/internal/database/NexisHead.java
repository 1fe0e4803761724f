// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.text.DocumentParagraph;

/** Reads headline, outlet, date and copyright of LexisNexis, which have no labels: the date is what to find them by. */
final class NexisHead {

	private static final int LONGEST_DATE = 80;
	private static final Pattern WEEKDAY = Pattern.compile("(?<=\\d{4})[,\\s]+\\p{L}{4,12}(?=\\s\\d|$)");
	/** Headlines begin with the word, too. */
	private static final Pattern COPYRIGHT = Pattern.compile("(?:copyright\\b(?=.*(?:\\d{4}|rights|©|\\(c\\)))|\\(c\\)|©|all rights reserved|alle rechte|"
			+ "tous droits|todos los derechos).*", Pattern.CASE_INSENSITIVE);

	private final ExportedArticle article;

	NexisHead(ExportedArticle article) {
		this.article = article;
	}

	static boolean isCopyright(String line) {
		return COPYRIGHT.matcher(line).matches();
	}

	/** Headline, outlet, date, edition, copyright, each a line; what stands above is the export's cover. */
	void readNew(List<List<DocumentParagraph>> groups) {
		List<DocumentParagraph> lines = groups.stream().flatMap(List::stream).toList();
		int date = lines.size() - 1;
		while (date >= 0 && date(lines.get(date)).isEmpty()) {
			date--;
		}
		// Without a date the copyright follows the outlet.
		int below = date >= 0 ? date : firstCopyright(lines);
		int outlet = below - 1;
		int end = Math.max(outlet, 0);
		int begin = titleBegin(lines, end);
		article.remove(lines.subList(0, begin), RemovalReason.OUTSIDE, "above the headline");
		title(lines.subList(begin, end));
		if (outlet >= 0) {
			outlet(lines.get(outlet));
		}
		lines.subList(Math.max(0, below), lines.size()).forEach(this::readLine);
	}

	private static int firstCopyright(List<DocumentParagraph> lines) {
		int at = 0;
		while (at < lines.size() && !isCopyright(lines.get(at).text())) {
			at++;
		}
		return at;
	}

	/** The headline is one line in the style of a heading, else one line with those that it is wrapped into. */
	private static int titleBegin(List<DocumentParagraph> lines, int end) {
		for (int i = end - 1; i >= 0; i--) {
			if (lines.get(i).kind().filter(kind -> kind == ParagraphKind.HEADING).isPresent()) {
				return i;
			}
		}
		int begin = Math.max(0, end - 1);
		while (begin > 0 && end - begin < 4 && !lines.get(begin - 1).apart()) {
			begin--;
		}
		return begin;
	}

	/** Outlet; date and edition; headline. */
	void readOld(List<List<DocumentParagraph>> groups) {
		List<List<DocumentParagraph>> rest = groups.stream().filter(group -> !removeCopyright(group)).toList();
		int date = 0;
		while (date < rest.size() && date(rest.get(date).getFirst()).isEmpty()) {
			date++;
		}
		boolean dated = date < rest.size();
		date = dated ? date : Math.min(1, rest.size());
		rest.subList(0, Math.min(1, date)).forEach(group -> group.forEach(this::outlet));
		rest.subList(Math.min(1, date), date).forEach(group -> article.remove(group, RemovalReason.OUTSIDE, "in the head"));
		if (dated) {
			rest.get(date++).forEach(this::readLine);
		}
		List<List<DocumentParagraph>> below = rest.subList(Math.min(rest.size(), date), rest.size());
		for (List<DocumentParagraph> group : below) {
			if (group == below.getLast()) {
				title(group);
			} else {
				article.remove(group, RemovalReason.DATELINE, "in the head");
			}
		}
	}

	private boolean removeCopyright(List<DocumentParagraph> group) {
		boolean copyright = isCopyright(group.getFirst().text());
		if (copyright) {
			article.remove(group, RemovalReason.LEGAL, "copyright");
		}
		return copyright;
	}

	private void title(List<DocumentParagraph> lines) {
		article.known().title(lines.stream().map(DocumentParagraph::text).collect(Collectors.joining(" ")), "headline");
	}

	private void outlet(DocumentParagraph line) {
		article.known().outlet(line.text(), "above the date");
		article.remove(line, RemovalReason.LOGO, "names the outlet");
	}

	private void readLine(DocumentParagraph line) {
		date(line).ifPresent(date -> article.known().published(date, "date of the head"));
		article.remove(line, isCopyright(line.text()) ? RemovalReason.LEGAL : RemovalReason.DATELINE, "in the head");
	}

	/** {@code May 4, 2021 Tuesday 6:00 PM GMT}: the day of the week stands in the way of the time. */
	private static Optional<String> date(DocumentParagraph line) {
		String text = WEEKDAY.matcher(line.text()).replaceFirst("");
		return text.length() <= LONGEST_DATE
				? Dates.find(text).filter(match -> match.begin() <= 14).map(Dates.Match::edtf).or(() -> month(text))
				: Optional.empty();
	}

	/** Magazines have months. */
	private static Optional<String> month(String text) {
		return text.length() <= 20 ? Dates.parse(text) : Optional.empty();
	}
}
