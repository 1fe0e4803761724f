// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.fuzzing;

import java.util.List;

import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;

/** An importer, and what it threw that none may throw: whoever calls importers takes that for a failure like others. */
sealed class Watched implements Importer {

	/** One that reads what is inside, too. */
	private static final class Compound extends Watched implements CompoundImporter {

		private final CompoundImporter importer;

		Compound(CompoundImporter importer) {
			super(importer);
			this.importer = importer;
		}

		@Override
		public void read(Source source, Reading reading) throws ImportException {
			watch(() -> {
				importer.read(source, reading);
				return null;
			});
		}

		@Override
		public List<ArticleDraft> read(Source source) throws ImportException {
			return importer.read(source);
		}
	}

	@FunctionalInterface
	interface Step<T> {

		T run() throws ImportException;
	}

	private final Importer importer;
	private Throwable thrown;

	private Watched(Importer importer) {
		this.importer = importer;
	}

	static Watched of(Importer importer) {
		return importer instanceof CompoundImporter compound ? new Compound(compound) : new Watched(importer);
	}

	@Override
	public boolean accepts(Source source) {
		try {
			return watch(() -> importer.accepts(source));
		} catch (ImportException e) {
			throw new AssertionError("declared by no importer", e);
		}
	}

	@Override
	public List<ArticleDraft> read(Source source) throws ImportException {
		return watch(() -> importer.read(source));
	}

	/** Throws what it threw since this was asked last. */
	void requireKept() {
		Throwable last = thrown;
		thrown = null;
		if (last != null) {
			throw new AssertionError(importer.getClass().getName() + " threw " + last, last);
		}
	}

	final <T> T watch(Step<T> step) throws ImportException {
		try {
			return step.run();
		} catch (RuntimeException | StackOverflowError e) {
			thrown = e;
			throw e;
		}
	}
}
