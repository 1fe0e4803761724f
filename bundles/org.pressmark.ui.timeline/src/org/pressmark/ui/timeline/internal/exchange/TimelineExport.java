// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.exchange;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportFormats;
import org.pressmark.export.ReportOptions;
import org.pressmark.operations.Author;
import org.pressmark.operations.Failure;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventLanes;
import org.pressmark.operations.events.exchange.EventFiles;
import org.pressmark.operations.reports.ReportOperation;
import org.pressmark.operations.reports.ReportOperation.Target;
import org.pressmark.operations.reports.ReportResult;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.backup.BackupPreferences;
import org.pressmark.ui.timeline.internal.exchange.ExportRangeDialog.Answer;

/**
 * Writes what a timeline shows for other programs; failures are shown. UI thread only.
 *
 * @param project whose events
 * @param shell where to ask
 */
public record TimelineExport(CurrentProject project, Shell shell) {

	private static final List<String> EXTENSIONS = List.of("svg", "png", "ics", "json", "csv", "xlsx");

	/**
	 * Asks for a part of the time and a file, and writes the events of that time into it that a filter shows.
	 *
	 * @param range from which times to choose; empty when no event that is shown has a date
	 */
	public void write(EventLanes lanes, EventFilter filter, Optional<ExportRange> range) {
		Optional<Answer> chosen = range.isEmpty() ? Optional.of(new Answer(filter, true))
				: ExportRangeDialog.ask(shell, range.get(), filter);
		chosen.ifPresent(wanted -> write(lanes, wanted));
	}

	private void write(EventLanes lanes, Answer wanted) {
		Optional<Path> file = ask();
		if (file.isEmpty() || project.view().isEmpty()) {
			return;
		}
		String name = Optional.ofNullable(project.view().get().project().getName()).orElse("");
		Optional<Path> backups = BackupPreferences.current().root();
		project.runAsked(NLS.bind(Messages.export_job, file.get()), (view, monitor) -> {
			List<ReportFormat> formats = view.store().read(reader -> EventFiles.of(reader, lanes, wanted.filter(),
					wanted.isExplained()));
			ReportFormat format = new ReportFormats(formats).byFileName(file.get().toString()).orElseThrow();
			ReportOptions options = new ReportOptions(name, Optional.empty(), Author.current(), ZonedDateTime.now(),
					Locale.getDefault(), Optional.empty());
			return new ReportOperation(view.store(), backups).run(options, List.of(new Target(format, file.get())), monitor);
		}).thenAccept(this::show);
	}

	private void show(ReportResult result) {
		List<String> lines = Stream.concat(result.failures().stream().map(Failure::message), result.warnings().stream()).toList();
		if (!lines.isEmpty() && !shell.isDisposed()) {
			int kind = result.failures().isEmpty() ? MessageDialog.WARNING : MessageDialog.ERROR;
			MessageDialog.open(kind, shell, Messages.export_title, String.join("\n", lines), SWT.NONE);
		}
	}

	private Optional<Path> ask() {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.export_title);
		dialog.setFilterExtensions(EXTENSIONS.stream().map(each -> "*." + each).toArray(String[]::new));
		dialog.setFilterNames(new String[] { Messages.export_svg, Messages.export_png, Messages.export_calendar,
				Messages.export_web, Messages.export_table, Messages.export_workbook });
		dialog.setFileName(Messages.export_name + '.' + EXTENSIONS.getFirst());
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(chosen -> withKind(chosen, dialog.getFilterIndex()));
	}

	/** A name that tells no kind gets that of the kind that was chosen. */
	private static Path withKind(String chosen, int index) {
		boolean tells = EXTENSIONS.stream().anyMatch(each -> chosen.toLowerCase(Locale.ROOT).endsWith('.' + each));
		return Path.of(tells ? chosen : chosen + '.' + EXTENSIONS.get(Math.max(0, index)));
	}
}
