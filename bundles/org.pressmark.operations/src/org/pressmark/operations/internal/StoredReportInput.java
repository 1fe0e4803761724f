// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pressmark.export.EventDisagreement;
import org.pressmark.export.internal.report.PicturedInput;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Project;
import org.pressmark.model.text.FormerWords;
import org.pressmark.operations.events.Disagreement;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventLanes;
import org.pressmark.operations.events.EventReports;
import org.pressmark.operations.events.EventTimeline;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;
import org.pressmark.timeline.internal.model.TimelineModel;

/**
 * A stored project as a report reads it: by date, one article in memory at a time. Annotations that have lost their words
 * in a correction of the text are left out until somebody decides, for a report would give them others.
 */
public final class StoredReportInput implements PicturedInput {

	private final ProjectReader reader;
	private final Project project;
	private final Optional<Set<String>> selected;
	private final List<String> articleIds;
	private final Set<String> lost = new HashSet<>();

	/** @param selected the ids of the articles that the report is about; empty for all */
	public StoredReportInput(ProjectReader reader, Optional<Set<String>> selected) throws StoreException {
		this.reader = reader;
		this.project = reader.project();
		this.selected = selected;
		this.articleIds = reader.articles(new ArticleQuery("", ArticleQuery.Sort.PUBLISHED, false)).stream()
				.map(ArticleRow::id).filter(id -> selected.isEmpty() || selected.get().contains(id)).toList();
	}

	@Override
	public Project project() {
		return project;
	}

	@Override
	public boolean isSelection() {
		return selected.isPresent();
	}

	@Override
	public Iterable<Article> articles() {
		return () -> articleIds.stream().map(this::article).iterator();
	}

	/** Who reported the events is read only for reports that show it. */
	@Override
	public Optional<TimelineModel> timeline() {
		try {
			EventReports reports = EventReports.read(reader);
			return Optional.of(EventTimeline.of(project, reports, EventLanes.CATEGORY, EventFilter.ALL.withArticles(selected)).model());
		} catch (StoreException e) {
			throw unchecked(e);
		}
	}

	@Override
	public List<EventDisagreement> disagreements() {
		try {
			EventReports reports = EventReports.read(reader);
			return project.getEvents().stream().flatMap(event -> Disagreement.of(event, reports.of(event.getId())).stream())
					.map(StoredReportInput::disagreement).toList();
		} catch (StoreException e) {
			throw unchecked(e);
		}
	}

	private static EventDisagreement disagreement(Disagreement found) {
		return new EventDisagreement(found.eventId(), found.voices().stream()
				.map(voice -> new EventDisagreement.Voice(voice.report().annotationId(), voice.report().says(),
						voice.isOtherDate(), voice.report().differs(), voice.report().comment())).toList());
	}

	/** How many annotations were left out of what was read so far. */
	public int leftOut() {
		return lost.size();
	}

	private Article article(String id) {
		try {
			Article article = reader.article(id).orElseThrow();
			List<Annotation> left = article.getAnnotations().stream().filter(FormerWords::areLost).toList();
			left.forEach(each -> lost.add(each.getId()));
			article.getAnnotations().removeAll(left);
			return article;
		} catch (StoreException e) {
			throw unchecked(e);
		}
	}

	private static UncheckedIOException unchecked(StoreException e) {
		return new UncheckedIOException(new IOException(e.getMessage(), e));
	}
}
