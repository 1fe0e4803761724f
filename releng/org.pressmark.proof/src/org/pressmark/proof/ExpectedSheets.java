// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof;

import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.text.Surroundings;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;

/** What the sheets of a workbook in English should show, from the model alone. */
final class ExpectedSheets {

	static final Set<String> NAMES = Set.of("Articles", "Entities", "Mentions", "Quotations", "Passages", "Events", "Codes",
			"Matrix by outlet", "Matrix by week", "Coverage", "Legend");
	/** The columns that say what a row is. */
	static final Map<String, String> IDS = Map.of("Articles", "Article id", "Entities", "Entity id", "Events", "Event id",
			"Codes", "Code id");
	private static final String NO_OUTLET = "Outlet unknown";
	private static final String NO_DAY = "day unknown";
	private static final int CONTEXT = 60;

	private final Model model;
	private final EdtfFormat dates = EdtfFormat.of(Locale.ENGLISH);

	ExpectedSheets(Model model) {
		this.model = model;
	}

	private static Optional<Edtf> date(String text) {
		return Optional.ofNullable(text).flatMap(Edtf::tryParse);
	}

	private static Expected precision(Expected row, Optional<Edtf> date) {
		return row.word("Known to the", date.map(Edtf::precision).orElse(null));
	}

	Map<String, Expected> articles() {
		Map<String, Expected> rows = new LinkedHashMap<>();
		model.articles().forEach(article -> rows.put(article.getId(), article(article)));
		return rows;
	}

	private static Expected article(Article article) {
		Optional<Edtf> published = date(article.getPublished());
		Expected row = new Expected().text("Title", heading(article)).text("Outlet", article.getOutlet())
				.text("Authors", String.join("; ", article.getAuthors())).date("Published", published)
				.word("Status", article.getStatus()).number("Mentions", Model.in(article, Mention.class).count())
				.number("Quotations", Model.in(article, Quotation.class).count())
				.number("Events", Model.in(article, EventMention.class).map(mark -> mark.getEvent().getId()).distinct().count())
				.number("Passages", Model.in(article, Passage.class).count()).text("Address", article.getUrl())
				.text("Published (as known)", article.getPublished()).text("Changed (as known)", article.getUpdated())
				.text("Language", article.getLanguage()).number("Characters", article.getText().length())
				.number("Times", Model.in(article, TimeExpression.class).count()).text("File", article.getSourceName())
				.text("Document number", article.getDocumentNumber()).text("Caption", article.getCaption())
				.text("Taken in", article.getRetrieved()).text("Article id", article.getId())
				.text("Paywall", paywall(article));
		return precision(row, published);
	}

	private static String paywall(Article article) {
		return article.getPaywalled() == null ? "" : article.getPaywalled() ? "yes" : "no";
	}

	private static String heading(Article article) {
		return article.getTitle() != null ? article.getTitle() : "Untitled: " + Excerpt.opening(article.getText());
	}

	Map<String, Expected> entities() {
		Map<String, Expected> rows = new LinkedHashMap<>();
		for (Entity entity : model.project().getEntities()) {
			Expected row = new Expected().text("Name", entity.getName()).word("Type", entity.getType())
					.text("Also called", String.join("; ", entity.getAliases()))
					.number("Quoted", model.marks(Quotation.class).stream().filter(mark -> is(mark.annotation().getSpeaker(), entity)).count())
					.text("Notes", entity.getNotes()).text("Other ids", entity.getExternalIds().stream()
							.map(id -> id.getScheme() + ":" + id.getValue()).collect(Collectors.joining("; ")))
					.text("Entity id", entity.getId());
			List<Integer> places = model.marks(Mention.class).stream().filter(mark -> is(mark.annotation().getEntity(), entity))
					.map(Model.Placed::articleNumber).toList();
			places(row.number("Mentions", places.size()).number("Articles", Set.copyOf(places).size()), places);
			rows.put(entity.getId(), row);
		}
		return rows;
	}

	private static boolean is(Entity one, Entity other) {
		return one != null && one.getId().equals(other.getId());
	}

	/** In which articles something is, and the first of them. */
	private Expected places(Expected row, List<Integer> numbers) {
		SortedSet<Integer> sorted = new TreeSet<>(numbers);
		return row.text("In articles", sorted.stream().map(String::valueOf).collect(Collectors.joining(", ")))
				.row("First article", "Articles", sorted.isEmpty() ? null : model.articles().get(sorted.first() - 1).getId());
	}

	Map<String, Expected> events() {
		Map<String, Expected> rows = new LinkedHashMap<>();
		for (Event event : model.project().getEvents()) {
			Optional<Edtf> when = date(event.getWhen());
			List<Integer> places = model.marks(EventMention.class).stream()
					.filter(mark -> mark.annotation().getEvent().getId().equals(event.getId())).map(Model.Placed::articleNumber).toList();
			Expected row = new Expected().text("When", when.map(dates::format).orElse(event.getWhen()))
					.text("Event", event.getTitle()).word("Status", event.getStatus())
					.text("Participants", participants(event)).text("Place", name(event.getPlace()))
					.date("Starts", when.flatMap(Edtf::start)).date("Ends", when.flatMap(Edtf::end))
					.text("When (EDTF)", event.getWhen()).text("Category", event.getCategory())
					.number("Marks", places.size()).text("Notes", event.getNotes()).text("Event id", event.getId());
			rows.put(event.getId(), precision(places(row, places), when));
		}
		return rows;
	}

	private static String participants(Event event) {
		return event.getParticipants().stream().filter(each -> each.getEntity() != null)
				.map(each -> each.getEntity().getName()
						+ (each.getRole() == null || each.getRole().isBlank() ? "" : " (" + each.getRole() + ")"))
				.collect(Collectors.joining(", "));
	}

	private static String name(Entity entity) {
		return entity == null ? "" : entity.getName();
	}

	Map<String, Expected> codes() {
		Map<String, Expected> rows = new LinkedHashMap<>();
		addCodes(model.project().getCodes(), "", 1, rows);
		return rows;
	}

	private void addCodes(List<Code> codes, String above, int level, Map<String, Expected> rows) {
		for (Code code : codes) {
			List<Integer> places = model.marks(Passage.class).stream()
					.filter(mark -> mark.annotation().getCodes().stream().anyMatch(each -> each.getId().equals(code.getId())))
					.map(Model.Placed::articleNumber).toList();
			rows.put(code.getId(), places(new Expected().text("Code", above + code.getName()).number("Level", level)
					.number("Passages", places.size()).number("Articles", Set.copyOf(places).size())
					.text("Guideline", code.getGuideline()).text("Colour", code.getColor()).text("Code id", code.getId()), places));
			addCodes(code.getCodes(), above + code.getName() + " › ", level + 1, rows);
		}
	}

	private String path(Code code) {
		return (String) codes().get(code.getId()).cells().get("Code");
	}

	/** The columns of all marks. */
	private static Expected mark(Model.Placed<? extends Annotation> mark) {
		Annotation annotation = mark.annotation();
		Article article = mark.article();
		Optional<Edtf> published = date(article.getPublished());
		return precision(new Expected().row("Article", "Articles", article.getId()).text("Outlet", article.getOutlet())
				.date("Published", published).text("Article title", heading(article))
				.text("Published (as known)", article.getPublished()).text("Comment", annotation.getComment())
				.number("Confidence", annotation.getConfidence()).word("Origin", annotation.getOrigin())
				.text("Marked by", annotation.getAuthor()).text("Marked on", annotation.getCreated())
				.number("Begin", annotation.getBegin()).number("End", annotation.getEnd())
				.text("Article id", article.getId()).text("Mark id", annotation.getId()), published);
	}

	List<Expected> mentions() {
		return model.marks(Mention.class).stream().map(mark -> {
			Entity entity = mark.annotation().getEntity();
			Surroundings around = Surroundings.of(mark.article().getText(), mark.annotation().getBegin(),
					mark.annotation().getEnd(), CONTEXT, CONTEXT);
			return mark(mark).row("Entity no.", "Entities", entity.getId()).text("Entity", entity.getName())
					.word("Type", entity.getType()).text("As printed", mark.words())
					.text("Context", around.shownBefore() + mark.words() + around.shownAfter())
					.text("Entity id", entity.getId());
		}).toList();
	}

	List<Expected> quotations() {
		return model.marks(Quotation.class).stream().map(mark -> {
			Quotation quotation = mark.annotation();
			String speaker = Optional.ofNullable(quotation.getSpeaker()).map(Entity::getId).orElse(null);
			return mark(mark).row("Speaker no.", "Entities", speaker).text("Speaker", name(quotation.getSpeaker()))
					.text("Words", mark.words()).word("Mode", quotation.getMode()).word("Stance", quotation.getStance())
					.text("To", name(quotation.getAddressee())).text("Cue", quotation.getCue()).text("Speaker id", speaker);
		}).toList();
	}

	List<Expected> passages() {
		List<Expected> rows = new ArrayList<>();
		for (Model.Placed<Passage> mark : model.marks(Passage.class)) {
			for (Code code : mark.annotation().getCodes()) {
				rows.add(mark(mark).row("Code no.", "Codes", code.getId()).text("Code", path(code)).text("Passage", mark.words())
						.text("Code id", code.getId()));
			}
		}
		return rows;
	}

	/** How often articles of each outlet name each entity, by its id. */
	Map<String, Map<String, Double>> byOutlet() {
		return matrix(ExpectedSheets::outlet);
	}

	private static String outlet(Article article) {
		return article.getOutlet() == null ? NO_OUTLET : article.getOutlet();
	}

	/** How often articles of each week name each entity. */
	Map<String, Map<String, Double>> byWeek() {
		return matrix(article -> date(article.getPublished()).flatMap(Edtf::written).map(ExpectedSheets::week).orElse(NO_DAY));
	}

	private static String week(LocalDateTime day) {
		return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	private Map<String, Map<String, Double>> matrix(Function<Article, String> group) {
		Map<String, Map<String, Double>> counts = new TreeMap<>();
		model.marks(Mention.class).forEach(mark -> counts.computeIfAbsent(mark.annotation().getEntity().getId(), id -> new HashMap<>())
				.merge(group.apply(mark.article()), 1.0, Double::sum));
		return counts;
	}

	/** How many articles each outlet has. */
	Map<String, Double> articlesByOutlet() {
		Map<String, Double> counts = new HashMap<>();
		model.articles().forEach(article -> counts.merge(outlet(article), 1.0, Double::sum));
		return counts;
	}
}
