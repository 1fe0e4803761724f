// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.model.text.WholeCharacters;
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
		OptionalInt half = WholeCharacters.firstHalf(text);
		if (half.isPresent()) {
			throw halfCharacter("text", name, half);
		}
	}

	static void verify(Row row) throws StoreException {
		for (Map.Entry<String, Object> column : row.values().entrySet()) {
			OptionalInt half = column.getValue() instanceof String text ? WholeCharacters.firstHalf(text)
					: OptionalInt.empty();
			if (half.isPresent()) {
				throw halfCharacter(column.getKey(), row.id(), half);
			}
		}
	}

	private static StoreException halfCharacter(String column, String name, OptionalInt at) {
		return new StoreException(NLS.bind(Messages.verify_halfCharacter, new Object[] { column, name, at.getAsInt() }));
	}
}
