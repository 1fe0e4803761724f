// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Mention;
import org.pressmark.model.Quotation;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectView;
import org.pressmark.store.ReferenceCounts;
import org.pressmark.store.ReferenceCounts.Counting;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;
import org.pressmark.ui.Icons;
import org.pressmark.ui.PlatedLabels;
import org.pressmark.ui.ProjectAccess;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Place;
import org.pressmark.ui.lists.ProjectBackground;

/** Everybody and everything that the project's annotations name, and where. */
public final class EntitiesView extends ViewPart implements CurrentProjectListener {

	private static final int[] WEIGHTS = { 62, 38 };

	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private final EntityActions actions = new EntityActions(project);
	private final ISelectionListener follower = this::follow;
	private final BackgroundReading<Counting> counting = new BackgroundReading<>(project, Messages.entities_counting,
			this::counted);
	private final BackgroundReading<Counting> correcting = new BackgroundReading<>(project, Messages.entities_counting,
			this::corrected);
	private ReferenceCounts counts = new ReferenceCounts();
	private EntityTree content;
	private TreeViewer tree;
	private EntityLinks links;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		Text filter = Named.control(WidgetFactory.text(SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL)
				.message(Messages.entities_filter).create(parent), "entities.filter", Messages.entities_filter); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		createTree(sash);
		links = new EntityLinks(sash, this::count, this::open);
		sash.setWeights(WEIGHTS);
		filter.addListener(SWT.Modify, event -> filter(filter.getText()));
		createActions();
		getSite().setSelectionProvider(tree);
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
		tree.getTree().setFocus();
	}

	@Override
	public void opened(ProjectView view) {
		content.setProject(Optional.of(view.project()));
		tree.setInput(view.project());
		links.show(Optional.of(new ProjectBackground(view.store(), tree.getTree().getDisplay()::asyncExec)));
		counts = new ReferenceCounts();
		counting.request(Counting::ofAll);
	}

	@Override
	public void closing(ProjectView view) {
		counting.cancel();
		correcting.cancel();
		content.setProject(Optional.empty());
		tree.setInput(null);
		links.show(Optional.empty());
	}

	@Override
	public void committed(Commit commit) {
		if (commit.touches("entity")) { //$NON-NLS-1$
			content.update();
			refreshTree();
			links.choose(selected());
		}
		updateLabels(counts.follow(commit));
		Set<String> doubtful = counts.doubtful();
		if (!doubtful.isEmpty()) {
			correcting.request(reader -> Counting.of(reader, doubtful));
		}
		links.committed(commit);
	}

	private void createTree(Composite parent) {
		Composite holder = WidgetFactory.composite(SWT.NONE).create(parent);
		TreeColumnLayout columns = new TreeColumnLayout();
		holder.setLayout(columns);
		tree = new TreeViewer(holder, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
		Tree control = Named.control(tree.getTree(), "entities.tree", Messages.entities_name); //$NON-NLS-1$
		// Without a column, each item that comes into sight has the widths of all of them measured.
		TreeColumn column = new TreeColumn(control, SWT.LEFT);
		columns.setColumnData(column, new ColumnWeightData(1));
		content = new EntityTree(tree);
		tree.setUseHashlookup(true);
		tree.setContentProvider(content);
		tree.setLabelProvider(new PlatedLabels(new EntityLabels(control, content, this::count)));
		tree.addSelectionChangedListener(event -> links.choose(selected()));
		tree.addOpenListener(event -> selected().filter(entity -> ProjectAccess.of(project).isWritable())
				.ifPresent(entity -> actions.edit(control.getShell(), entity)));
		InlineRename.install(tree, actions::rename);
	}

	private void createActions() {
		IAction create = action(Messages.entities_new, Icons.descriptor(Icons.ADD), this::create);
		IAction rename = action(Messages.entities_rename, null, () -> selected()
				.ifPresent(entity -> tree.editElement(entity, 0)));
		IAction edit = action(Messages.entities_edit, null,
				() -> selected().ifPresent(entity -> actions.edit(tree.getTree().getShell(), entity)));
		IAction delete = action(Messages.entities_delete, Icons.descriptor(Icons.DELETE), () -> selected()
				.ifPresent(actions::delete));
		getViewSite().getActionBars().getToolBarManager().add(create);
		tree.getTree().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.F2 && rename.isEnabled()) {
				rename.run();
			}
		});
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
		rename.setAccelerator(SWT.F2);
		delete.setActionDefinitionId(ActionFactory.DELETE.getCommandId());
		getViewSite().getActionBars().updateActionBars();
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			manager.add(create);
			if (selected().isPresent()) {
				manager.add(edit);
				manager.add(rename);
				manager.add(delete);
			}
		});
		tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
		ProjectAccess.follow(project, tree.getTree(), access -> Stream.of(create, rename, edit, delete)
				.forEach(action -> action.setEnabled(access.isWritable())));
		getSite().registerContextMenu(menu, tree);
	}

	private void create() {
		Object element = tree.getStructuredSelection().getFirstElement();
		EntityType type = element instanceof EntityType chosen ? chosen
				: selected().map(Entity::getType).orElse(EntityType.PERSON);
		actions.create(tree.getTree().getShell(), type).thenAccept(id -> id
				.flatMap(each -> project.view().flatMap(view -> view.find(Entity.class, each)))
				.ifPresent(this::reveal));
	}

	private void filter(String words) {
		content.setFilter(words);
		refreshTree();
		if (!words.isBlank()) {
			content.expandTypes();
		}
	}

	/** The same entity stays selected, and the same one in sight. */
	private void refreshTree() {
		Optional<Entity> selected = selected();
		TreeItem top = tree.getTree().getTopItem();
		Object first = top == null ? null : top.getData();
		tree.refresh();
		if (first instanceof Entity entity && content.materialize(entity)
				&& tree.testFindItem(entity) instanceof TreeItem item) {
			tree.getTree().setTopItem(item);
		}
		selected.filter(content::materialize)
				.ifPresent(entity -> tree.setSelection(new StructuredSelection(entity), false));
	}

	private int count(Entity entity) {
		return counts.of(entity.getId());
	}

	private void counted(Counting all) {
		if (!tree.getTree().isDisposed()) {
			counts.begin(all);
			tree.refresh();
		}
	}

	private void corrected(Counting some) {
		if (!tree.getTree().isDisposed()) {
			updateLabels(counts.correct(some));
		}
	}

	private void updateLabels(Set<String> objectIds) {
		project.view().ifPresent(view -> tree.update(objectIds.stream().map(id -> view.find(Entity.class, id))
				.flatMap(Optional::stream).toArray(), null));
	}

	private void follow(IWorkbenchPart part, ISelection selection) {
		if (part == this || !(selection instanceof IStructuredSelection elements)) {
			return;
		}
		Entity entity = switch (elements.getFirstElement()) {
		case Entity chosen -> chosen;
		case Mention mention -> mention.getEntity();
		case Quotation quotation -> quotation.getSpeaker();
		case null, default -> null;
		};
		Optional.ofNullable(entity).ifPresent(this::reveal);
	}

	private void reveal(Entity entity) {
		if (content.materialize(entity)) {
			tree.setSelection(new StructuredSelection(entity), true);
		}
	}

	private void open(Place place) {
		try {
			AnnotationRow words = place.annotation();
			ArticleEditors.open(getSite().getPage(), words.articleId(), place.article(), words.begin(), words.end());
		} catch (PartInitException e) {
			Failures.show(getSite().getShell(), e);
		}
	}

	private Optional<Entity> selected() {
		return tree.getStructuredSelection().getFirstElement() instanceof Entity entity ? Optional.of(entity)
				: Optional.empty();
	}

	private static IAction action(String name, ImageDescriptor icon, Runnable work) {
		Action action = new Action(name, icon) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(name);
		return action;
	}
}
