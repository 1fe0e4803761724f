// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ExportException;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportOptions;
import org.pressmark.operations.Failure;
import org.pressmark.operations.TargetRules;
import org.pressmark.operations.internal.LeftOut;
import org.pressmark.operations.internal.StoredReportInput;
import org.pressmark.operations.search.QueryException;
import org.pressmark.operations.search.SearchCounts;
import org.pressmark.operations.search.SearchQuery;
import org.pressmark.operations.search.Searcher;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * Writes reports about a project as it is at one moment, whatever is changed meanwhile. A file that cannot be written
 * is named in the result and the others are written all the same. Not for the UI thread.
 */
public final class ReportOperation {

	/**
	 * A report to write.
	 *
	 * @param format of which kind
	 * @param file where to
	 */
	public record Target(ReportFormat format, Path file) {
	}

	private final ProjectStore store;
	private final TargetRules rules;

	/** @param store what to report about; its backups are beside it */
	public ReportOperation(ProjectStore store) {
		this(store, Optional.empty());
	}

	/**
	 * @param store what to report about
	 * @param backupRoot the folder for the backups of all projects; empty if they are beside each
	 */
	public ReportOperation(ProjectStore store, Optional<Path> backupRoot) {
		this.store = store;
		this.rules = new TargetRules(store.file(), backupRoot);
	}

	/**
	 * Writes the reports.
	 *
	 * @throws StoreException if the project cannot be read, or the {@link TargetRules} refuse one of the files; no file has
	 *         changed then
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; what was complete stays
	 */
	public ReportResult run(ReportOptions options, List<Target> targets, IProgressMonitor monitor) throws StoreException {
		return run(options, Optional.empty(), targets, monitor);
	}

	/**
	 * Writes reports about some of the articles, and who and what these name, say and report.
	 *
	 * @param selection what is searched for in the articles that the reports are about; empty for all articles
	 * @throws StoreException as {@link #run(ReportOptions, List, IProgressMonitor)} does, or if the search names what the
	 *         project does not have
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; what was complete stays
	 */
	public ReportResult run(ReportOptions options, Optional<SearchQuery> selection, List<Target> targets,
			IProgressMonitor monitor) throws StoreException {
		// All of them first: whoever is mistaken in one place may be in another.
		Optional<String> refusal = rules.refusal(targets.stream().map(Target::file).toList());
		if (refusal.isPresent()) {
			throw new StoreException(refusal.get());
		}
		return store.read(reader -> {
			SubMonitor progress = SubMonitor.convert(monitor, Messages.write_task, targets.size() + 1);
			List<String> warnings = new ArrayList<>();
			Optional<Set<String>> selected = selected(reader, selection, warnings, progress.split(1));
			StoredReportInput input = new StoredReportInput(reader, selected);
			List<Path> written = new ArrayList<>();
			List<Failure> failures = new ArrayList<>();
			for (Target target : targets) {
				try {
					warnings.addAll(target.format().write(input, options, target.file(), progress.split(1)));
					written.add(target.file());
				} catch (ExportException e) {
					failures.add(Failure.of(e));
				}
			}
			if (input.leftOut() > 0) {
				warnings.add(LeftOut.describe(input.leftOut()));
			}
			return new ReportResult(written, warnings, failures);
		});
	}

	private static Optional<Set<String>> selected(ProjectReader reader, Optional<SearchQuery> selection,
			List<String> warnings, SubMonitor monitor) throws StoreException {
		if (selection.isEmpty()) {
			return Optional.empty();
		}
		try {
			Set<String> ids = new HashSet<>();
			SearchCounts counts = new Searcher(reader, selection.get()).places(Integer.MAX_VALUE,
					place -> ids.add(place.article().id()), monitor);
			warnings.addAll(counts.warnings());
			if (ids.isEmpty()) {
				warnings.add(NLS.bind(Messages.write_noArticle, selection.get().text()));
			}
			return Optional.of(ids);
		} catch (QueryException e) {
			throw new StoreException(e.getMessage(), e);
		}
	}
}
