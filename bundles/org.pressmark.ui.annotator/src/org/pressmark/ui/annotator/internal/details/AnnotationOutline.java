// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.pressmark.model.Annotation;
import org.pressmark.ui.PlatedLabels;
import org.pressmark.ui.annotator.internal.editor.AnnotatorEditor;
import org.pressmark.ui.annotator.internal.editor.ArticlePage;
import org.pressmark.ui.fields.Named;

/** The annotations of the article in the editor, by kind and in reading order. */
final class AnnotationOutline extends ContentOutlinePage {

	private final AnnotatorEditor editor;
	private final Runnable refresh = this::refresh;
	private final ISelectionChangedListener follower = event -> follow();
	private Optional<ArticlePage> page = Optional.empty();
	private boolean following;

	AnnotationOutline(AnnotatorEditor editor) {
		this.editor = editor;
	}

	@Override
	protected int getTreeStyle() {
		return SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		Named.control(viewer.getTree(), "outline.tree", Messages.outline_name); //$NON-NLS-1$
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Groups());
		viewer.setLabelProvider(new PlatedLabels(new AnnotationLabels(viewer.getTree())));
		viewer.setInput(editor);
		viewer.addSelectionChangedListener(event -> {
			if (!following && event.getStructuredSelection().getFirstElement() instanceof Annotation annotation) {
				page.ifPresent(shown -> shown.reveal(annotation));
			}
		});
		editor.whenLoaded(this::show);
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
			refresh();
			follow();
		}
	}

	private void refresh() {
		getTreeViewer().refresh();
	}

	private void follow() {
		Optional<Annotation> selected = page.flatMap(shown -> shown.view().selected());
		following = true;
		try {
			getTreeViewer().setSelection(selected.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY),
					true);
		} finally {
			following = false;
		}
	}

	private final class Groups implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return groups().toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return element instanceof AnnotationGroup group ? group.annotations().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Annotation
					? groups().stream().filter(group -> group.annotations().contains(element)).findFirst().orElse(null)
					: null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof AnnotationGroup;
		}

		private List<AnnotationGroup> groups() {
			return page.map(shown -> AnnotationGroup.of(shown.view().marks().all())).orElse(List.of());
		}
	}
}
