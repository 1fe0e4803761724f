// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.EventReport;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.lists.Place;

/**
 * One place that reports an event.
 *
 * @param report who reported it when, and what it says of the date
 * @param place the words, and the article that they are in
 */
public record EvidenceRow(EventReport report, Place place) {

	/** Those of these reports whose words are still there, in their order. On the reader's thread. */
	public static List<EvidenceRow> read(ProjectReader reader, List<EventReport> reports) throws StoreException {
		Map<String, String> titles = new HashMap<>();
		List<EvidenceRow> rows = new ArrayList<>();
		for (EventReport report : reports) {
			AnnotationRow words = reader.annotation(report.annotationId()).orElse(null);
			if (words != null) {
				String title = titles.get(report.articleId());
				if (title == null) {
					title = reader.row(report.articleId()).map(ModelLabels::title).orElse(""); //$NON-NLS-1$
					titles.put(report.articleId(), title);
				}
				rows.add(new EvidenceRow(report, new Place(words, title)));
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

	/** Who says so; the title of the article where that is unknown. */
	public String source() {
		return report.outlet().orElse(place.article());
	}
}
