// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pressmark.model.similarity.ReportWord.Kind;
import org.pressmark.model.text.WordRanges;

/**
 * Reads the sentences of a text in any language, of which nothing is known. A sentence ends at its sign with a space
 * behind it and at a line end; where a full stop may stand for an ordinal number or an abbreviated first name, it goes
 * on. No rules of a library divide it: another version of them would say otherwise, and what comes of it is stored.
 */
final class ReportReader {

	private static final String ENDS = ".!?\u061f\u06d4\u2026";
	/** Those that have no space behind them, or that stand for nothing else. */
	private static final String SURE_ENDS = "\n\u0964\u3002\uff01\uff1f";
	/** What follows them begins with a capital without being a name. */
	private static final String OPENING = "\"\u201c\u201e\u00ab\u00bb\u2018\u300c\u00bf\u00a1";
	private static final String GROUPING = ".,:'\u2019";
	private static final String CHINESE_DIGITS = "\u3007\u96f6\u4e00\u4e8c\u4e09\u56db\u4e94"
			+ "\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u4e07\u842c";
	/** Alone it is the begin of many words. */
	private static final int CHINESE_ONE = '\u4e00';
	/** A number of so many digits before a full stop may be an ordinal one. */
	private static final int ORDINAL = 2;

	private final String text;
	private final WordRanges ranges;
	private final String[] words;
	/** Whether a sentence begins with the word. */
	private final boolean[] begins;
	/** Whether a capital of the word means nothing. */
	private final boolean[] first;
	/** Words that have a capital within a sentence. */
	private final Set<String> capitalised = new HashSet<>();
	private final List<List<ReportWord>> sentences = new ArrayList<>();
	private List<ReportWord> sentence = new ArrayList<>();

	private ReportReader(String text) {
		this.text = text;
		this.ranges = WordRanges.of(text);
		this.words = new String[ranges.size()];
		this.begins = new boolean[ranges.size()];
		this.first = new boolean[ranges.size()];
	}

	/** The sentences of a text; none is empty. */
	static List<List<ReportWord>> read(String text) {
		ReportReader reader = new ReportReader(text);
		reader.findCapitals();
		reader.readWords();
		return reader.sentences;
	}

	private void findCapitals() {
		for (int i = 0; i < ranges.size(); i++) {
			words[i] = Words.folded(text.substring(ranges.begin(i), ranges.end(i)));
			begins[i] = endsBefore(i);
			first[i] = begins[i] || hasBefore(i, OPENING);
			if (isCapital(i) && !first[i]) {
				capitalised.add(words[i]);
			}
		}
	}

	private void readWords() {
		int i = 0;
		while (i < ranges.size()) {
			if (begins[i] && !sentence.isEmpty()) {
				sentences.add(sentence);
				sentence = new ArrayList<>();
			}
			int next = isNumber(i) ? endOfNumber(i) : i + 1;
			sentence.add(isNumber(i) ? number(i, next) : word(i, kind(i)));
			i = next;
		}
		if (!sentence.isEmpty()) {
			sentences.add(sentence);
		}
	}

	private ReportWord number(int from, int to) {
		StringBuilder digits = new StringBuilder();
		for (int i = from; i < to; i++) {
			digits.append(words[i]);
		}
		return new ReportWord(digits.toString(), Kind.NUMBER, false, false);
	}

	private int endOfNumber(int from) {
		int i = from + 1;
		while (i < ranges.size() && isNumber(i) && isGrouped(i)) {
			i++;
		}
		return i;
	}

	private boolean isGrouped(int index) {
		int gap = ranges.begin(index) - gapBegin(index);
		return gap == 0 || gap == 1 && GROUPING.indexOf(text.charAt(gapBegin(index))) >= 0;
	}

	private ReportWord word(int index, Kind kind) {
		boolean joins = kind == Kind.NAME && !first[index] && isCapital(index)
				&& ranges.begin(index) - gapBegin(index) == 1 && text.charAt(gapBegin(index)) == ' ';
		return new ReportWord(words[index], kind, joins, ranges.isCharacter(index));
	}

	private Kind kind(int index) {
		if (Days.contain(words[index])) {
			return Kind.DAY;
		}
		boolean name = isCapital(index) ? !first[index] || capitalised.contains(words[index]) : !hasCase(index);
		return name ? Kind.NAME : Kind.OTHER;
	}

	private boolean isNumber(int index) {
		int first = text.codePointAt(ranges.begin(index));
		return Character.isDigit(first) || first == CHINESE_ONE && (isChineseDigit(index - 1) || isChineseDigit(index + 1))
				|| first != CHINESE_ONE && isChineseDigit(index);
	}

	private boolean isChineseDigit(int index) {
		return index >= 0 && index < ranges.size() && CHINESE_DIGITS.indexOf(text.codePointAt(ranges.begin(index))) >= 0;
	}

	private boolean isCapital(int index) {
		int first = text.codePointAt(ranges.begin(index));
		return Character.isUpperCase(first) || Character.isTitleCase(first);
	}

	private boolean hasCase(int index) {
		int first = text.codePointAt(ranges.begin(index));
		return Character.isLowerCase(first) || Character.isUpperCase(first) || Character.isTitleCase(first);
	}

	private boolean endsBefore(int index) {
		boolean end = hasBefore(index, ENDS) && hasSpaceBefore(index);
		return index == 0 || hasBefore(index, SURE_ENDS)
				|| end && !(text.charAt(gapBegin(index)) == '.' && isAbbreviated(index - 1));
	}

	private boolean isAbbreviated(int index) {
		int length = ranges.end(index) - ranges.begin(index);
		return isNumber(index) ? length <= ORDINAL : length == 1;
	}

	/** Whether one of these signs stands between a word and the one before it. */
	private boolean hasBefore(int index, String signs) {
		for (int i = gapBegin(index); i < ranges.begin(index); i++) {
			if (signs.indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private boolean hasSpaceBefore(int index) {
		for (int i = gapBegin(index); i < ranges.begin(index); i++) {
			if (Character.isWhitespace(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private int gapBegin(int index) {
		return index == 0 ? 0 : ranges.end(index - 1);
	}
}
