// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.store.StoreException;

/**
 * Which texts can be stored as they are. UTF-8 knows no half of a character (an unpaired surrogate, The Unicode
 * Standard, D73): the database would put a question mark in its place, and nobody would see that it did.
 */
final class Texts {

	/** Some five thousand pages. What is longer is no article, and no window could show it at once. */
	static final int MAXIMUM_UNITS = 10_000_000;

	private Texts() {
	}

	static void verifyArticle(Article article) throws StoreException {
		String text = article.getText();
		String name = article.getTitle() == null ? article.getId() : article.getTitle();
		if (text.length() > MAXIMUM_UNITS) {
			throw new StoreException(
					NLS.bind(Messages.verify_textTooLong, new Object[] { name, text.length(), MAXIMUM_UNITS }));
		}
		int at = unpaired(text);
		if (at >= 0) {
			throw new StoreException(NLS.bind(Messages.verify_halfCharacter, new Object[] { "text", name, at })); //$NON-NLS-1$
		}
	}

	static void verify(Row row) throws StoreException {
		for (Map.Entry<String, Object> column : row.values().entrySet()) {
			int at = column.getValue() instanceof String text ? unpaired(text) : -1;
			if (at >= 0) {
				throw new StoreException(
						NLS.bind(Messages.verify_halfCharacter, new Object[] { column.getKey(), row.id(), at }));
			}
		}
	}

	/** Where the first surrogate without its other half is, or -1. */
	static int unpaired(String text) {
		for (int i = 0; i < text.length(); i++) {
			char unit = text.charAt(i);
			if (Character.isHighSurrogate(unit) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else if (Character.isSurrogate(unit)) {
				return i;
			}
		}
		return -1;
	}
}
