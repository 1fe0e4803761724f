// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.files.ReportOutline;
import org.pressmark.export.files.WordPreview;
import org.pressmark.operations.Failure;
import org.pressmark.operations.search.SearchQuery;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * What a Word report will be, before anything is written where somebody wants it: what it holds, and its pages if a program is
 * installed that lays them out. Belongs to whoever made it, who has to close it. May be used by any thread.
 */
public final class ReportPreview implements Closeable {

	private static final int WORK = 100;
	private static final int WRITING = 60;

	private final Path folder;
	private ReportOutline outline = new ReportOutline(List.of(), 0);
	private Optional<Path> pages = Optional.empty();
	private final List<String> warnings = new ArrayList<>();

	private ReportPreview(Path folder) {
		this.folder = folder;
	}

	/**
	 * Makes one. Not for the UI thread.
	 *
	 * @param selection as {@link ReportOperation#run(ReportOptions, Optional, List, IProgressMonitor)} has it
	 * @param office lays out the pages; empty for an estimate of their number alone
	 * @throws StoreException if the report cannot be made
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; nothing is left of it
	 */
	public static ReportPreview of(ProjectStore store, ReportOptions options, Optional<SearchQuery> selection,
			Optional<OfficeProgram> office, IProgressMonitor monitor) throws StoreException {
		ReportPreview preview = new ReportPreview(newFolder());
		boolean isMade = false;
		try {
			preview.make(store, options, selection, office, SubMonitor.convert(monitor, WORK));
			isMade = true;
			return preview;
		} finally {
			if (!isMade) {
				preview.close();
			}
		}
	}

	/** Removes what previews have left behind whose program was killed. Not for the UI thread. */
	public static void removeLeftOnes() {
		PreviewFolder.removeLeftOnes(temporary());
	}

	private static Path temporary() {
		return Path.of(System.getProperty("java.io.tmpdir"));
	}

	private static Path newFolder() throws StoreException {
		try {
			removeLeftOnes();
			return PreviewFolder.create(temporary());
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.preview_noFolder, e.getMessage()), e);
		}
	}

	private void make(ProjectStore store, ReportOptions options, Optional<SearchQuery> selection,
			Optional<OfficeProgram> office, SubMonitor progress) throws StoreException {
		WordPreview writer = new WordPreview();
		Path file = folder.resolve("preview.docx");
		ReportFormat format = new ReportFormat("org.pressmark.operations.preview", Messages.preview_name, "docx", writer);
		ReportResult result = new ReportOperation(store).run(options, selection,
				List.of(new ReportOperation.Target(format, file)), progress.split(WRITING));
		if (!result.failures().isEmpty()) {
			throw failed(result.failures().getFirst());
		}
		warnings.addAll(result.warnings());
		outline = writer.outline().orElseThrow();
		if (office.isPresent()) {
			progress.setTaskName(NLS.bind(Messages.preview_layingOut, outline.pages()));
			progress.subTask(""); // that of writing is over
			layOut(office.get(), file, progress.split(WORK - WRITING));
		}
	}

	/** Nobody has chosen the file, so it is not named. */
	private static StoreException failed(Failure failure) {
		Optional<Throwable> cause = failure.cause();
		String reason = cause.map(Throwable::getCause).map(Throwable::getMessage).orElse(failure.message());
		return new StoreException(NLS.bind(Messages.preview_failed, reason), cause.orElse(null));
	}

	/** What holds for the report without pages is worth showing. */
	private void layOut(OfficeProgram office, Path file, IProgressMonitor monitor) {
		try {
			pages = Optional.of(office.pages(file, folder, monitor));
		} catch (IOException e) {
			warnings.add(NLS.bind(Messages.preview_noPages, e.getMessage()));
		}
	}

	/** What the report holds. */
	public ReportOutline outline() {
		return outline;
	}

	/** Its pages as PDF; empty if nothing has laid them out. */
	public Optional<Path> pages() {
		return pages;
	}

	/** What a person should know about the report, each in one line. */
	public List<String> warnings() {
		return List.copyOf(warnings);
	}

	/** Removes the pages. What cannot be removed now, because somebody has a page open, {@link #removeLeftOnes} removes. */
	@Override
	public void close() {
		PreviewFolder.remove(folder);
	}
}
