// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.quotations.NearbyNames;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.time.DateReading;
import org.pressmark.model.time.DateWords;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.Span;
import org.pressmark.ui.annotator.internal.text.TextSnapper;

/**
 * Words of an article that are to be marked, and what the article knows around them.
 *
 * @param article the article
 * @param range where the words are
 */
record Place(Article article, TextSpan range) {

	private static final String STOP = ".";

	Span span() {
		return new Span(article.getId(), range.begin(), range.end());
	}

	String words() {
		return range.of(article.getText());
	}

	TextSpan sentence() {
		return TextSnapper.sentenceAt(article.getText(), range.begin(), language());
	}

	/** That of the article. */
	Locale language() {
		return Optional.ofNullable(article.getLanguage()).map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
	}

	/** The words of the sentence around them. */
	String sentenceWords() {
		return sentence().of(article.getText());
	}

	/** The time expressions with a date that are marked in the sentence. */
	Stream<TimeExpression> timesInSentence() {
		return article.getAnnotations().stream().filter(TimeExpression.class::isInstance).map(TimeExpression.class::cast)
				.filter(each -> inSentence(each) && each.getEdtf() != null);
	}

	/** The date that the words themselves say. */
	Optional<Edtf> dateInWords() {
		return dateWords().propose(words()).map(DateReading::value);
	}

	private DateWords dateWords() {
		return DateWords.of(language()).countedFromDate(published());
	}

	/** When the article was published, from which "last week" is counted. */
	Optional<Edtf> published() {
		return Optional.ofNullable(article.getPublished()).flatMap(Edtf::tryParse);
	}

	/**
	 * Who is named or quoted near the words, the likeliest speaker first: people rather than others, the nearest first. Whoever
	 * is quoted goes on speaking, named again or not; whoever is named behind words that end with a stop begins another sentence.
	 */
	List<Entity> namedNearby() {
		return article.getAnnotations().stream().filter(each -> entity(each) != null && !range.overlaps(placeOf(each)))
				.sorted(NearbyNames.likeliestFirst(range, words().endsWith(STOP),
						each -> new TextSpan(each.getBegin(), each.getEnd()),
						each -> entity(each).getType() == EntityType.PERSON))
				.map(Place::entity).distinct().toList();
	}

	private static Entity entity(Annotation annotation) {
		return switch (annotation) {
		case Mention mention -> mention.getEntity();
		case Quotation quotation -> quotation.getSpeaker();
		default -> null;
		};
	}

	/** The events that the article is evidence of already, in reading order. */
	List<Event> eventsOfArticle() {
		return article.getAnnotations().stream().filter(EventMention.class::isInstance).map(EventMention.class::cast)
				.map(EventMention::getEvent).filter(event -> event != null).distinct().toList();
	}

	private boolean inSentence(Annotation annotation) {
		return sentence().overlaps(placeOf(annotation));
	}

	/** How far a mark is from the words, in UTF-16 units. */
	int distance(Annotation annotation) {
		return Math.max(0, Math.max(annotation.getBegin() - range.end(), range.begin() - annotation.getEnd()));
	}

	private static TextSpan placeOf(Annotation annotation) {
		return new TextSpan(annotation.getBegin(), annotation.getEnd());
	}
}
