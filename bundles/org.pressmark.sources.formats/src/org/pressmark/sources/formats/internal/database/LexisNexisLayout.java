// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.pressmark.sources.internal.text.DocumentParagraph;

/**
 * The older exports of LexisNexis: {@code 1 of 50 DOCUMENTS}, outlet, date and edition, headline, fields with labels in
 * capitals, the text, {@code LOAD-DATE: May 4, 2021} and more fields, copyright.
 */
final class LexisNexisLayout implements Layout {

	private static final Pattern BEGIN = Pattern.compile("\\d{1,4} (?:of|von|de|di|van) \\d{1,4} (?:DOCUMENTS?|"
			+ "DOKUMENTEN?|DOCUMENTOS?|DOCUMENTI|DOCUMENTEN)|"
			+ "(?:Dokument|Document|Documento) \\d{1,4} (?:of|von|de|di|van) \\d{1,4}",
			Pattern.CASE_INSENSITIVE);

	@Override
	public String database() {
		return "LexisNexis";
	}

	private static boolean isBegin(DocumentParagraph line) {
		return line.text().length() < 40 && BEGIN.matcher(line.text()).matches();
	}

	@Override
	public boolean recognises(List<DocumentParagraph> lines) {
		return lines.stream().anyMatch(LexisNexisLayout::isBegin) && lines.stream().flatMap(
				line -> Label.field(line.text()).stream())
				.anyMatch(field -> field.colon() && (field.label() == Label.LENGTH || field.label() == Label.LOADED));
	}

	@Override
	public List<Segment> split(List<DocumentParagraph> lines) {
		List<Segment> segments = new ArrayList<>();
		int begin = -1;
		for (int i = 0; i <= lines.size(); i++) {
			if (i == lines.size() || isBegin(lines.get(i))) {
				if (begin >= 0 && i > begin) {
					boolean complete = i < lines.size() || hasFieldsBelow(lines.subList(begin, i));
					segments.add(new Segment(lines.subList(begin, i), Optional.empty(), complete));
				}
				begin = i + 1;
			}
		}
		return segments;
	}

	private static boolean hasFieldsBelow(List<DocumentParagraph> lines) {
		return lines.stream().flatMap(line -> Label.field(line.text()).stream())
				.anyMatch(field -> field.colon() && field.label().isBelowText());
	}

	@Override
	public ExportedArticle read(Segment segment) {
		ExportedArticle article = new ExportedArticle();
		LabelledArticle labelled = new LabelledArticle(article, segment.lines());
		new NexisHead(article).readOld(labelled.head());
		labelled.read();
		return article;
	}
}
