// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pressmark.extensions.ContributionListener;
import org.pressmark.extensions.Contributions;
import org.pressmark.operations.ImportOperation;
import org.pressmark.operations.ImportOverrides;
import org.pressmark.operations.ImportResult;
import org.pressmark.operations.SourceFiles;
import org.pressmark.operations.SourceSupplier;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Source;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * What somebody wants to import.
 *
 * @param paths files, and folders of which all files are meant
 * @param sources what is in memory already
 * @param web pages, if there are any
 */
public record ImportSources(List<Path> paths, List<Source> sources, Optional<WebRequest> web) {

	public ImportSources {
		paths = List.copyOf(paths);
		sources = List.copyOf(sources);
	}

	/** Files and folders. */
	static ImportSources of(List<Path> paths) {
		return new ImportSources(paths, List.of(), Optional.empty());
	}

	/** What is in memory already. */
	static ImportSources of(Source source) {
		return new ImportSources(List.of(), List.of(source), Optional.empty());
	}

	/** Pages. */
	static ImportSources of(WebRequest web) {
		return new ImportSources(List.of(), List.of(), Optional.of(web));
	}

	/**
	 * Imports them. Not for the UI thread.
	 *
	 * @return what became of each, folders that could not be read among the failures; and what of plug-ins was switched off
	 *         meanwhile, without which the rest was read
	 */
	public ImportOutcome into(ProjectStore store, ImportOverrides overrides, IProgressMonitor monitor)
			throws StoreException {
		List<String> leftOut = new CopyOnWriteArrayList<>();
		ContributionListener listener = (contribution, message) -> leftOut.add(message);
		Contributions.installed().addListener(listener);
		try {
			ImportResult result = read(store, overrides, monitor);
			return ImportOutcome.of(store, result, leftOut, monitor.isCanceled());
		} finally {
			Contributions.installed().removeListener(listener);
		}
	}

	private ImportResult read(ProjectStore store, ImportOverrides overrides, IProgressMonitor monitor) throws StoreException {
		List<SourceSupplier> suppliers = new ArrayList<>();
		paths.forEach(path -> SourceFiles.of(path).forEach(file -> suppliers.add(file.supplier())));
		sources.forEach(source -> suppliers.add(() -> source));
		web.ifPresent(pages -> pages.pages(monitor).forEach(page -> suppliers.add(page.supplier())));
		ImportOperation operation = new ImportOperation(store, Importers.installed(), overrides);
		return operation.run(suppliers, monitor);
	}
}
