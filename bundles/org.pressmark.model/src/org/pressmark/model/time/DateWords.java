// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads dates that people write: EDTF, or words such as "3 May 2021", "May 3", "3.5.2021", "early May", "between 4 and
 * 5 May", "since 2019", "the 1990s", "last week", "3 May 2021, 14:30 KST", in English and, where it has a vocabulary
 * ({@code words_LANGUAGE.properties}), in the language of the person or article. Digits may be those of any script. Names of months and weekdays are those
 * of CLDR. The package comment says how words are written as EDTF that have no sign there.
 * <p>
 * What depends on a date, as "yesterday" and "May 3" do, is counted from a reference, in general the day on which an
 * article was published. A weekday is the last one up to that day; a day without a year is of the same year, unless it
 * would be more than nine months away. A weekday beside a day has to be that of the day where a whole text is read; in a
 * sentence, of which the date is only proposed, the number counts. Of what can be understood in more than one way,
 * {@link DateReading} tells the others too.
 * <p>
 * Immutable, may be shared between threads.
 *
 * @since 1.0
 */
public final class DateWords {

	/** A longer text is no date; nobody shall wait for how it is not understood. */
	private static final int MAX_LENGTH = 200;
	private static final int MAX_WORDS = 8;
	private static final int MAX_SENTENCE = 500;
	private static final int MAX_CLAUSE = 12;
	private static final List<Locale> LANGUAGES = Stream.of("en", "de", "fr", "es", "ru", "ar", "zh", "ja", "ko").map(Locale::of)
			.toList();
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’:.-]*[\\p{L}\\p{M}\\p{N}]\\.?");
	/** Where words are not set apart, each character is one, and each number. */
	private static final Pattern CHARACTER = Pattern.compile("\\d+|[\\p{L}\\p{M}\\p{N}]");
	private static final int MAX_CHARACTERS = 16;
	private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

	private final Locale locale;
	private final List<DateVocabulary> vocabularies;
	private final Optional<LocalDate> reference;

	private DateWords(Locale locale, List<DateVocabulary> vocabularies, Optional<LocalDate> reference) {
		this.locale = locale;
		this.vocabularies = vocabularies;
		this.reference = reference;
	}

	/**
	 * The words of a language, and those of English.
	 *
	 * @param locale its region decides what "3/4/2021" is taken for
	 */
	public static DateWords of(Locale locale) {
		List<DateVocabulary> found = Stream.of(locale, Locale.ENGLISH).map(each -> Locale.of(each.getLanguage()))
				.distinct().map(DateVocabulary::of).flatMap(Optional::stream).toList();
		return new DateWords(locale, found, Optional.empty());
	}

	/** The same, and the words of other languages, which are tried after those that are read already. */
	public DateWords and(Collection<Locale> languages) {
		Set<Locale> known = vocabularies.stream().map(DateVocabulary::language).collect(Collectors.toSet());
		Stream<DateVocabulary> others = languages.stream().map(each -> Locale.of(each.getLanguage()))
				.filter(each -> !known.contains(each)).distinct().map(DateVocabulary::of).flatMap(Optional::stream);
		return new DateWords(locale, Stream.concat(vocabularies.stream(), others).toList(), reference);
	}

	/** The languages whose words are read, besides those of a locale. */
	public static List<Locale> languages() {
		return LANGUAGES;
	}

	/** The same, counting from a day; from none when it is empty. */
	public DateWords countedFrom(Optional<LocalDate> day) {
		return new DateWords(locale, vocabularies, day);
	}

	/** The same, counting from the day of a date: that on which an article was published. */
	public DateWords countedFromDate(Optional<Edtf> date) {
		return countedFrom(date.flatMap(each -> each.written().or(each::earliest)).map(moment -> moment.toLocalDate()));
	}

	/**
	 * The date that a whole text says.
	 *
	 * @throws EdtfException if it says none; it tells where it is not understood and what is expected there
	 */
	public DateReading read(String typed) {
		DateFragment text = DateFragment.of(typed);
		Optional<EdtfException> noEdtf = Optional.empty();
		if (text.isEmpty() || DateCoreReader.EDTF.matcher(text.text()).matches()) {
			try {
				return YearSpan.otherwise(Edtf.parse(text.text()));
			} catch (EdtfException e) {
				// Of 31.2.2021, the words say more about what is wrong, and of 0 no digit of a year is missing, but a date.
				noEdtf = Optional.of(e.within(typed, text.begin()))
						.filter(any -> !DateNumbers.areIn(text) && !DateNumbers.isNone(text));
			}
		}
		return readWords(text, noEdtf);
	}

	private DateReading readWords(DateFragment text, Optional<EdtfException> noEdtf) {
		Optional<EdtfException> noDate = noEdtf;
		for (DateVocabulary words : text.text().length() > MAX_LENGTH ? List.<DateVocabulary>of() : vocabularies) {
			try {
				Optional<DateReading> reading = new DatePhraseReader(words, locale, reference, true).read(text);
				if (reading.isPresent()) {
					return reading.get();
				}
			} catch (EdtfException e) {
				noDate = noDate.or(() -> Optional.of(e));
			} catch (DateTimeException e) {
				noDate = noDate.or(() -> Optional.of(text.refused("dateInWords")));
			}
		}
		return shortDecade(text).orElseThrow(noDate.isPresent() ? noDate::get : () -> unknown(text).refused("dateInWords"));
	}

	/** "The early nineties", as "the early 1990s". */
	private Optional<DateReading> shortDecade(DateFragment text) {
		for (DateVocabulary words : text.text().length() > MAX_LENGTH ? List.<DateVocabulary>of() : vocabularies) {
			Optional<DateReading> reading = words.shortDecades().withCentury(text, reference)
					.flatMap(whole -> readWhole(words, DateFragment.of(whole)));
			if (reading.isPresent()) {
				return reading;
			}
		}
		return Optional.empty();
	}

	private Optional<DateReading> readWhole(DateVocabulary words, DateFragment text) {
		try {
			return new DatePhraseReader(words, locale, reference, true).read(text);
		} catch (EdtfException | DateTimeException e) {
			// What is said of the decade is not understood; the text as it was typed is refused.
			return Optional.empty();
		}
	}

	/** From the first word that no vocabulary has. */
	private DateFragment unknown(DateFragment text) {
		int begin = LETTERS.matcher(text.text()).results().filter(word -> !isKnown(word.group()))
				.mapToInt(MatchResult::start).findFirst().orElse(0);
		return new DateFragment(text.whole(), text.begin() + begin, text.end());
	}

	private boolean isKnown(String word) {
		return vocabularies.stream().anyMatch(words -> words.knows(word));
	}

	/** The date that a selection says, or else the first one in it. A proposal for a person to look at. */
	public Optional<DateReading> propose(String selection) {
		try {
			return Optional.of(read(selection));
		} catch (EdtfException e) {
			return find(selection);
		}
	}

	/**
	 * The first date that a sentence says, of those that nothing else can be meant by: a year alone may be a number. A
	 * proposal for a person to look at.
	 */
	public Optional<DateReading> find(String sentence) {
		return find(sentence, 1).stream().findFirst().map(DatePlace::reading);
	}

	/** All dates that a sentence says, as {@link #find} takes them, in their order: a sentence may be about several days. */
	public List<DateReading> findAll(String sentence) {
		return find(sentence, Integer.MAX_VALUE).stream().map(DatePlace::reading).toList();
	}

	/**
	 * Where a sentence says dates, as {@link #findAll} takes them, in their order. Of a sentence that goes on and on, only the
	 * beginning is looked at: {@value #MAX_SENTENCE} words, or characters where words are not set apart.
	 */
	public List<DatePlace> places(String sentence) {
		return find(sentence, Integer.MAX_VALUE);
	}

	private List<DatePlace> find(String written, int most) {
		String sentence = DateDigits.plain(written);
		return vocabularies.stream().map(words -> find(sentence, words, most)).filter(found -> !found.isEmpty()).findFirst()
				.orElse(List.of());
	}

	private List<DatePlace> find(String sentence, DateVocabulary words, int most) {
		List<MatchResult> parts = parts(sentence, words);
		DatePhraseReader reader = new DatePhraseReader(words, locale, reference, false);
		List<DatePlace> found = new ArrayList<>();
		// Looking at what can be none is nearly all the work in the sentences of an article.
		BitSet telling = telling(parts, words);
		int first = 0;
		while (first < parts.size() && found.size() < most) {
			OptionalInt last = canBegin(parts.get(first).group(), words)
					? find(sentence, parts, first, telling.nextSetBit(first), words, reader, found) : OptionalInt.empty();
			first = last.orElse(first) + 1;
		}
		return found;
	}

	/** Which words can be what makes others a date. */
	private static BitSet telling(List<MatchResult> parts, DateVocabulary words) {
		BitSet telling = new BitSet();
		for (int i = 0; i < parts.size(); i++) {
			String word = parts.get(i).group();
			telling.set(i, canBegin(word, words) && !words.isCommon(word));
		}
		return telling;
	}

	/**
	 * Adds the longest date that begins at a word; tells its last one.
	 *
	 * @param shortest the first word behind which it may end; negative if there is none
	 */
	private static OptionalInt find(String sentence, List<MatchResult> parts, int first, int shortest, DateVocabulary words,
			DatePhraseReader reader, List<DatePlace> found) {
		int least = shortest < 0 ? Integer.MAX_VALUE : shortest;
		for (int last = Math.min(first + most(words), parts.size()) - 1; last >= least; last--) {
			DateFragment text = new DateFragment(sentence, parts.get(first).start(), parts.get(last).end());
			Optional<DatePlace> place = endings(text, words)
					.flatMap(each -> readInSentence(each, words, reader)
							.map(reading -> new DatePlace(each.begin(), each.end(), reading)).stream())
					.findFirst();
			if (place.isPresent()) {
				found.add(place.get());
				return OptionalInt.of(last);
			}
		}
		return OptionalInt.empty();
	}

	/**
	 * The date that is said of what stands before a text: at its beginning, or in the same clause, with what is said about it,
	 * "was in London until 3 May". One that names something is of that, "for the summit of 3 May", and ends the search; a number
	 * alone is none. In languages in whose words that cannot be told, only one at the beginning.
	 */
	public Optional<DateReading> following(String written) {
		String text = DateDigits.plain(written);
		return vocabularies.stream().map(words -> following(text, words)).flatMap(Optional::stream).findFirst();
	}

	private Optional<DateReading> following(String text, DateVocabulary words) {
		List<MatchResult> parts = parts(text, words);
		boolean isName = false;
		int end = 0;
		for (int i = 0; i < Math.min(words.canNameByDates() ? MAX_CLAUSE : 1, parts.size()); i++) {
			MatchResult part = parts.get(i);
			if (!text.substring(end, part.start()).isBlank()) {
				break;
			}
			boolean names = words.namesByDate(part.group());
			if (canBegin(part.group(), words)) {
				Optional<DateReading> reading = leading(text.substring(part.start()), words);
				if (reading.isPresent()) {
					return isName || names ? Optional.empty() : reading;
				}
			}
			isName = names;
			end = part.end();
		}
		return Optional.empty();
	}

	private Optional<DateReading> leading(String text, DateVocabulary words) {
		List<MatchResult> parts = parts(text, words);
		for (int length = Math.min(most(words), parts.size()); length > 0; length--) {
			DateFragment part = new DateFragment(text, 0, parts.get(length - 1).end());
			Optional<DateReading> reading = endings(part, words).map(each -> readLeading(each, words))
					.flatMap(Optional::stream).findFirst();
			if (reading.isPresent()) {
				return reading;
			}
		}
		return Optional.empty();
	}

	private Optional<DateReading> readLeading(DateFragment text, DateVocabulary words) {
		DateFragment date = DateFragment.of(text.text());
		if (hasMonthWithoutCapital(text, words) || date.text().chars().allMatch(Character::isDigit)) {
			return Optional.empty();
		}
		try {
			return new DatePhraseReader(words, locale, reference, false).read(date);
		} catch (EdtfException | DateTimeException e) {
			// A shorter one may be a date.
			return Optional.empty();
		}
	}

	private static List<MatchResult> parts(String sentence, DateVocabulary words) {
		return (words.areWordsTogether() ? CHARACTER : WORD).matcher(sentence).results().limit(MAX_SENTENCE).toList();
	}

	private static int most(DateVocabulary words) {
		return words.areWordsTogether() ? MAX_CHARACTERS : MAX_WORDS;
	}

	private static boolean canBegin(String word, DateVocabulary words) {
		return word.codePoints().anyMatch(Character::isDigit)
				|| (words.areWordsTogether() ? words.hasWordFrom(word)
						: LETTERS.matcher(word).results().anyMatch(part -> words.knows(part.group())));
	}

	/** The text, and without a full stop or an ending that is no part of the date. */
	private static Stream<DateFragment> endings(DateFragment text, DateVocabulary words) {
		return Stream.concat(Stream.of("", "."), words.endings().stream()).filter(text.text()::endsWith)
				.map(ending -> new DateFragment(text.whole(), text.begin(), text.end() - ending.length()));
	}

	private static Optional<DateReading> readInSentence(DateFragment text, DateVocabulary words,
			DatePhraseReader reader) {
		if (hasMonthWithoutCapital(text, words) || text.text().length() > MAX_LENGTH) {
			return Optional.empty();
		}
		try {
			return reader.readInSentence(text);
		} catch (EdtfException | DateTimeException e) {
			// "May 40" is no day; a later date may be one.
			return Optional.empty();
		}
	}

	private static boolean hasMonthWithoutCapital(DateFragment text, DateVocabulary words) {
		return LETTERS.matcher(text.text()).results().map(MatchResult::group).anyMatch(words::isMonthWithoutCapital);
	}
}
