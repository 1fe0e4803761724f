// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.ArchiveImporter;
import org.pressmark.sources.ArchiveImporter.Entry;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.Findings;
import org.pressmark.sources.Findings.Found;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;

/** Reads one source and what is inside it, and collects what is found. Belongs to one thread. */
public final class SourceReading implements Reading {

	/** Something that importers do. */
	@FunctionalInterface
	interface Work {

		void run() throws ImportException;
	}

	private final List<Importer> importers;
	private final Budget budget;
	private final int depth;
	private final Source source;
	private final List<ArticleDraft> drafts = new ArrayList<>();
	private final List<Found> inside = new ArrayList<>();
	private final List<ImportException> failures = new ArrayList<>();
	private final List<String> warnings = new ArrayList<>();

	private SourceReading(List<Importer> importers, Budget budget, int depth, Source source) {
		this.importers = importers;
		this.budget = budget;
		this.depth = depth;
		this.source = source;
	}

	/**
	 * Reads a source with the first importer that accepts it.
	 *
	 * @param importers asked in this order
	 * @param source    the source
	 * @return what was found; a source that cannot be read is a failure
	 */
	public static Findings read(List<Importer> importers, Source source) {
		Budget budget = Budget.whole();
		return outermost(new SourceReading(importers, budget, 1, source).read(), budget);
	}

	/** Reads a source as {@link #read} does, with an importer that accepted it. */
	static Findings read(List<Importer> importers, Source source, Importer importer) {
		Budget budget = Budget.whole();
		SourceReading reading = new SourceReading(importers, budget, 1, source);
		return outermost(reading.findings(() -> reading.readWith(importer)), budget);
	}

	/** Reads a source that lies in an archive, on what is left of its budget. */
	static Findings readInside(List<Importer> importers, Source source, Budget budget) {
		return outermost(new SourceReading(importers, budget, 2, source).read(), budget);
	}

	/** That the rest was left out is told once, last. */
	private static Findings outermost(Findings findings, Budget budget) {
		List<ImportException> failures = new ArrayList<>(findings.failures());
		budget.refusal().ifPresent(failures::add);
		return new Findings(findings.found(), failures, findings.warnings());
	}

	/** The first importer that accepts a source. */
	static Importer first(List<Importer> importers, Source source) throws ImportException {
		boolean inMemory = source.file().isEmpty();
		if (inMemory && source.bytes().length == 0) {
			throw new ImportException(NLS.bind(Messages.source_empty, source.name()));
		}
		for (Importer importer : importers) {
			if ((inMemory || importer instanceof ArchiveImporter) && importer.accepts(source)) {
				return importer;
			}
		}
		throw new ImportException(inMemory ? NLS.bind(Messages.source_notText, source.name())
				: NLS.bind(Messages.source_tooLarge, source.name(), Source.MAXIMUM_BYTES >> 20));
	}

	private Findings read() {
		return findings(() -> {
			if (depth > Budget.DEEPEST) {
				throw new ImportException(NLS.bind(Messages.budget_depth, source.name()));
			}
			readWith(first(importers, source));
		});
	}

	private Findings findings(Work work) {
		failure(source, work).ifPresent(failures::add);
		if (drafts.isEmpty() && inside.isEmpty() && failures.isEmpty() && !budget.isEnded()) {
			failures.add(new ImportException(NLS.bind(Messages.source_holdsNothing, source.name())));
		}
		List<Found> found = new ArrayList<>();
		if (!drafts.isEmpty()) {
			found.add(new Found(source, drafts));
		}
		found.addAll(inside);
		return new Findings(found, failures, warnings);
	}

	/** Why importers cannot do something with a source; empty when they can. */
	static Optional<ImportException> failure(Source source, Work work) {
		try {
			work.run();
			return Optional.empty();
		} catch (ImportException e) {
			return Optional.of(e);
		} catch (RuntimeException | StackOverflowError e) {
			// An importer that breaks its contract, a plug-in's say, must not take the other sources with it.
			String reason = e.toString().lines().findFirst().orElse("");
			return Optional.of(new ImportException(NLS.bind(Messages.importers_failed, source.name(), reason), e));
		}
	}

	private void readWith(Importer importer) throws ImportException {
		if (importer instanceof CompoundImporter compound) {
			compound.read(source, this);
		} else {
			drafts.addAll(List.copyOf(importer.read(source)));
		}
	}

	@Override
	public void add(ArticleDraft draft) {
		drafts.add(draft);
	}

	@Override
	public boolean inside(String path, Optional<URI> uri, Optional<String> contentType, Content content) {
		if (budget.isEnded(source.name())) {
			return false;
		}
		try {
			Source inner = Unpacked.of(source, new Entry(path, uri, contentType, content), budget);
			collect(new SourceReading(importers, budget, depth + 1, inner).read());
		} catch (Budget.EndedException e) {
			return !budget.isEnded(source.name());
		} catch (ImportException e) {
			failures.add(e);
		}
		return true;
	}

	/** Of an archive that only came to the end of the budget there is no more to say than that. */
	private void collect(Findings findings) {
		inside.addAll(findings.found());
		if (!budget.isEnded() || !findings.found().isEmpty()) {
			failures.addAll(findings.failures());
		}
		warnings.addAll(findings.warnings());
	}

	@Override
	public List<ArticleDraft> convert(Source part) throws ImportException {
		Optional<String> exceeded = budget.exceeded(source.name());
		if (exceeded.isPresent()) {
			throw new ImportException(exceeded.get());
		}
		budget.countSource();
		Findings findings = new SourceReading(importers, budget, depth + 1, part).read();
		if (!findings.failures().isEmpty()) {
			throw findings.failures().getFirst();
		}
		warnings.addAll(findings.warnings());
		return findings.drafts();
	}

	@Override
	public void fail(ImportException failure) {
		failures.add(failure);
	}

	@Override
	public void warn(String message) {
		warnings.add(message);
	}
}
