// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.pressmark.model.Annotation;
import org.pressmark.ui.PlatedLabels;
import org.pressmark.ui.SelectionDrag;
import org.pressmark.ui.annotator.internal.editor.AnnotatorEditor;
import org.pressmark.ui.annotator.internal.editor.ArticlePage;
import org.pressmark.ui.fields.Named;

/**
 * The annotations of the article in the editor, by kind and in reading order. Nobody looks here first, so the tree is not made
 * before the article is painted, and not filled while it cannot be seen.
 */
final class AnnotationOutline extends ContentOutlinePage {

	/** In milliseconds. */
	private static final int SOON = 100;

	private final AnnotatorEditor editor;
	private final ArticlePage.ChangeListener changes = this::changed;
	private final ISelectionChangedListener follower = event -> followSoon();
	private final Runnable refresh = this::refresh;
	private final Runnable follow = this::follow;
	private Optional<ArticlePage> page = Optional.empty();
	private Composite holder;
	private Optional<OutlineContent> content = Optional.empty();
	/** The marks that are other ones than those that the tree shows; empty if all may be. */
	private Optional<Set<String>> outdated = Optional.empty();
	/** Something changed while it could not be seen. */
	private boolean isStale;

	AnnotationOutline(AnnotatorEditor editor) {
		this.editor = editor;
	}

	@Override
	protected int getTreeStyle() {
		return SWT.SINGLE | SWT.VIRTUAL | SWT.V_SCROLL;
	}

	@Override
	public void createControl(Composite parent) {
		holder = new Composite(parent, SWT.NONE);
		holder.setLayout(new FillLayout());
		holder.addListener(SWT.Paint, event -> seen());
		editor.whenLoaded(this::show);
	}

	@Override
	public Control getControl() {
		return holder;
	}

	@Override
	public void setFocus() {
		content();
		super.setFocus();
	}

	@Override
	public void dispose() {
		page.ifPresent(shown -> {
			shown.removeChangeListener(changes);
			shown.selection().removeSelectionChangedListener(follower);
		});
		super.dispose();
	}

	/** The tree, made when somebody needs it. */
	private OutlineContent content() {
		if (content.isEmpty()) {
			super.createControl(holder);
			content = Optional.of(connect(getTreeViewer()));
			holder.layout();
		}
		return content.get();
	}

	private OutlineContent connect(TreeViewer viewer) {
		Tree tree = viewer.getTree();
		Named.control(tree, "outline.tree", Messages.outline_name);
		createColumn(tree);
		viewer.setUseHashlookup(true);
		OutlineContent shown = new OutlineContent(viewer);
		viewer.setContentProvider(shown);
		viewer.setLabelProvider(new PlatedLabels(new AnnotationLabels(tree)));
		viewer.setInput(editor);
		SelectionDrag.install(tree, () -> viewer.getStructuredSelection().toList().stream()
				.filter(Annotation.class::isInstance).toList());
		viewer.addSelectionChangedListener(event -> {
			if (event.getStructuredSelection().getFirstElement() instanceof Annotation annotation
					&& !AnnotationLabels.isGone(annotation)) {
				page.ifPresent(each -> each.reveal(annotation));
			}
		});
		return shown;
	}

	/** Without a column of its own, GTK's tree measures all rows for each one that it paints. */
	private static void createColumn(Tree tree) {
		TreeColumn column = new TreeColumn(tree, SWT.NONE);
		tree.addListener(SWT.Resize, event -> column.setWidth(tree.getClientArea().width));
	}

	private void show(ArticlePage loaded) {
		if (!holder.isDisposed()) {
			page = Optional.of(loaded);
			loaded.addChangeListener(changes);
			loaded.selection().addSelectionChangedListener(follower);
			refreshSoon();
		}
	}

	private void changed(Optional<Set<String>> marks) {
		outdated = outdated.flatMap(before -> marks.map(now -> Stream.concat(before.stream(), now.stream())
				.collect(Collectors.toSet())));
		refreshSoon();
	}

	private void seen() {
		if (isStale) {
			refreshSoon();
		}
	}

	/** Not before what changed is painted, and a person pauses. */
	private void refreshSoon() {
		holder.getDisplay().timerExec(SOON, refresh);
	}

	private void refresh() {
		if (!holder.isDisposed()) {
			isStale = !holder.isVisible();
			if (!isStale) {
				fill(page.map(shown -> shown.view().marks().all()).orElse(List.of()));
				follow();
			}
		}
	}

	private void fill(List<Annotation> marks) {
		OutlineContent shown = content();
		outdated.ifPresentOrElse(some -> shown.follow(marks, some), () -> shown.show(marks));
		outdated = Optional.of(Set.of());
	}

	/** Not before the mark is painted that a person goes to, and not for each while a key is held down. */
	private void followSoon() {
		holder.getDisplay().timerExec(SOON, follow);
	}

	private void follow() {
		if (holder.isDisposed()) {
			return;
		}
		if (holder.isVisible()) {
			content.ifPresent(shown -> shown.select(page.flatMap(loaded -> loaded.view().selected())));
		} else {
			isStale = true;
		}
	}
}
