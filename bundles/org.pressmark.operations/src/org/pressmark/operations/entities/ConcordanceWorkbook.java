// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.pressmark.export.ExcelList;
import org.pressmark.export.ExcelList.Column;
import org.pressmark.export.ExportException;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfException;
import org.pressmark.operations.TargetRules;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Writes every place where an entity is named to an Excel workbook. */
public final class ConcordanceWorkbook {

	private static final int PAGE = 500;

	private static final List<Column<ConcordanceLine>> COLUMNS = List.of(
			new Column<>(Messages.column_outlet, line -> line.article().outlet().orElse(null)),
			new Column<>(Messages.column_published, line -> date(line.article().published())),
			new Column<>(Messages.column_title, line -> line.article().title().orElse(null)),
			new Column<>(Messages.column_kind, line -> line.place().kind()),
			new Column<>(Messages.column_before, line -> line.place().before()),
			new Column<>(Messages.column_words, line -> line.place().words()),
			new Column<>(Messages.column_after, line -> line.place().after()),
			new Column<>(Messages.column_begin, line -> line.place().begin()),
			new Column<>(Messages.column_article, line -> line.place().articleId()),
			new Column<>(Messages.column_annotation, line -> line.place().id()));

	private ConcordanceWorkbook() {
	}

	/**
	 * Writes the workbook. Not for the UI thread.
	 *
	 * @param store the project
	 * @param entityId whose places
	 * @param target the file; it appears when it is complete
	 * @return what a person should know about it, each in one line
	 * @throws StoreException if the project cannot be read, the file may not be written, or is refused by
	 *         {@link TargetRules}
	 */
	public static List<String> write(ProjectStore store, String entityId, ReportOptions options, Path target)
			throws StoreException {
		Optional<String> refusal = new TargetRules(store.file(), Optional.empty()).refusal(target);
		if (refusal.isPresent()) {
			throw new StoreException(refusal.get());
		}
		return store.read(reader -> {
			Concordance concordance = Concordance.of(reader, entityId);
			try {
				return new ExcelList<>(Messages.concordance_sheet, COLUMNS)
						.write(consumer -> each(concordance, reader, consumer), options, target);
			} catch (ExportException e) {
				throw new StoreException(e.getMessage(), e);
			}
		});
	}

	private static void each(Concordance concordance, ProjectReader reader, Consumer<ConcordanceLine> consumer)
			throws IOException {
		try {
			for (int from = 0; from < concordance.size(); from += PAGE) {
				concordance.page(reader, from, PAGE).forEach(consumer);
			}
		} catch (StoreException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** What is no date stays the text that it is. */
	private static Object date(Optional<String> edtf) {
		try {
			return edtf.isPresent() ? Edtf.parse(edtf.get()) : null;
		} catch (EdtfException e) {
			return edtf.get();
		}
	}
}
