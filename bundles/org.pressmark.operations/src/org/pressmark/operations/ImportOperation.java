// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.internal.ArticleWriter;
import org.pressmark.operations.internal.Messages;
import org.pressmark.sources.Findings;
import org.pressmark.sources.Findings.Found;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importers;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * Imports sources as articles: read, parsed and stored in batches, each batch one step of the history. A source that
 * cannot be imported, or one inside another, is named in the result and the others are imported all the same. The
 * project keeps of each article the bytes that it was read from: of one in an archive, those of the file in there.
 * Cancelling keeps the sources that are done. Not for the UI thread.
 */
public final class ImportOperation {

	/** A batch is in memory until it is stored, so it ends with whichever of these is reached first. */
	private static final int MOST_SOURCES = 100;
	private static final int MOST_BYTES = 32 * 1024 * 1024;

	private final ProjectStore store;
	private final Importers importers;
	private final ImportOverrides overrides;
	private final List<String> articleIds = new ArrayList<>();
	private final List<String> alreadyThere = new ArrayList<>();
	private final List<Failure> failures = new ArrayList<>();
	private final List<String> warnings = new ArrayList<>();

	/**
	 * @param store where to
	 * @param importers who reads the sources
	 * @param overrides what is known better than they say
	 */
	public ImportOperation(ProjectStore store, Importers importers, ImportOverrides overrides) {
		this.store = store;
		this.importers = importers;
		this.overrides = overrides;
	}

	/**
	 * Imports these sources. To be called once.
	 *
	 * @param sources what to import
	 * @param monitor is told of each source
	 * @throws StoreException if the project cannot be written; what was imported before stays
	 */
	public ImportResult run(List<SourceSupplier> sources, IProgressMonitor monitor) throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.import_task, sources.size());
		Iterator<SourceSupplier> rest = sources.iterator();
		while (rest.hasNext() && !progress.isCanceled()) {
			store(parseBatch(rest, progress));
		}
		return new ImportResult(articleIds, alreadyThere, failures, warnings);
	}

	private List<Found> parseBatch(Iterator<SourceSupplier> rest, SubMonitor progress) {
		List<Found> batch = new ArrayList<>();
		long bytes = 0;
		while (rest.hasNext() && batch.size() < MOST_SOURCES && bytes < MOST_BYTES && !progress.isCanceled()) {
			List<Found> found = parse(rest.next());
			batch.addAll(found);
			bytes += found.stream().mapToLong(each -> each.source().bytes().length).sum();
			progress.worked(1);
		}
		return batch;
	}

	private List<Found> parse(SourceSupplier supplier) {
		try {
			Findings findings = importers.readAll(supplier.read());
			findings.failures().stream().map(Failure::of).forEach(failures::add);
			warnings.addAll(findings.warnings());
			return findings.found();
		} catch (ImportException e) {
			failures.add(Failure.of(e));
			return List.of();
		}
	}

	private void store(List<Found> batch) throws StoreException {
		if (batch.isEmpty()) {
			return;
		}
		List<String> added = new ArrayList<>();
		List<String> known = new ArrayList<>();
		String label = batch.size() == 1 ? NLS.bind(Messages.label_importOne, ArticleWriter.fileName(batch.getFirst().source().name()))
				: NLS.bind(Messages.label_importMany, batch.size());
		store.execute(ProjectCommand.of(label, transaction -> {
			ArticleWriter writer = new ArticleWriter(transaction, overrides);
			for (Found parsed : batch) {
				List<String> ids = writer.write(parsed.source(), parsed.drafts());
				added.addAll(ids);
				if (ids.isEmpty()) {
					known.add(parsed.source().name());
				}
			}
		}));
		articleIds.addAll(added);
		alreadyThere.addAll(known);
	}
}
