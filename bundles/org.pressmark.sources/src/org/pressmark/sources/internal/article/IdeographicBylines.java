// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads bylines of Chinese and Japanese papers: {@code 本报记者 李明 王芳}, {@code 文・写真＝山田太郎}, {@code 山田 太郎記者}. */
final class IdeographicBylines {

	private static final int LONGEST = 60;
	private static final String NAME = "[\\p{IsHan}々ヶ][\\p{IsHan}\\p{IsHiragana}々ヶ]{1,5}";
	private static final Pattern LABELLED = Pattern.compile("[(（【「]?(?:\\p{IsHan}{0,6}(?:记者|記者|通讯员|通訊員)|(?:取材[・･])?文(?:[・･/](?:写真|撮影|图|摄影|攝影))?)"
			+ "\\s?[:：=＝\\s]\\s?(" + NAME + "(?:[\\s、，,・·]\\s?" + NAME + "){0,5})(?:\\s(?:报道|報道|摄影报道|文/图))?[)）】」]?");
	private static final Pattern SIGNED = Pattern.compile("(?:「|[\\p{IsHan}\\p{IsKatakana}ー]{2,8}[・＝=\\s])(" + NAME + ")\\s?記者」?|"
			+ "(\\p{IsHan}{2,3}\\s[\\p{IsHan}\\p{IsHiragana}]{1,4})記者|(\\p{IsHan}{4,5})記者");
	private static final Pattern BETWEEN = Pattern.compile("[\\s、，,・·]+");

	private IdeographicBylines() {
	}

	/** The names in a line that is such a byline and nothing else. */
	static Optional<List<String>> read(String line) {
		if (line.length() > LONGEST) {
			return Optional.empty();
		}
		Matcher labelled = LABELLED.matcher(line);
		if (labelled.matches()) {
			return Optional.of(List.of(BETWEEN.split(labelled.group(1))));
		}
		Matcher signed = SIGNED.matcher(line);
		return signed.matches() ? Optional.of(List.of(name(signed))) : Optional.empty();
	}

	private static String name(Matcher signed) {
		int group = 1;
		while (signed.group(group) == null) {
			group++;
		}
		return signed.group(group);
	}
}
