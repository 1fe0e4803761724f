// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.occurrences;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.pressmark.operations.search.NamePlace;
import org.pressmark.operations.search.PlaceWords;
import org.pressmark.store.ProjectStore;
import org.pressmark.ui.FailureLog;
import org.pressmark.ui.Failures;
import org.pressmark.ui.search.internal.Messages;
import org.pressmark.ui.search.internal.list.Reading;

/** Finds in a job the places that have some words in what is shown of them. One at a time; all methods for one thread. */
final class PlaceFilter implements Reading.Listener<NamePlace, BitSet> {

	private final Reading<NamePlace, BitSet> reading;
	private final Consumer<BitSet> found;

	/** @param found gets the numbers of the places, unless something else was asked for meanwhile */
	PlaceFilter(Executor thread, Consumer<BitSet> found) {
		this.reading = new Reading<>(thread, this);
		this.found = found;
	}

	/**
	 * Looks for words.
	 *
	 * @param places is not to be changed meanwhile
	 */
	void start(ProjectStore store, List<NamePlace> places, String typed) {
		String wanted = typed.toLowerCase(Locale.getDefault());
		reading.start(Messages.filter_job, store, (reader, rows, monitor) -> {
			BitSet passing = new BitSet(places.size());
			new PlaceWords(reader).each(places, (index, around) -> passing.set(index,
					OccurrenceWords.searchable(places.get(index), around).contains(wanted)), monitor);
			return passing;
		});
	}

	/** Looks for nothing any more. */
	void forget() {
		reading.forget();
	}

	@Override
	public void found(List<NamePlace> rows) {
		// It tells all at the end.
	}

	@Override
	public void done(BitSet passing) {
		found.accept(passing);
	}

	@Override
	public void stopped() {
		// All stay shown.
	}

	@Override
	public void failed(Throwable failure) {
		FailureLog.write(Failures.line(failure), failure);
	}
}
