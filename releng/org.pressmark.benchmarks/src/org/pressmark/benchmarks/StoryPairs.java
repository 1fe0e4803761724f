// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.pressmark.benchmarks.project.Notes;
import org.pressmark.benchmarks.project.ProjectGenerator;
import org.pressmark.benchmarks.project.Versions;
import org.pressmark.model.similarity.Retelling;

/** Counts of which pairs of texts it is right that they tell the same story, and of which not. */
final class StoryPairs {

	private static final int ARTICLES = 1_000;
	private static final int NOTES_OF_A_FORM = 100;
	private static final long SEED = 20261127;

	/** Pairs of one sort, and how many are taken for the same story. */
	private record Count(String pairs, boolean same, int all, int told) {

		String line() {
			return String.format(Locale.ROOT, "| %s | %s | %,d | %,d | %.3f |%n", pairs, same ? "yes" : "no", all, told,
					(same ? told : all - told) / (double) all);
		}
	}

	/** A pair of texts by chance. */
	@FunctionalInterface
	private interface Pair {

		boolean isTold(SplittableRandom random);
	}

	private final List<Count> counts = new ArrayList<>();

	/** Makes and compares all of them. */
	StoryPairs() throws IOException {
		Notes notes = new Notes();
		ProjectGenerator generator = new ProjectGenerator();
		count("articles and a version of each", true, ARTICLES, random -> {
			String text = generator.article(0).getText();
			return Retelling.is(text, new Versions(random).version(text));
		});
		for (String form : notes.forms()) {
			count(form + ": notes and a version of each", true, NOTES_OF_A_FORM, random -> {
				String text = notes.report(form, random);
				return Retelling.is(text, new Versions(random).version(text));
			});
			count(form + ": notes of one form", false, NOTES_OF_A_FORM,
					random -> Retelling.is(notes.report(form, random), notes.report(form, random)));
		}
	}

	private void count(String pairs, boolean same, int all, Pair pair) {
		SplittableRandom random = new SplittableRandom(SEED);
		int told = 0;
		for (int i = 0; i < all; i++) {
			told += pair.isTold(random.split()) ? 1 : 0;
		}
		counts.add(new Count(pairs, same, all, told));
	}

	/** A section for the report. */
	String markdown() {
		int wanted = counts.stream().filter(Count::same).mapToInt(Count::all).sum();
		int found = counts.stream().filter(Count::same).mapToInt(Count::told).sum();
		int wrong = counts.stream().filter(count -> !count.same).mapToInt(Count::told).sum();
		StringBuilder text = new StringBuilder(String.format(Locale.ROOT, """

				## How right it is

				Pairs of texts, compared whole. A note is a short report that is a form filled in by chance
				(`notes.properties`), so that two of them differ in places, days, names and numbers alone. Recall is %.3f,
				precision %.3f, if there are as many pairs of each sort as here.

				| pairs | the same story | all | taken for it | right |
				| --- | --- | ---: | ---: | ---: |
				""", (double) found / wanted, (double) found / (found + wrong)));
		counts.forEach(count -> text.append(count.line()));
		return text.toString();
	}
}
