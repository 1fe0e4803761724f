// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.Excerpt;

/** Events that a kind of file cannot hold, and what to say of them. */
final class LeftOutEvents {

	private static final int NAMED = 3;
	private static final int TITLE_UNITS = 60;

	private final List<String> titles = new ArrayList<>();
	private int kept;

	/** Those that the file can hold. */
	List<ExportedEvent> without(List<ExportedEvent> events, Predicate<ExportedEvent> fits) {
		List<ExportedEvent> fitting = new ArrayList<>();
		for (ExportedEvent event : events) {
			if (fits.test(event)) {
				fitting.add(event);
			} else {
				titles.add(Excerpt.of(event.title(), TITLE_UNITS));
			}
		}
		kept = fitting.size();
		return fitting;
	}

	/**
	 * What to say.
	 *
	 * @param one about a single event; {0} is its title
	 * @param many about several; {0} is how many, {1} the titles of the first, and how many more
	 */
	List<String> warnings(String one, String many) {
		if (titles.isEmpty()) {
			return List.of();
		}
		String first = String.join("; ", titles.subList(0, Math.min(NAMED, titles.size())));
		String named = titles.size() > NAMED ? NLS.bind(Messages.leftOut_more, first, titles.size() - NAMED) : first;
		return List.of(titles.size() == 1 ? NLS.bind(one, named) : NLS.bind(many, titles.size(), named));
	}

	/** @throws IOException if nothing is left, for no program takes a file of nothing */
	void requireSome(String problem) throws IOException {
		if (kept == 0) {
			throw new IOException(problem);
		}
	}
}
