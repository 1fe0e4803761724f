// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.sources.internal.text.DocumentParagraph;

/**
 * The exports of Factiva. An article ends with its number, {@code Document AFPR000020210504eh5400abc}. Before that
 * stand its fields, either each behind its two or three letters (<em>Full Article plus Indexing</em>: {@code HD},
 * {@code PD}, {@code SN}, …; see Factiva's list of codes), or one below the other without a name (<em>Full
 * Article</em>: headline, byline, {@code 512 words}, {@code 4 May 2021}, {@code 03:10}, outlet, its code, language,
 * copyright), and then the text.
 */
final class FactivaLayout implements Layout {

	/** The source's code, filled up with zeros, the day, and a running number. */
	private static final Pattern END = Pattern.compile("(?:AN\\s)?(?:Document|Dokument|Documento|Документ)\\s"
			+ "([A-Z][A-Z0-9]{5,12}\\d{8}[a-z][a-z0-9]{5,10})");

	@Override
	public String database() {
		return "Factiva";
	}

	private static Optional<String> end(DocumentParagraph line) {
		if (line.text().length() > 80) {
			return Optional.empty();
		}
		Matcher end = END.matcher(line.text());
		return end.matches() ? Optional.of(end.group(1)) : Optional.empty();
	}

	@Override
	public boolean recognises(List<DocumentParagraph> lines) {
		return lines.stream().anyMatch(line -> end(line).isPresent()) && lines.stream().anyMatch(FactivaLayout::isHead);
	}

	private static boolean isHead(DocumentParagraph line) {
		return FactivaCode.HD.begins(line.text()) || WordCount.parse(line.text()).isPresent();
	}

	@Override
	public List<Segment> split(List<DocumentParagraph> lines) {
		List<Segment> segments = new ArrayList<>();
		int begin = 0;
		for (int i = 0; i < lines.size(); i++) {
			Optional<String> id = end(lines.get(i));
			if (id.isPresent()) {
				if (i > begin) {
					segments.add(new Segment(lines.subList(begin, i), id, true));
				}
				begin = i + 1;
			}
		}
		List<DocumentParagraph> rest = lines.subList(begin, lines.size());
		// Below the last article stands what was searched for, unless the file was cut inside an article.
		if (rest.stream().anyMatch(FactivaLayout::isHead)) {
			segments.add(new Segment(rest, Optional.empty(), false));
		}
		return segments;
	}

	@Override
	public ExportedArticle read(Segment segment) {
		ExportedArticle article = new ExportedArticle();
		if (segment.lines().stream().anyMatch(line -> FactivaCode.HD.begins(line.text()))) {
			new FactivaFields(article).read(segment.lines());
		} else {
			new FactivaNarrative(article).read(segment.lines());
		}
		return article;
	}
}
