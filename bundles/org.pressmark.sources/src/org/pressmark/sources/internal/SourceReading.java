// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
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

	private final List<Importer> importers;
	private final Budget budget;
	private final Source source;
	private final List<ArticleDraft> drafts = new ArrayList<>();
	private final List<Found> inside = new ArrayList<>();
	private final List<ImportException> failures = new ArrayList<>();
	private final List<String> warnings = new ArrayList<>();

	private final Progress progress;

	private SourceReading(List<Importer> importers, Budget budget, Source source, Progress progress) {
		this.importers = importers;
		this.budget = budget;
		this.source = source;
		this.progress = progress;
	}

	/**
	 * Reads a source with the first importer that accepts it.
	 *
	 * @param importers asked in this order
	 * @param source    the source
	 * @return what was found; a source that cannot be read is a failure
	 */
	public static Findings read(List<Importer> importers, Source source) {
		return new SourceReading(importers, Budget.whole(), source, Progress.whole()).read();
	}

	/** Reads as {@link #read} does, but only what this step is for. */
	static Findings read(List<Importer> importers, Source source, Budget budget, Progress progress) {
		return new SourceReading(importers, budget, source, progress).read();
	}

	private Findings read() {
		budget.enter();
		try {
			readWithFirst();
			if (progress.isWhole() && drafts.isEmpty() && inside.isEmpty() && failures.isEmpty()) {
				failures.add(new ImportException(NLS.bind(Messages.source_holdsNothing, source.name())));
			}
		} catch (ImportException e) {
			if (!progress.hasMore()) {
				failures.add(e);
			}
		} catch (RuntimeException | StackOverflowError e) {
			// An importer that breaks its contract, a plug-in's say, must not take the other sources with it.
			String reason = e.toString().lines().findFirst().orElse("");
			if (!progress.hasMore()) {
				failures.add(new ImportException(NLS.bind(Messages.importers_failed, source.name(), reason), e));
			}
		} finally {
			budget.leave();
		}
		List<Found> found = new ArrayList<>();
		if (!drafts.isEmpty()) {
			found.add(new Found(source, drafts));
		}
		found.addAll(inside);
		return new Findings(found, failures, warnings);
	}

	private void readWithFirst() throws ImportException {
		if (source.bytes().length == 0) {
			throw new ImportException(NLS.bind(Messages.source_empty, source.name()));
		}
		if (budget.isDeepest()) {
			throw new ImportException(NLS.bind(Messages.budget_depth, source.name()));
		}
		for (Importer importer : importers) {
			if (importer.accepts(source)) {
				if (importer instanceof CompoundImporter compound) {
					compound.read(source, this);
				} else {
					drafts.addAll(List.copyOf(importer.read(source)));
				}
				return;
			}
		}
		throw new ImportException(NLS.bind(Messages.source_notText, source.name()));
	}

	@Override
	public void add(ArticleDraft draft) {
		if (progress.isDue()) {
			drafts.add(draft);
		}
	}

	@Override
	public boolean inside(String path, Optional<URI> uri, Optional<String> contentType, Content content) {
		if (progress.endsBefore(budget.isStepFull())) {
			return false;
		}
		if (!progress.isDue()) {
			return true;
		}
		Optional<String> exceeded = budget.exceeded(source.name());
		if (exceeded.isPresent()) {
			failures.add(new ImportException(exceeded.get()));
			return false;
		}
		String name = source.name() + INSIDE + path;
		try {
			Source inner = new Source(name, uri, bytes(name, content), contentType);
			collect(new SourceReading(importers, budget, inner, Progress.whole()).read());
		} catch (IOException e) {
			failures.add(new ImportException(NLS.bind(Messages.source_damaged, name, reason(e)), e));
		} catch (ImportException e) {
			failures.add(e);
		}
		return true;
	}

	private byte[] bytes(String name, Content content) throws IOException, ImportException {
		try (InputStream in = content.open()) {
			return bytes(name, in);
		} catch (RuntimeException e) {
			// Libraries that unpack complain of damage in ways of their own.
			throw new IOException(e.toString(), e);
		}
	}

	private byte[] bytes(String name, InputStream in) throws IOException, ImportException {
		int most = Math.min(Source.MAXIMUM_BYTES, budget.remaining());
		byte[] bytes = in.readNBytes(most);
		budget.spend(bytes.length);
		if (bytes.length == most && in.read() >= 0) {
			boolean large = most == Source.MAXIMUM_BYTES;
			throw new ImportException(large ? NLS.bind(Messages.source_tooLarge, name, Source.MAXIMUM_BYTES >> 20)
					: budget.exceeded(name).orElseThrow());
		}
		return bytes;
	}

	private static String reason(IOException e) {
		String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		return message.lines().findFirst().orElse(message);
	}

	private void collect(Findings findings) {
		inside.addAll(findings.found());
		failures.addAll(findings.failures());
		warnings.addAll(findings.warnings());
	}

	@Override
	public List<ArticleDraft> convert(Source part) throws ImportException {
		Optional<String> exceeded = budget.exceeded(source.name());
		if (exceeded.isPresent()) {
			throw new ImportException(exceeded.get());
		}
		budget.spend(0);
		Findings findings = new SourceReading(importers, budget, part, Progress.whole()).read();
		if (!findings.failures().isEmpty()) {
			throw findings.failures().getFirst();
		}
		if (progress.isDue()) {
			warnings.addAll(findings.warnings());
		}
		return findings.drafts();
	}

	@Override
	public void fail(ImportException failure) {
		if (progress.isDue()) {
			failures.add(failure);
		}
	}

	@Override
	public void warn(String message) {
		if (progress.isDue()) {
			warnings.add(message);
		}
	}
}
