// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;

/**
 * Pairs of things that may be the same, for a {@link PairsDialog} to go through.
 *
 * @param <S> a pair
 * @param <T> what joining one touches
 * @param name names the list of pairs for scripts
 * @param words what is said of them
 * @param columns what is shown of a pair
 * @param decisions what can be done with a pair; Enter does the first
 * @param search finds the pairs, the likeliest first
 * @param touched how it is found out what joining touches
 * @param joined the id of the one that becomes part of the other
 */
public record Pairs<S, T>(String name, Words words, List<Column<S>> columns, List<Decision<S>> decisions,
		ProjectStore.Reading<List<S>> search, TouchedKind<T> touched, Function<S, String> joined) {

	/**
	 * What is said of pairs.
	 *
	 * @param title of the dialog
	 * @param searching while they are looked for
	 * @param found {0} is their number
	 * @param none if there are none
	 */
	public record Words(String title, String searching, String found, String none) {
	}

	/**
	 * What is shown of a pair.
	 *
	 * @param alignment {@link SWT#LEFT} or {@link SWT#RIGHT}
	 * @param weight how much of the width it takes, beside the other columns
	 */
	public record Column<S>(String title, int alignment, int weight, Function<S, String> text) {

		/** One of words. */
		public Column(String title, int weight, Function<S, String> text) {
			this(title, SWT.LEFT, weight, text);
		}
	}

	/**
	 * What can be done with a pair.
	 *
	 * @param label of its button
	 * @param key what does it from the list, in lower case
	 */
	public record Decision<S>(String label, Optional<Character> key, Function<S, ProjectCommand> command) {
	}
}
