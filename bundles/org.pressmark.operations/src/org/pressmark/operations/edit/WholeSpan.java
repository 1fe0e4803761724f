// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.GraphemeClusters;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.StoreException;

/**
 * What is really marked when somebody selects a place in a text: whole characters as a reader sees them, a letter with its
 * accents, an emoji with all that it is made of, and no space before and behind the words. Any thread may ask.
 */
public final class WholeSpan {

	private WholeSpan() {
	}

	/**
	 * The place to mark.
	 *
	 * @param text the article's text
	 * @throws StoreException if the place lies outside of the text, or there are no words in it
	 */
	public static Span of(String text, Span selected) throws StoreException {
		int begin = selected.begin();
		int end = selected.end();
		if (begin < 0 || begin > end || end > text.length()) {
			throw new StoreException(NLS.bind(Messages.edit_outside, new Object[] { begin, end, text.length() }));
		}
		while (begin < end && isSpace(text, begin)) {
			begin++;
		}
		while (end > begin && isSpace(text, end - 1)) {
			end--;
		}
		if (begin == end) {
			throw new StoreException(Messages.edit_blankSelection);
		}
		return new Span(selected.articleId(), GraphemeClusters.floor(text, begin), GraphemeClusters.ceil(text, end));
	}

	/** White space, those spaces too that break no line; not a mark on a space, which is a character with it. */
	private static boolean isSpace(String text, int at) {
		char unit = text.charAt(at);
		return (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) && !GraphemeClusters.splits(text, at + 1);
	}
}
