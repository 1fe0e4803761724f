// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.pressmark.model.Article;
import org.pressmark.store.ArticleRow;

/** Tells other parts which articles are selected in the table: of the first thousand those of which the table knows the contents. */
final class ArticleSelection implements ISelectionProvider {

	private final ArticleTable table;
	private final Consumer<String> reveal;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private List<String> published = List.of();

	/** @param reveal selects the article with that id */
	ArticleSelection(ArticleTable table, Consumer<String> reveal) {
		this.table = table;
		this.reveal = reveal;
	}

	/** Tells the others, unless the same articles are selected as before. */
	void publish() {
		List<String> ids = table.selectedRows().stream().map(ArticleRow::id).toList();
		if (!ids.equals(published)) {
			published = ids;
			SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}

	@Override
	public ISelection getSelection() {
		return new StructuredSelection(table.selectedRows());
	}

	@Override
	public void setSelection(ISelection selection) {
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		if (first instanceof ArticleRow row) {
			reveal.accept(row.id());
		} else if (first instanceof Article article) {
			reveal.accept(article.getId());
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
