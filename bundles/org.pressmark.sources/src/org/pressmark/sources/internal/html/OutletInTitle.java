// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pressmark.sources.internal.article.Beginning;
import org.pressmark.sources.internal.article.Bylines;
import org.pressmark.sources.internal.article.Dates;
import org.pressmark.sources.internal.article.Similarity;
import org.pressmark.sources.internal.article.Whitespace;

/**
 * Finds the outlet in the title of the browser's window, where that is the headline, a separator and something else:
 * {@code Harbour closed | Example Times}. Of several other parts the outermost is the outlet, those between are sections.
 */
final class OutletInTitle {

	/** Which of its forms it is is asked only where one can begin. */
	private static final Pattern SEPARATOR = Pattern.compile("(?=[\\s|»:：_—-])(?:\\s+[-–—|·•:»«/]+\\s+|\\s?[|»]\\s?"
			+ "|(?<=\\S)[:：]\\s|(?<=\\S)：|(?<=\\p{IsHan})\\s?[-_—]{1,2}\\s?(?=\\p{IsHan}))");
	private static final int LONGEST = 50;

	private OutletInTitle() {
	}

	/**
	 * Reads the title of the window.
	 *
	 * @param headline as it is known
	 * @param window   the whole title
	 * @return the outlet; empty when the window's title is no headline with something else, or that is no outlet
	 */
	static Optional<String> of(String headline, String window) {
		String key = Similarity.key(headline);
		String title = Whitespace.normalise(Beginning.of(window));
		Matcher separator = SEPARATOR.matcher(title);
		while (!key.isEmpty() && separator.find()) {
			String before = title.substring(0, separator.start());
			String after = title.substring(separator.end());
			if (Similarity.isKey(before, key)) {
				return Optional.of(last(after)).filter(OutletInTitle::isOutlet);
			}
			if (Similarity.isKey(after, key)) {
				return Optional.of(SEPARATOR.split(before)[0]).filter(OutletInTitle::isOutlet);
			}
		}
		return Optional.empty();
	}

	private static String last(String parts) {
		String[] all = SEPARATOR.split(parts);
		return all.length == 0 ? "" : all[all.length - 1];
	}

	private static boolean isOutlet(String name) {
		return name.length() <= LONGEST && name.codePoints().filter(Character::isLetter).limit(2).count() == 2
				&& !PrintView.isSaid(name) && Dates.find(name).isEmpty() && Bylines.read(name).isEmpty();
	}
}
