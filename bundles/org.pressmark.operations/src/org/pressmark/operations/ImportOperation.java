// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.internal.ArticleWriter;
import org.pressmark.operations.internal.Messages;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Source;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * Imports sources as articles: read, parsed and stored in batches, each batch one step of the history. A source that
 * cannot be imported is named in the result and the others are imported all the same. Cancelling keeps the
 * sources that are done. Not for the UI thread.
 */
public final class ImportOperation {

	/** A batch is in memory until it is stored, so it ends with whichever of these is reached first. */
	private static final int MOST_SOURCES = 100;
	private static final int MOST_BYTES = 32 * 1024 * 1024;

	/** A source and what was found in it. */
	private record Parsed(Source source, List<ArticleDraft> drafts) {
	}

	private final ProjectStore store;
	private final Importers importers;
	private final ImportOverrides overrides;
	private final List<String> articleIds = new ArrayList<>();
	private final List<String> alreadyThere = new ArrayList<>();
	private final List<Failure> failures = new ArrayList<>();

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
		return new ImportResult(articleIds, alreadyThere, failures);
	}

	private List<Parsed> parseBatch(Iterator<SourceSupplier> rest, SubMonitor progress) {
		List<Parsed> batch = new ArrayList<>();
		int bytes = 0;
		while (rest.hasNext() && batch.size() < MOST_SOURCES && bytes < MOST_BYTES && !progress.isCanceled()) {
			Optional<Parsed> parsed = parse(rest.next());
			parsed.ifPresent(batch::add);
			bytes += parsed.map(each -> each.source().bytes().length).orElse(0);
			progress.worked(1);
		}
		return batch;
	}

	private Optional<Parsed> parse(SourceSupplier supplier) {
		try {
			Source source = supplier.read();
			return Optional.of(new Parsed(source, importers.read(source)));
		} catch (ImportException e) {
			failures.add(Failure.of(e));
			return Optional.empty();
		}
	}

	private void store(List<Parsed> batch) throws StoreException {
		if (batch.isEmpty()) {
			return;
		}
		List<String> added = new ArrayList<>();
		List<String> known = new ArrayList<>();
		String label = batch.size() == 1 ? NLS.bind(Messages.label_importOne, ArticleWriter.fileName(batch.getFirst().source().name()))
				: NLS.bind(Messages.label_importMany, batch.size());
		store.execute(ProjectCommand.of(label, transaction -> {
			ArticleWriter writer = new ArticleWriter(transaction, overrides);
			for (Parsed parsed : batch) {
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
