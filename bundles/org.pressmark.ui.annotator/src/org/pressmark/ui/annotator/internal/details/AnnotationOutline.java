// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.pressmark.model.Annotation;
import org.pressmark.ui.PlatedLabels;
import org.pressmark.ui.SelectionDrag;
import org.pressmark.ui.annotator.internal.editor.AnnotatorEditor;
import org.pressmark.ui.annotator.internal.editor.ArticlePage;
import org.pressmark.ui.fields.Named;

/** The annotations of the article in the editor, by kind and in reading order. */
final class AnnotationOutline extends ContentOutlinePage {

	/** In milliseconds. */
	private static final int SOON = 100;

	private final AnnotatorEditor editor;
	private final Runnable refresh = this::refreshSoon;
	private final ISelectionChangedListener follower = event -> follow();
	private Optional<ArticlePage> page = Optional.empty();
	private OutlineContent content;
	private boolean refreshing;

	AnnotationOutline(AnnotatorEditor editor) {
		this.editor = editor;
	}

	@Override
	protected int getTreeStyle() {
		return SWT.SINGLE | SWT.VIRTUAL | SWT.V_SCROLL;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		Named.control(viewer.getTree(), "outline.tree", Messages.outline_name); //$NON-NLS-1$
		createColumn(viewer.getTree());
		viewer.setUseHashlookup(true);
		content = new OutlineContent(viewer);
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new PlatedLabels(new AnnotationLabels(viewer.getTree())));
		viewer.setInput(editor);
		SelectionDrag.install(viewer.getTree(), () -> viewer.getStructuredSelection().toList().stream()
				.filter(Annotation.class::isInstance).toList());
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Annotation annotation) {
				page.ifPresent(shown -> shown.reveal(annotation));
			}
		});
		editor.whenLoaded(this::show);
	}

	/** Without a column of its own, GTK's tree measures all rows for each one that it paints. */
	private static void createColumn(Tree tree) {
		TreeColumn column = new TreeColumn(tree, SWT.NONE);
		tree.addListener(SWT.Resize, event -> column.setWidth(tree.getClientArea().width));
	}

	@Override
	public void dispose() {
		page.ifPresent(shown -> {
			shown.removeChangeListener(refresh);
			shown.selection().removeSelectionChangedListener(follower);
		});
		super.dispose();
	}

	private void show(ArticlePage loaded) {
		if (!getControl().isDisposed()) {
			page = Optional.of(loaded);
			loaded.addChangeListener(refresh);
			loaded.selection().addSelectionChangedListener(follower);
			refreshSoon();
		}
	}

	/** Not before what changed is painted: nobody looks here first. */
	private void refreshSoon() {
		if (!refreshing) {
			refreshing = true;
			getControl().getDisplay().timerExec(SOON, () -> {
				refreshing = false;
				if (!getControl().isDisposed()) {
					refresh();
					follow();
				}
			});
		}
	}

	private void refresh() {
		content.show(page.map(shown -> shown.view().marks().all()).orElse(List.of()));
	}

	private void follow() {
		content.select(page.flatMap(shown -> shown.view().selected()));
	}
}
