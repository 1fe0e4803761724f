// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.Optional;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Identified;
import org.pressmark.operations.history.StepSubject;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.SharedSelection;

/** Shows what a step is about where it belongs: in its article, on the timeline, in the list of entities. */
final class SubjectOpener {

	private static final String TIMELINE = "org.pressmark.ui.timeline.view";
	private static final String ENTITIES = "org.pressmark.ui.annotator.entities";

	private final CurrentProject project;
	private final IWorkbenchPage page;
	private final SharedSelection selection;

	SubjectOpener(CurrentProject project, IWorkbenchPage page, SharedSelection selection) {
		this.project = project;
		this.page = page;
		this.selection = selection;
	}

	void open(StepSubject subject) throws PartInitException {
		switch (subject) {
		case StepSubject.OfArticle article -> ArticleEditors.open(page, article.articleId(), article.title());
		case StepSubject.OfWords words -> ArticleEditors.open(page, words.article().articleId(), words.article().title(),
				words.begin(), words.end());
		case StepSubject.OfEvent event -> reveal(TIMELINE, find(Event.class, event.eventId()));
		case StepSubject.OfEntity entity -> reveal(ENTITIES, find(Entity.class, entity.entityId()));
		}
	}

	private <T extends Identified> Optional<T> find(Class<T> type, String id) {
		return project.view().flatMap(view -> view.find(type, id));
	}

	/** The part has to be there to follow the selection, and ours has to be active to be followed. */
	private void reveal(String viewId, Optional<? extends Identified> object) throws PartInitException {
		page.showView(viewId, null, IWorkbenchPage.VIEW_CREATE);
		object.map(StructuredSelection::new).ifPresent(selection::setSelection);
		page.showView(viewId);
	}
}
