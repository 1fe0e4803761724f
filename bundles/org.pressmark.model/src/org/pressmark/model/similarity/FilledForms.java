// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pressmark.model.similarity.ReportWord.Kind;

/**
 * Tells short reports that are one form filled in twice, of the police, the weather, the stock exchange, a match, from
 * one report in two versions. Where sentences are told in the same words but are not the same, a version says mostly
 * the same; a form filled in anew says something else where it says anything: another name, number or day, each in
 * place of one that the other report has nowhere. What stands in whole sentences that both have says nothing of the
 * event if it is a form; but where there is much of it, it is a report of which an outlet changed a sentence.
 * <p>
 * Names are told by their capitals. Where many words have one, as in German, or no word has, each counts the less, by
 * the square of how many more than usual there are.
 */
final class FilledForms {

	private static final List<Kind> FACTS = List.of(Kind.NUMBER, Kind.DAY, Kind.NAME);

	/** Shorter sentences are bylines and datelines, which each outlet has of its own. */
	private static final int SHORTEST = 5;
	/** How much of the other words two sentences have in common that differ in what is filled in. */
	private static final double ALIKE = 0.6;
	/** A longer text, in UTF-16 units, is no short report; comparing takes time. */
	private static final int LONGEST = 3_000;

	/** Where at most this part of all words are names, each of them counts as much as a number. */
	private static final double USUAL_NAMES = 0.15;
	/** Where more of the words could be names, capitals tell nothing. */
	private static final double MOST_NAMES = 0.6;

	/** A name alone may be another spelling of it. */
	private static final int FEWEST = 2;
	/** Where what is taken for a name counts less than this, it may be just another word. */
	private static final double CERTAIN_NAME = 0.5;
	private static final int FEWEST_UNCERTAIN = 3;
	/** Where no name differs, it may be a later report of the same event, with more victims and on the next day. */
	private static final int FEWEST_WITHOUT_NAME = 4;
	/** How often as much may stand in whole sentences that both have. */
	private static final int MOST_COMMON = 2;

	private final Report one;
	private final Report other;
	private final double nameWeight;
	private final List<ReportSentence> sentences;
	private final List<ReportSentence> others;

	private FilledForms(Report one, Report other) {
		this.one = one;
		this.other = other;
		double names = Math.max(one.namesShare(), other.namesShare());
		double usual = Math.min(1, USUAL_NAMES / names);
		this.nameWeight = usual * usual;
		this.sentences = sentences(one, names <= MOST_NAMES);
		this.others = sentences(other, names <= MOST_NAMES);
	}

	private static List<ReportSentence> sentences(Report report, boolean hasCapitals) {
		return report.sentences(hasCapitals).stream().filter(sentence -> sentence.size() >= SHORTEST).toList();
	}

	/**
	 * Whether two texts that have most of their words in common are two reports, in either order.
	 *
	 * @param one   a text, paragraphs divided by line ends
	 * @param other another one
	 */
	static boolean are(String one, String other) {
		boolean areShort = Math.max(one.length(), other.length()) <= LONGEST;
		return areShort && new FilledForms(new Report(one), new Report(other)).areTwo();
	}

	private boolean areTwo() {
		Set<Long> told = sentences.stream().map(ReportSentence::hash).collect(Collectors.toSet());
		Set<Long> toldByOther = others.stream().map(ReportSentence::hash).collect(Collectors.toSet());
		List<ReportSentence> own = without(sentences, toldByOther);
		List<ReportSentence> otherOwn = without(others, told);
		Told ownTold = new Told(alike(own, otherOwn), common(sentences, toldByOther), other);
		return differ(ownTold, new Told(alike(otherOwn, own), common(others, told), one));
	}

	private static List<ReportSentence> without(List<ReportSentence> sentences, Set<Long> hashes) {
		return sentences.stream().filter(sentence -> !hashes.contains(sentence.hash())).toList();
	}

	private static List<ReportSentence> common(List<ReportSentence> sentences, Set<Long> hashes) {
		return sentences.stream().filter(sentence -> hashes.contains(sentence.hash())).toList();
	}

	private static List<ReportSentence> alike(List<ReportSentence> sentences, List<ReportSentence> others) {
		return sentences.stream().filter(each -> others.stream().anyMatch(other -> each.likeness(other) >= ALIKE))
				.toList();
	}

	private boolean differ(Told told, Told toldByOther) {
		int count = 0;
		double different = 0;
		double same = 0;
		double common = 0;
		for (Kind kind : FACTS) {
			double weight = kind == Kind.NAME ? nameWeight : 1;
			int exchanged = Math.min(told.missing(kind), toldByOther.missing(kind));
			count += exchanged;
			different += weight * exchanged;
			same += weight * Math.max(told.kept(kind), toldByOther.kept(kind));
			common += weight * Math.max(told.common(kind), toldByOther.common(kind));
		}
		boolean named = Math.min(told.missing(Kind.NAME), toldByOther.missing(Kind.NAME)) > 0;
		return count >= fewest(named) && different > same && common <= MOST_COMMON * different;
	}

	private int fewest(boolean named) {
		if (named) {
			return nameWeight < CERTAIN_NAME ? FEWEST_UNCERTAIN : FEWEST;
		}
		return FEWEST_WITHOUT_NAME;
	}

	/**
	 * What one of the reports says.
	 *
	 * @param filled in sentences that the other has with something else in them
	 * @param whole  in sentences that both have
	 * @param other  the other report
	 */
	private record Told(List<ReportSentence> filled, List<ReportSentence> whole, Report other) {

		/** How much of what is filled in the other report has nowhere. */
		int missing(Kind kind) {
			return (int) facts(filled, kind).stream().filter(fact -> !other.says(kind, fact)).count();
		}

		int kept(Kind kind) {
			return facts(filled, kind).size() - missing(kind);
		}

		int common(Kind kind) {
			return facts(whole, kind).size();
		}

		private static Set<List<String>> facts(List<ReportSentence> sentences, Kind kind) {
			return sentences.stream().flatMap(sentence -> sentence.facts(kind).stream()).collect(Collectors.toSet());
		}
	}
}
