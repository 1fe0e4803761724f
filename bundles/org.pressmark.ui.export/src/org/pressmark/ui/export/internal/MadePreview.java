// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.export.ReportOptions;
import org.pressmark.operations.reports.ReportPreview;
import org.pressmark.operations.search.SearchQuery;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.FailureLog;

/** A preview with its pages opened, until it was shown. */
final class MadePreview {

	private final ReportPreview preview;
	private final Optional<PdfPages> pages;

	private MadePreview(ReportPreview preview) {
		this.preview = preview;
		pages = preview.pages().flatMap(file -> {
			try {
				return Optional.of(PdfPages.open(file));
			} catch (IOException e) {
				FailureLog.write(NLS.bind(Messages.preview_noPage, 1), e); // its number is estimated then
				return Optional.empty();
			}
		});
	}

	/** Makes it. Not for the UI thread. */
	static MadePreview of(ProjectStore store, ReportOptions options, Optional<SearchQuery> selection,
			IProgressMonitor monitor) throws StoreException {
		return new MadePreview(ReportPreview.of(store, options, selection, PreviewPreferences.program(), monitor));
	}

	/** Shows it and, when it was seen, lets go of it. */
	void show(Shell shell) {
		try {
			new PreviewDialog(shell, preview.outline(), pages, preview.warnings()).open();
		} finally {
			Job.createSystem(Messages.preview_job, monitor -> { close(); }).schedule();
		}
	}

	private void close() {
		pages.ifPresent(opened -> {
			synchronized (opened) {
				try {
					opened.close();
				} catch (IOException e) {
					FailureLog.write(Messages.preview_title, e); // it was only read
				}
			}
		});
		preview.close();
	}
}
