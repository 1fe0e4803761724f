// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.sources.internal.text.DocumentParagraph;

/**
 * The exports of Nexis Uni, Lexis+ and Nexis since 2017: headline, outlet, date, copyright, fields with labels, the
 * line {@code Body}, the text, keywords, {@code Load-Date: May 4, 2021}, {@code End of Document}. A cover may stand
 * before the first article.
 */
final class NexisLayout implements Layout {

	@Override
	public String database() {
		return "Nexis";
	}

	private static boolean isEnd(DocumentParagraph line) {
		return is(line, Label.END);
	}

	private static boolean is(DocumentParagraph line, Label label) {
		return Label.field(line.text()).filter(field -> field.label() == label).isPresent();
	}

	@Override
	public boolean recognises(List<DocumentParagraph> lines) {
		return lines.stream().anyMatch(NexisLayout::isEnd)
				&& lines.stream().anyMatch(line -> is(line, Label.LENGTH) || is(line, Label.LOADED));
	}

	@Override
	public List<Segment> split(List<DocumentParagraph> lines) {
		List<Segment> segments = new ArrayList<>();
		int begin = 0;
		for (int i = 0; i < lines.size(); i++) {
			if (isEnd(lines.get(i))) {
				if (i > begin) {
					segments.add(new Segment(lines.subList(begin, i), Optional.empty(), true));
				}
				begin = i + 1;
			}
		}
		List<DocumentParagraph> rest = lines.subList(begin, lines.size());
		if (rest.stream().anyMatch(line -> is(line, Label.LENGTH) || is(line, Label.BODY))) {
			segments.add(new Segment(rest, Optional.empty(), false));
		}
		return segments;
	}

	@Override
	public ExportedArticle read(Segment segment) {
		ExportedArticle article = new ExportedArticle();
		LabelledArticle labelled = new LabelledArticle(article, segment.lines());
		new NexisHead(article).readNew(labelled.head());
		labelled.read();
		return article;
	}
}
