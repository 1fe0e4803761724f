// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pressmark.export.internal.report.AnnotatedArticle;
import org.pressmark.export.internal.report.Report;
import org.pressmark.export.internal.report.Words;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;

/** A few lines above an article: who is named in it, who is quoted, what it reports. */
final class AtAGlance {

	private static final int MAX_NAMES = 12;

	private final AnnotatedArticle article;
	private final Report report;
	private final Words words;

	AtAGlance(AnnotatedArticle article, Report report) {
		this.article = article;
		this.report = report;
		words = report.words();
	}

	void write(WordDocument document) {
		Map<String, String> rows = rows();
		if (rows.isEmpty()) {
			document.paragraph(Style.ARTICLE_SOURCE).text(words.of("glance_nothing"));
			return;
		}
		rows.forEach((label, value) -> document.paragraph(Style.ARTICLE_GLANCE).text(label, Style.GLANCE_LABEL).tab()
				.text(value));
	}

	private Map<String, String> rows() {
		Map<String, String> rows = new LinkedHashMap<>();
		Stream.of(EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANISATION, EntityType.PLACE)
				.forEach(type -> names(type).ifPresent(names -> rows.put(words.of("entities_" + type.name()), names)));
		quotations().ifPresent(value -> rows.put(words.of("quotations"), value));
		events().ifPresent(value -> rows.put(words.of("glance_events"), value));
		codes().ifPresent(value -> rows.put(words.of("glance_codes"), value));
		return rows;
	}

	private Optional<String> names(EntityType type) {
		return counted(article.annotations(Mention.class).stream().flatMap(mention -> report.entry(mention.getEntity())
				.stream()).map(entry -> entry.entity()).filter(entity -> entity.getType() == type)
				.map(entity -> Objects.toString(entity.getName(), "")));
	}

	private Optional<String> quotations() {
		List<Quotation> quotations = article.annotations(Quotation.class);
		return counted(quotations.stream().map(quotation -> report.name(quotation.getSpeaker())
				.orElseGet(() -> words.of("speaker_unknown"))))
				.map(speakers -> words.of("glance_quotations", quotations.size(), speakers));
	}

	private Optional<String> events() {
		long events = article.entry().counts().events();
		return events == 0 ? Optional.empty() : Optional.of(words.of("count", events));
	}

	private Optional<String> codes() {
		return counted(article.annotations(Passage.class).stream().flatMap(passage -> passage.getCodes().stream())
				.map(code -> Objects.toString(code.getName(), "")));
	}

	/** The names with how often each occurs, the most frequent first; empty when there are none. */
	private Optional<String> counted(Stream<String> names) {
		Map<String, Long> counts = names.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new,
				Collectors.counting()));
		List<String> items = counts.entrySet().stream()
				.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
				.map(entry -> entry.getValue() == 1 ? entry.getKey()
						: words.of("counted", entry.getKey(), entry.getValue())).toList();
		return items.isEmpty() ? Optional.empty() : Optional.of(listed(items));
	}

	private String listed(List<String> items) {
		String shown = items.stream().limit(MAX_NAMES).collect(Collectors.joining(words.of("list_comma")));
		int more = items.size() - MAX_NAMES;
		return more > 0 ? words.of("list_more", shown, more) : shown;
	}
}
