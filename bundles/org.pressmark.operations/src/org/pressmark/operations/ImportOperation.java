// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.internal.ArticleWriter;
import org.pressmark.operations.internal.ImportBatch;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.Pace;
import org.pressmark.operations.internal.ReadAhead;
import org.pressmark.operations.internal.SourceReading;
import org.pressmark.operations.internal.SourceReading.Outcome;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Findings.Found;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Source;
import org.pressmark.sources.Warning;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * Imports sources as articles: read and parsed on all processors, and stored in their order, in steps of the history that
 * undo takes back together. A source that cannot be imported, or one inside another, is named in the result and the others are imported all the same. The
 * project keeps of each article the bytes that it was read from: of one in an archive, those of the file in there.
 * Cancelling keeps the sources that are done; importing the same again goes on with the others. Not for the UI thread.
 */
public final class ImportOperation {

	/** What is a step is in memory until it is stored, so it ends with whichever of these is reached first. */
	private static final int MOST_SOURCES = 100;
	private static final int MOST_BYTES = 32 * 1024 * 1024;

	/** A source that holds articles, and when it was read. */
	private record Parsed(Found found, Instant retrieved) {

		int bytes() {
			return found.source().bytes().length;
		}
	}

	private final ProjectStore store;
	private final ImportOverrides overrides;
	private final List<String> articleIds = new ArrayList<>();
	private final List<String> alreadyThere = new ArrayList<>();
	private final List<Failure> failures = new ArrayList<>();
	private final List<String> warnings = new ArrayList<>();
	private final int threads;
	private final ImportBatch steps;
	private final InstantSource clock = InstantSource.system();
	private final SourceReading reading;

	/**
	 * @param store where to
	 * @param importers who reads the sources
	 * @param overrides what is known better than they say
	 */
	public ImportOperation(ProjectStore store, Importers importers, ImportOverrides overrides) {
		this(store, importers, overrides, Runtime.getRuntime().availableProcessors());
	}

	/** @param threads on how many threads sources are read and parsed */
	ImportOperation(ProjectStore store, Importers importers, ImportOverrides overrides, int threads) {
		this.threads = threads;
		this.store = store;
		this.steps = new ImportBatch(store);
		this.reading = new SourceReading(store, importers, clock);
		this.overrides = overrides;
	}

	/**
	 * Imports these sources. To be called once.
	 *
	 * @param sources what to import
	 * @param monitor is told of each source
	 * @throws StoreException if the project cannot be read or written; what was imported before stays
	 */
	public ImportResult run(List<SourceSupplier> sources, IProgressMonitor monitor) throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.import_task, sources.size());
		Pace pace = new Pace(sources.size(), clock);
		try (reading; ReadAhead<Outcome> outcomes = new ReadAhead<>(sources.stream().map(reading::of).toList(), threads)) {
			Optional<Outcome> next = next(outcomes, progress);
			while (next.isPresent()) {
				List<Parsed> batch = new ArrayList<>();
				while (next.isPresent() && hasRoom(batch)) {
					batch.addAll(note(next.get(), outcomes, pace));
					pace.advance().ifPresent(progress::subTask);
					// What turned out to stand in its place shares what was left for it.
					progress.setWorkRemaining(outcomes.remaining() + 1);
					progress.worked(1);
					next = next(outcomes, progress);
				}
				store(batch);
			}
		}
		return new ImportResult(articleIds, alreadyThere, failures, warnings);
	}

	private static boolean hasRoom(List<Parsed> batch) {
		return batch.size() < MOST_SOURCES && batch.stream().mapToLong(Parsed::bytes).sum() < MOST_BYTES;
	}

	private static Optional<Outcome> next(ReadAhead<Outcome> outcomes, SubMonitor progress) throws StoreException {
		try {
			return outcomes.next(progress::isCanceled);
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			// Whoever waited for a page gave up: what was read until now is kept.
			case OperationCanceledException cancelled -> {
				return Optional.empty();
			}
			case StoreException failed -> throw failed;
			case RuntimeException failed -> throw failed;
			case Error failed -> throw failed;
			default -> throw new IllegalStateException(e.getCause());
			}
		}
	}

	private List<Parsed> note(Outcome outcome, ReadAhead<Outcome> outcomes, Pace pace) {
		return switch (outcome) {
		case Outcome.Known known -> {
			alreadyThere.add(known.name());
			yield List.of();
		}
		case Outcome.Parts parts -> {
			outcomes.addFirst(parts.readings());
			pace.add(parts.readings().size());
			yield List.of();
		}
		case Outcome.Read read -> {
			read.findings().failures().stream().map(Failure::of).forEach(failures::add);
			warnings.addAll(read.findings().warnings());
			yield read.findings().found().stream().map(this::articles).flatMap(Optional::stream)
					.map(found -> new Parsed(found, read.retrieved())).toList();
		}
		};
	}

	/** What was found in a source, without what does not look like an article, unless that is wanted too. */
	private Optional<Found> articles(Found found) {
		List<ArticleDraft> articles = found.drafts().stream()
				.filter(draft -> overrides.anyway() || draft.warning(Warning.Kind.NO_ARTICLE).isEmpty()).toList();
		if (articles.isEmpty()) {
			String seen = found.drafts().getFirst().warning(Warning.Kind.NO_ARTICLE).map(Warning::evidence).orElse("");
			failures.add(Failure.of(new ImportException(NLS.bind(Messages.import_noArticle, found.source().name(), seen), null,
					ImportException.Rule.ARTICLES_ONLY)));
			return Optional.empty();
		}
		articles.forEach(draft -> draft.warnings().forEach(warning -> words(warning.kind())
				.ifPresent(words -> warnings.add(NLS.bind(words, draft.sourceName(), warning.evidence())))));
		return Optional.of(new Found(found.source(), articles));
	}

	/** How a person is told of what was imported all the same; empty for what somebody asked for. */
	private static Optional<String> words(Warning.Kind kind) {
		return switch (kind) {
		case NO_ARTICLE -> Optional.empty();
		case INCOMPLETE -> Optional.of(Messages.import_incomplete);
		case DAMAGED -> Optional.of(Messages.import_damaged);
		case IMPOSSIBLE_DATE -> Optional.of(Messages.import_impossibleDate);
		case SEVERAL_ARTICLES -> Optional.of(Messages.import_severalArticles);
		};
	}

	/** A source that the project refuses, for its length say, must not take the others of its batch with it. */
	private void store(List<Parsed> batch) throws StoreException {
		try {
			storeTogether(batch);
		} catch (StoreException e) {
			if (!isAboutContent(e)) {
				throw e;
			}
			if (batch.size() == 1) {
				String name = batch.getFirst().found().source().name();
				failures.add(new Failure(NLS.bind(Messages.import_refused, name, e.getMessage()), Optional.of(e)));
			} else {
				for (Parsed each : batch) {
					store(List.of(each));
				}
			}
		}
	}

	/** Whether it says what is wrong with what was to be stored, not that nothing can be stored. */
	private boolean isAboutContent(StoreException e) {
		return store.readOnly().isEmpty() && !(e.getCause() instanceof SQLException)
				&& !(e.getCause() instanceof RejectedExecutionException);
	}

	private void storeTogether(List<Parsed> batch) throws StoreException {
		if (batch.isEmpty()) {
			return;
		}
		List<String> added = new ArrayList<>();
		List<String> known = new ArrayList<>();
		Source first = batch.getFirst().found().source();
		int expected = batch.stream().mapToInt(parsed -> parsed.found().drafts().size()).sum();
		steps.add(() -> added.isEmpty() ? expected : added.size(), ArticleWriter.shortName(first, first.name()), transaction -> {
			ArticleWriter writer = new ArticleWriter(transaction, overrides);
			for (Parsed parsed : batch) {
				Found found = parsed.found();
				List<String> ids = writer.write(found.source(), found.drafts(), parsed.retrieved());
				added.addAll(ids);
				if (ids.isEmpty()) {
					known.add(found.source().name());
				}
			}
		});
		articleIds.addAll(added);
		alreadyThere.addAll(known);
	}
}
