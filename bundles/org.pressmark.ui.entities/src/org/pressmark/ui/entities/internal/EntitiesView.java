// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.store.ReferenceCounts;
import org.pressmark.store.ReferenceCounts.Counting;
import org.pressmark.store.RowChange;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.SharedSelection;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.BackgroundReading;
import org.pressmark.ui.lists.ListKeys;
import org.pressmark.ui.lists.Place;
import org.pressmark.ui.lists.ProjectBackground;

/** The registry: everybody and everything that the project's annotations name, and where. */
public final class EntitiesView extends ViewPart implements CurrentProjectListener {

	/** Older than the bundle: layouts that people stored have it. */
	static final String ID = "org.pressmark.ui.annotator.entities";

	private static final String CONTEXT = "org.pressmark.ui.entities.context";
	private static final String ENTITY = "entity";
	private static final int[] WEIGHTS = { 62, 38 };

	/** In milliseconds. */
	private static final int SOON = 100;

	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private final EntityActions actions = new EntityActions(project, this::count);
	private final SharedSelection selection = new SharedSelection();
	private final Registry registry = new Registry(this::count);
	private final ISelectionListener follower = this::follow;
	private final BackgroundReading<Counting> counting = new BackgroundReading<>(project, Messages.entities_counting,
			this::counted);
	private final BackgroundReading<Counting> correcting = new BackgroundReading<>(project, Messages.entities_counting,
			this::corrected);
	/** What the list does not show yet. */
	private final Set<String> changedEntities = new LinkedHashSet<>();
	private boolean followingSoon;
	private ReferenceCounts counts = new ReferenceCounts();
	private Text filter;
	private EntityTable table;
	private EntityLinks links;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		filter = Named.control(WidgetFactory.text(SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL)
				.message(Messages.entities_filter).create(parent), "entities.filter", Messages.entities_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		createTable(sash);
		links = new EntityLinks(sash, this::count, this::open);
		sash.setWeights(WEIGHTS);
		filter.addListener(SWT.Modify, event -> filter(filter.getText()));
		filter.addListener(SWT.KeyDown, this::leave);
		getSite().setSelectionProvider(selection);
		getSite().getPage().addSelectionListener(follower);
		project.addListener(this);
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(follower);
		project.removeListener(this);
		super.dispose();
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public void opened(ProjectView view) {
		changedEntities.clear();
		registry.begin(view.project().getEntities().stream().map(KnownEntity::of).toList());
		refresh();
		links.show(Optional.of(new ProjectBackground(view.store(), table.control().getDisplay()::asyncExec)));
		counts = new ReferenceCounts();
		counting.request(Counting::ofAll);
	}

	@Override
	public void closing(ProjectView view) {
		changedEntities.clear();
		counting.cancel();
		correcting.cancel();
		registry.begin(List.of());
		// What was looked for in this project would hide the entities of the next one.
		filter.setText("");
		refresh();
		links.show(Optional.empty());
	}

	@Override
	public void committed(Commit commit) {
		Set<String> counted = counts.follow(commit);
		commit.changes().stream().filter(change -> ENTITY.equals(change.table())).map(RowChange::id)
				.forEach(changedEntities::add);
		if (!changedEntities.isEmpty() && !followingSoon) {
			followingSoon = true;
			table.control().getDisplay().timerExec(SOON, this::followEntities);
		}
		showCounts(counted);
		Set<String> doubtful = counts.doubtful();
		if (counts.isOutdated()) {
			counting.request(Counting::ofAll);
		} else if (!doubtful.isEmpty()) {
			correcting.request(reader -> Counting.of(reader, doubtful));
		}
		links.committed(commit);
	}

	/** The selected entities, in the order of the list. */
	List<KnownEntity> selected() {
		return table.selected();
	}

	void create() {
		EntityType type = selected().stream().findFirst().map(KnownEntity::type).orElse(EntityType.PERSON);
		show(actions.create(shell(), type));
	}

	void edit() {
		selected().stream().findFirst().ifPresent(entity -> show(actions.edit(shell(), entity)));
	}

	void rename() {
		selected().stream().findFirst().ifPresent(entity -> show(actions.rename(shell(), entity)));
	}

	void lookUp() {
		selected().stream().findFirst().ifPresent(entity -> show(actions.lookUp(shell(), entity)));
	}

	void merge() {
		show(actions.merge(shell(), selected()));
	}

	void declareDistinct() {
		actions.declareDistinct(selected());
	}

	void delete() {
		selected().stream().findFirst().ifPresent(entity -> actions.delete(shell(), entity));
	}

	void sortByNext() {
		sort(registry.order().next());
	}

	/** Where the list has it now: another name puts it elsewhere. */
	private void show(CompletableFuture<Optional<String>> changed) {
		changed.thenAccept(id -> id.ifPresent(this::reveal));
	}

	private Shell shell() {
		return getSite().getShell();
	}

	private void createTable(Composite parent) {
		table = new EntityTable(parent, registry, this::count, this::sort);
		table.control().addListener(SWT.Selection, event -> selectionChanged());
		// Not what a double click has in common with Enter, for Enter is the command's key.
		table.control().addListener(SWT.MouseDoubleClick, event -> {
			if (ProjectAccess.of(project).isWritable()) {
				edit();
			}
		});
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(ID, menu, selection);
		new ListKeys(getSite(), table.control(), CONTEXT);
	}

	private void sort(Registry.Order order) {
		registry.setOrder(order);
		table.refresh();
	}

	private void filter(String words) {
		registry.setFilter(words);
		refresh();
	}

	/** From the filter one goes down into the list. */
	private void leave(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && table.control().getItemCount() > 0) {
			event.doit = false;
			if (selected().isEmpty()) {
				table.control().select(0);
				selectionChanged();
			}
			table.control().setFocus();
		}
	}

	private void refresh() {
		table.refresh();
		selectionChanged();
	}

	private void selectionChanged() {
		List<Entity> entities = selected().stream().map(KnownEntity::id).map(this::find).flatMap(Optional::stream).toList();
		selection.setSelection(new StructuredSelection(entities));
		links.choose(entities.size() == 1 ? Optional.of(entities.getFirst()) : Optional.empty());
	}

	private Optional<Entity> find(String id) {
		return project.view().flatMap(view -> view.find(Entity.class, id));
	}

	/** Not before what a person looks at is painted: whoever marks words changes entities, too, and looks at an article. */
	private void followEntities() {
		followingSoon = false;
		if (table.control().isDisposed() || changedEntities.isEmpty()) {
			return;
		}
		List<KnownEntity> changed = new ArrayList<>();
		Set<String> gone = new HashSet<>();
		for (String id : changedEntities) {
			find(id).map(KnownEntity::of).ifPresentOrElse(changed::add, () -> gone.add(id));
		}
		changedEntities.clear();
		registry.follow(changed, gone);
		table.follow();
		selectionChanged();
	}

	private int count(String id) {
		return counts.of(id);
	}

	private void counted(Counting all) {
		if (!table.control().isDisposed()) {
			counts.begin(all);
			if (counts.isOutdated()) {
				counting.request(reader -> Counting.ofAll(reader));
			}
			registry.counted();
			table.refresh();
		}
	}

	private void corrected(Counting some) {
		if (!table.control().isDisposed()) {
			showCounts(counts.correct(some));
		}
	}

	private void showCounts(Set<String> ids) {
		if (!ids.isEmpty() && registry.order() == Registry.Order.COUNT) {
			registry.counted();
			table.follow();
		}
		table.update(ids);
	}

	private void follow(IWorkbenchPart part, ISelection chosen) {
		if (part != this) {
			NamedEntity.of(chosen).map(Entity::getId).ifPresent(this::reveal);
		}
	}

	private void reveal(String id) {
		followEntities();
		if (!table.control().isDisposed() && table.select(id)) {
			selectionChanged();
		}
	}

	private void open(Place place) {
		try {
			AnnotationRow words = place.annotation();
			ArticleEditors.open(getSite().getPage(), words.articleId(), place.article(), words.begin(), words.end());
		} catch (PartInitException e) {
			Failures.show(shell(), e);
		}
	}
}
