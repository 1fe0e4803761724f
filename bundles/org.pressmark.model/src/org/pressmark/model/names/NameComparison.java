// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.EntityType;

/** Says of two names whether they may mean the same, and why. The first rule that holds decides. */
final class NameComparison {

	private static final int SHORTEST_MISSPELT = 5;
	private static final int LONG_WORD = 9;
	private static final double ALIKE = 0.9;

	private NameComparison() {
	}

	/** What two names have in common; empty if that is not enough. */
	static Optional<NameMatch> of(NameForm one, NameForm other) {
		Optional<NameMatch> match = written(one, other);
		boolean isSurer = match.filter(found -> found.reason() != NameReason.SPELLING).isPresent();
		return isSurer || one.script == other.script ? match : ofTwoScripts(one, other, match);
	}

	private static Optional<NameMatch> written(NameForm one, NameForm other) {
		Optional<NameMatch> match = sameWords(one, other);
		if (match.isEmpty() && one.mayBePerson() && other.mayBePerson()) {
			match = samePerson(one, other);
		}
		if (match.isEmpty()) {
			match = spelling(one, other);
		}
		return match.isEmpty() ? acronym(one, other) : match;
	}

	private static Optional<NameMatch> sameWords(NameForm one, NameForm other) {
		if (one.folded.equals(other.folded)) {
			return one.isForeign() == other.isForeign() ? match(one.isWrittenAs(other) ? 0.99 : 0.97, NameReason.SAME_NAME)
					: match(0.9, NameReason.SCRIPT);
		}
		if (one.hasArticle() != other.hasArticle() && one.withoutArticle().equals(other.withoutArticle())) {
			return match(0.94, NameReason.ARTICLE);
		}
		boolean sameLetters = one.joined.equals(other.joined);
		boolean sameSorted = one.sorted.equals(other.sorted);
		if (!sameLetters && !sameSorted) {
			return Optional.empty();
		}
		if (one.isForeign() != other.isForeign()) {
			return match(0.88, NameReason.SCRIPT);
		}
		if (one.hasTitle() != other.hasTitle() || one.hasTitle() && sameLetters && !one.folded.joined().equals(other.folded.joined())) {
			return match(0.92, NameReason.TITLE);
		}
		return sameLetters ? match(0.95, NameReason.SPACING) : match(0.93, NameReason.ORDER);
	}

	/** What other scripts write of a name is hardly more than its consonants. */
	private static Optional<NameMatch> ofTwoScripts(NameForm one, NameForm other, Optional<NameMatch> spelling) {
		if (spelling.isPresent()) {
			return match(spelling.get().score(), NameReason.SCRIPT);
		}
		Optional<String> consonants = one.consonants();
		return consonants.isPresent() && consonants.equals(other.consonants()) && one.digits.equals(other.digits)
				? match(0.74, NameReason.SCRIPT) : Optional.empty();
	}

	private static Optional<NameMatch> samePerson(NameForm one, NameForm other) {
		Optional<NameMatch> given = givenNames(one.words(), other.words());
		if (given.isPresent()) {
			return given;
		}
		if (one.korean.stream().anyMatch(other.korean::contains)) {
			return match(one.isForeign() == other.isForeign() ? 0.75 : 0.8,
					one.isForeign() == other.isForeign() ? NameReason.ROMANISATION : NameReason.SCRIPT);
		}
		if (one.slavic.isPresent() && one.slavic.equals(other.slavic)) {
			return match(0.8, one.isForeign() == other.isForeign() ? NameReason.ROMANISATION : NameReason.SCRIPT);
		}
		if (one.arabic.isPresent() && one.arabic.equals(other.arabic)) {
			return match(0.8, NameReason.ROMANISATION);
		}
		return familyName(one.words(), other.words());
	}

	/** The same family name, given names that are the same or initials of each other, and others left out on one side. */
	private static Optional<NameMatch> givenNames(List<String> one, List<String> other) {
		List<String> shorter = one.size() <= other.size() ? one : other;
		List<String> longer = shorter == one ? other : one;
		if (shorter.size() < 2 || shorter.getLast().length() == 1 || !shorter.getLast().equals(longer.getLast())
				|| !agree(shorter.getFirst(), longer.getFirst())) {
			return Optional.empty();
		}
		int at = 0;
		boolean isInitials = false;
		for (String word : shorter.subList(0, shorter.size() - 1)) {
			while (at < longer.size() - 1 && !agree(word, longer.get(at))) {
				at++;
			}
			if (at == longer.size() - 1) {
				return Optional.empty();
			}
			isInitials |= word.length() != longer.get(at).length();
			at++;
		}
		return isInitials ? match(0.8, NameReason.INITIALS) : match(0.84, NameReason.MIDDLE_NAME);
	}

	private static boolean agree(String one, String other) {
		return one.equals(other)
				|| (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
	}

	private static Optional<NameMatch> familyName(List<String> one, List<String> other) {
		List<String> shorter = one.size() <= other.size() ? one : other;
		List<String> longer = shorter == one ? other : one;
		boolean isFamily = shorter.size() == 1 && longer.size() > 1 && shorter.getFirst().length() > 1
				&& (shorter.getFirst().equals(longer.getLast()) || shorter.getFirst().equals(longer.getFirst()));
		return isFamily ? match(shorter.getFirst().equals(longer.getLast()) ? 0.7 : 0.6, NameReason.FAMILY_NAME)
				: Optional.empty();
	}

	/** As many words, each the same or with few slips; numbers never differ by mistake. */
	private static Optional<NameMatch> spelling(NameForm one, NameForm other) {
		if (!one.digits.equals(other.digits) || one.words().size() != other.words().size()) {
			return spellingOfJoined(one, other);
		}
		int slips = 0;
		for (int i = 0; i < one.words().size(); i++) {
			int more = slips(one.words().get(i), other.words().get(i));
			if (more < 0) {
				return Optional.empty();
			}
			slips += more;
		}
		return slips > 2 ? Optional.empty() : misspelt(one, other, slips);
	}

	private static Optional<NameMatch> spellingOfJoined(NameForm one, NameForm other) {
		boolean isOne = one.digits.equals(other.digits) && one.joined.length() >= LONG_WORD
				&& Typos.between(one.joined, other.joined, 1) == 1;
		return isOne ? misspelt(one, other, 1) : Optional.empty();
	}

	private static Optional<NameMatch> misspelt(NameForm one, NameForm other, int slips) {
		return match(0.9 * Typos.similarity(one.joined, other.joined) - 0.03 * slips, NameReason.SPELLING);
	}

	/** How many slips make one word the other; negative if they are two words. */
	private static int slips(String one, String other) {
		if (one.equals(other)) {
			return 0;
		}
		int length = Math.min(one.length(), other.length());
		if (length < SHORTEST_MISSPELT) {
			return -1;
		}
		int most = length < LONG_WORD ? 1 : 2;
		int slips = Typos.between(one, other, most);
		if (slips <= most) {
			return slips;
		}
		return Typos.similarity(one, other) >= ALIKE ? 2 : -1;
	}

	private static Optional<NameMatch> acronym(NameForm one, NameForm other) {
		boolean isOne = isAcronym(one, other) || isAcronym(other, one);
		return isOne ? match(0.72, NameReason.ACRONYM) : Optional.empty();
	}

	private static boolean isAcronym(NameForm one, NameForm other) {
		return other.type != EntityType.PERSON && one.type != EntityType.PERSON
				&& one.acronym().filter(other.acronyms()::contains).isPresent();
	}

	private static Optional<NameMatch> match(double score, NameReason reason) {
		return Optional.of(new NameMatch(score, reason));
	}
}
