// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pressmark.model.Event;
import org.pressmark.store.ProjectView;

/** Opens articles in the annotator, without depending on it. */
public final class ArticleEditors {

	/** The annotator's editor id. */
	public static final String EDITOR_ID = "org.pressmark.ui.annotator.editor";

	/** What an editor of articles can show. */
	public interface Revealing {

		/**
		 * Scrolls to a place in the text and selects it, as soon as the text is there.
		 *
		 * @param begin offset of its first UTF-16 unit
		 * @param end offset behind its last UTF-16 unit
		 */
		void reveal(int begin, int end);

		/**
		 * Scrolls to a mark and selects it, as soon as the text is there. Several marks may have the same place.
		 *
		 * @param annotationId the id of one of the article's annotations; nothing happens if it is gone
		 */
		void revealMark(String annotationId);
	}

	/** What an editor of articles can do with the words that are selected in it. */
	public interface Reporting {

		/**
		 * Marks the selected words, or those of the selected mark, as evidence of an event.
		 *
		 * @return false if no words are selected
		 */
		boolean report(Event event);
	}

	private ArticleEditors() {
	}

	/** Opens an article, or brings its editor to the front. */
	public static IEditorPart open(IWorkbenchPage page, String articleId, String name) throws PartInitException {
		Optional<ProjectView> project = page.getWorkbenchWindow().getService(CurrentProject.class).view();
		// It is read while the workbench makes the editor.
		project.ifPresent(view -> view.show(articleId));
		try {
			return page.openEditor(new ArticleInput(articleId, name), EDITOR_ID, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		} finally {
			project.ifPresent(view -> view.release(articleId));
		}
	}

	/** Opens an article and shows a place in its text. */
	public static void open(IWorkbenchPage page, String articleId, String name, int begin, int end)
			throws PartInitException {
		if (open(page, articleId, name) instanceof Revealing editor) {
			editor.reveal(begin, end);
		}
	}

	/** Opens an article and shows a mark in its text. */
	public static void openMark(IWorkbenchPage page, String articleId, String name, String annotationId)
			throws PartInitException {
		if (open(page, articleId, name) instanceof Revealing editor) {
			editor.revealMark(annotationId);
		}
	}
}
