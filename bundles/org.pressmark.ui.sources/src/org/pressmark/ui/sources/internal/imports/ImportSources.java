// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
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
 */
public record ImportSources(List<Path> paths, List<Source> sources) {

	public ImportSources {
		paths = List.copyOf(paths);
		sources = List.copyOf(sources);
	}

	/**
	 * Imports them. Not for the UI thread.
	 *
	 * @return what became of each, folders that could not be read among the failures
	 */
	public ImportOutcome into(ProjectStore store, ImportOverrides overrides, IProgressMonitor monitor)
			throws StoreException {
		List<SourceSupplier> suppliers = new ArrayList<>();
		paths.forEach(path -> SourceFiles.of(path).forEach(file -> suppliers.add(file.supplier())));
		sources.forEach(source -> suppliers.add(() -> source));
		ImportOperation operation = new ImportOperation(store, Importers.installed(), overrides);
		ImportResult result = operation.run(suppliers, monitor);
		return ImportOutcome.of(store, result, monitor.isCanceled());
	}
}
