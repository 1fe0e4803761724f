// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.List;
import java.util.stream.Stream;

import org.pressmark.export.internal.report.Words;

/**
 * The words that a column has, which Excel offers to whoever edits one of its cells.
 *
 * @param name of the range in the legend that lists them
 * @param keys of the words
 */
record Choice(String name, List<String> keys) {

	/** The names of all constants of an enumeration. */
	static Choice of(Class<? extends Enum<?>> type) {
		return new Choice("values_" + type.getSimpleName(),
				Stream.of(type.getEnumConstants()).map(each -> type.getSimpleName() + '_' + each.name()).toList());
	}

	List<String> labels(Words words) {
		return keys.stream().map(words::of).toList();
	}
}
