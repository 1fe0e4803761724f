// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Article;
import org.pressmark.model.Event;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.ArticleInput;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.SharedSelection;

/**
 * Shows one article and what is marked in it. It is never dirty: what it changes is on disk at once. It follows what
 * happens to its article anywhere, and goes when the article or the project goes.
 */
public final class AnnotatorEditor extends EditorPart implements ArticleEditors.Revealing, ArticleEditors.Reporting, CurrentProjectListener {

	/** In milliseconds: what takes longer is said to be on its way. */
	private static final int SLOW = 300;

	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private final SharedSelection selection = new SharedSelection();
	private final ISelectionListener follower = this::follow;
	private Optional<ProjectView> view = Optional.empty();
	/** What is painted while the article is still being read: with the marks of its first pages only, so that it is of no use yet. */
	private Optional<ArticlePage> begun = Optional.empty();
	private Optional<ArticlePage> page = Optional.empty();
	private Optional<Consumer<ArticlePage>> toReveal = Optional.empty();
	private final List<Consumer<ArticlePage>> waiting = new ArrayList<>();
	private OpeningKeys opening;
	private Composite parent;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ArticleInput)) {
			throw new PartInitException(NLS.bind(Messages.editor_wrongInput, input.getName()));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.setSelectionProvider(selection);
		opening = new OpeningKeys(this, site);
	}

	@Override
	public void createPartControl(Composite parent) {
		this.parent = parent;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		parent.getDisplay().timerExec(SLOW, this::showLoading);
		getSite().getPage().addSelectionListener(follower);
		if (!input().isRestored()) {
			opening.keep();
		}
		project.addListener(this);
		// The first pages are read by now: to paint the editor without them would be in vain, and the rest can wait for that.
		parent.getDisplay().timerExec(0, () -> project.catchUp(() -> begun.isPresent()));
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(follower);
		project.removeListener(this);
		opening.end();
		release();
		super.dispose();
	}

	@Override
	public void setFocus() {
		page.ifPresentOrElse(ArticlePage::setFocus, parent::setFocus);
	}

	@Override
	public void opened(ProjectView open) {
		view = Optional.of(open);
		open.show(articleId()).whenComplete((article, failure) -> {
			if (!isThere()) {
				return;
			}
			if (failure == null) {
				show(open, article);
			} else {
				fail(failure);
				close();
			}
		});
		open.begin(articleId()).thenAccept(article -> {
			// Who is to see a certain place is not to see another one before.
			if (isThere() && page.isEmpty() && toReveal.isEmpty()) {
				begun = Optional.of(create(open, article));
			}
		});
	}

	/** What comes from the project may come too late. */
	private boolean isThere() {
		return !parent.isDisposed() && view.isPresent();
	}

	@Override
	public void closing(ProjectView closing) {
		release();
		view = Optional.empty();
		close();
	}

	@Override
	public void committed(Commit commit) {
		boolean gone = commit.changes().stream()
				.anyMatch(change -> change.isDelete() && change.id().equals(articleId()));
		if (gone) {
			close();
			return;
		}
		page.ifPresent(shown -> {
			setPartName(ModelLabels.title(shown.article()));
			shown.follow(commit);
		});
	}

	@Override
	public boolean report(Event event) {
		return page.filter(shown -> shown.marking().report(event)).isPresent();
	}

	@Override
	public void reveal(int begin, int end) {
		reveal(shown -> shown.reveal(new TextSpan(begin, end)));
	}

	@Override
	public void revealMark(String annotationId) {
		reveal(shown -> shown.revealMark(annotationId));
	}

	private void reveal(Consumer<ArticlePage> place) {
		toReveal = Optional.of(place);
		revealPending();
	}

	/** The article with its text and marks, once it is loaded. */
	public Optional<ArticlePage> page() {
		return page;
	}

	/** Gives the article to somebody as soon as it is loaded. */
	public void whenLoaded(Consumer<ArticlePage> follower) {
		page.ifPresentOrElse(follower, () -> waiting.add(follower));
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == Article.class ? adapter.cast(page.map(ArticlePage::article).orElse(null))
				: super.getAdapter(adapter);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// Every change is on disk already.
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	private void showLoading() {
		if (!parent.isDisposed() && page.or(() -> begun).isEmpty()) {
			WidgetFactory.label(SWT.NONE).text(Messages.editor_loading).create(parent);
			parent.layout();
		}
	}

	private void show(ProjectView open, Article article) {
		ArticlePage shown = begun.orElseGet(() -> create(open, article));
		begun = Optional.empty();
		shown.complete();
		page = Optional.of(shown);
		waiting.forEach(each -> each.accept(shown));
		waiting.clear();
		revealPending();
		if (getSite().getPage().getActivePart() == this) {
			setFocus();
		}
		opening.pressIn(shown.keys());
	}

	private ArticlePage create(ProjectView open, Article article) {
		for (Control child : parent.getChildren()) {
			child.dispose();
		}
		setPartName(ModelLabels.title(article));
		ArticlePage created = new ArticlePage(parent, getEditorSite(), project, open, article, selection);
		int width = parent.getClientArea().width;
		created.fit(width);
		parent.layout(true, true);
		created.fill(width);
		return created;
	}

	/** What was open in an earlier session may be gone, or be another project's. */
	private void fail(Throwable failure) {
		if (input().isRestored()) {
			ILog.of(getClass()).info(Messages.editor_notRestored, failure);
		} else {
			Failures.show(getSite().getShell(), failure);
		}
	}

	/** Whatever is typed after this has no article to go to. */
	private void release() {
		page.ifPresent(ArticlePage::commit);
		view.ifPresent(open -> open.release(articleId()));
	}

	private void revealPending() {
		if (page.isPresent() && toReveal.isPresent()) {
			toReveal.get().accept(page.get());
			toReveal = Optional.empty();
		}
	}

	private void follow(IWorkbenchPart part, ISelection selected) {
		if (part != this && selected instanceof StructuredSelection elements) {
			page.ifPresent(shown -> shown.follow(elements));
		}
	}

	/** Not while somebody is being told of something. */
	private void close() {
		if (parent.isDisposed()) {
			return;
		}
		parent.getDisplay().asyncExec(() -> {
			if (!parent.isDisposed()) {
				getSite().getPage().closeEditor(this, false);
			}
		});
	}

	private String articleId() {
		return input().articleId();
	}

	private ArticleInput input() {
		return (ArticleInput) Objects.requireNonNull(getEditorInput());
	}
}
