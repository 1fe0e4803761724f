// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.Failure;
import org.pressmark.store.StoreException;

/**
 * The lines of a file that could not be applied. An article that is missing makes one failure of all lines that name
 * it: hundreds that say the same would hide the others.
 */
public final class LineFailures {

	private final Map<StoreException, List<String>> lines = new LinkedHashMap<>();

	/**
	 * Adds a line.
	 *
	 * @param where in which file and where in it
	 * @param reason why it could not be applied; the same one for all lines that fail for it
	 */
	public void add(String where, StoreException reason) {
		lines.computeIfAbsent(reason, first -> new ArrayList<>()).add(where);
	}

	/** How many lines there are. */
	public int lines() {
		return lines.values().stream().mapToInt(List::size).sum();
	}

	/** What is wrong, in the order in which it came up. */
	public List<Failure> failures() {
		return lines.entrySet().stream().map(entry -> failure(entry.getKey(), entry.getValue())).toList();
	}

	private static Failure failure(StoreException reason, List<String> where) {
		String what = where.size() == 1 ? reason.getMessage()
				: NLS.bind(Messages.annotate_lines, reason.getMessage(), where.size());
		return Failure.of(new StoreException(where.getFirst() + ": " + what, reason));
	}
}
