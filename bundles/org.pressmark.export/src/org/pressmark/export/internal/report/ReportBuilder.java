// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.Messages;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Identified;
import org.pressmark.model.Mention;
import org.pressmark.model.Quotation;

/** Collects a {@link Report} from the articles, one at a time. */
final class ReportBuilder {

	/** What is known of an entity or event so far. */
	private static final class Tally<T extends Identified> {

		private final T object;
		private final ArticleCounts byArticle = new ArticleCounts();
		private int quotations;

		Tally(T object) {
			this.object = object;
		}

		void count(int article) {
			byArticle.count(article);
		}

		int total() {
			return byArticle.total();
		}
	}

	private final ReportInput input;
	private final ReportOptions options;
	private final Words words;
	private final ArticleEntries articles = new ArticleEntries();
	private final Map<String, Tally<Entity>> entities = new LinkedHashMap<>();
	private final Map<String, Tally<Event>> events = new LinkedHashMap<>();
	private final Map<String, CodeEntry> codes = new LinkedHashMap<>();

	ReportBuilder(ReportInput input, ReportOptions options) {
		this.input = input;
		this.options = options;
		words = new Words(options.locale());
	}

	/** What an object is recognised by. */
	static String key(Identified object) {
		return Objects.toString(object.getId(), "");
	}

	Report build(SubMonitor monitor) {
		monitor.subTask(Messages.progress_collecting);
		input.project().getEntities().forEach(entity -> tally(entities, entity));
		input.project().getEvents().forEach(event -> tally(events, event));
		addCodes(input.project().getCodes(), 0);
		for (Article article : input.articles()) {
			monitor.setWorkRemaining(100).split(1); // nobody knows how many there are
			add(article);
		}
		return new Report(input, options, words, articles.all(), entityEntries(), eventEntries(), codes);
	}

	private void addCodes(List<Code> level, int depth) {
		for (Code code : level) {
			codes.put(key(code), new CodeEntry(codes.size(), code, depth));
			addCodes(code.getCodes(), depth + 1);
		}
	}

	private void add(Article article) {
		int number = articles.nextNumber();
		for (Annotation annotation : article.getAnnotations()) {
			switch (annotation) {
				case Mention mention -> tally(entities, mention.getEntity()).ifPresent(tally -> tally.count(number));
				case EventMention mention -> tally(events, mention.getEvent()).ifPresent(tally -> tally.count(number));
				case Quotation quotation -> addSpeakers(quotation);
				default -> {
					// counted below, or of types that plug-ins add and nothing in a report counts
				}
			}
		}
		articles.add(article);
	}

	private void addSpeakers(Quotation quotation) {
		tally(entities, quotation.getSpeaker()).ifPresent(tally -> tally.quotations++);
		tally(entities, quotation.getAddressee());
	}

	private static <T extends Identified> Optional<Tally<T>> tally(Map<String, Tally<T>> tallies, T object) {
		return Optional.ofNullable(object).map(known -> tallies.computeIfAbsent(key(known), key -> new Tally<>(known)));
	}

	private Map<String, EntityEntry> entityEntries() {
		Map<Tally<Entity>, Integer> totals = new HashMap<>();
		entities.values().forEach(tally -> totals.put(tally, tally.total()));
		List<Tally<Entity>> sorted = sorted(entities, Comparator.<Tally<Entity>>comparingInt(totals::get).reversed()
				.thenComparing(inAlphabet(entities, Entity::getName)));
		Map<String, EntityEntry> entries = new LinkedHashMap<>();
		sorted.forEach(tally -> entries.put(key(tally.object),
				new EntityEntry(entries.size(), tally.object, tally.byArticle, tally.quotations)));
		return entries;
	}

	private Map<String, EventEntry> eventEntries() {
		List<Tally<Event>> sorted = sorted(events, Comparator
				.comparing((Tally<Event> tally) -> ReportDate.of(tally.object.getWhen()))
				.thenComparing(inAlphabet(events, Event::getTitle)));
		Map<String, EventEntry> entries = new LinkedHashMap<>();
		sorted.forEach(tally -> entries.put(key(tally.object), new EventEntry(entries.size(), tally.object,
				ReportDate.of(tally.object.getWhen()), tally.byArticle)));
		return entries;
	}

	/** Names are taken apart once and not again with each comparison, which took a seventh of a short report's time. */
	private <T extends Identified> Comparator<Tally<T>> inAlphabet(Map<String, Tally<T>> tallies, Function<T, String> name) {
		Collator collator = Collator.getInstance(options.locale());
		Map<Tally<T>, CollationKey> keys = new HashMap<>();
		tallies.values().forEach(
				tally -> keys.put(tally, collator.getCollationKey(Objects.toString(name.apply(tally.object), ""))));
		return Comparator.comparing(keys::get);
	}

	private static <T extends Identified> List<Tally<T>> sorted(Map<String, Tally<T>> tallies,
			Comparator<Tally<T>> order) {
		return tallies.values().stream().sorted(order.thenComparing(tally -> key(tally.object))).toList();
	}
}
