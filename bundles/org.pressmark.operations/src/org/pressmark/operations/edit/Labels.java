// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import org.pressmark.model.Annotation;
import org.pressmark.model.text.Excerpt;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Makes words fit into a label. */
final class Labels {

	private Labels() {
	}

	/** One line of at most about so many UTF-16 units, whole words if they are not too long. */
	static String shortened(String words, int units) {
		return Excerpt.of(words, units);
	}

	/** The words that some view shows under an annotation, shortened. */
	static String words(Annotation annotation) {
		return words(annotation.getArticle().getText(), annotation.getBegin(), annotation.getEnd());
	}

	/** The words that an annotation is on, shortened. Within a command. */
	static String words(Annotation annotation, ProjectTransaction transaction) throws StoreException {
		return words(transaction.text(transaction.ownerId(annotation)), annotation.getBegin(), annotation.getEnd());
	}

	/** The words at a place of a text, shortened; of a place outside of it, what of it lies within. */
	static String words(String text, int begin, int end) {
		int from = Math.clamp(begin, 0, text.length());
		return shortened(text.substring(from, Math.clamp(end, from, text.length())), Mark.LABEL_UNITS);
	}
}
