// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.pressmark.export.ExportException;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportOptions;
import org.pressmark.operations.internal.LeftOut;
import org.pressmark.operations.internal.Messages;
import org.pressmark.operations.internal.StoredReportInput;
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
		refuseForbidden(targets);
		return store.read(reader -> {
			StoredReportInput input = new StoredReportInput(reader);
			SubMonitor progress = SubMonitor.convert(monitor, Messages.report_task, targets.size());
			List<Path> written = new ArrayList<>();
			List<String> warnings = new ArrayList<>();
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

	/** All of them first: whoever is mistaken in one place may be in another. */
	private void refuseForbidden(List<Target> targets) throws StoreException {
		List<Path> others = new ArrayList<>();
		for (Target target : targets) {
			Optional<String> refusal = TargetRules.twice(target.file(), others);
			if (refusal.isEmpty()) {
				refusal = rules.refusal(target.file());
			}
			if (refusal.isPresent()) {
				throw new StoreException(refusal.get());
			}
			others.add(target.file());
		}
	}
}
