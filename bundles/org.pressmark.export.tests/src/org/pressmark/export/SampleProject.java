// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.pressmark.export.internal.report.PicturedInput;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.EventStatus;
import org.pressmark.model.ExternalId;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.model.Participant;
import org.pressmark.model.Passage;
import org.pressmark.model.Project;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.Stance;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.model.TimelineGlyph;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;

/** A small project, built by hand, in which everything occurs that a report shows. */
public final class SampleProject {

	/** The text of the first article; annotations overlap and nest in its first paragraph. */
	public static final String TEXT = """
			“The talks 🤝 in Port Atlas were open,” minister Ann Hill of Atlantis said on May 3.
			Hill denied that Atlantis had left the Sea League.
			A caption""";

	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private final Project project = FACTORY.createProject();
	private final List<Article> articles = new ArrayList<>();
	private int annotations;

	public final Entity hill = entity("hill", EntityType.PERSON, "Ann Hill", "Hill", "@annhill");
	public final Entity atlantis = entity("atlantis", EntityType.COUNTRY, "Atlantis");
	public final Entity league = entity("league", EntityType.ORGANISATION, "Sea League");
	public final Entity port = entity("port", EntityType.PLACE, "Port Atlas");
	public final Entity prize = entity("prize", EntityType.OTHER, "Peace Prize");
	public final Event talks = event("talks", "Talks open", "2021-05-03");
	public final Event exit = event("exit", "Atlantis leaves the Sea League", null);
	public final Code policy = code("policy", "Policy", "#E69F00");

	/** Makes the project with two articles: one with all that can be known, one with nothing but a text. */
	public SampleProject() {
		project.setId("project");
		project.setName("Sea talks");
		hill.setNotes("Minister of the Sea");
		ExternalId id = FACTORY.createExternalId();
		id.setScheme("wikidata");
		id.setValue("Q1");
		hill.getExternalIds().add(id);
		talks.setPlace(port);
		talks.setCategory("meeting");
		talks.setStatus(EventStatus.CONFIRMED);
		Participant host = FACTORY.createParticipant();
		host.setEntity(hill);
		host.setRole("host");
		talks.getParticipants().add(host);
		exit.setStatus(EventStatus.DISPUTED);
		addFirstArticle();
		article("second", "Nothing is known of this text, but that it is long enough to be cut off somewhere.");
	}

	private void addFirstArticle() {
		Article article = article("first", TEXT);
		article.setTitle("Sea talks open");
		article.setOutlet("Gazette");
		article.getAuthors().add("Joe Writer");
		article.setUrl("https://example.org/sea?a=1&b=2");
		article.setDocumentNumber("GAZ0000020210504e");
		article.setPaywalled(Boolean.TRUE);
		article.setCaption("The harbour at dawn");
		article.setPublished("2021-05-04T06:30:00+09:00");
		article.setLanguage("en");
		article.getParagraphs().getLast().setKind(ParagraphKind.CAPTION);
		passage(article, TEXT.lines().findFirst().orElseThrow(), policy);
		Quotation direct = quotation(article, "The talks 🤝 in Port Atlas were open", hill);
		direct.setCue("said");
		direct.setStance(Stance.SUPPORTIVE);
		direct.setAddressee(league);
		Quotation indirect = quotation(article, "Atlantis had left the Sea League", hill);
		indirect.setMode(QuotationMode.INDIRECT);
		indirect.setComment("Nobody else says so.");
		mention(article, "Port Atlas", port);
		mention(article, "Ann Hill", hill);
		mention(article, "Atlantis", atlantis);
		mention(article, "Sea League", league);
		eventMention(article, "Ann Hill of Atlantis said on May 3", talks);
		time(article, "May 3");
	}

	/** The input for a report of the project as it is now. */
	public ReportInput input() {
		ReportInput inMemory = ReportInput.of(project, articles);
		return new PicturedInput() {

			@Override
			public Project project() {
				return inMemory.project();
			}

			@Override
			public Iterable<Article> articles() {
				return inMemory.articles();
			}

			@Override
			public Optional<TimelineModel> timeline() {
				return Optional.of(TimelineModel.of(project.getEvents().stream().map(SampleProject::item).toList()));
			}
		};
	}

	private static TimelineItem item(Event event) {
		return new TimelineItem(event.getId(), event.getTitle(), Optional.ofNullable(event.getWhen()).flatMap(Edtf::tryParse),
				Objects.requireNonNullElse(event.getCategory(), ""), "#0072B2", TimelineGlyph.CIRCLE, "", false);
	}

	public Project project() {
		return project;
	}

	public List<Article> articles() {
		return articles;
	}

	/** Options with everything in them, in English. */
	public static ReportOptions options() {
		return options(Locale.UK);
	}

	public static ReportOptions options(Locale locale) {
		return new ReportOptions("Sea & more", Optional.of("What two articles say"), "Press office",
				ZonedDateTime.of(2021, 6, 1, 12, 0, 0, 0, ZoneOffset.UTC), locale, Optional.of("Internal"));
	}

	public Entity entity(String id, EntityType type, String name, String... aliases) {
		Entity entity = FACTORY.createEntity();
		entity.setId(id);
		entity.setType(type);
		entity.setName(name);
		entity.getAliases().addAll(List.of(aliases));
		project.getEntities().add(entity);
		return entity;
	}

	public Event event(String id, String title, String when) {
		Event event = FACTORY.createEvent();
		event.setId(id);
		event.setTitle(title);
		event.setWhen(when);
		project.getEvents().add(event);
		return event;
	}

	public Code code(String id, String name, String color) {
		Code code = FACTORY.createCode();
		code.setId(id);
		code.setName(name);
		code.setColor(color);
		project.getCodes().add(code);
		return code;
	}

	/** Adds an article; each line is a paragraph. */
	public Article article(String id, String text) {
		Article article = FACTORY.createArticle();
		article.setId(id);
		article.setText(text);
		int begin = 0;
		for (String line : text.split("\n", -1)) {
			Paragraph paragraph = FACTORY.createParagraph();
			paragraph.setBegin(begin);
			paragraph.setEnd(begin + line.length());
			article.getParagraphs().add(paragraph);
			begin += line.length() + 1;
		}
		articles.add(article);
		return article;
	}

	public Mention mention(Article article, String words, Entity entity) {
		Mention mention = annotate(FACTORY.createMention(), article, words);
		mention.setEntity(entity);
		return mention;
	}

	public Quotation quotation(Article article, String words, Entity speaker) {
		Quotation quotation = annotate(FACTORY.createQuotation(), article, words);
		quotation.setSpeaker(speaker);
		return quotation;
	}

	public EventMention eventMention(Article article, String words, Event event) {
		EventMention mention = annotate(FACTORY.createEventMention(), article, words);
		mention.setEvent(event);
		return mention;
	}

	public TimeExpression time(Article article, String words) {
		return annotate(FACTORY.createTimeExpression(), article, words);
	}

	public Passage passage(Article article, String words, Code code) {
		Passage passage = annotate(FACTORY.createPassage(), article, words);
		passage.getCodes().add(code);
		return passage;
	}

	private <A extends Annotation> A annotate(A annotation, Article article, String words) {
		annotation.setId("annotation-" + ++annotations);
		annotation.setBegin(article.getText().indexOf(words));
		annotation.setEnd(annotation.getBegin() + words.length());
		annotation.setAuthor("Analyst");
		article.getAnnotations().add(annotation);
		return annotation;
	}
}
