// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Event;
import org.pressmark.model.Identified;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.text.FormerWords;
import org.pressmark.ui.ModelLabels;

/** Names steps that change one feature, so that the history tells of what. */
public final class ChangeLabels {

	private static final int WORDS_UNITS = 40;

	private ChangeLabels() {
	}

	/** @param feature what a person calls it */
	public static String of(String feature, Identified object) {
		return switch (object) {
		case Annotation annotation when annotation.getArticle() != null -> named(feature, words(annotation));
		case Event event when event.getTitle() != null -> named(feature, event.getTitle());
		default -> NLS.bind(Messages.label_change, feature);
		};
	}

	/** Names what is deleted: what the mark says, and the words that it was made on. */
	public static String deleted(Annotation mark) {
		return NLS.bind(Messages.label_mark, new Object[] { ModelLabels.kind(mark), ModelLabels.value(mark),
				Excerpt.of(words(mark), WORDS_UNITS) });
	}

	private static String named(String feature, String words) {
		return NLS.bind(Messages.label_changeOf, feature, Excerpt.of(words, WORDS_UNITS));
	}

	/** What a mark that lost its words lies on now has nothing to do with it. */
	private static String words(Annotation annotation) {
		return FormerWords.areLost(annotation) ? annotation.getFormerWords()
				: annotation.getArticle().getText().substring(annotation.getBegin(), annotation.getEnd());
	}
}
