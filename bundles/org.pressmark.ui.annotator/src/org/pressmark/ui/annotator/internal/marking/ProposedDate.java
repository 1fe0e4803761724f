// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.time.DateReading;
import org.pressmark.model.time.DateWords;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;

/**
 * A date that is proposed for what words report.
 *
 * @param date the date
 * @param origin where it was found, for a person who may not see any date there
 */
record ProposedDate(Edtf date, String origin) {

	/**
	 * When the words say, or the sentence around them says, that something happened: a time expression that is marked there
	 * counts most, then what the words say, then the first date in the sentence. Empty if no date is there.
	 */
	static Optional<ProposedDate> of(Place place) {
		return marked(place).or(() -> read(place, words -> words.propose(place.words()), Messages.date_ofWords))
				.or(() -> read(place, words -> words.find(place.sentenceWords()), Messages.date_ofSentence));
	}

	private static Optional<ProposedDate> marked(Place place) {
		return place.timesInSentence().min(Comparator.comparingInt(place::distance))
				.flatMap(time -> Edtf.tryParse(time.getEdtf()).map(date -> new ProposedDate(date, origin(time))));
	}

	private static String origin(TimeExpression time) {
		return NLS.bind(Messages.date_ofMark, time.getArticle().getText().substring(time.getBegin(), time.getEnd()));
	}

	private static Optional<ProposedDate> read(Place place, Function<DateWords, Optional<DateReading>> reading, String origin) {
		DateWords words = DateWords.of(place.language());
		Optional<Edtf> alone = reading.apply(words).map(DateReading::value);
		return reading.apply(words.countedFromDate(place.published())).map(DateReading::value)
				.map(date -> new ProposedDate(date, alone.equals(Optional.of(date)) ? origin : counted(origin, place)));
	}

	private static String counted(String origin, Place place) {
		return place.published().map(EdtfFormat.of(Locale.getDefault())::format)
				.map(day -> NLS.bind(Messages.date_counted, origin, day)).orElse(origin);
	}
}
