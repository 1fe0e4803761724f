// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.util.List;

import org.pressmark.sources.Findings;
import org.pressmark.sources.Importer;
import org.pressmark.sources.ReadingSteps;
import org.pressmark.sources.Source;

/** Reads a source again for each step, and leaves out what was found before. */
public final class StepwiseReading implements ReadingSteps {

	private final List<Importer> importers;
	private final Source source;
	private final Budget budget;
	private int told;
	private boolean more = true;

	/**
	 * @param importers asked in this order
	 * @param source    the source
	 */
	public StepwiseReading(List<Importer> importers, Source source) {
		this.importers = importers;
		this.source = source;
		this.budget = Budget.inSteps(source.bytes().length);
	}

	@Override
	public boolean hasNext() {
		return more;
	}

	@Override
	public Findings next() {
		budget.step();
		Progress progress = Progress.after(told);
		Findings findings = SourceReading.read(importers, source, budget, progress);
		told = progress.told();
		more = progress.hasMore();
		return findings;
	}
}
