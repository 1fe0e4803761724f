// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.database;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pressmark.sources.RemovalReason;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.text.DocumentParagraph;

/** Reads an article whose fields stand behind Factiva's codes. */
final class FactivaFields {

	private final ExportedArticle article;

	FactivaFields(ExportedArticle article) {
		this.article = article;
	}

	void read(List<DocumentParagraph> lines) {
		Map<FactivaCode, List<DocumentParagraph>> fields = fields(lines);
		value(fields, FactivaCode.HD).ifPresent(value -> article.known().title(value, "HD"));
		value(fields, FactivaCode.BY).ifPresent(value -> article.authors(value, "BY: " + value));
		value(fields, FactivaCode.WC).ifPresent(article::words);
		value(fields, FactivaCode.SN).ifPresent(value -> article.known().outlet(value, "SN"));
		value(fields, FactivaCode.LA).ifPresent(article::language);
		value(fields, FactivaCode.PD).ifPresent(day -> published(day, value(fields, FactivaCode.ET).orElse("")));
		fields.forEach(this::add);
	}

	private void published(String day, String time) {
		Dates.parse((day + ' ' + time).strip()).ifPresent(date -> article.known().published(date, "PD, ET"));
	}

	/** A code stands alone in its line or before the field's first; what comes before the first code is no field. */
	private static Map<FactivaCode, List<DocumentParagraph>> fields(List<DocumentParagraph> lines) {
		Map<FactivaCode, List<DocumentParagraph>> fields = new EnumMap<>(FactivaCode.class);
		Optional<FactivaCode> current = Optional.empty();
		for (DocumentParagraph line : lines) {
			Optional<FactivaCode> begun = FactivaCode.of(line.text(), current);
			current = begun.isPresent() ? begun : current;
			int from = begun.map(code -> code.name().length()).orElse(0);
			String value = line.text().substring(from).strip();
			if (current.isPresent() && !value.isEmpty()) {
				fields.computeIfAbsent(current.get(), code -> new ArrayList<>())
						.add(new DocumentParagraph(value, line.kind(), line.apart(), line.removed()));
			}
		}
		return fields;
	}

	private static Optional<String> value(Map<FactivaCode, List<DocumentParagraph>> fields, FactivaCode code) {
		return Optional.ofNullable(fields.get(code)).map(lines -> lines.stream().map(DocumentParagraph::text)
				.collect(Collectors.joining(" "))).filter(value -> !value.isEmpty());
	}

	private void add(FactivaCode code, List<DocumentParagraph> lines) {
		switch (code) {
		case HD -> {
		}
		case LP, TD -> article.body(lines);
		case BY -> article.remove(lines, RemovalReason.BYLINE, "BY");
		case CY -> article.remove(lines, RemovalReason.LEGAL, "CY");
		case ART -> article.remove(lines, RemovalReason.CAPTION, "ART");
		case SE, CR, WC, PD, ET, SN, SC, ED, PG, VOL, LA -> article.remove(lines, RemovalReason.DATELINE, code.name());
		default -> article.remove(lines, RemovalReason.OUTSIDE, code.name());
		}
	}
}
