// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.util.ArrayList;
import java.util.List;

import org.pressmark.operations.AnnotateResult;
import org.pressmark.store.StoreException;

/** Applies the lines of a file one after the other and keeps what became of each. */
public final class AppliedLines {

	private final AnnotationApplier applier;
	private final LineFailures failures = new LineFailures();
	private final List<String> notes = new ArrayList<>();
	private int applied;
	private int unchanged;

	/** @param applier applies each */
	public AppliedLines(AnnotationApplier applier) {
		this.applier = applier;
	}

	/**
	 * Applies a line; one that cannot be is a failure.
	 *
	 * @param where in which file and where in it
	 */
	public void apply(String line, String where) {
		List<String> values = new ArrayList<>();
		try {
			if (applier.apply(line, values)) {
				applied++;
			} else {
				unchanged++;
			}
			values.forEach(each -> notes.add(where + ": " + each));
		} catch (StoreException e) {
			failures.add(where, e);
		}
	}

	/** What became of the lines so far. */
	public AnnotateResult result() {
		return new AnnotateResult(applied, unchanged, failures.lines(), notes, failures.failures());
	}
}
