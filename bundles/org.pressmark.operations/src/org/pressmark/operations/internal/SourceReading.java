// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pressmark.operations.NamedSource;
import org.pressmark.operations.SourceSupplier;
import org.pressmark.sources.Findings;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importers;
import org.pressmark.sources.ReadingSteps;
import org.pressmark.sources.ReadingSteps.Part;
import org.pressmark.sources.Source;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Reads and parses the sources of an import, but for those that the project has. Thread-safe; closes what is left of archives. */
public final class SourceReading implements AutoCloseable {

	/** What became of a source. */
	public sealed interface Outcome {

		/** The project has it already. */
		record Known(String name) implements Outcome {
		}

		/** These stand in its place: it only says where articles are, or is an archive. */
		record Parts(List<Callable<Outcome>> readings) implements Outcome {
		}

		/** This was found in it. */
		record Read(Findings findings, Instant retrieved) implements Outcome {
		}
	}

	private final ProjectStore store;
	private final Importers importers;
	private final InstantSource clock;
	private final ParsingMemory memory = new ParsingMemory();
	private final OpenArchives archives = new OpenArchives();

	/**
	 * @param store the project
	 * @param importers who reads the sources
	 */
	public SourceReading(ProjectStore store, Importers importers, InstantSource clock) {
		this.store = store;
		this.importers = importers;
		this.clock = clock;
	}

	@Override
	public void close() {
		archives.close();
	}

	/**
	 * What reads and parses a source.
	 *
	 * @return for any thread; fails with a {@link StoreException} if the project cannot be asked whether it has it, and with an
	 *         {@link InterruptedException}
	 */
	public Callable<Outcome> of(SourceSupplier supplier) {
		return () -> {
			try {
				Optional<List<NamedSource>> parts = supplier.parts();
				return parts.isEmpty() ? read(supplier.read())
						: new Outcome.Parts(parts.get().stream().map(part -> of(part.supplier())).toList());
			} catch (ImportException e) {
				return new Outcome.Read(new Findings(List.of(), List.of(e), List.of()), clock.instant());
			}
		};
	}

	/** Whether it was here before is asked before it is parsed, so an import that was broken off soon comes to the rest. */
	private Outcome read(Source source) throws StoreException, InterruptedException {
		Instant retrieved = clock.instant();
		return isKnown(source) ? new Outcome.Known(source.name()) : read(importers.steps(source), retrieved);
	}

	private boolean isKnown(Source source) throws StoreException {
		return source.file().isEmpty() && store.read(reader -> reader.hasSource(source.bytes()));
	}

	/** What is in an archive is parsed as if it were named itself; more of it is read when that is nearly done. */
	private Outcome read(ReadingSteps steps, Instant retrieved) throws InterruptedException {
		List<Part> parts = steps.next();
		if (!steps.hasNext()) {
			archives.remove(steps);
			if (parts.size() == 1) {
				return parse(parts.getFirst(), retrieved);
			}
		}
		List<Callable<Outcome>> readings = new ArrayList<>();
		parts.forEach(part -> readings.add(() -> readInside(part, retrieved)));
		if (steps.hasNext()) {
			archives.add(steps);
			readings.add(() -> read(steps, retrieved));
		}
		return new Outcome.Parts(readings);
	}

	private Outcome readInside(Part part, Instant retrieved) throws StoreException, InterruptedException {
		Optional<Source> source = part.source();
		return source.isPresent() && isKnown(source.get()) ? new Outcome.Known(source.get().name()) : parse(part, retrieved);
	}

	private Outcome parse(Part part, Instant retrieved) throws InterruptedException {
		int bytes = part.source().map(source -> source.bytes().length).orElse(0);
		return new Outcome.Read(memory.parse(bytes, part::parse), retrieved);
	}
}
