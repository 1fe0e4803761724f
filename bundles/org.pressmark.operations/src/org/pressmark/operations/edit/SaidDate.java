// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.pressmark.model.Article;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.TimexType;
import org.pressmark.model.text.Sentences;
import org.pressmark.model.time.DateReading;
import org.pressmark.model.time.DateWords;
import org.pressmark.model.time.Edtf;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.Marking;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * When something took place according to words of an article: as a time expression says that is marked in their sentence,
 * the nearest one; else as the words themselves say; else as their sentence does. What depends on another date, "last week"
 * say, is counted from the day on which the article was published, and not understood if nobody knows that.
 */
public final class SaidDate {

	private static final Set<String> TIMES = Set.of(ModelPackage.Literals.TIME_EXPRESSION.getName());

	private SaidDate() {
	}

	/** @return empty if neither the words nor their sentence say it */
	public static Optional<Edtf> of(Span place, ProjectTransaction transaction) throws StoreException {
		String text = transaction.text(place.articleId());
		Optional<ArticleRow> article = transaction.reader().row(place.articleId());
		Locale language = article.flatMap(ArticleRow::language).map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
		Span sentence = sentence(text, place, language);
		Optional<Edtf> marked = marked(place, sentence, transaction);
		if (marked.isPresent()) {
			return marked;
		}
		return inWords(text, place, sentence, language, article.flatMap(ArticleRow::published).flatMap(Edtf::tryParse));
	}

	/**
	 * As the other one, of an article that is read already.
	 *
	 * @param article has its annotations
	 */
	public static Optional<Edtf> of(Span place, Article article) {
		String text = Optional.ofNullable(article.getText()).orElse(""); //$NON-NLS-1$
		Locale language = Optional.ofNullable(article.getLanguage()).map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
		Span sentence = sentence(text, place, language);
		Optional<Edtf> marked = article.getAnnotations().stream().filter(TimeExpression.class::isInstance)
				.map(TimeExpression.class::cast)
				.filter(each -> each.getBegin() < sentence.end() && each.getEnd() > sentence.begin())
				.sorted(Comparator.comparingInt(each -> distance(each.getBegin(), each.getEnd(), place))).map(SaidDate::by)
				.flatMap(Optional::stream).findFirst();
		return marked.or(() -> inWords(text, place, sentence, language,
				Optional.ofNullable(article.getPublished()).flatMap(Edtf::tryParse)));
	}

	private static Optional<Edtf> inWords(String text, Span place, Span sentence, Locale language,
			Optional<Edtf> published) {
		DateWords dates = DateWords.of(language).countedFromDate(published);
		return dates.propose(text.substring(place.begin(), place.end()))
				.or(() -> dates.find(text.substring(sentence.begin(), sentence.end()))).map(DateReading::value);
	}

	/** What a time expression says; a value of TIMEX3 that is a day, a month or a year is one of EDTF, too. */
	public static Optional<Edtf> by(TimeExpression time) {
		boolean isPoint = time.getType() == TimexType.DATE || time.getType() == TimexType.TIME;
		return Optional.ofNullable(time.getEdtf()).or(() -> Optional.ofNullable(time.getValue()).filter(value -> isPoint))
				.flatMap(Edtf::tryParse);
	}

	/** From the begin of the sentence in which the words begin, to the end of that in which they end. */
	private static Span sentence(String text, Span place, Locale language) {
		return new Span(place.articleId(), Sentences.begin(text, place.begin(), language),
				Sentences.end(text, Math.max(place.begin(), place.end() - 1), language));
	}

	private static Optional<Edtf> marked(Span place, Span sentence, ProjectTransaction transaction)
			throws StoreException {
		List<Marking> times = transaction.reader().markings(place.articleId(), TIMES).stream()
				.filter(each -> each.begin() < sentence.end() && each.end() > sentence.begin())
				.sorted(Comparator.comparingInt(each -> distance(each.begin(), each.end(), place))).toList();
		for (Marking each : times) {
			for (String id : transaction.reader().annotationsOn(place.articleId(), each.begin(), each.end())) {
				Optional<Edtf> date = transaction.find(TimeExpression.class, id).flatMap(SaidDate::by);
				if (date.isPresent()) {
					return date;
				}
			}
		}
		return Optional.empty();
	}

	private static int distance(int begin, int end, Span place) {
		return Math.max(0, Math.max(begin - place.end(), place.begin() - end));
	}
}
