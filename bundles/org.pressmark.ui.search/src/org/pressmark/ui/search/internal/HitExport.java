// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.export.ReportOptions;
import org.pressmark.operations.Author;
import org.pressmark.operations.search.HitPlace;
import org.pressmark.operations.search.HitWorkbook;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.backup.BackupPreferences;

/**
 * Writes places with the words around them into an Excel workbook.
 *
 * @param title what the workbook is called
 * @param places each becomes a line, in this order
 */
record HitExport(String title, List<HitPlace> places) {

	private static final String EXTENSION = ".xlsx";

	/** Asks for a file; empty if the person thought better of it. UI thread only. */
	static Optional<Path> ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.export_title);
		dialog.setFilterExtensions(new String[] { '*' + EXTENSION });
		dialog.setFilterNames(new String[] { Messages.export_kind });
		dialog.setFileName(Messages.export_name + EXTENSION);
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open())
				.map(chosen -> Path.of(chosen.endsWith(EXTENSION) ? chosen : chosen + EXTENSION));
	}

	/**
	 * Writes it in a job; a failure is shown.
	 *
	 * @return completes on the UI thread with what a person should know about it
	 */
	CompletableFuture<List<String>> write(CurrentProject project, Path file) {
		Optional<Path> backups = BackupPreferences.current().root();
		ReportOptions options = new ReportOptions(title, Optional.empty(), Author.current(), ZonedDateTime.now(),
				Locale.getDefault(), Optional.empty());
		return project.runAsked(NLS.bind(Messages.export_job, file),
				(view, monitor) -> new HitWorkbook(view.store(), backups).write(places, options, file, monitor));
	}
}
