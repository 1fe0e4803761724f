// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.osgi.util.NLS;
import org.pressmark.extensions.Log;
import org.pressmark.sources.ArchiveImporter;
import org.pressmark.sources.ArchiveImporter.Entries;
import org.pressmark.sources.ArchiveImporter.Entry;
import org.pressmark.sources.Findings;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importer;
import org.pressmark.sources.ReadingSteps;
import org.pressmark.sources.Source;

/** Keeps an archive open from one step to the next; any other source is one step. */
public final class StepwiseReading implements ReadingSteps {

	/** A step goes on until it holds as many bytes, or as many parts. */
	private static final long STEP = 8L << 20;
	private static final int MOST_PARTS = 1_000;

	private record Parsed(Optional<Source> source, Findings findings) implements Part {

		static Part failed(ImportException failure) {
			return new Parsed(Optional.empty(), new Findings(List.of(), List.of(failure), List.of()));
		}

		@Override
		public Findings parse() {
			return findings;
		}
	}

	/** The source itself, which is no archive. */
	private record Whole(List<Importer> importers, Importer importer, Source whole) implements Part {

		@Override
		public Optional<Source> source() {
			return Optional.of(whole);
		}

		@Override
		public Findings parse() {
			return SourceReading.read(importers, whole, importer);
		}
	}

	private record Inside(List<Importer> importers, Source inner, Budget budget) implements Part {

		@Override
		public Optional<Source> source() {
			return Optional.of(inner);
		}

		@Override
		public Findings parse() {
			budget.begin();
			return SourceReading.readInside(importers, inner, budget);
		}
	}

	private final List<Importer> importers;
	private final Source source;
	private final Lock step = new ReentrantLock();
	private Optional<Entries> entries = Optional.empty();
	private Optional<Budget> budget = Optional.empty();
	private volatile boolean ended;

	/**
	 * @param importers asked in this order
	 * @param source    the source
	 */
	public StepwiseReading(List<Importer> importers, Source source) {
		this.importers = importers;
		this.source = source;
	}

	@Override
	public boolean hasNext() {
		return !ended;
	}

	@Override
	public List<Part> next() {
		List<Part> parts = new ArrayList<>();
		step.lock();
		try {
			SourceReading.failure(source, () -> read(parts)).map(Parsed::failed).ifPresent(failed -> {
				parts.add(failed);
				ended = true;
			});
		} finally {
			step.unlock();
		}
		closeIfEnded();
		return parts;
	}

	private void read(List<Part> parts) throws ImportException {
		if (budget.isEmpty() && !ended) {
			begin(parts);
		}
		if (entries.isPresent()) {
			read(entries.get(), budget.get(), parts);
		}
	}

	private void begin(List<Part> parts) throws ImportException {
		Importer importer = SourceReading.first(importers, source);
		if (importer instanceof ArchiveImporter archive) {
			budget = Optional.of(Budget.inSteps(size()));
			entries = Optional.of(archive.open(source));
		} else {
			parts.add(new Whole(importers, importer, source));
			ended = true;
		}
	}

	private long size() throws ImportException {
		try {
			return source.size();
		} catch (IOException e) {
			throw new ImportException(NLS.bind(Messages.source_missing, source.name()), e);
		}
	}

	private void read(Entries archive, Budget total, List<Part> parts) throws ImportException {
		total.begin();
		long bytes = 0;
		while (!ended && bytes < STEP && parts.size() < MOST_PARTS) {
			Optional<Entry> entry = archive.next();
			if (entry.isEmpty()) {
				ended = true;
			} else {
				Optional<Part> part = part(entry.get(), total);
				part.ifPresent(parts::add);
				bytes += part.flatMap(Part::source).map(inner -> inner.bytes().length).orElse(0);
			}
		}
	}

	/** Ends the reading when the budget is used up; that an entry cannot be read harms nothing else. */
	private Optional<Part> part(Entry entry, Budget total) {
		if (total.isEnded(source.name())) {
			return refusal(total);
		}
		Budget part = total.part();
		try {
			return Optional.of(new Inside(importers, Unpacked.of(source, entry, part), part));
		} catch (Budget.EndedException e) {
			return total.isEnded(source.name()) ? refusal(total) : Optional.of(Parsed.failed(new ImportException(e.getMessage())));
		} catch (ImportException e) {
			return Optional.of(Parsed.failed(e));
		}
	}

	/** Empty when it is told by what was read elsewhere. */
	private Optional<Part> refusal(Budget total) {
		ended = true;
		return total.refusal().map(Parsed::failed);
	}

	@Override
	public void close() {
		ended = true;
		closeIfEnded();
	}

	/** Whoever is taking a step does it after that. */
	private void closeIfEnded() {
		if (ended && step.tryLock()) {
			try {
				closeEntries();
			} finally {
				step.unlock();
			}
		}
	}

	private void closeEntries() {
		try {
			if (entries.isPresent()) {
				entries.get().close();
			}
		} catch (IOException e) {
			// What was read is read; nothing was written.
			Log.error(StepwiseReading.class, NLS.bind(Messages.source_unreadable, source.name(), e.getMessage()), e);
		} finally {
			entries = Optional.empty();
		}
	}
}
