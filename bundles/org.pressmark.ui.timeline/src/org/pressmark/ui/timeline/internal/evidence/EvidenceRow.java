// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.EventReport;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.DateSource;
import org.pressmark.ui.lists.Place;

/**
 * One place that reports an event.
 *
 * @param report who reported it when, and what it says of the date
 * @param place the words, and the article that they are in
 * @param language the tag of the article's language, if that is known
 */
public record EvidenceRow(EventReport report, Place place, Optional<String> language) {

	/** Those of these reports whose words are still there, in their order. On the reader's thread. */
	public static List<EvidenceRow> read(ProjectReader reader, List<EventReport> reports) throws StoreException {
		Map<String, Optional<ArticleRow>> articles = new HashMap<>();
		List<EvidenceRow> rows = new ArrayList<>();
		for (EventReport report : reports) {
			AnnotationRow words = reader.annotation(report.annotationId()).orElse(null);
			if (words != null) {
				Optional<ArticleRow> article = articles.get(report.articleId());
				if (article == null) {
					article = reader.row(report.articleId());
					articles.put(report.articleId(), article);
				}
				rows.add(new EvidenceRow(report, new Place(words, article.map(ModelLabels::title).orElse("")),
						article.flatMap(ArticleRow::language)));
			}
		}
		return rows;
	}

	/** Shows the words in their article. */
	public void open(IWorkbenchPage page) {
		try {
			AnnotationRow words = place.annotation();
			ArticleEditors.open(page, words.articleId(), place.article(), words.begin(), words.end());
		} catch (PartInitException e) {
			Failures.show(page.getWorkbenchWindow().getShell(), e);
		}
	}

	/** What dates are about that these words say. */
	public DateSource dates() {
		return DateSource.of(place.article(), report.published(), language);
	}

	/** Who says so; the title of the article where that is unknown. */
	public String source() {
		return report.outlet().orElse(place.article());
	}
}
