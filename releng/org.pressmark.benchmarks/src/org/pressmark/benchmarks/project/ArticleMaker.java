// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.project;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.pressmark.benchmarks.project.ArticleText.Range;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Paragraph;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.QuotationMode;
import org.pressmark.model.Stance;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.TimexType;

/** Makes an article and what analysts marked in it. */
final class ArticleMaker {

	/** How many annotations each article gets. */
	static final int ANNOTATIONS = 50;

	private static final int MOST_MENTIONS = 24;
	private static final int MOST_QUOTATIONS = 8;
	private static final int MOST_TIMES = 6;
	private static final int EVENT_MENTIONS = 5;
	private static final String[] ANALYSTS = { "Ada", "Grace", "Mary" };
	private static final String[] OUTLETS = { "The Harbour Post", "Daily Ledger", "Northern Herald", "Metro Courier",
			"The Observer of Trade", "City Tribune", "Evening Dispatch", "Foreign Desk" };
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	/** An article that is not in the project yet, and its annotations, which are not in it either. */
	record Made(Article article, List<Annotation> annotations) {

		/** The bytes that it was imported from. */
		byte[] source() {
			return (article.getTitle() + "\n\n" + article.getText()).getBytes(StandardCharsets.UTF_8);
		}
	}

	private final Vocabulary vocabulary;
	private final Cast cast;
	private final Ids ids;

	ArticleMaker(Vocabulary vocabulary, Cast cast, Ids ids) {
		this.vocabulary = vocabulary;
		this.cast = cast;
		this.ids = ids;
	}

	/**
	 * Makes one.
	 *
	 * @param number how many were made before
	 * @param random decides what it says
	 */
	Made make(int number, SplittableRandom random) {
		ArticleText text = new ArticleText(vocabulary, cast, random);
		Article article = MODEL.createArticle();
		article.setId(ids.next());
		article.setTitle(text.title());
		article.setText(text.text());
		text.paragraphs.forEach(range -> article.getParagraphs().add(paragraph(range)));
		article.setSourceName("article-" + number + ".txt");
		article.setMediaType("text/plain");
		article.setRetrieved("2024-02-01T09:00:00Z");
		article.setLanguage("en");
		article.setStatus(ArticleStatus.values()[random.nextInt(ArticleStatus.values().length)]);
		if (random.nextInt(20) > 0) {
			article.setOutlet(OUTLETS[random.nextInt(OUTLETS.length)]);
		}
		if (random.nextInt(20) > 0) {
			LocalDate day = Cast.day(random);
			article.setPublished(random.nextBoolean() ? day.toString()
					: LocalDateTime.of(day, java.time.LocalTime.of(random.nextInt(24), random.nextInt(60), 1)) + "Z");
		}
		if (random.nextBoolean()) {
			article.getAuthors().add(cast.entity(random).getName());
		}
		return new Made(article, annotations(text, random));
	}

	private List<Annotation> annotations(ArticleText text, SplittableRandom random) {
		List<Annotation> made = new ArrayList<>();
		text.names.stream().limit(MOST_MENTIONS).forEach(name -> {
			Mention mention = place(MODEL.createMention(), name.range(), random, made);
			mention.setEntity(name.entity());
		});
		text.quotes.stream().limit(MOST_QUOTATIONS).forEach(quote -> {
			Quotation quotation = place(MODEL.createQuotation(), quote.range(), random, made);
			quotation.setSpeaker(quote.speaker());
			quotation.setCue("said");
			quotation.setMode(QuotationMode.DIRECT);
			quotation.setStance(Stance.values()[random.nextInt(Stance.values().length)]);
		});
		text.days.stream().limit(MOST_TIMES).forEach(day -> {
			TimeExpression time = place(MODEL.createTimeExpression(), day.range(), random, made);
			time.setType(TimexType.DATE);
			time.setValue(day.date().toString());
			time.setEdtf(day.date().toString());
		});
		for (int i = 0; i < EVENT_MENTIONS; i++) {
			EventMention mention = place(MODEL.createEventMention(), sentence(text, random), random, made);
			mention.setEvent(cast.event(random));
		}
		while (made.size() < ANNOTATIONS) {
			Passage passage = place(MODEL.createPassage(), sentence(text, random), random, made);
			passage.getCodes().add(cast.code(random));
		}
		return made;
	}

	private <T extends Annotation> T place(T annotation, Range range, SplittableRandom random, List<Annotation> made) {
		annotation.setId(ids.next());
		annotation.setBegin(range.begin());
		annotation.setEnd(range.end());
		annotation.setAuthor(ANALYSTS[random.nextInt(ANALYSTS.length)]);
		annotation.setCreated("2024-02-02T10:00:00Z");
		made.add(annotation);
		return annotation;
	}

	private static Range sentence(ArticleText text, SplittableRandom random) {
		return text.sentences.get(random.nextInt(text.sentences.size()));
	}

	private static Paragraph paragraph(Range range) {
		Paragraph paragraph = MODEL.createParagraph();
		paragraph.setBegin(range.begin());
		paragraph.setEnd(range.end());
		return paragraph;
	}
}
