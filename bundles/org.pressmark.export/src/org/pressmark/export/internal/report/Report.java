// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.report;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.EventDisagreement;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.sections.ReportContent;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Project;
import org.pressmark.timeline.internal.model.TimelineModel;

/**
 * What all reports are made from: everything that the articles say together, but not their texts, which
 * {@link #readArticles} brings one at a time.
 */
public final class Report implements ReportContent {

	private final ReportInput input;
	private final ReportOptions options;
	private final Words words;
	private final List<ArticleEntry> articles;
	private final Map<String, EntityEntry> entities;
	private final Map<String, EventEntry> events;
	private final Map<String, CodeEntry> codes;
	private Optional<RuntimeException> failure = Optional.empty();

	Report(ReportInput input, ReportOptions options, Words words, List<ArticleEntry> articles,
			Map<String, EntityEntry> entities, Map<String, EventEntry> events, Map<String, CodeEntry> codes) {
		this.input = input;
		this.options = options;
		this.words = words;
		this.articles = articles;
		this.entities = entities;
		this.events = events;
		this.codes = codes;
	}

	/** Reads all articles once. */
	public static Report of(ReportInput input, ReportOptions options, SubMonitor monitor) {
		return new ReportBuilder(input, options).build(monitor);
	}

	@Override
	public Project project() {
		return input.project();
	}

	/** The events as a picture is to show them; empty for no picture. */
	public Optional<TimelineModel> timeline() {
		return input instanceof PicturedInput pictured ? pictured.timeline() : Optional.empty();
	}

	@Override
	public ReportOptions options() {
		return options;
	}

	/** The words of the report's language. */
	public Words words() {
		return words;
	}

	/** The articles in the order of the report. */
	public List<ArticleEntry> articles() {
		return articles;
	}

	/** The entities that are most written about first. */
	public List<EntityEntry> entities() {
		return entities.values().stream().filter(entry -> !input.isSelection() || entry.isSpokenOf()).toList();
	}

	/** The events in the order of time, those without a date last. */
	public List<EventEntry> events() {
		return events.values().stream().filter(entry -> !input.isSelection() || !entry.evidence().isEmpty()).toList();
	}

	/** What sources disagree in about events, in no particular order. */
	public List<EventDisagreement> disagreements() {
		return reading(input::disagreements);
	}

	/** The codebook from top to bottom. */
	public List<CodeEntry> codes() {
		return List.copyOf(codes.values());
	}

	/** What the report has about an entity; empty for none. */
	public Optional<EntityEntry> entry(Entity entity) {
		return Optional.ofNullable(entity).map(known -> entities.get(ReportBuilder.key(known)));
	}

	/** What the report has about an event; empty for none. */
	public Optional<EventEntry> entry(Event event) {
		return Optional.ofNullable(event).map(known -> events.get(ReportBuilder.key(known)));
	}

	/** What the report has about a code; empty for one that is not in the codebook. */
	public Optional<CodeEntry> entry(Code code) {
		return Optional.ofNullable(codes.get(ReportBuilder.key(code)));
	}

	/** The preferred name of an entity; empty for none. */
	public Optional<String> name(Entity entity) {
		return entry(entity).map(entry -> entry.entity().getName());
	}

	/** How many quotations the report has. */
	public int quotationCount() {
		return articles.stream().mapToInt(article -> article.counts().quotations()).sum();
	}

	/** How many different outlets are known by name. */
	public int outletCount() {
		return (int) articles.stream().flatMap(article -> article.outlet().stream()).distinct().count();
	}

	@Override
	public int articleCount() {
		return articles.size();
	}

	@Override
	public void readArticles(ArticleReader reader, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, articles.size());
		Iterator<Article> texts = reading(() -> input.articles().iterator());
		for (ArticleEntry entry : articles) {
			reader.read(entry.number(), reading(texts::next));
			progress.split(1);
		}
	}

	/** Reads the articles again, one after the other, and lets each go before the next. */
	public void readArticles(SubMonitor monitor, Consumer<AnnotatedArticle> reader) {
		SubMonitor progress = monitor.setWorkRemaining(articles.size());
		Iterator<Article> texts = reading(() -> input.articles().iterator());
		for (ArticleEntry entry : articles) {
			reader.accept(new AnnotatedArticle(entry, reading(texts::next)));
			progress.split(1);
		}
	}

	private <T> T reading(Supplier<T> input) {
		try {
			return input.get();
		} catch (RuntimeException e) {
			failure = Optional.of(e);
			throw e;
		}
	}

	/** Why the articles, or what is known of them, could not be read, for whoever else is asked what went wrong; empty when they could. */
	public Optional<RuntimeException> failure() {
		return failure;
	}
}
