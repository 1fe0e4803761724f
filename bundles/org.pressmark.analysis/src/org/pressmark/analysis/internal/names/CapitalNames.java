// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.analysis.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.SuggestionContext;
import org.pressmark.analysis.TextSpan;
import org.pressmark.analysis.internal.Messages;
import org.pressmark.analysis.names.LongerPhrase;
import org.pressmark.model.EntityType;
import org.pressmark.model.text.Lines;
import org.pressmark.model.text.Sentences;

/**
 * Names that nobody has told of, by their capital letters, in languages that give these to names only. Rather too few than
 * too many: several words with capitals beside each other, one behind a title, an abbreviation in brackets behind what it
 * stands for, the last name of somebody who has more names in the same article, and a single word only when it stands there
 * twice, never in small letters, and is none of a day, a month, a language. A sentence's first word counts where it is known
 * from elsewhere, or has others behind it; a headline that begins each word with a capital letter not at all.
 */
final class CapitalNames {

	private static final double SEVERAL = 0.6;
	private static final double AT_BEGIN = 0.5;
	private static final double TITLE = 0.65;
	private static final double SAME = 0.55;
	private static final double REPEATED = 0.35;
	private static final int SHORTEST = 3;
	/** Neither with digits nor with a capital letter in the middle, as names on platforms are. */
	private static final Pattern PLAIN = Pattern.compile("(?:\\p{Lu}\\p{Lu}+|\\p{Lu}[\\p{Ll}\\p{M}]+)(?:[-'\u2019][\\p{L}\\p{M}]+)*");
	private static final int CHECK_EVERY = 256;

	private final SuggestionContext article;
	private final Predicate<TextSpan> isFree;
	private final NameWords words;
	private final NavigableSet<Integer> begins;
	private final Set<String> small = new HashSet<>();
	private final List<CapitalRun> runs = new ArrayList<>();

	private CapitalNames(SuggestionContext article, Predicate<TextSpan> isFree) {
		this.article = article;
		this.isFree = isFree;
		words = NameWords.of(article.languageOrEnglish());
		begins = Sentences.begins(article.text(), article.languageOrEnglish());
	}

	/**
	 * Those of an article, in no order; some may have parts in common.
	 *
	 * @param isFree whether a stretch has no part of a name that is known
	 * @throws OperationCanceledException if the monitor is cancelled
	 */
	static List<ArticleName> of(SuggestionContext article, Predicate<TextSpan> isFree, IProgressMonitor monitor) {
		return LongerPhrase.isTold(article.language().map(Locale::toLanguageTag))
				? new CapitalNames(article, isFree).find(monitor) : List.of();
	}

	private List<ArticleName> find(IProgressMonitor monitor) {
		String text = article.text();
		int lines = 0;
		for (int begin = 0; begin < text.length(); begin = Lines.end(text, begin) + 1) {
			if (lines++ % CHECK_EVERY == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			read(Token.of(text.substring(begin, Lines.end(text, begin)), begin));
		}
		return names();
	}

	private void read(List<Token> line) {
		line.stream().filter(token -> !token.isCapital()).map(Token::word).forEach(small::add);
		for (int from = 0; from < line.size();) {
			int to = line.get(from).isCapital() ? words.endOfRun(line, from) : from + 1;
			if (line.get(from).isCapital()) {
				runs.add(new CapitalRun(line, from, to, isBegin(line, from)));
			}
			from = to;
		}
	}

	/** Whether a sentence begins there; a break behind an abbreviated title is none. */
	private boolean isBegin(List<Token> line, int index) {
		Token token = line.get(index);
		int sentence = begins.floor(token.span().begin());
		boolean isFirst = index == 0 || line.get(index - 1).span().begin() < sentence;
		return isFirst && !(index > 0 && token.isBehindStop() && words.isTitle(line.get(index - 1).word()));
	}

	private List<ArticleName> names() {
		List<ArticleName> found = new ArrayList<>();
		Map<String, Optional<SuggestedEntity>> lastNames = new HashMap<>();
		Map<String, SuggestedEntity> abbreviations = new HashMap<>();
		List<CapitalRun> single = new ArrayList<>();
		for (CapitalRun run : runs) {
			CapitalRun name = run.withoutBegin(this::isOrdinary, words).withoutEnd(words);
			CapitalRun bare = name.withoutTitles(words);
			if (bare.isEmpty() || !isFree.test(bare.span()) || bare.isLong()) {
				continue;
			}
			boolean hasTitle = bare.isBehindTitle(words);
			if (bare.size() == 1 && !hasTitle) {
				single.add(bare);
			} else if (!LongerPhrase.isHeadline(article.text(), bare.span())) {
				SuggestedEntity entity = SuggestedEntity.unknown(type(bare, hasTitle), bare.words(article.text()));
				found.add(new ArticleName(bare.span(), List.of(entity), hasTitle ? TITLE : bare.isAtBegin() ? AT_BEGIN : SEVERAL,
						hasTitle ? Messages.name_title : Messages.name_capitals));
				remember(bare, entity, lastNames);
				bare.abbreviation(article.text()).ifPresent(letters -> abbreviations.putIfAbsent(letters, entity));
			}
		}
		found.addAll(singles(single, lastNames, abbreviations));
		return found;
	}

	private static void remember(CapitalRun name, SuggestedEntity entity, Map<String, Optional<SuggestedEntity>> lastNames) {
		if (entity.type() == EntityType.PERSON && name.size() > 1) {
			for (String last : name.lastNames()) {
				lastNames.merge(last, Optional.of(entity), (one, other) -> one.equals(other) ? one : Optional.empty());
			}
		}
	}

	private List<ArticleName> singles(List<CapitalRun> single, Map<String, Optional<SuggestedEntity>> lastNames,
			Map<String, SuggestedEntity> abbreviations) {
		Map<String, Integer> counts = new HashMap<>();
		single.stream().filter(run -> !run.isAtBegin()).forEach(run -> counts.merge(run.first().word(), 1, Integer::sum));
		List<ArticleName> found = new ArrayList<>();
		for (CapitalRun run : single) {
			String word = run.first().word();
			Optional<SuggestedEntity> person = lastNames.getOrDefault(word, Optional.empty());
			if (person.isPresent()) {
				found.add(new ArticleName(run.span(), List.of(person.get()), SAME,
						NLS.bind(Messages.name_surname, person.get().name())));
			} else if (abbreviations.containsKey(word)) {
				SuggestedEntity entity = abbreviations.get(word);
				found.add(new ArticleName(run.span(), List.of(entity), SAME, NLS.bind(Messages.name_abbreviation, entity.name())));
			} else if (counts.getOrDefault(word, 0) > 1 && isName(word)) {
				found.add(new ArticleName(run.span(), List.of(SuggestedEntity.unknown(EntityType.OTHER, word)), REPEATED,
						Messages.name_repeated));
			}
		}
		return found;
	}

	private boolean isName(String word) {
		return word.length() >= SHORTEST && PLAIN.matcher(word).matches() && !isOrdinary(word) && !words.isNoName(word) && !words.isTitle(word);
	}

	/** Whether the article has a word in small letters too. */
	private boolean isOrdinary(String word) {
		return small.contains(word.toLowerCase(article.languageOrEnglish()));
	}

	private EntityType type(CapitalRun name, boolean hasTitle) {
		if (hasTitle) {
			return EntityType.PERSON;
		}
		return words.type(name.wordList()).orElseGet(() -> name.mayBePerson() && name.wordList().stream().noneMatch(this::isOrdinary)
				? EntityType.PERSON : EntityType.OTHER);
	}
}
