// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.formats.internal.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.pressmark.sources.internal.article.ListNumber;

/** Counts the items of a Word document's lists, whose numbers are nowhere in its text (ECMA-376, 17.9). */
final class Numbering {

	private static final int LEVELS = 9;
	private static final Pattern PLACE = Pattern.compile("%([1-9])");

	private final Map<BigInteger, int[]> counts = new HashMap<>();
	private final Map<BigInteger, String[]> formats = new HashMap<>();

	/** The number of a paragraph with what stands around it, such as {@code 2.}; empty when it has none. */
	String next(XWPFParagraph paragraph) {
		BigInteger list = paragraph.getNumID();
		String format = paragraph.getNumFmt();
		String text = paragraph.getNumLevelText();
		BigInteger indent = paragraph.getNumIlvl();
		int level = indent == null ? 0 : indent.intValue();
		if (list == null || list.signum() == 0 || format == null || text == null || level < 0 || level >= LEVELS) {
			return "";
		}
		int[] count = counts.computeIfAbsent(list, key -> new int[LEVELS]);
		String[] own = formats.computeIfAbsent(list, key -> new String[LEVELS]);
		count[level] = count[level] == 0 ? start(paragraph, level) : count[level] + 1;
		own[level] = format(format);
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			count[deeper] = 0;
		}
		Matcher place = PLACE.matcher(text);
		return "bullet".equals(format) || "none".equals(format) || !place.find() ? ""
				: place.replaceAll(match -> number(Integer.parseInt(match.group(1)) - 1, count, own)).strip();
	}

	private static int start(XWPFParagraph paragraph, int level) {
		BigInteger start = Optional.ofNullable(paragraph.getNumStartOverride()).or(() -> ofLevel(paragraph, level))
				.orElse(BigInteger.ONE);
		return start.signum() <= 0 || start.bitLength() > 20 ? 1 : start.intValue();
	}

	private static Optional<BigInteger> ofLevel(XWPFParagraph paragraph, int level) {
		XWPFNumbering numbering = paragraph.getDocument().getNumbering();
		BigInteger definition = numbering == null ? null : numbering.getAbstractNumID(paragraph.getNumID());
		XWPFAbstractNum list = definition == null ? null : numbering.getAbstractNum(definition);
		return Optional.ofNullable(list).stream().flatMap(found -> found.getCTAbstractNum().getLvlList().stream())
				.filter(each -> each.getIlvl() != null && each.getIlvl().intValue() == level && each.isSetStart())
				.map(each -> each.getStart().getVal()).findFirst();
	}

	private static String number(int level, int[] count, String[] formats) {
		return ListNumber.print(Math.max(1, count[level]), formats[level] == null ? "1" : formats[level]);
	}

	private static String format(String word) {
		return switch (word) {
		case "lowerLetter" -> "a";
		case "upperLetter" -> "A";
		case "lowerRoman" -> "i";
		case "upperRoman" -> "I";
		default -> "1";
		};
	}
}
