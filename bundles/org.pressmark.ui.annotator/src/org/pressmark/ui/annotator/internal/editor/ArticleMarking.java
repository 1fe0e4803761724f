// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.edit.Delete;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.marking.Marking;
import org.pressmark.ui.annotator.internal.text.QuotationMarks;
import org.pressmark.ui.annotator.internal.text.TextRange;
import org.pressmark.ui.annotator.internal.text.TextSnapper;

/** Makes marks of the words that a person selected in the editor, and deletes them. UI thread only. */
public final class ArticleMarking {

	private final ArticlePage page;
	private final ArticleText text;
	private final CurrentProject project;
	private final ProjectView projectView;
	private final IShellProvider window;

	ArticleMarking(ArticlePage page, ArticleText text, CurrentProject project, ProjectView projectView,
			IShellProvider window) {
		this.page = page;
		this.text = text;
		this.project = project;
		this.projectView = projectView;
		this.window = window;
	}

	/**
	 * Marks what a person selected, or the word at the caret.
	 *
	 * @param how as what
	 */
	public void mark(Consumer<Marking> how) {
		mark(placeToMark(), how);
	}

	/** Marks somebody's words: what a person selected, or what stands between quotation marks around the caret. */
	public void markQuotation() {
		TextRange selected = text.selection();
		Optional<TextRange> quoted = selected.length() > 0 ? Optional.empty()
				: QuotationMarks.around(view().text(), selected.begin());
		mark(quoted.or(() -> placeToMark().map(range -> QuotationMarks.within(view().text(), range))),
				Marking::quotation);
	}

	/** Whether a mark is selected. */
	boolean hasSelected() {
		return view().selected().isPresent();
	}

	/** Deletes the selected mark. */
	public void delete() {
		view().selected().ifPresent(annotation -> project.submit(Delete.of(annotation,
				NLS.bind(Messages.delete_what, ModelLabels.kind(annotation), ModelLabels.value(annotation)))));
	}

	private Optional<TextRange> placeToMark() {
		TextRange selected = text.selection();
		return selected.length() > 0 ? TextSnapper.snap(view().text(), selected.begin(), selected.end())
				: TextSnapper.wordAt(view().text(), selected.begin());
	}

	private void mark(Optional<TextRange> place, Consumer<Marking> how) {
		if (text.cut().isPresent()) {
			page.message(Messages.cut_notMarkable);
			return;
		}
		String refusal = text.selection().length() > 0 ? Messages.mark_onlySpace : Messages.mark_nothing;
		page.message(place.isPresent() ? null : refusal);
		place.ifPresent(range -> mark(range, how));
	}

	private void mark(TextRange range, Consumer<Marking> how) {
		text.select(range);
		how.accept(new Marking(project, projectView, window.getShell(), text.onDisplay(range), page.article(), range,
				page::reveal));
	}

	private ShownArticle view() {
		return page.view();
	}
}
