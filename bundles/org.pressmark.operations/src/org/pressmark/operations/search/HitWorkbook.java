// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ExportException;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.files.ConcordanceFile;
import org.pressmark.export.files.ConcordanceLine;
import org.pressmark.operations.TargetRules;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/**
 * Writes what a search found, each place with the words around it, to an Excel workbook, a {@link ConcordanceFile}. Not
 * for the UI thread.
 *
 * @param store the project
 * @param backupRoot the folder for the backups of all projects; empty if they are beside each
 */
public record HitWorkbook(ProjectStore store, Optional<Path> backupRoot) {

	/** How many have the words around them in memory at a time. */
	private static final int PORTION = 500;

	/**
	 * What was written.
	 *
	 * @param counts how much was found, and what was not searched
	 * @param remarks what a person should know about the file, each in one line
	 */
	public record Found(SearchCounts counts, List<String> remarks) {
	}

	/** Gives the file its lines. */
	@FunctionalInterface
	private interface Filling<T> {

		T fill(ConcordanceFile file) throws StoreException, ExportException;
	}

	/**
	 * Writes places that are known. Those whose words have changed since have nothing around them.
	 *
	 * @param places each becomes a line, in this order
	 * @param target the file; it appears when it is complete
	 * @param monitor for progress, an article at a time, and cancel
	 * @return what a person should know about it, each in one line
	 * @throws StoreException if the project cannot be read, the file cannot be written, or is refused by
	 *         {@link TargetRules}
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	public List<String> write(List<HitPlace> places, ReportOptions options, Path target, IProgressMonitor monitor)
			throws StoreException {
		SubMonitor progress = SubMonitor.convert(monitor, places.size());
		return write(options, target, file -> {
			for (int i = 0; i < places.size(); i += PORTION) {
				List<HitPlace> portion = places.subList(i, Math.min(i + PORTION, places.size()));
				SubMonitor step = progress.split(portion.size());
				store.read(reader -> lines(reader, portion, step)).forEach(file::add);
			}
			return file.save();
		});
	}

	/**
	 * Searches, and writes what is found as it is found.
	 *
	 * @param limit most hits to write
	 * @param target the file; it appears when it is complete
	 * @param monitor for progress, an article at a time, and cancel
	 * @throws StoreException as {@link #write(List, ReportOptions, Path, IProgressMonitor)} does
	 * @throws QueryException if the query names what the project does not have, or takes too long
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	public Found write(SearchQuery query, int limit, ReportOptions options, Path target, IProgressMonitor monitor)
			throws StoreException {
		return write(options, target, file -> {
			SearchCounts counts = store.read(reader -> new Searcher(reader, query).find(limit,
					hit -> file.add(Hits.line(hit)), monitor));
			return new Found(counts, file.save());
		});
	}

	private <T> T write(ReportOptions options, Path target, Filling<T> filling) throws StoreException {
		new TargetRules(store.file(), backupRoot).check(target);
		try (ConcordanceFile file = ConcordanceFile.open(target, options)) {
			return filling.fill(file);
		} catch (ExportException e) {
			throw new StoreException(e.getMessage(), e);
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.workbook_failed, target, e.getMessage()), e);
		}
	}

	private static List<ConcordanceLine> lines(ProjectReader reader, List<HitPlace> portion, IProgressMonitor monitor)
			throws StoreException {
		ConcordanceLine[] lines = new ConcordanceLine[portion.size()];
		new PlaceWords(reader).each(portion, (index, around) -> lines[index] = Hits.line(portion.get(index), around), monitor);
		return List.of(lines);
	}
}
