// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pressmark.export.ExportException;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.files.ConcordanceFile;
import org.pressmark.export.files.ConcordanceLine;
import org.pressmark.operations.TargetRules;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleUse;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Writes every place where an entity is named to an Excel workbook, a {@link ConcordanceFile}. */
public final class ConcordanceWorkbook {

	private static final int PAGE = 500;

	private ConcordanceWorkbook() {
	}

	/**
	 * Writes the workbook. Not for the UI thread.
	 *
	 * @param store the project
	 * @param entityId whose places
	 * @param backupRoot the folder for the backups of all projects; empty if they are beside each
	 * @param target the file; it appears when it is complete
	 * @return what a person should know about it, each in one line
	 * @throws StoreException if the project cannot be read, the file may not be written, or is refused by
	 *         {@link TargetRules}
	 */
	public static List<String> write(ProjectStore store, String entityId, ReportOptions options, Optional<Path> backupRoot,
			Path target) throws StoreException {
		new TargetRules(store.file(), backupRoot).check(target);
		return store.read(reader -> write(Concordance.of(reader, entityId), reader, options, target));
	}

	private static List<String> write(Concordance concordance, ProjectReader reader, ReportOptions options, Path target)
			throws StoreException {
		try (ConcordanceFile file = ConcordanceFile.open(target, ConcordanceFile.Kind.NAMINGS, options)) {
			for (int from = 0; from < concordance.size(); from += PAGE) {
				concordance.page(reader, from, PAGE).forEach(naming -> file.add(line(naming)));
			}
			List<String> remarks = new ArrayList<>(file.save());
			concordance.leftOut().ifPresent(remarks::add);
			return remarks;
		} catch (ExportException | IOException e) {
			throw new StoreException(e.getMessage(), e);
		}
	}

	private static ConcordanceLine line(Naming naming) {
		AnnotationRow place = naming.place();
		ArticleUse article = naming.article();
		return new ConcordanceLine(article.articleId(), article.title(), article.outlet(), article.published(), place.begin(),
				place.end(), place.before(), place.words(), place.after(), Optional.of(place.kind()), Optional.of(place.id()));
	}
}
