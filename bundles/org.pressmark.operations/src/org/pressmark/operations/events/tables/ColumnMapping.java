// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which column of a table says what of events. Immutable.
 *
 * @param columns the columns, counted from 0; those that are not there are said by none
 */
public record ColumnMapping(Map<EventColumn, Integer> columns) {

	/** Copies the map. */
	public ColumnMapping {
		columns = Map.copyOf(columns);
	}

	/**
	 * What the heads let one expect, in English, German, French or Korean. Where a column has dates as EDTF, as those that
	 * Pressmark writes have, the others with dates say nothing more.
	 */
	public static ColumnMapping guess(List<String> heads) {
		TableWords words = new TableWords();
		List<String> folded = heads.stream().map(TableWords::folded).toList();
		Map<EventColumn, Integer> columns = new EnumMap<>(EventColumn.class);
		for (EventColumn column : EventColumn.values()) {
			find(folded, words.of(column)).ifPresent(index -> columns.put(column, index));
		}
		OptionalInt edtf = find(folded, words.ofEdtf());
		if (edtf.isPresent()) {
			columns.put(EventColumn.WHEN, edtf.getAsInt());
			columns.remove(EventColumn.START);
			columns.remove(EventColumn.END);
		} else {
			chooseDates(columns);
		}
		return new ColumnMapping(columns);
	}

	/** A date with an end beside it is the beginning. */
	private static void chooseDates(Map<EventColumn, Integer> columns) {
		Integer when = columns.get(EventColumn.WHEN);
		if (columns.containsKey(EventColumn.END)) {
			if (when != null) {
				columns.putIfAbsent(EventColumn.START, when);
			}
			columns.remove(EventColumn.WHEN);
		} else if (columns.containsKey(EventColumn.START)) {
			columns.putIfAbsent(EventColumn.WHEN, columns.remove(EventColumn.START));
			columns.remove(EventColumn.START);
		}
	}

	private static OptionalInt find(List<String> heads, List<String> words) {
		return words.stream().mapToInt(heads::indexOf).filter(index -> index >= 0).findFirst();
	}

	/** The same with something said by another column; what it says of dates otherwise is said by none any more. */
	public ColumnMapping with(EventColumn column, OptionalInt index) {
		Map<EventColumn, Integer> changed = new EnumMap<>(EventColumn.class);
		changed.putAll(columns);
		if (index.isEmpty()) {
			changed.remove(column);
		} else {
			changed.put(column, index.getAsInt());
			if (column == EventColumn.WHEN) {
				changed.remove(EventColumn.START);
				changed.remove(EventColumn.END);
			} else if (column == EventColumn.START || column == EventColumn.END) {
				changed.remove(EventColumn.WHEN);
			}
		}
		return new ColumnMapping(changed);
	}

	/** The column that says something; empty if none does. */
	public OptionalInt of(EventColumn column) {
		return columns.containsKey(column) ? OptionalInt.of(columns.get(column)) : OptionalInt.empty();
	}

	/** The column of a table that a person names: by its head, or by its letters as in a spreadsheet; empty if it has none. */
	public static OptionalInt named(EventTable table, String name) {
		OptionalInt byHead = find(table.heads().stream().map(TableWords::folded).toList(), List.of(TableWords.folded(name)));
		return byHead.isPresent() ? byHead
				: IntStream.range(0, table.heads().size()).filter(i -> EventTable.letters(i).equalsIgnoreCase(name.strip()))
						.findFirst();
	}
}
