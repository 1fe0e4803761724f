// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.pressmark.store.ArticleRow;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.history.internal.HistoryFilter.ArticleChoice;

/** Asks for an article of the project. */
final class ArticleDialog {

	private static final int WIDTH_IN_CHARACTERS = 110;
	private static final int ROWS = 18;

	private ArticleDialog() {
	}

	/** Asks; empty when the person cancelled. */
	static Optional<ArticleChoice> ask(Shell shell, List<ArticleRow> articles) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider
				.createTextProvider(element -> ModelLabels.title((ArticleRow) element)));
		dialog.setTitle(Messages.article_title);
		dialog.setMessage(Messages.article_message);
		dialog.setEmptyListMessage(Messages.article_noArticles);
		// Of those that match, one is always selected.
		dialog.setEmptySelectionMessage(Messages.article_noMatch);
		dialog.setSize(WIDTH_IN_CHARACTERS, ROWS);
		dialog.setMultipleSelection(false);
		dialog.setElements(articles.toArray());
		dialog.open();
		return dialog.getFirstResult() instanceof ArticleRow row
				? Optional.of(new ArticleChoice.Chosen(row.id(), ModelLabels.title(row))) : Optional.empty();
	}
}
