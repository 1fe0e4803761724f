// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.time;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How words about a date were understood.
 *
 * @param value what they are taken to say
 * @param alternatives what else they may say, the likeliest first: 4 March beside 3 April for "3/4/2021"; empty when
 * there is no doubt
 * @since 1.0
 */
public record DateReading(Edtf value, List<Edtf> alternatives) {

	/** Copies the list. */
	public DateReading {
		alternatives = List.copyOf(alternatives);
	}

	/** Words that can be understood in only one way. */
	static DateReading of(Edtf value) {
		return new DateReading(value, List.of());
	}

	/** @param values at least one, the likeliest first */
	static DateReading of(List<Edtf> values) {
		List<Edtf> distinct = values.stream().distinct().toList();
		return new DateReading(distinct.getFirst(), distinct.subList(1, distinct.size()));
	}

	/** Whether the words can be understood in more than one way, so that a person should look at the choice. */
	public boolean isAmbiguous() {
		return !alternatives.isEmpty();
	}

	/** The same for something that is said about the date. */
	DateReading map(UnaryOperator<Edtf> change) {
		return new DateReading(change.apply(value), alternatives.stream().map(change).toList());
	}
}
