// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.internal.quotations.NearbyNames;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.time.DateReading;
import org.pressmark.model.time.DateWords;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.Span;
import org.pressmark.ui.annotator.internal.text.TextRange;
import org.pressmark.ui.annotator.internal.text.TextSnapper;

/**
 * Words of an article that are to be marked, and what the article knows around them.
 *
 * @param article the article
 * @param range where the words are
 */
record Place(Article article, TextRange range) {

	Span span() {
		return new Span(article.getId(), range.begin(), range.end());
	}

	String words() {
		return range.of(article.getText());
	}

	TextRange sentence() {
		return TextSnapper.sentenceAt(article.getText(), range.begin(), language());
	}

	private Locale language() {
		return Optional.ofNullable(article.getLanguage()).map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
	}

	/** When the words say, or the sentence around them says, that something happened. */
	Optional<Edtf> date() {
		return article.getAnnotations().stream().filter(TimeExpression.class::isInstance)
				.map(TimeExpression.class::cast)
				.filter(each -> inSentence(each) && each.getEdtf() != null)
				.min(Comparator.comparingInt(this::distance)).flatMap(each -> Edtf.tryParse(each.getEdtf()))
				.or(this::dateInWords)
				.or(() -> dateWords().find(sentence().of(article.getText())).map(DateReading::value));
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

	/** Who is named near the words, the likeliest speaker first: people rather than others, the nearest first. */
	List<Entity> namedNearby() {
		return article.getAnnotations().stream().filter(Mention.class::isInstance).map(Mention.class::cast)
				.filter(each -> each.getEntity() != null && !range.overlaps(placeOf(each)))
				.sorted(NearbyNames.likeliestFirst(new TextSpan(range.begin(), range.end()),
						each -> new TextSpan(each.getBegin(), each.getEnd()),
						each -> each.getEntity().getType() == EntityType.PERSON))
				.map(Mention::getEntity).distinct().toList();
	}

	/** The events that the article is evidence of already, in reading order. */
	List<Event> eventsOfArticle() {
		return article.getAnnotations().stream().filter(EventMention.class::isInstance).map(EventMention.class::cast)
				.map(EventMention::getEvent).filter(event -> event != null).distinct().toList();
	}

	private boolean inSentence(Annotation annotation) {
		return sentence().overlaps(placeOf(annotation));
	}

	private int distance(Annotation annotation) {
		return Math.max(0, Math.max(annotation.getBegin() - range.end(), range.begin() - annotation.getEnd()));
	}

	private static TextRange placeOf(Annotation annotation) {
		return new TextRange(annotation.getBegin(), annotation.getEnd());
	}
}
