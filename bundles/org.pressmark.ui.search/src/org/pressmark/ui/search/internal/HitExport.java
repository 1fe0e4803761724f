// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.export.ConcordanceFile;
import org.pressmark.export.ConcordanceLine;
import org.pressmark.export.ExportException;
import org.pressmark.export.ReportOptions;
import org.pressmark.operations.Author;
import org.pressmark.operations.TargetRules;
import org.pressmark.operations.search.HitPlace;
import org.pressmark.operations.search.Hits;
import org.pressmark.operations.search.PlaceWords;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.backup.BackupPreferences;

/**
 * Writes places with the words around them into an Excel workbook.
 *
 * @param title what the workbook is called
 * @param places each becomes a line, in this order
 */
record HitExport(String title, List<HitPlace> places) {

	/** How many have the words around them in memory at a time. */
	private static final int PORTION = 500;

	private static final String EXTENSION = ".xlsx"; //$NON-NLS-1$

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
		return project.runAsked(NLS.bind(Messages.export_job, file), (view, monitor) -> write(view, file, backups, monitor));
	}

	private List<String> write(ProjectView view, Path path, Optional<Path> backups, IProgressMonitor monitor)
			throws StoreException {
		new TargetRules(view.store().file(), backups).check(path);
		ReportOptions options = new ReportOptions(title, Optional.empty(), Author.current(), ZonedDateTime.now(),
				Locale.getDefault(), Optional.empty());
		SubMonitor progress = SubMonitor.convert(monitor, places.size());
		try (ConcordanceFile file = ConcordanceFile.open(path, options)) {
			for (int i = 0; i < places.size(); i += PORTION) {
				List<HitPlace> portion = places.subList(i, Math.min(i + PORTION, places.size()));
				SubMonitor step = progress.split(portion.size());
				for (ConcordanceLine line : view.store().read(reader -> lines(reader, portion, step))) {
					file.add(line);
				}
			}
			return file.save();
		} catch (ExportException e) {
			throw new StoreException(e.getMessage(), e);
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.export_failed, path, e.getMessage()), e);
		}
	}

	/** Those whose words have changed since have nothing around them. */
	private static List<ConcordanceLine> lines(ProjectReader reader, List<HitPlace> portion, IProgressMonitor monitor)
			throws StoreException {
		ConcordanceLine[] lines = new ConcordanceLine[portion.size()];
		new PlaceWords(reader).each(portion, (index, around) -> lines[index] = Hits.line(portion.get(index), around), monitor);
		return List.of(lines);
	}
}
