// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.regex.Pattern;

/** Knows captions of pictures by the credit that ends them and lines that stand for a picture. */
public final class Captions {

	private static final int LONGEST = 600;
	private static final int TAIL = 120;

	private static final String INSIDE = "[^()\\[\\]（）【】]{0,60}";
	/** {@code (EPA/Yonhap News)}, {@code [Photo: Jane Doe]}. */
	private static final String IN_BRACKETS = "[(\\[（【]" + INSIDE
			+ "(?:/|(?i:photos?|foto|pictures?|images?|file|handout|"
			+ "courtesy|via|credit|фото|写真|사진|图))" + INSIDE + "[)\\]）】]\\.?$";
	/** {@code POOL/AFP} behind a sentence, but not the zone of a time, {@code 4:35 p.m. EDT}. */
	private static final String IN_CAPITALS = "(?<![ap]\\.\\s?m(?=\\.))[.!?…'’”\")]\\s\\p{Lu}[\\p{Lu}\\d]+(?:[/ -]\\p{Lu}[\\p{Lu}\\d]+){0,4}$";
	/** Small words, which no name begins with: {@code that was the word}. Not {@code courtesy of the family}. */
	private static final String TELLING = "(?!(?i:courtesy|via|by|von|from|with|per|picture|imago|getty|private|screen|file|archiv|cortes|"
			+ "captur|reprodu|redes|divulga|provided|supplied|submitted|handout|used|taken|credit|zur|tirée?|extrait|fourni))"
			+ "\\p{Ll}[\\p{Ll}'’-]*\\s\\p{Ll}[\\p{Ll}'’-]*\\s[\\p{L}\\d]";
	private static final Pattern LABEL_AND_TELLING = Pattern.compile("[^:：.]{2,30}[:：]\\s?" + TELLING);
	/** {@code Photo: Jane Doe} behind a sentence. */
	private static final String LABELLED = "[.!?…'’”\")|–—-]\\s(?i:photo(?:graph)?s?|foto|picture|image|credit|bild|"
			+ "crédit|фото|写真|사진)(?i: by| credit)?+\\s?+[:：]?+\\s?+(?!" + TELLING + ")[^.!?]{2,60}$";
	private static final String OWNED = "[.!?…'’”\")]\\s?©\\s?[^.!?]{2,60}$";
	/** {@code (5/2/2024)}, {@code (2/3)}: a day or a fraction, and nobody's name. */
	private static final Pattern NUMBERS_IN_BRACKETS = Pattern.compile("[(\\[（【][\\d\\s/.,:–-]*[)\\]）】]\\.?$");
	private static final Pattern CREDIT_IN_BRACKETS = Pattern.compile(IN_BRACKETS);
	/** Which of them it is is asked only where a sentence ends. */
	private static final Pattern CREDIT_BEHIND_SENTENCE = Pattern.compile("(?=[.!?…'’”\")|–—-][\\s©])(?:"
			+ String.join("|", IN_CAPITALS, LABELLED, OWNED) + ')');
	private static final String CLOSING_BRACKETS = ")]）】";
	private static final String ENDS_OF_SENTENCES = ".!?…'’”\")|–—-";

	private static final Pattern PLACEHOLDER = Pattern.compile("(?:(?:content|article|main|featured?|lead|hero|header|"
			+ "file|default|placeholder|story) (?:image|photo|picture)|\\[(?:image|photo|picture|foto|"
			+ "bild)[^\\]]{0,60}\\]|"
			+ "image)(?:\\s?[-–—:|]\\s?[^.!?]{2,60})?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Captions() {
	}

	/**
	 * Whether a line is a caption by the picture credit that ends it.
	 *
	 * @param line one line
	 * @return true when a credit ends it and something stands before that
	 */
	public static boolean endsWithCredit(String line) {
		int begin = Math.max(0, line.length() - TAIL);
		return line.length() <= LONGEST && !endsAsSentence(line)
				&& (endsWithBracket(line) && CREDIT_IN_BRACKETS.matcher(line).region(begin, line.length()).find()
				|| isCreditBehindSentence(line, begin));
	}

	/**
	 * Whether a line is nothing but a credit in brackets: {@code [Image via Harbour News]}.
	 *
	 * @param line one line
	 * @return true when it needs no picture beside it to tell what it is
	 */
	public static boolean isCredit(String line) {
		return endsWithCredit(line) && CREDIT_IN_BRACKETS.matcher(line).lookingAt();
	}

	/**
	 * Whether a sentence follows on what a credit begins with: {@code Photo: that was the word that everybody used.}
	 *
	 * @param line one line
	 * @return true when no name follows
	 */
	static boolean tells(String line) {
		return LABEL_AND_TELLING.matcher(line).lookingAt();
	}

	private static boolean endsWithBracket(String line) {
		int end = line.endsWith(".") ? line.length() - 1 : line.length();
		return end > 0 && CLOSING_BRACKETS.indexOf(line.charAt(end - 1)) >= 0
				&& (end > 1 && Character.isLetter(line.charAt(end - 2)) || !NUMBERS_IN_BRACKETS.matcher(line).find());
	}

	/** Is asked from the first sentence's end on; most lines of few words have none before they end. */
	private static boolean isCreditBehindSentence(String line, int begin) {
		for (int i = begin; i + 1 < line.length(); i++) {
			char next = line.charAt(i + 1);
			if ((next <= ' ' || next == '©') && ENDS_OF_SENTENCES.indexOf(line.charAt(i)) >= 0) {
				return CREDIT_BEHIND_SENTENCE.matcher(line).region(i, line.length()).useTransparentBounds(true).find();
			}
		}
		return false;
	}

	/** What most lines do, and no credit but one in brackets. */
	private static boolean endsAsSentence(String line) {
		int last = line.length() - 1;
		return last > 0 && ".!?。".indexOf(line.charAt(last)) >= 0 && CLOSING_BRACKETS.indexOf(line.charAt(last - 1)) < 0
				&& !Character.isUpperCase(line.charAt(last - 1));
	}

	/**
	 * Whether a line stands for a picture and tells nothing of it: {@code Content image - Phnom Penh Post}.
	 *
	 * @param line one line
	 * @return true for placeholders
	 */
	public static boolean isPlaceholder(String line) {
		return line.length() <= TAIL && PLACEHOLDER.matcher(line).matches();
	}
}
