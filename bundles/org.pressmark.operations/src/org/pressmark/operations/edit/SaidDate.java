// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pressmark.model.Article;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.TimexType;
import org.pressmark.model.text.Sentences;
import org.pressmark.model.time.DateReading;
import org.pressmark.model.time.DateWords;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.Marking;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * When something took place according to words of an article. A date counts that is in the words, that follows them in their
 * clause, see {@link DateWords#following}, or with which alone their sentence begins before them. It is taken as a time
 * expression says that is marked there, else as it is written. Where several dates are in the words, or one that can be read
 * in several ways, nobody knows which is meant; one elsewhere in the sentence is about something else as likely as not. What depends on another date, "last week" say, is counted from the day on which the article was published, and
 * not understood if nobody knows that day.
 */
public final class SaidDate {

	private static final Set<String> TIMES = Set.of(ModelPackage.Literals.TIME_EXPRESSION.getName());
	private static final Pattern COMMA_AT_END = Pattern.compile("[\\s\\h,\u060C\u3001\uFF0C]*\\z");

	/** A time expression that is marked. */
	private record Marked(int begin, int end, Edtf date) {

		private boolean touches(Span words) {
			return begin < words.end() && end > words.begin();
		}
	}

	private final String text;
	private final Span place;
	private final Span sentence;
	private final DateWords dates;

	private SaidDate(String text, Span place, Optional<String> languageTag, Optional<String> published) {
		this.text = text;
		this.place = place;
		Locale language = languageTag.map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
		sentence = new Span(place.articleId(), Sentences.begin(text, place.begin(), language),
				Sentences.end(text, Math.max(place.begin(), place.end() - 1), language));
		// In an article of May, yesterday may be any day.
		dates = DateWords.of(language)
				.countedFromDate(published.flatMap(Edtf::tryParse).filter(date -> date.written().isPresent()));
	}

	/** @return empty if the words do not say it */
	public static Optional<Edtf> of(Span place, ProjectTransaction transaction) throws StoreException {
		Optional<ArticleRow> article = transaction.reader().row(place.articleId());
		SaidDate said = new SaidDate(transaction.text(place.articleId()), place, article.flatMap(ArticleRow::language),
				article.flatMap(ArticleRow::published));
		return said.by(marked(said.sentence, transaction));
	}

	/**
	 * As the other one, of an article that is read already.
	 *
	 * @param article has its annotations
	 */
	public static Optional<Edtf> of(Span place, Article article) {
		SaidDate said = new SaidDate(Objects.requireNonNullElse(article.getText(), ""), place,
				Optional.ofNullable(article.getLanguage()), Optional.ofNullable(article.getPublished()));
		return said.by(article.getAnnotations().stream().filter(TimeExpression.class::isInstance)
				.map(TimeExpression.class::cast).map(SaidDate::marked).flatMap(Optional::stream).toList());
	}

	private static List<Marked> marked(Span sentence, ProjectTransaction transaction) throws StoreException {
		List<Marked> marked = new ArrayList<>();
		for (Marking each : transaction.reader().markings(sentence.articleId(), TIMES)) {
			if (each.begin() < sentence.end() && each.end() > sentence.begin()) {
				for (String id : transaction.reader().annotationsOn(sentence.articleId(), each.begin(), each.end())) {
					transaction.find(TimeExpression.class, id).flatMap(SaidDate::marked).ifPresent(marked::add);
				}
			}
		}
		return marked;
	}

	private static Optional<Marked> marked(TimeExpression time) {
		return by(time).map(date -> new Marked(time.getBegin(), time.getEnd(), date));
	}

	/** What a time expression says; a value of TIMEX3 that is a day, a month or a year is one of EDTF, too. */
	public static Optional<Edtf> by(TimeExpression time) {
		boolean isPoint = time.getType() == TimexType.DATE || time.getType() == TimexType.TIME;
		return Optional.ofNullable(time.getEdtf()).or(() -> Optional.ofNullable(time.getValue()).filter(value -> isPoint))
				.flatMap(Edtf::tryParse);
	}

	private Optional<Edtf> by(List<Marked> times) {
		List<Edtf> marked = times.stream().filter(each -> each.touches(place)).map(Marked::date).distinct().toList();
		List<Edtf> within = marked.isEmpty() ? inWords() : marked;
		if (within.isEmpty()) {
			return behind(times).or(() -> before(times));
		}
		return Optional.of(within.getFirst()).filter(date -> within.size() == 1);
	}

	/** All dates that the words may mean. */
	private List<Edtf> inWords() {
		String words = text.substring(place.begin(), place.end());
		Stream<DateReading> readings = read(words).map(Stream::of).orElseGet(() -> dates.findAll(words).stream());
		return readings.flatMap(each -> Stream.concat(Stream.of(each.value()), each.alternatives().stream())).distinct()
				.toList();
	}

	private Optional<Edtf> behind(List<Marked> times) {
		return times.stream().filter(each -> each.begin() >= place.end() && each.end() <= sentence.end())
				.min(Comparator.comparingInt(Marked::begin))
				.flatMap(time -> text.substring(place.end(), time.begin()).isBlank() ? Optional.of(time.date())
						: dates.following(text.substring(place.end(), time.end())).map(reading -> said(reading, time)))
				.or(() -> clear(dates.following(text.substring(place.end(), sentence.end()))));
	}

	private Optional<Edtf> before(List<Marked> times) {
		String before = text.substring(sentence.begin(), place.begin());
		String words = COMMA_AT_END.matcher(before).replaceFirst("");
		int end = sentence.begin() + words.length();
		Optional<DateReading> reading = read(words);
		Optional<Marked> last = times.stream().filter(each -> each.begin() >= sentence.begin() && each.end() == end)
				.filter(each -> reading.isPresent() || each.begin() == sentence.begin()).findFirst();
		return last.map(time -> reading.map(each -> said(each, time)).orElse(time.date())).or(() -> clear(reading));
	}

	/** What a marked time says with what is said about it: "until", say. */
	private static Edtf said(DateReading reading, Marked time) {
		return reading.value().isOpen() ? reading.value() : time.date();
	}

	private static Optional<Edtf> clear(Optional<DateReading> reading) {
		return reading.filter(each -> !each.isAmbiguous()).map(DateReading::value);
	}

	private Optional<DateReading> read(String words) {
		try {
			return Optional.of(dates.read(words));
		} catch (EdtfException e) {
			return Optional.empty(); // There are other words in it.
		}
	}
}
