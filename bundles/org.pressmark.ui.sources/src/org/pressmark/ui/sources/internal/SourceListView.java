// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.ArticleSelecting;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;
import org.pressmark.ui.FirstLook;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.lists.Background;
import org.pressmark.ui.lists.ProjectBackground;
import org.pressmark.ui.sources.internal.imports.ImportOutcome;
import org.pressmark.ui.sources.internal.imports.SourceTransfers;

/** The articles of the project: all of them or those that match a filter, in the order that the analyst chose. */
public final class SourceListView extends ViewPart
		implements CurrentProjectListener, ArticleList.Listener, ArticleSelecting {

	public static final String ID = "org.pressmark.ui.sources.list";

	private final ArticleList list = new ArticleList(this);
	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private final ISelectionListener selectionListener = this::selectionChanged;
	private final StackLayout pages = new StackLayout();
	private IDialogSettings settings;
	private Sorting sorting;
	private Composite stack;
	private Control noProject;
	private Control noArticles;
	private Control listPage;
	private FilterField filter;
	private StoryLine story;
	private ArticleTable table;
	private MessageLine messages;
	private ArticleSelection selection;
	private DroppedSources dropped;
	private boolean selectNext;
	/** There was something to look at already. */
	private boolean isLooking;
	/** The row of an article that is to be revealed as soon as it is listed. */
	private Optional<Long> awaited = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		settings = SourceSettings.section("list");
		sorting = Sorting.load(settings);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		new ReadOnlyLine(parent, project);
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(pages);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		messages = new MessageLine(parent);
		dropped = new DroppedSources(project, stack, messages, this::reveal);
		noProject = EmptyPage.noProject(stack, this::execute);
		noArticles = EmptyPage.noArticles(stack, this::execute);
		listPage = createList(stack);
		pages.topControl = noProject;
		connect(parent);
		list.show(query());
		project.addListener(this);
	}

	@Override
	public void setFocus() {
		if (pages.topControl == listPage) {
			table.control().setFocus();
		} else {
			pages.topControl.setFocus();
		}
	}

	@Override
	public void dispose() {
		project.removeListener(this);
		getSite().getPage().removeSelectionListener(selectionListener);
		super.dispose();
	}

	@Override
	public void opened(ProjectView view) {
		list.show(Optional.of(new ProjectBackground(view.store(), stack.getDisplay()::asyncExec)));
		setTitleToolTip(view.store().file().toString());
		showPage();
	}

	@Override
	public void closing(ProjectView view) {
		setTitleToolTip("");
		story.showAll();
		list.show(Optional.empty());
		messages.clear();
		stack.getDisplay().asyncExec(this::showPage);
	}

	@Override
	public void committed(Commit commit) {
		messages.clear();
		Set<String> changed = Changes.articles(commit);
		if (!changed.isEmpty()) {
			list.changed(changed, Changes.ofOrder(commit, list.query()), Changes.ofStories(commit));
		}
	}

	@Override
	public void ordered(long[] before, long[] after) {
		if (!stack.isDisposed()) {
			table.ordered(before, after, selectNext);
			selectNext = false;
			awaited.ifPresent(this::reveal);
			table.refresh();
			shown();
		}
	}

	@Override
	public void rowsRead(Set<Long> rows) {
		if (!stack.isDisposed()) {
			table.refresh(rows);
			shown();
		}
	}

	private void shown() {
		showCount();
		showPage();
		selection.publish();
		if (!isLooking && list.isKnown() && (list.size() == 0 || list.cached(list.rowNumber(0)).isPresent())) {
			isLooking = true;
			FirstLook.begins();
		}
	}

	@Override
	public void failed(Throwable failure) {
		ILog.of(getClass()).error(Messages.list_failed, failure);
		selectNext = false;
		if (!stack.isDisposed()) {
			messages.show(Messages.list_failed);
		}
	}

	/** Opens each selected article in its editor. */
	void open() {
		table.selectedRows().forEach(this::open);
	}

	/** Deletes the selected articles, and says how to get them back. */
	void delete() {
		if (table.selection().length == 0 || refuses()) {
			return;
		}
		selectNext = true;
		messages.show(Messages.delete_running);
		whenDone(selected().delete(), deleted -> {
			messages.clear();
			if (deleted > 0) {
				messages.showUndo(deleted == 1 ? Messages.deleted_one : Messages.deleted_many, deleted, project::undo);
			} else {
				selectNext = false;
			}
		});
	}

	/** Sets how far the analyst is with the selected articles. */
	void mark(ArticleStatus status) {
		whenDone(selected().mark(status), marked -> {
			// The list shows it.
		});
	}

	/** Lists only the versions of the story that the selected article tells; all articles if it does already. */
	void showVersions() {
		table.selectedRows().stream().findFirst().ifPresent(row -> {
			if (story.versionsOf().isPresent()) {
				story.showAll();
			} else {
				story.show(row);
			}
		});
	}

	/** Shows what differs between two selected articles, or the selected one and the version that is most like it. */
	void compareVersions() {
		whenDone(list.read(VersionPair.toCompare(selectedIds())), pair -> pair.ifPresentOrElse(
				found -> new CompareDialog(getSite().getShell(), project, background(), found).open(), this::sayNoVersions));
	}

	/** Shows which annotations of one version can be carried over to another, and does it if that is wanted. */
	void carryOver() {
		whenDone(list.read(VersionPair.toCarryOver(selectedIds())), pair -> pair.ifPresentOrElse(
				found -> CarryOverDialog.open(getSite().getShell(), project, background(), found), this::sayNoVersions));
	}

	@Override
	public CompletableFuture<Set<String>> selectedArticleIds() {
		return selected().ids();
	}

	private void sayNoVersions() {
		messages.show(Messages.versions_none);
	}

	private List<String> selectedIds() {
		return table.selectedRows().stream().map(ArticleRow::id).toList();
	}

	private Background background() {
		return new ProjectBackground(project.view().orElseThrow().store(), stack.getDisplay()::asyncExec);
	}

	/** Says why, if nothing can be changed. */
	private boolean refuses() {
		Optional<String> reason = ProjectAccess.of(project).readOnly();
		reason.ifPresent(messages::show);
		return reason.isPresent();
	}

	/** Shows what an import brought. */
	public void imported(ImportOutcome outcome) {
		dropped.imported(outcome);
	}

	private Control createList(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(page);
		filter = new FilterField(page, text -> list.show(query()), () -> table.control().setFocus());
		story = new StoryLine(page, () -> list.show(query()));
		Composite holder = new Composite(page, SWT.NONE);
		holder.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		table = new ArticleTable(holder, list, settings);
		table.show(sorting);
		table.onHeading(this::sort);
		return page;
	}

	private void connect(Composite parent) {
		selection = new ArticleSelection(table, this::reveal);
		getSite().setSelectionProvider(selection);
		table.control().addListener(SWT.Selection, event -> selection.publish());
		table.control().addListener(SWT.DefaultSelection, event -> open());
		MenuManager menu = new MenuManager();
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, selection);
		getSite().getPage().addSelectionListener(selectionListener);
		EditActions edit = new EditActions(getSite().getService(IHandlerService.class), this);
		edit.activateExceptIn(filter.control());
		SourceTransfers.onDrop(parent, dropped::accept);
	}

	/** Puts the selected articles' titles and sources on the clipboard. */
	void copy() {
		whenDone(selected().citations(), text -> SourceTransfers.copy(stack.getDisplay(), text));
	}

	/** Selects all articles that are listed. */
	void selectAll() {
		table.selectAll();
		selection.publish();
	}

	/** Puts what is on the clipboard into the project. */
	void paste() {
		dropped.paste();
	}

	/** Puts the cursor into the filter. */
	void find() {
		if (pages.topControl == listPage) {
			filter.control().setFocus();
		}
	}

	private void sort(ArticleColumn column) {
		sorting = sorting.clicked(column);
		sorting.save(settings);
		table.show(sorting);
		list.show(query());
	}

	private ArticleQuery query() {
		return sorting.query(filter.text(), story.versionsOf());
	}

	private void showCount() {
		int size = list.size();
		String filtered = size == 0 ? Messages.count_noMatch : Messages.count_filtered;
		String all = size == 1 ? Messages.count_one : Messages.count_many;
		boolean isAll = list.query().filter().isEmpty() && list.query().versionsOf().isEmpty();
		messages.count(isAll ? all : filtered, size, list.total());
	}

	private void showPage() {
		if (stack.isDisposed()) {
			return;
		}
		Control page = listPage;
		if (project.view().isEmpty()) {
			page = noProject;
		} else if (list.isKnown() && list.total() == 0) {
			page = noArticles;
		}
		messages.showCount(page == listPage && list.isKnown());
		if (page != pages.topControl) {
			boolean hadFocus = hasFocus();
			pages.topControl = page;
			stack.layout();
			if (hadFocus) {
				setFocus();
			}
		}
	}

	private boolean hasFocus() {
		return Stream.<Control>iterate(Display.getCurrent().getFocusControl(), control -> control != null,
				Control::getParent).anyMatch(control -> control == stack);
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selected) {
		if (part != this && selected instanceof IStructuredSelection structured) {
			Object first = structured.getFirstElement();
			Article article = first instanceof Annotation annotation ? annotation.getArticle() : null;
			Optional.ofNullable(first instanceof Article itself ? itself : article).map(Article::getId)
					.ifPresent(this::reveal);
		}
	}

	private void reveal(String articleId) {
		boolean selected = table.selectedRows().stream().map(ArticleRow::id).collect(Collectors.toSet())
				.contains(articleId);
		if (!selected && list.isOpen()) {
			whenDone(list.read(reader -> reader.row(articleId)),
					row -> row.map(ArticleRow::row).ifPresent(this::reveal));
		}
	}

	private void reveal(long rowNumber) {
		int index = list.indexOf(rowNumber);
		awaited = index < 0 ? Optional.of(rowNumber) : Optional.empty();
		if (index >= 0 && !stack.isDisposed() && !table.isSelected(index)) {
			table.reveal(index);
			selection.publish();
		}
	}

	private SelectedArticles selected() {
		return new SelectedArticles(project, list, table.selection());
	}

	/** Goes on with what came of something; when it failed, says so. */
	private <T> void whenDone(CompletableFuture<T> outcome, Consumer<T> then) {
		outcome.thenAccept(value -> {
			if (!stack.isDisposed()) {
				then.accept(value);
			}
		}).exceptionally(failure -> {
			failed(failure);
			return null;
		});
	}

	private void open(ArticleRow row) {
		try {
			ArticleEditors.open(getSite().getPage(), row.id(), ModelLabels.title(row));
		} catch (PartInitException e) {
			Failures.show(getSite().getShell(), e.getMessage(), e);
		}
	}

	private void execute(String commandId) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(commandId, null);
		} catch (CommandException e) {
			Failures.show(getSite().getShell(), e);
		}
	}
}
