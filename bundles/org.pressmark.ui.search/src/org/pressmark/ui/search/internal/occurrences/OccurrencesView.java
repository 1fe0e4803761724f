// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.occurrences;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.model.Entity;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.search.MarkOccurrences;
import org.pressmark.operations.search.NamePlace;
import org.pressmark.operations.search.NamePlaces;
import org.pressmark.operations.search.OccurrenceCounts;
import org.pressmark.operations.search.OccurrenceSearch;
import org.pressmark.operations.search.WantedName;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.FailureLog;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.SharedSelection;
import org.pressmark.ui.UiThread;
import org.pressmark.ui.lists.ListKeys;
import org.pressmark.ui.lists.ProjectBackground;
import org.pressmark.ui.search.internal.HitOpener;
import org.pressmark.ui.search.internal.Messages;
import org.pressmark.ui.search.internal.ResultPages;
import org.pressmark.ui.search.internal.SearchWords;
import org.pressmark.ui.search.internal.SelectedArticle;
import org.pressmark.ui.search.internal.list.KwicColumn;
import org.pressmark.ui.search.internal.list.KwicColumn.Role;
import org.pressmark.ui.search.internal.list.KwicTable;
import org.pressmark.ui.search.internal.list.PlaceContexts;
import org.pressmark.ui.search.internal.list.Reading;
import org.pressmark.ui.search.internal.list.RowOrder;
import org.pressmark.ui.search.internal.list.TickedRows;

/**
 * All places where the names of an entity stand, to be looked through and marked in one step: those that nothing stands
 * against are ticked, the others say what does.
 */
public final class OccurrencesView extends ViewPart
		implements CurrentProjectListener, Reading.Listener<NamePlace, OccurrenceCounts>, KwicTable.Actions<NamePlace> {

	/** Its id. */
	public static final String ID = "org.pressmark.ui.search.occurrences";

	private static final String CONTEXT = "org.pressmark.ui.search.context";

	private static final int[] WEIGHTS = { 20, 80 };
	/** Nobody looks through more, and what shows and marks them has to hold them. */
	private static final int MOST = 1_000_000;

	private final Executor uiThread = new UiThread();
	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	/** What is marked already cannot be marked again. */
	private final TickedRows<NamePlace> rows = new TickedRows<>(NamePlaces::new, each -> !OccurrenceWords.isMarked(each));
	private final Reading<NamePlace, OccurrenceCounts> reading = new Reading<>(uiThread, this);
	private final PlaceFilter filter = new PlaceFilter(uiThread, this::filtered);
	private final SharedSelection selection = new SharedSelection();
	private final SelectedArticle article = new SelectedArticle(selection);
	private final Decisions decisions = new Decisions();
	private OccurrenceRow top;
	private ResultPages pages;
	private NameList names;
	private KwicTable<NamePlace> table;
	private PlaceContexts contexts;
	private Optional<String> entityId = Optional.empty();
	private String counts = "";
	/** What is to be said once the places are there anew. */
	private String outcome = "";
	/** Whether somebody waits for them, to go on in the list. */
	private boolean isAwaited;
	/** Which question is the last one. */
	private int turn;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		top = new OccurrenceRow(parent, getSite().getPage(), this::read, this::filter, this::mark);
		pages = new ResultPages(parent, Messages.occurrences_help, link -> { });
		SashForm sash = new SashForm(pages.results(), SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		names = new NameList(sash, this::read);
		Composite right = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(right);
		contexts = new PlaceContexts(uiThread, () -> isGone() ? List.of() : table.aroundSight(), this::contextsRead);
		table = new KwicTable<>(right, "occurrences.table", Messages.occurrences_tableName, rows, columns(),
				Optional.of(OccurrenceWords.TO_MARK_FIRST), NamePlace::article, each -> !each.isFree(), this);
		sash.setWeights(WEIGHTS);
		connect();
		project.addListener(this);
		showPage();
	}

	@Override
	public void setFocus() {
		if (rows.size() > 0) {
			table.focus();
		} else {
			top.focus();
		}
	}

	@Override
	public void dispose() {
		project.removeListener(this);
		reading.forget();
		filter.forget();
		article.forget();
		super.dispose();
	}

	@Override
	public void opened(ProjectView view) {
		article.follow(Optional.of(view));
	}

	@Override
	public void closing(ProjectView view) {
		turn++;
		reading.forget();
		article.follow(Optional.empty());
		forget();
		showPage();
	}

	@Override
	public void committed(Commit commit) {
		if (entityId.isPresent() && commit.touches("entity")) {
			entity().ifPresentOrElse(entity -> names.follow(entity), () -> {
				forget();
				showPage();
			});
		}
		boolean mayMatter = commit.touches("article") || commit.touches("annotation") || commit.touches("entity");
		if (mayMatter && entityId.isPresent() && !reading.isRunning()) {
			top.say(NLS.bind(Messages.occurrences_stale, counts));
		}
	}

	@Override
	public void found(List<NamePlace> places) {
		if (!isGone()) {
			table.add(places, decisions::isTicked);
			top.say(NLS.bind(Messages.occurrences_soFar, rows.total()));
			top.showTicked(rows.tickedCount());
		}
	}

	@Override
	public void done(OccurrenceCounts found) {
		if (isGone()) {
			return;
		}
		counts = OccurrenceWords.counts(found);
		if (found.all() > MOST) {
			counts = NLS.bind(Messages.occurrences_limited, counts, MOST);
		}
		finished();
		top.say(outcome.isEmpty() ? counts : outcome + ' ' + counts);
		outcome = "";
		if ((isAwaited || table.control().isFocusControl()) && rows.size() > 0) {
			table.focus();
		}
		isAwaited = false;
	}

	@Override
	public void stopped() {
		if (!isGone()) {
			counts = Plurals.bind(Messages.search_stopped, rows.total());
			finished();
			top.say(counts);
		}
	}

	@Override
	public void failed(Throwable failure) {
		if (!isGone()) {
			finished();
			top.say(Failures.line(failure));
			FailureLog.write(Failures.line(failure), failure);
		}
	}

	@Override
	public void ticked() {
		top.showTicked(rows.tickedCount());
	}

	@Override
	public void opened(NamePlace place) {
		HitOpener.open(getSite(), place);
	}

	/** Looks for all places of an entity. */
	public void show(Entity entity) {
		if (entityId.filter(entity.getId()::equals).isEmpty()) {
			forget();
		}
		entityId = Optional.of(entity.getId());
		outcome = "";
		top.show(entity);
		names.show(entity);
		showPage();
		read();
		isAwaited = true;
		top.focus();
	}

	/** Looks for them again. */
	void read() {
		Optional<ProjectView> view = project.view();
		Optional<Entity> entity = entity();
		if (view.isEmpty() || entity.isEmpty()) {
			return;
		}
		reading.forget();
		rows.each(decisions::keep);
		clear();
		List<WantedName> wanted = names.wanted(entity.get());
		if (wanted.isEmpty()) {
			top.say(Messages.occurrences_noName);
			return;
		}
		top.say(Messages.search_running);
		String job = NLS.bind(Messages.occurrences_job, entity.get().getName());
		int mine = ++turn;
		top.articles().whenComplete((among, failure) -> {
			if (mine != turn || isGone()) {
				return;
			}
			if (failure != null) {
				failed(failure);
			} else {
				contexts.readFrom(Optional.of(new ProjectBackground(view.get().store(), uiThread)));
				reading.start(job, view.get().store(), (reader, found, monitor) -> new OccurrenceSearch(reader, wanted, among)
						.places(first(found), monitor));
			}
		});
	}

	/** Lets only the first of very many through; the others are counted all the same. */
	private static Consumer<NamePlace> first(Consumer<NamePlace> found) {
		int[] left = { MOST };
		return place -> {
			if (left[0] > 0) {
				left[0]--;
				found.accept(place);
			}
		};
	}

	/** Marks all that are ticked. */
	void mark() {
		List<NamePlace> ticked = rows.ticked();
		if (ticked.isEmpty() || reading.isRunning() || !ProjectAccess.of(project).isWritable()) {
			return;
		}
		boolean byButton = top.isButtonInFocus();
		entity().ifPresent(entity -> {
			MarkOccurrences command = MarkOccurrences.ofPlaces(ticked, entity);
			project.submitAsked(command).thenAccept(step -> {
				if (step.isPresent() && !isGone()) {
					outcome = SearchWords.outcome(command);
					read();
					// Without anything to mark the button is no place to be.
					isAwaited = byButton;
				}
			});
		});
	}

	private void connect() {
		getSite().setSelectionProvider(selection);
		table.control().addListener(SWT.Selection,
				event -> article.select(table.selected().map(each -> each.article().id())));
		MenuManager menu = new MenuManager();
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, selection);
		new ListKeys(getSite(), table.control(), CONTEXT,
				Map.of(IWorkbenchCommandConstants.EDIT_SELECT_ALL, table::toggleAll));
		ProjectAccess.follow(project, table.control(), access -> top.showTicked(rows.tickedCount()));
	}

	private Optional<Entity> entity() {
		return entityId.flatMap(id -> project.view().flatMap(view -> view.find(Entity.class, id)));
	}

	/** While places still come, all are shown. */
	private void filter(String typed) {
		filter.forget();
		if (reading.isRunning()) {
			return;
		}
		String wanted = typed.strip();
		Optional<ProjectView> view = project.view();
		if (wanted.isEmpty() || view.isEmpty()) {
			table.filter(row -> true);
		} else {
			filter.start(view.get().store(), rows.all(), wanted);
		}
	}

	private void filtered(BitSet passing) {
		if (!isGone()) {
			table.filter(passing::get);
		}
	}

	private void contextsRead() {
		if (!isGone()) {
			table.refresh();
		}
	}

	private void finished() {
		table.allAdded();
		top.showTicked(rows.tickedCount());
		filter(top.filter());
	}

	/** Nobody is looked for any more. */
	private void forget() {
		entityId = Optional.empty();
		clear();
		decisions.clear();
	}

	private void clear() {
		counts = "";
		filter.forget();
		contexts.readFrom(Optional.empty());
		table.clear();
		table.filter(row -> true);
		article.select(Optional.empty());
		top.showTicked(0);
	}

	private void showPage() {
		if (isGone()) {
			return;
		}
		top.enable(entityId.isPresent());
		if (entityId.isPresent()) {
			pages.showResults();
		} else {
			top.say("");
			pages.showNothing(Messages.occurrences_help);
		}
	}

	private boolean isGone() {
		return table == null || table.control().isDisposed();
	}

	private List<KwicColumn<NamePlace>> columns() {
		return List.of(
				KwicColumn.of(Messages.column_before, Role.BEFORE, 34, contexts::before),
				KwicColumn.of(Messages.column_match, Role.MATCH, 16, NamePlace::words),
				KwicColumn.of(Messages.column_after, Role.TEXT, 32, contexts::after),
				KwicColumn.of(Messages.column_against, 20, OccurrenceWords::about,
						new RowOrder<>(OccurrenceWords::about, Comparator.naturalOrder())),
				KwicColumn.of(Messages.column_article, 20, each -> SearchWords.title(each.article()),
						new RowOrder<>(each -> SearchWords.title(each.article()), String.CASE_INSENSITIVE_ORDER)),
				KwicColumn.of(Messages.column_outlet, 12, each -> ModelLabels.outlet(each.article().outlet()),
						new RowOrder<>(each -> ModelLabels.outlet(each.article().outlet()), String.CASE_INSENSITIVE_ORDER)),
				KwicColumn.of(Messages.column_date, 11, each -> ModelLabels.date(each.article().published()),
						new RowOrder<>(each -> each.article().published().orElse(""), Comparator.naturalOrder())));
	}
}
