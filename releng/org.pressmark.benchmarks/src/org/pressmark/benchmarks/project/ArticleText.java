// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.time.format.TextStyle;
import java.util.SplittableRandom;

import org.pressmark.model.Entity;

/**
 * The text of a made-up article as it grows, and what stands where in it. Half of all articles have fewer than 550
 * words, one of a hundred more than 2,000.
 */
final class ArticleText {

	/** Where something stands: UTF-16 offsets, end exclusive. */
	record Range(int begin, int end) {
	}

	/** Where an entity is named. */
	record Name(Range range, Entity entity) {
	}

	/** What somebody says, in its quotation marks. */
	record Quote(Range range, Entity speaker) {
	}

	/** Where a day is named. */
	record Day(Range range, LocalDate date) {
	}

	private static final double MEDIAN_WORDS = 550;
	private static final double SPREAD = 0.55;
	private static final int FEWEST_WORDS = 120;
	private static final int MOST_WORDS = 4_000;
	private static final int MAIN_ENTITIES = 9;

	final List<Range> paragraphs = new ArrayList<>();
	final List<Range> sentences = new ArrayList<>();
	final List<Name> names = new ArrayList<>();
	final List<Quote> quotes = new ArrayList<>();
	final List<Day> days = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();
	private final Vocabulary vocabulary;
	private final List<Entity> about = new ArrayList<>();
	private final SplittableRandom random;
	private int words;

	ArticleText(Vocabulary vocabulary, Cast cast, SplittableRandom random) {
		this.vocabulary = vocabulary;
		this.random = random;
		while (about.size() < MAIN_ENTITIES) {
			about.add(cast.entity(random));
		}
		int enough = (int) Math.clamp(MEDIAN_WORDS * Math.exp(SPREAD * random.nextGaussian()), FEWEST_WORDS, MOST_WORDS);
		while (words < enough) {
			paragraph();
		}
	}

	/** Paragraphs, one on each line. */
	String text() {
		return text.toString();
	}

	/** A headline for it. */
	String title() {
		StringBuilder title = new StringBuilder(about.getFirst().getName());
		for (int i = 4 + random.nextInt(5); i > 0; i--) {
			title.append(' ').append(vocabulary.word(random));
		}
		return title.toString();
	}

	private void paragraph() {
		if (!text.isEmpty()) {
			text.append('\n');
		}
		int begin = text.length();
		for (int i = 1 + random.nextInt(4); i > 0; i--) {
			if (text.length() > begin) {
				text.append(' ');
			}
			int sentence = text.length();
			sentence();
			sentences.add(range(sentence));
		}
		paragraphs.add(range(begin));
	}

	private void sentence() {
		switch (random.nextInt(5)) {
		case 0 -> {
			int begin = text.length();
			text.append('\u201c');
			words(6 + random.nextInt(18), true);
			text.append('\u201d');
			Entity speaker = anyone();
			quotes.add(new Quote(range(begin), speaker));
			text.append(", said ");
			name(speaker);
		}
		case 1 -> {
			words(5 + random.nextInt(8), true);
			text.append(" on ");
			day(Cast.day(random));
			text.append(' ');
			words(3 + random.nextInt(8), false);
		}
		default -> {
			name(anyone());
			text.append(' ');
			words(6 + random.nextInt(16), false);
			text.append(' ');
			name(anyone());
		}
		}
		text.append('.');
	}

	private void words(int count, boolean capital) {
		for (int i = 0; i < count; i++) {
			String word = vocabulary.word(random);
			text.append(i == 0 ? "" : " ").append(i == 0 && capital ? capitalised(word) : word);
		}
		words += count;
	}

	private void name(Entity entity) {
		int begin = text.length();
		text.append(random.nextInt(4) == 0 ? entity.getAliases().getFirst() : entity.getName());
		names.add(new Name(range(begin), entity));
		words += 2;
	}

	private void day(LocalDate date) {
		int begin = text.length();
		text.append(date.getDayOfMonth()).append(' ').append(date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
				.append(' ').append(date.getYear());
		days.add(new Day(range(begin), date));
		words += 3;
	}

	private Entity anyone() {
		return about.get(random.nextInt(about.size()));
	}

	private Range range(int begin) {
		return new Range(begin, text.length());
	}

	private static String capitalised(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}
}
