// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.pressmark.model.EntityType;

/**
 * Finds among many things those whose names say that they may be the same. Only names that share a key are compared:
 * the same letters, words, romanisation, acronym or external id, a family name with an initial, or a spelling with one
 * letter left out (the deletion neighbourhood of W. Garbe's SymSpell), so that time grows with the number of names and not
 * with its square. Things of different types are never the same, unless one is of the type {@link EntityType#OTHER} or
 * their names are.
 */
public final class SimilarNames {

	/** In a larger block, that of a very common family name, only what is the same or initials is told apart. */
	private static final int LARGE = 120;
	/** Whose family name so many others have is not meant by it alone. */
	private static final int COMMON_FAMILY = 3;
	private static final int SHORTEST_MISSPELT = 5;
	private static final int LONGEST_MISSPELT = 40;

	private final List<NamedThing> things;
	private final BiPredicate<Integer, Integer> isOpen;
	private final List<NameForm> forms = new ArrayList<>();
	private final Map<Long, SimilarPair> best = new HashMap<>();

	private SimilarNames(List<NamedThing> things, BiPredicate<Integer, Integer> isOpen) {
		this.things = things;
		this.isOpen = isOpen;
		for (int i = 0; i < things.size(); i++) {
			for (String name : things.get(i).names()) {
				NameForm form = new NameForm(i, things.get(i).type(), name);
				if (!form.isEmpty()) {
					forms.add(form);
				}
			}
		}
	}

	/**
	 * The pairs, the likeliest first; of equal ones in the order of the list.
	 *
	 * @param things all there are
	 * @param isOpen whether two of them, named by their indexes, may be the same: false where somebody said that they are
	 *        not
	 */
	public static List<SimilarPair> among(List<NamedThing> things, BiPredicate<Integer, Integer> isOpen) {
		return new SimilarNames(things, isOpen).pairs();
	}

	private List<SimilarPair> pairs() {
		sameIds();
		likeNames();
		scripts();
		initials();
		familyNames();
		acronyms();
		return best.values().stream().sorted(Comparator.comparingDouble(SimilarPair::score).reversed()
				.thenComparingInt(SimilarPair::first).thenComparingInt(SimilarPair::second)).toList();
	}

	private void sameIds() {
		Blocks blocks = new Blocks();
		for (int i = 0; i < things.size(); i++) {
			for (String id : things.get(i).externalIds()) {
				blocks.add("id", id, i);
			}
		}
		blocks.each((owners, count) -> {
			for (int i = 1; i < count; i++) {
				NamedThing one = things.get(owners[0]);
				NamedThing other = things.get(owners[i]);
				if (mayBeSame(one.type(), other.type()) && one.externalIds().stream().anyMatch(other.externalIds()::contains)) {
					keep(owners[0], owners[i], new NameMatch(1, NameReason.SAME_ID), one.names().getFirst(),
							other.names().getFirst());
				}
			}
		});
	}

	/** The same letters, words or romanisation, or one letter more or less. */
	private void likeNames() {
		Blocks blocks = new Blocks();
		for (int i = 0; i < forms.size(); i++) {
			NameForm form = forms.get(i);
			blocks.add("letters", form.joined, i);
			blocks.add("words", form.sorted, i);
			if (form.hasArticle()) {
				blocks.add("letters", form.withoutArticle(), i);
			}
			for (String key : form.korean) {
				blocks.add("korean", key, i);
			}
			if (form.slavic.isPresent()) {
				blocks.add("slavic", form.slavic.get(), i);
			}
			if (form.arabic.isPresent()) {
				blocks.add("arabic", form.arabic.get(), i);
			}
			addSpellings(form.joined, blocks, i);
		}
		blocks.each(this::compareAll);
	}

	/** The same consonants; where all is written in one script, nobody has to look for these. */
	private void scripts() {
		if (forms.stream().map(form -> form.script).distinct().count() < 2) {
			return;
		}
		Blocks blocks = new Blocks();
		for (int i = 0; i < forms.size(); i++) {
			Optional<String> consonants = forms.get(i).consonants();
			if (consonants.isPresent()) {
				blocks.add("consonants", consonants.get(), i);
			}
		}
		blocks.each((names, count) -> compareSome(names, count, NameForm::isForeign));
	}

	private static void addSpellings(String word, Blocks blocks, int form) {
		if (word.length() < SHORTEST_MISSPELT || word.length() > LONGEST_MISSPELT) {
			return;
		}
		blocks.add("spelling", word, form);
		StringBuilder spelling = new StringBuilder(word);
		for (int at = 0; at < word.length(); at++) {
			if (at == 0 || word.charAt(at) != word.charAt(at - 1)) {
				spelling.deleteCharAt(at);
				blocks.add("spelling", spelling, form);
				spelling.insert(at, word.charAt(at));
			}
		}
	}

	/** The same family name and first letter; of common ones only those with initials are compared with the others. */
	private void initials() {
		Blocks blocks = new Blocks();
		for (int i = 0; i < forms.size(); i++) {
			List<String> words = forms.get(i).words();
			if (forms.get(i).mayBePerson() && words.size() > 1) {
				blocks.add("initial", words.getLast() + ' ' + words.getFirst().charAt(0), i);
			}
		}
		blocks.each((names, count) -> {
			if (count <= LARGE) {
				compareAll(names, count);
			} else {
				compareSome(names, count, NameForm::hasInitials);
			}
		});
	}

	private void familyNames() {
		Blocks blocks = new Blocks();
		for (int i = 0; i < forms.size(); i++) {
			NameForm form = forms.get(i);
			if (form.mayBePerson()) {
				blocks.add("family", form.words().getLast(), i);
				blocks.add("family", form.words().getFirst(), i);
			}
		}
		blocks.each((names, count) -> {
			long families = owners(names, count, form -> form.words().size() > 1);
			if (families <= COMMON_FAMILY) {
				compareSome(names, count, form -> form.words().size() == 1);
			}
		});
	}

	private void acronyms() {
		Blocks blocks = new Blocks();
		for (int i = 0; i < forms.size(); i++) {
			NameForm form = forms.get(i);
			int index = i;
			if (form.type != EntityType.PERSON) {
				form.acronym().ifPresent(acronym -> blocks.add("acronym", acronym, index));
				form.acronyms().forEach(acronym -> blocks.add("acronym", acronym, index));
			}
		}
		blocks.each((names, count) -> compareSome(names, count, form -> form.acronym().isPresent()));
	}

	@FunctionalInterface
	private interface Condition {

		boolean holds(NameForm form);
	}

	private long owners(int[] names, int count, Condition condition) {
		return Arrays.stream(names, 0, count).mapToObj(forms::get).filter(condition::holds)
				.mapToInt(form -> form.owner).distinct().count();
	}

	/** Each with each; where very many are the same, each with the first is enough to bring them together. */
	private void compareAll(int[] names, int count) {
		int with = count <= LARGE ? count : 1;
		for (int i = 0; i < with; i++) {
			for (int j = i + 1; j < count; j++) {
				compare(forms.get(names[i]), forms.get(names[j]));
			}
		}
	}

	/** Those for which something holds with all. */
	private void compareSome(int[] names, int count, Condition condition) {
		int compared = 0;
		for (int i = 0; i < count && compared < LARGE; i++) {
			NameForm one = forms.get(names[i]);
			if (condition.holds(one)) {
				compared++;
				for (int j = 0; j < count; j++) {
					compare(one, forms.get(names[j]));
				}
			}
		}
	}

	private void compare(NameForm one, NameForm other) {
		if (one.owner == other.owner) {
			return;
		}
		if (one.owner > other.owner) {
			compare(other, one);
			return;
		}
		if (mayBeSame(one.type, other.type) || one.folded.equals(other.folded)) {
			NameComparison.of(one, other).ifPresent(match -> keep(one.owner, other.owner, match, one.name, other.name));
		}
	}

	private static boolean mayBeSame(EntityType one, EntityType other) {
		return one == other || one == EntityType.OTHER || other == EntityType.OTHER;
	}

	private void keep(int first, int second, NameMatch match, String firstName, String secondName) {
		long key = (long) first << 32 | second;
		SimilarPair known = best.get(key);
		if ((known == null || known.score() < match.score()) && isOpen.test(first, second)) {
			best.put(key, new SimilarPair(first, second, match.score(), match.reason(), firstName, secondName));
		}
	}
}
