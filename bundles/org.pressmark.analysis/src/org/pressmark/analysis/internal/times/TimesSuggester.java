// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.Suggester;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.analysis.Suggestion;
import org.pressmark.analysis.SuggestionContext;
import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.internal.Messages;
import org.pressmark.analysis.internal.PerLanguage;
import org.pressmark.analysis.internal.TextParts;
import org.pressmark.model.TimexType;
import org.pressmark.model.time.DatePlace;
import org.pressmark.model.time.DateWords;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.TimexFormat;

/**
 * Suggests time expressions: dates and times of day, those too that are counted from the day of publication if it is known,
 * durations, and what recurs. The words are those of the article's language and English; of all languages where it is unknown.
 */
public final class TimesSuggester implements Suggester {

	private static final double WRITTEN = 0.9;
	private static final double COUNTED = 0.8;
	private static final double AMBIGUOUS = 0.5;
	/** {@link DateWords#places} looks at no more words than such a part has, or characters in languages that set no words apart. */
	private static final int LONGEST = 1000;
	private static final int LONGEST_TOGETHER = 400;
	private static final Set<String> TOGETHER = Set.of("ja", "ko", "zh");
	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private final PerLanguage<DateWords> ofLanguage = new PerLanguage<>(DateWords::of);
	private final DateWords anyLanguage = DateWords.of(Locale.ENGLISH).and(DateWords.languages());
	private final PerLanguage<TimePatterns> others = new PerLanguage<>(TimePatterns::of);

	@Override
	public List<Suggestion> suggest(SuggestionContext article, IProgressMonitor monitor) {
		Locale language = article.languageOrEnglish();
		DateWords words = (article.language().isEmpty() ? anyLanguage : ofLanguage.get(language))
				.countedFromDate(article.published());
		TimePatterns patterns = others.get(language);
		List<Suggestion> suggestions = new ArrayList<>();
		// Not by sentence: the full stop of "3. Mai" ends none, but who cuts texts into sentences may think so.
		for (TextSpan part : TextParts.lines(article.text(), isTogether(article) ? LONGEST_TOGETHER : LONGEST)) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			String sentence = part.of(article.text());
			List<Suggestion> dates = words.places(sentence).stream()
					.map(place -> date(place, sentence, part.begin(), article.published())).toList();
			List<Suggestion> found = others(patterns, sentence, part.begin()).toList();
			List<Suggestion> sets = found.stream().filter(TimesSuggester::isSet).toList();
			List<Suggestion> once = dates.stream().filter(date -> isFree(date, sets)).toList();
			suggestions.addAll(once);
			found.stream().filter(other -> isFree(other, once)).forEach(suggestions::add);
		}
		return suggestions;
	}

	private static boolean isTogether(SuggestionContext article) {
		return article.language().map(Locale::getLanguage).filter(each -> !TOGETHER.contains(each)).isEmpty();
	}

	/** "Every Monday" is not on Monday. */
	private static boolean isSet(Suggestion suggestion) {
		return suggestion.mark() instanceof SuggestedMark.Time time && time.type() == TimexType.SET;
	}

	private static boolean isFree(Suggestion suggestion, List<Suggestion> others) {
		return others.stream().noneMatch(other -> other.place().overlaps(suggestion.place()));
	}

	private static Suggestion date(DatePlace place, String sentence, int offset, Optional<Edtf> published) {
		Edtf value = place.reading().value();
		String timex = TimexFormat.value(value);
		TimexType type = timex.indexOf('T') > 0 && timex.indexOf('/') < 0 ? TimexType.TIME : TimexType.DATE;
		SuggestedMark mark = new SuggestedMark.Time(type, timex, Optional.of(value));
		TextSpan span = new TextSpan(offset + place.begin(), offset + place.end());
		if (place.reading().isAmbiguous()) {
			return new Suggestion(span, mark, AMBIGUOUS,
					NLS.bind(Messages.time_ambiguous, place.reading().alternatives().getFirst()));
		}
		boolean isWritten = published.isEmpty() || YEAR.matcher(sentence.substring(place.begin(), place.end())).find();
		return isWritten ? new Suggestion(span, mark, WRITTEN, Messages.time_words)
				: new Suggestion(span, mark, COUNTED, NLS.bind(Messages.time_counted, day(published.get())));
	}

	/** An article says to the minute when it was published, and only the day counts. */
	private static String day(Edtf published) {
		return published.written().or(published::earliest).map(moment -> moment.toLocalDate().toString())
				.orElseGet(published::toString);
	}

	private static Stream<Suggestion> others(TimePatterns patterns, String sentence, int offset) {
		return patterns.find(sentence).map(found -> new Suggestion(
				new TextSpan(offset + found.begin(), offset + found.end()), found.mark(), found.confidence(), found.reason()));
	}
}
