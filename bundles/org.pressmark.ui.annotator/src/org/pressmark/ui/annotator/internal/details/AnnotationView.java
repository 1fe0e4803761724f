// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
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
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.fields.UnsavedWords;

/** Edits the annotation that is selected, wherever it is selected. */
public final class AnnotationView extends ViewPart implements CurrentProjectListener {

	/** Its id. */
	public static final String ID = "org.pressmark.ui.annotator.annotation"; //$NON-NLS-1$

	private static final int MARGIN = 8;
	private static final int PAUSE_MILLISECONDS = 60;

	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private final ISelectionListener follower = this::follow;
	private final SharedSelection selection = new SharedSelection();
	private final Runnable showWanted = this::showWanted;
	private ScrolledComposite scrolled;
	private Optional<Annotation> wanted = Optional.empty();
	private Optional<AnnotationForm> form = Optional.empty();
	private final UnsavedWords unsaved = new UnsavedWords();

	@Override
	public void createPartControl(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.addListener(SWT.Resize, event -> fit());
		getSite().setSelectionProvider(selection);
		getSite().getPage().addSelectionListener(follower);
		showNothing();
		project.addListener(this);
		ProjectAccess.follow(project, scrolled, access -> form.ifPresent(AnnotationForm::refresh));
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
		if (!hasFocus()) {
			scrolled.getContent().setFocus();
		}
	}

	@Override
	public void closing(ProjectView closing) {
		wanted = Optional.empty();
		showNothing();
		unsaved.clear();
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
				fit();
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
		scrolled.getDisplay().timerExec(PAUSE_MILLISECONDS, showWanted);
	}

	private void showWanted() {
		if (!scrolled.isDisposed()) {
			wanted.filter(annotation -> annotation.getArticle() != null)
					.filter(annotation -> form.filter(shown -> shown.annotation() == annotation).isEmpty())
					.ifPresent(this::show);
		}
	}

	private void show(Annotation annotation) {
		project.view().ifPresent(view -> {
			boolean hadFocus = hasFocus();
			clear();
			AnnotationForm shown = new AnnotationForm(scrolled, project, view, annotation, unsaved, this::reveal);
			form = Optional.of(shown);
			scrolled.setContent(shown.control());
			fit();
			keepFocus(hadFocus);
		});
	}

	private void showNothing() {
		boolean hadFocus = hasFocus();
		clear();
		Composite empty = WidgetFactory.composite(SWT.NONE).create(scrolled);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(empty);
		Label hint = Named.control(WidgetFactory.label(SWT.WRAP).text(Messages.annotation_empty).create(empty),
				"annotation.empty", Messages.annotation_empty); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		scrolled.setContent(empty);
		fit();
		keepFocus(hadFocus);
	}

	/** Keys that come to a field that is gone would mean nothing until somebody clicks elsewhere. */
	private void keepFocus(boolean hadFocus) {
		if (hadFocus) {
			scrolled.getContent().forceFocus();
		}
	}

	private boolean hasFocus() {
		return Stream.iterate(scrolled.getDisplay().getFocusControl(), Objects::nonNull, Control::getParent)
				.anyMatch(scrolled::equals);
	}

	private void clear() {
		form = Optional.empty();
		if (scrolled.getContent() instanceof Composite content) {
			// What is let go of is shrunk to nothing first, and GTK complains of fields that are laid out in that.
			content.setLayout(null);
			scrolled.setContent(null);
			content.dispose();
		}
	}

	private void reveal(Annotation annotation) {
		selection.setSelection(new StructuredSelection(annotation));
		showSoon(annotation);
	}

	/** What wraps knows its height only once it has its width: so the rows are laid out, and then measured. */
	private void fit() {
		if (scrolled.getContent() instanceof Composite content) {
			int width = scrolled.getClientArea().width;
			Point wanted = content.computeSize(width, SWT.DEFAULT);
			scrolled.setMinSize(0, wanted.y);
			if (content.getSize().x == 0) {
				// A scroll bar that comes asks for this before the content was given any room, and GTK complains of fields in none.
				content.setSize(Math.max(width, 1), wanted.y);
			}
			content.layout(true, true);
			int bottom = Arrays.stream(content.getChildren()).map(Control::getBounds)
					.mapToInt(bounds -> bounds.y + bounds.height).max().orElse(0);
			scrolled.setMinSize(0, Math.max(scrolled.getMinHeight(), bottom + MARGIN));
		}
	}
}
