// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.codebook.ExchangedCode;
import org.pressmark.operations.codebook.ImportCodebook;
import org.pressmark.operations.codebook.ImportedCode;
import org.pressmark.operations.codebook.QdcReader;
import org.pressmark.operations.codebook.QdcWriter;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.backup.BackupPreferences;

/** Writes the codebook for other programs and takes theirs in; failures are shown. UI thread only. */
final class Exchange {

	private static final String EXTENSION = ".qdc";

	private final CurrentProject project;
	private final Shell shell;

	Exchange(CurrentProject project, Shell shell) {
		this.project = project;
		this.shell = shell;
	}

	/** What a file has, and what it would change. */
	private record Read(List<ExchangedCode> codes, List<ImportedCode> preview) {
	}

	/**
	 * Asks for a file and writes the codebook into it.
	 *
	 * @return completes with what was done, in one line; empty if the person thought better of it
	 */
	CompletableFuture<Optional<String>> write() {
		Optional<Path> file = ask(SWT.SAVE, Messages.export_title);
		if (file.isEmpty()) {
			return CompletableFuture.completedFuture(Optional.empty());
		}
		Optional<Path> backups = BackupPreferences.current().root();
		return project.runAsked(NLS.bind(Messages.export_job, file.get()),
				(view, monitor) -> QdcWriter.write(view.store(), backups, file.get()))
				.thenApply(count -> Optional.of(Plurals.bind(Messages.export_done, count, file.get())));
	}

	/**
	 * Asks for a file, shows what it would change, and imports it if that is wanted.
	 *
	 * @return completes with what was done, in one line; empty if nothing was
	 */
	CompletableFuture<Optional<String>> read() {
		Optional<Path> file = ask(SWT.OPEN, Messages.import_choose);
		if (file.isEmpty()) {
			return CompletableFuture.completedFuture(Optional.empty());
		}
		return project.runAsked(NLS.bind(Messages.import_job, file.get()), (view, monitor) -> {
			List<ExchangedCode> codes = QdcReader.read(file.get());
			return new Read(codes, view.store().read(reader -> ImportCodebook.preview(reader, codes)));
		}).thenCompose(read -> take(file.get().getFileName().toString(), read));
	}

	private CompletableFuture<Optional<String>> take(String fileName, Read read) {
		if (!ImportDialog.isWanted(shell, fileName, read.preview())) {
			return CompletableFuture.completedFuture(Optional.empty());
		}
		ImportCodebook command = new ImportCodebook(fileName, read.codes());
		return project.submit(command)
				.thenApply(step -> step.map(done -> ImportDialog.summary(Messages.import_done, command.report())));
	}

	private Optional<Path> ask(int style, String title) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		boolean isSaving = style == SWT.SAVE;
		dialog.setFilterExtensions(isSaving ? new String[] { '*' + EXTENSION }
				: new String[] { '*' + EXTENSION + ";*.xml;*.qde", "*" });
		dialog.setFilterNames(isSaving ? new String[] { Messages.exchange_kind }
				: new String[] { Messages.exchange_kind, Messages.exchange_all });
		if (isSaving) {
			dialog.setFileName(Messages.export_name + EXTENSION);
			dialog.setOverwrite(true);
		}
		return Optional.ofNullable(dialog.open())
				.map(chosen -> Path.of(isSaving && !chosen.endsWith(EXTENSION) ? chosen + EXTENSION : chosen));
	}
}
