// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.SharedSelection;
import org.pressmark.ui.annotator.internal.editor.AnnotatorEditor;
import org.pressmark.ui.fields.FormPane;
import org.pressmark.ui.fields.UnsavedWords;

/** Edits the annotation that is selected, wherever it is selected. */
public final class AnnotationView extends ViewPart implements CurrentProjectListener {

	/** Its id. */
	public static final String ID = "org.pressmark.ui.annotator.annotation";

	private static final int PAUSE_MILLISECONDS = 60;

	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private final ISelectionListener follower = this::follow;
	private final SharedSelection selection = new SharedSelection();
	private final Runnable showWanted = this::showWanted;
	private FormPane pane;
	private Optional<Annotation> wanted = Optional.empty();
	private Optional<AnnotationForm> form = Optional.empty();
	private final UnsavedWords unsaved = UnsavedWords.ofWorkbench();

	@Override
	public void createPartControl(Composite parent) {
		pane = new FormPane(parent);
		getSite().setSelectionProvider(selection);
		getSite().getPage().addSelectionListener(follower);
		showNothing();
		project.addListener(this);
		ProjectAccess.follow(project, pane.control(), access -> form.ifPresent(AnnotationForm::refresh));
		if (getSite().getPage().getActiveEditor() instanceof AnnotatorEditor editor) {
			editor.page().flatMap(page -> page.view().selected()).ifPresent(this::show);
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(follower);
		project.removeListener(this);
		super.dispose();
	}

	/** The workbench calls this too when a field has the focus already; it keeps it. */
	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void opened(ProjectView opened) {
		unsaved.open(opened);
	}

	@Override
	public void closing(ProjectView closing) {
		wanted = Optional.empty();
		showNothing();
	}

	@Override
	public void committed(Commit commit) {
		form.ifPresent(shown -> {
			Annotation annotation = shown.annotation();
			if (annotation.getArticle() == null) {
				showNothing();
			} else if (shown.isOutdated()) {
				show(annotation);
			} else {
				shown.refresh();
				pane.fit();
			}
		});
	}

	private void follow(IWorkbenchPart part, ISelection selected) {
		if (part == this || !(selected instanceof IStructuredSelection elements)) {
			return;
		}
		switch (elements.getFirstElement()) {
		case Annotation annotation -> showSoon(annotation);
		case Article article -> {
			wanted = Optional.empty();
			if (form.isPresent()) {
				showNothing();
			}
		}
		case null, default -> {
			// What is selected has no annotation to show; the last one stays.
		}
		}
	}

	/** Whoever walks through the marks with a key held down does not wait for each to be shown. */
	private void showSoon(Annotation annotation) {
		wanted = Optional.of(annotation);
		pane.control().getDisplay().timerExec(PAUSE_MILLISECONDS, showWanted);
	}

	private void showWanted() {
		if (!pane.control().isDisposed()) {
			wanted.filter(annotation -> annotation.getArticle() != null)
					.filter(annotation -> form.filter(shown -> shown.annotation() == annotation).isEmpty())
					.ifPresent(this::show);
		}
	}

	private void show(Annotation annotation) {
		project.view().ifPresent(view -> pane.show(content -> {
			form = Optional.of(new AnnotationForm(content, project, view, annotation, unsaved, this::reveal));
		}));
	}

	private void showNothing() {
		form = Optional.empty();
		pane.showHint("annotation.empty", Messages.annotation_empty);
	}

	private void reveal(Annotation annotation) {
		selection.setSelection(new StructuredSelection(annotation));
		showSoon(annotation);
	}
}
