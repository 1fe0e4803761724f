// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.operations.history.StepDescription;
import org.pressmark.operations.history.StepSubject;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.Commit;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.ArticleFollower;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;
import org.pressmark.ui.SharedSelection;
import org.pressmark.ui.UiThread;
import org.pressmark.ui.history.internal.HistoryFilter.ArticleChoice;
import org.pressmark.ui.lists.ListKeys;
import org.pressmark.ui.lists.ProjectBackground;

/** What was done to the project, by whom and when, the newest first; every step of it can be looked at and taken back. */
public final class HistoryView extends ViewPart implements CurrentProjectListener, HistoryList.Listener {

	/** Its id. */
	public static final String ID = "org.pressmark.ui.history.view";

	private static final String CONTEXT = "org.pressmark.ui.history.context";
	private static final String SHOW_ALL = "all";
	private static final String ONLY_THIS_ARTICLE = "org.pressmark.ui.history.onlyThisArticle";

	private final Executor uiThread = new UiThread();
	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private final HistoryList list = new HistoryList(this);
	private final SharedSelection selection = new SharedSelection();
	private ArticleFollower editor;
	private FilterRow filters;
	private HistoryPages pages;
	private HistoryTable table;
	private StepDetails details;
	private List<String> people = List.of();
	private Optional<String> selectedId = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		filters = new FilterRow(parent, this::filter, this::chooseArticle);
		pages = new HistoryPages(parent, this::follow);
		table = new HistoryTable(pages.steps(), list);
		details = new StepDetails(pages.steps(), list);
		pages.divide();
		editor = new ArticleFollower(getSite().getPage(), this::editorChanged);
		connect();
		showPage();
		project.addListener(this);
	}

	@Override
	public void setFocus() {
		if (pages.isShowingSteps()) {
			table.control().setFocus();
		} else {
			pages.focusLink();
		}
	}

	@Override
	public void dispose() {
		project.removeListener(this);
		editor.stop();
		super.dispose();
	}

	@Override
	public void opened(ProjectView view) {
		list.show(Optional.of(new ProjectBackground(view.store(), uiThread)));
		readPeople();
	}

	@Override
	public void closing(ProjectView view) {
		filters.show(HistoryFilter.NONE);
		list.find(HistoryFilter.NONE.query());
		list.show(Optional.empty());
		refreshToggle();
		uiThread.execute(this::showPage);
	}

	@Override
	public void committed(Commit commit) {
		list.committed(commit.entry());
		details.refresh();
		if (!people.contains(commit.entry().author())) {
			readPeople();
		}
	}

	@Override
	public void replaced() {
		if (!table.control().isDisposed()) {
			table.replaced(selectedId);
			showPage();
			selected(table.selected());
		}
	}

	@Override
	public void prepended(int count) {
		if (!table.control().isDisposed()) {
			table.prepended(count);
			showPage();
		}
	}

	@Override
	public void appended(int count) {
		if (!table.control().isDisposed()) {
			table.appended(count);
			if (selectedId.isEmpty()) {
				selected(table.selected());
			}
		}
	}

	@Override
	public void changed(int index) {
		if (!table.control().isDisposed()) {
			table.changed(index);
			if (index == table.control().getSelectionIndex()) {
				selected(table.selected());
			}
		}
	}

	@Override
	public void failed(Throwable failure) {
		Failures.log(failure);
		if (!table.control().isDisposed()) {
			message(Messages.list_failed);
		}
	}

	/** The step that is selected. */
	Optional<HistoryEntry> selected() {
		return table.selected();
	}

	/**
	 * Takes the selected step back, and all of its batch if the person still wants that knowing how much it is; a refusal
	 * is shown with its reason.
	 */
	void undoStep() {
		selected().ifPresent(step -> list.read(reader -> HoldingParts.of(reader, step)).whenComplete((parts, failure) -> {
			if (failure != null) {
				failed(failure);
			} else if (parts.size() <= 1 || confirms(parts)) {
				project.undo(step.id());
			}
		}));
	}

	/** Takes back all after the selected step, if the person still wants that knowing how much it is. */
	void undoAfter() {
		selected().ifPresent(step -> list.read(reader -> LaterSteps.count(reader, step))
				.whenComplete((count, failure) -> {
					if (failure != null) {
						failed(failure);
					} else if (count == 0) {
						message(Messages.undoAfter_nothing);
					} else if (confirms(step, count)) {
						project.undoAfter(step.id());
					}
				}));
	}

	/** Shows what the selected step is about, where it belongs. */
	void showSubject() {
		selected().ifPresent(step -> list
				.read(reader -> StepDescription.read(reader, step.id(), 0, Locale.getDefault()).subject())
				.whenComplete((subject, failure) -> {
					if (failure != null) {
						failed(failure);
					} else if (subject.isEmpty()) {
						message(Messages.show_gone);
					} else {
						open(subject.get());
					}
				}));
	}

	/** Whether only the article in the active editor is shown. */
	boolean isFollowingEditor() {
		return filters.filter().article() instanceof ArticleChoice.InEditor;
	}

	/** Shows only the article in the active editor, or all. */
	void followEditor(boolean follows) {
		filter(filters.filter().of(follows ? new ArticleChoice.InEditor(Optional.empty()) : new ArticleChoice.All()));
	}

	private void connect() {
		getSite().setSelectionProvider(selection);
		table.control().addListener(SWT.Selection, event -> selected(table.selected()));
		// Enter is a key of the command, so that is what shows it when it is pressed.
		table.control().addListener(SWT.MouseDoubleClick, event -> showSubject());
		MenuManager menu = new MenuManager();
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, selection);
		new ListKeys(getSite(), table.control(), CONTEXT, Map.of(IWorkbenchCommandConstants.EDIT_COPY, this::copy));
		filters.text().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				event.doit = false;
				setFocus();
			}
		});
	}

	private void selected(Optional<HistoryEntry> step) {
		message(null);
		selectedId = step.map(HistoryEntry::id);
		selection.setSelection(step.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
		details.show(step);
	}

	private void filter(HistoryFilter wanted) {
		HistoryFilter filter = wanted.article() instanceof ArticleChoice.InEditor
				? wanted.of(new ArticleChoice.InEditor(editor.articleId())) : wanted;
		filters.show(filter);
		list.find(filter.query());
		showPage();
		refreshToggle();
	}

	private void editorChanged() {
		if (isFollowingEditor() && !filters.filter().article().equals(new ArticleChoice.InEditor(editor.articleId()))) {
			filter(filters.filter());
		}
	}

	private void refreshToggle() {
		getSite().getService(ICommandService.class).refreshElements(ONLY_THIS_ARTICLE, null);
	}

	private void chooseArticle() {
		if (project.view().isEmpty()) {
			return;
		}
		list.read(reader -> reader.articles(ArticleQuery.ALL)).whenComplete((articles, failure) -> {
			if (failure != null) {
				failed(failure);
			} else {
				ArticleDialog.ask(getSite().getShell(), articles).ifPresent(chosen -> filter(filters.filter().of(chosen)));
			}
		});
	}

	private void readPeople() {
		list.read(ProjectReader::historyAuthors).whenComplete((authors, failure) -> {
			if (failure != null) {
				Failures.log(failure);
			} else if (!table.control().isDisposed()) {
				people = authors;
				filters.showPeople(authors);
			}
		});
	}

	private void showPage() {
		if (table.control().isDisposed()) {
			return;
		}
		if (project.view().isEmpty()) {
			pages.showNothing(Messages.empty_noProject);
		} else if (list.isKnown() && list.size() > 0) {
			pages.showSteps();
		} else if (isFollowingEditor() && editor.articleId().isEmpty()) {
			pages.showNothing(Messages.empty_noEditor);
		} else {
			pages.showNothing(list.isKnown() ? Messages.empty_noMatch : "");
		}
	}

	private boolean confirms(HistoryEntry step, int count) {
		String question = count == 1 ? Messages.undoAfter_one : Messages.undoAfter_many;
		return confirms(Messages.undoAfter_title, NLS.bind(question, StepLabels.what(step), count));
	}

	/** @param parts of a batch, the last of which says what it came to */
	private boolean confirms(List<HistoryEntry> parts) {
		return confirms(Messages.undoBatch_title,
				NLS.bind(Messages.undoBatch_question, parts.getLast().label(), parts.size()));
	}

	private boolean confirms(String title, String question) {
		return MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), title, question, SWT.NONE,
				Messages.undoAfter_yes, Messages.undoAfter_no) == 0;
	}

	private void open(StepSubject subject) {
		try {
			new SubjectOpener(project, getSite().getPage(), selection).open(subject);
		} catch (PartInitException e) {
			Failures.show(getSite().getShell(), e);
		}
	}

	private void copy() {
		String words = details.words();
		if (!words.isEmpty()) {
			Clipboard clipboard = new Clipboard(table.control().getDisplay());
			clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private void follow(String link) {
		if (link.equals(SHOW_ALL)) {
			filter(HistoryFilter.NONE);
			return;
		}
		try {
			getSite().getService(IHandlerService.class).executeCommand(link, null);
		} catch (CommandException e) {
			Failures.show(getSite().getShell(), e);
		}
	}

	private void message(String words) {
		getViewSite().getActionBars().getStatusLineManager().setMessage(words);
	}
}
