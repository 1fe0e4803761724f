// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.model.Code;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.search.HitPlace;
import org.pressmark.operations.search.HitPlaces;
import org.pressmark.operations.search.MarkAll;
import org.pressmark.operations.search.MarkHits;
import org.pressmark.operations.search.QueryException;
import org.pressmark.operations.search.SearchCounts;
import org.pressmark.operations.search.SearchQuery;
import org.pressmark.operations.search.Searcher;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.FailureLog;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.SharedSelection;
import org.pressmark.ui.UiThread;
import org.pressmark.ui.lists.ListKeys;
import org.pressmark.ui.lists.ProjectBackground;
import org.pressmark.ui.search.internal.list.KwicColumn;
import org.pressmark.ui.search.internal.list.KwicColumn.Role;
import org.pressmark.ui.search.internal.list.KwicTable;
import org.pressmark.ui.search.internal.list.PlaceContexts;
import org.pressmark.ui.search.internal.list.Reading;
import org.pressmark.ui.search.internal.list.RowOrder;
import org.pressmark.ui.search.internal.list.TickedRows;
import org.pressmark.ui.search.internal.marking.CodesDialog;
import org.pressmark.ui.search.internal.marking.EntityDialog;

/** Searches the project: what was asked above, what was found below, each place with the words around it. */
public final class SearchView extends ViewPart
		implements CurrentProjectListener, Reading.Listener<HitPlace, SearchCounts>, KwicTable.Actions<HitPlace> {

	/** Its id. */
	public static final String ID = "org.pressmark.ui.search.view";

	private static final String CONTEXT = "org.pressmark.ui.search.context";

	/** Nobody reads more. */
	private static final int MOST_HITS = 100_000;

	private final Executor uiThread = new UiThread();
	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private final TickedRows<HitPlace> rows = new TickedRows<>(HitPlaces::new, HitPlace::isInText);
	private final Reading<HitPlace, SearchCounts> reading = new Reading<>(uiThread, this);
	private final SharedSelection selection = new SharedSelection();
	private final SelectedArticle article = new SelectedArticle(selection);
	private QueryRow field;
	private ResultPages pages;
	private KwicTable<HitPlace> table;
	private PlaceContexts contexts;
	/** What the rows were found by. */
	private Optional<SearchQuery> shown = Optional.empty();
	private String counts = "";
	/** Whether another search could find something else. */
	private boolean isStale;
	/** Whether it is said what was marked, as long as nothing else was done. */
	private boolean showsOutcome;
	/** Whether nobody knows if there is something: the question was not understood, or it took too long in all articles. */
	private boolean isUnknown;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		field = new QueryRow(parent, project, this::search, this::stop, this::goIntoList);
		pages = new ResultPages(parent, Messages.search_help, this::follow);
		contexts = new PlaceContexts(uiThread, () -> isGone() ? List.of() : table.aroundSight(), this::contextsRead);
		table = new KwicTable<>(pages.results(), "search.table", Messages.search_tableName, rows, columns(),
				Optional.empty(), HitPlace::article, hit -> false, this);
		getSite().setSelectionProvider(selection);
		table.control().addListener(SWT.Selection, event -> article.select(table.selected().map(hit -> hit.article().id())));
		MenuManager menu = new MenuManager();
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, selection);
		new ListKeys(getSite(), table.control(), CONTEXT,
				Map.of(IWorkbenchCommandConstants.EDIT_SELECT_ALL, table::toggleAll));
		project.addListener(this);
		showPage();
	}

	@Override
	public void setFocus() {
		if (rows.total() > 0) {
			table.focus();
		} else {
			field.focus();
		}
	}

	@Override
	public void dispose() {
		project.removeListener(this);
		reading.forget();
		article.forget();
		super.dispose();
	}

	@Override
	public void opened(ProjectView view) {
		article.follow(Optional.of(view));
		if (field != null) {
			showPage();
		}
	}

	@Override
	public void closing(ProjectView view) {
		reading.forget();
		article.follow(Optional.empty());
		clear();
		field.showRunning(false);
		field.say("");
		uiThread.execute(this::showPage);
	}

	@Override
	public void committed(Commit commit) {
		boolean mayMatter = commit.touches("article") || shown.filter(query -> !query.isPlain()).isPresent();
		isStale |= shown.isPresent() && mayMatter;
		if ((isStale || showsOutcome) && !reading.isRunning()) {
			describe();
		}
	}

	@Override
	public void found(List<HitPlace> hits) {
		if (!isGone()) {
			boolean first = rows.total() == 0;
			table.add(hits, hit -> false);
			field.say(Plurals.bind(Messages.search_soFar, rows.total()));
			if (first) {
				showPage();
			}
		}
	}

	@Override
	public void done(SearchCounts found) {
		if (isGone()) {
			return;
		}
		finished();
		counts = SearchWords.counts(found);
		isUnknown = found.articles() == 0 && !found.warnings().isEmpty();
		describe();
		showPage();
	}

	@Override
	public void stopped() {
		if (!isGone()) {
			finished();
			counts = Plurals.bind(Messages.search_stopped, rows.total());
			describe();
			showPage();
		}
	}

	@Override
	public void failed(Throwable failure) {
		if (isGone()) {
			return;
		}
		finished();
		if (failure instanceof QueryException refused) {
			refuse(refused);
		} else {
			showPage();
			field.fail(Failures.line(failure));
			FailureLog.write(Failures.line(failure), failure);
		}
	}

	@Override
	public void ticked() {
		describe();
	}

	@Override
	public void opened(HitPlace hit) {
		HitOpener.open(getSite(), hit);
	}

	/** Lets a person type what to search for. */
	void focusField() {
		field.focus();
	}

	/** Asks a question in place of the one that is shown. */
	void search(String text) {
		field.show(text);
		Optional<ProjectView> view = project.view();
		if (view.isEmpty()) {
			return;
		}
		try {
			start(SearchQuery.parse(text), view.get());
		} catch (QueryException e) {
			refuse(e);
		}
	}

	/** Asks the same question again. */
	void searchAgain() {
		shown.map(SearchQuery::text).ifPresent(this::search);
	}

	/** Marks the ticked hits, or else the selected ones, as mentions of an entity that the person chooses, or makes. */
	void markAsMentions() {
		project.view().filter(view -> canMark()).ifPresent(view -> {
			Optional<Function<List<HitPlace>, MarkHits>> marking = EntityDialog.ask(getSite().getShell(), view.project(),
					suggestion(), chosen().size());
			goIntoList();
			marking.ifPresent(each -> mark(each.apply(chosen())));
		});
	}

	/** Marks the ticked hits, or else the selected ones, as passages with codes that the person chooses. */
	void markAsPassages() {
		project.view().filter(view -> canMark()).ifPresent(view -> {
			Optional<List<Code>> codes = CodesDialog.ask(getSite().getShell(), view.project(), chosen().size());
			goIntoList();
			codes.ifPresent(each -> mark(MarkHits.asPassages(chosen(), each)));
		});
	}

	/** Keeps the search that is shown in the project, under a name that the person enters. */
	void save() {
		shown.ifPresent(query -> field.searches().save(query));
	}

	/** Writes the ticked hits, or else all that are shown, into a workbook that the person chooses. */
	void export() {
		List<HitPlace> hits = rows.tickedCount() > 0 ? rows.ticked() : rows.shown();
		String title = shown.map(SearchQuery::text).orElse("");
		HitExport.ask(getSite().getShell()).ifPresent(file -> new HitExport(title, hits)
				.write(project, file).thenAccept(warnings -> {
					if (!isGone()) {
						field.say(SearchWords.written(hits.size(), file, warnings));
					}
				}));
	}

	/** Whether there is a place that could be marked. */
	boolean canMark() {
		return !chosen().isEmpty();
	}

	/** Whether there is something to write. */
	boolean canExport() {
		return rows.total() > 0 && !reading.isRunning();
	}

	/** Whether there is a search that could be kept. */
	boolean canSave() {
		return shown.isPresent();
	}

	private void start(SearchQuery query, ProjectView view) {
		clear();
		shown = Optional.of(query);
		field.remember(query.text());
		field.showRunning(true);
		field.say(Messages.search_running);
		contexts.readFrom(Optional.of(new ProjectBackground(view.store(), uiThread)));
		reading.start(NLS.bind(Messages.search_job, query.text()), view.store(),
				(reader, found, monitor) -> new Searcher(reader, query).places(MOST_HITS, found, monitor));
		showPage();
	}

	/** What was found before goes: it would look as if it was found by this. */
	private void refuse(QueryException refusal) {
		reading.forget();
		clear();
		isUnknown = true;
		field.showRunning(false);
		field.refuse(refusal);
		showPage();
	}

	private void contextsRead() {
		if (!isGone()) {
			table.refresh();
		}
	}

	private void stop() {
		reading.stop();
	}

	private void finished() {
		field.showRunning(false);
		table.allAdded();
	}

	private void clear() {
		shown = Optional.empty();
		isStale = false;
		isUnknown = false;
		counts = "";
		contexts.readFrom(Optional.empty());
		table.clear();
		article.select(Optional.empty());
	}

	private void describe() {
		showsOutcome = false;
		int ticked = rows.tickedCount();
		String line = ticked == 0 ? counts : NLS.bind(Messages.search_ticked, counts, ticked);
		field.say(isStale ? NLS.bind(Messages.search_stale, line) : line);
	}

	/** Those that are ticked, or else those that are selected, in the text. */
	private List<HitPlace> chosen() {
		List<HitPlace> hits = rows.tickedCount() > 0 ? rows.ticked() : table.allSelected();
		return hits.stream().filter(HitPlace::isInText).toList();
	}

	/** What the hits have in common, if they do: a name may be what was searched for. */
	private String suggestion() {
		List<String> words = chosen().stream().map(HitPlace::words).distinct().limit(2).toList();
		return words.size() == 1 ? words.getFirst() : "";
	}

	private void mark(MarkAll command) {
		project.submitAsked(command).thenAccept(step -> {
			boolean isDone = step.isPresent() || command.there() + command.refused().size() > 0;
			if (isDone && !isGone()) {
				table.untickAll();
				field.say(SearchWords.outcome(command));
				showsOutcome = true;
			}
		});
	}

	private void goIntoList() {
		if (rows.size() > 0) {
			table.focus();
		}
	}

	private void showPage() {
		if (isGone()) {
			return;
		}
		if (project.view().isEmpty()) {
			pages.showNothing(Messages.empty_noProject);
		} else if (rows.total() > 0 || reading.isRunning()) {
			pages.showResults();
		} else {
			pages.showNothing(shown.isPresent() && !isUnknown ? Messages.search_nothing : Messages.search_help);
		}
	}

	private void follow(String link) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(link, null);
		} catch (CommandException e) {
			Failures.show(getSite().getShell(), e);
		}
	}

	private boolean isGone() {
		return table == null || table.control().isDisposed();
	}

	private List<KwicColumn<HitPlace>> columns() {
		return List.of(
				KwicColumn.of(Messages.column_article, 20, hit -> SearchWords.title(hit.article()),
						new RowOrder<>(hit -> SearchWords.title(hit.article()), String.CASE_INSENSITIVE_ORDER)),
				KwicColumn.of(Messages.column_outlet, 11, hit -> ModelLabels.outlet(hit.article().outlet()),
						new RowOrder<>(hit -> ModelLabels.outlet(hit.article().outlet()), String.CASE_INSENSITIVE_ORDER)),
				KwicColumn.of(Messages.column_date, 11, hit -> ModelLabels.date(hit.article().published()),
						new RowOrder<>(hit -> hit.article().published().orElse(""), Comparator.naturalOrder())),
				KwicColumn.of(Messages.column_before, Role.BEFORE, 34, contexts::before),
				KwicColumn.of(Messages.column_match, Role.MATCH, 16, HitPlace::words),
				KwicColumn.of(Messages.column_after, Role.TEXT, 34, contexts::after));
	}
}
