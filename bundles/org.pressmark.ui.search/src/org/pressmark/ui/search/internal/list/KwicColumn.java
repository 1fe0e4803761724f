// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.list;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a {@link KwicTable}.
 *
 * @param label its heading
 * @param role how it is shown
 * @param weight how wide it is in relation to the others
 * @param text what a row says in it
 * @param order by which it can be sorted; empty if it cannot be
 */
public record KwicColumn<T>(String label, Role role, int weight, Function<T, String> text,
		Optional<RowOrder<T, ?>> order) {

	/** How a column is shown. */
	public enum Role {
		/** As any text. */
		TEXT,
		/** Words before a place: their end is at the column's right edge, and is what is seen if there is no room. */
		BEFORE,
		/** The words themselves. */
		MATCH
	}

	/** A column that cannot be sorted by. */
	public static <T> KwicColumn<T> of(String label, Role role, int weight, Function<T, String> text) {
		return new KwicColumn<>(label, role, weight, text, Optional.empty());
	}

	/** A column of text that can be sorted by. */
	public static <T> KwicColumn<T> of(String label, int weight, Function<T, String> text, RowOrder<T, ?> order) {
		return new KwicColumn<>(label, Role.TEXT, weight, text, Optional.of(order));
	}
}
