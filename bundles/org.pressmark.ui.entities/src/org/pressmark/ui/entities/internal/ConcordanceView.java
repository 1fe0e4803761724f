// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.Entity;
import org.pressmark.operations.Author;
import org.pressmark.operations.entities.Concordance;
import org.pressmark.operations.entities.ConcordanceWorkbook;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.entities.SplitEntity;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectView;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ArticleEditors;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.CurrentProjectListener;
import org.pressmark.ui.Failures;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.SharedSelection;
import org.pressmark.ui.backup.BackupPreferences;
import org.pressmark.ui.lists.BackgroundReading;
import org.pressmark.ui.lists.ListKeys;
import org.pressmark.ui.lists.Place;
import org.pressmark.ui.lists.ProjectBackground;

/** Every place that names the entity that is selected anywhere, its words in their context, and how often. */
public final class ConcordanceView extends ViewPart implements CurrentProjectListener {

	static final String ID = "org.pressmark.ui.entities.concordance";

	private static final String CONTEXT = "org.pressmark.ui.entities.concordance.context";
	private static final String EXTENSION = ".xlsx";
	private static final int PAGE = 500;
	private static final int[] WEIGHTS = { 72, 28 };

	private final CurrentProject project = PlatformUI.getWorkbench().getService(CurrentProject.class);
	private final ISelectionListener follower = this::follow;
	private final BackgroundReading<Counts> counting = new BackgroundReading<>(project,
			Messages.concordance_reading, this::counted);
	private Optional<String> entityId = Optional.empty();
	private int lost;
	private Label head;
	private ConcordanceTable table;
	private CountsPart counts;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		head = WidgetFactory.label(SWT.NONE).create(parent);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(head);
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = new ConcordanceTable(sash, this::showHead);
		counts = new CountsPart(sash);
		sash.setWeights(WEIGHTS);
		table.onOpen(this::open);
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(ID, menu, new SharedSelection());
		new ListKeys(getSite(), table.control(), CONTEXT);
		getSite().getPage().addSelectionListener(follower);
		project.addListener(this);
		NamedEntity.of(getSite().getWorkbenchWindow().getSelectionService().getSelection()).ifPresent(this::show);
		showHead();
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
		clear();
	}

	@Override
	public void closing(ProjectView view) {
		clear();
	}

	@Override
	public void committed(Commit commit) {
		if (entityId.isPresent() && entity().isEmpty()) {
			clear();
		}
		table.list().committed(commit);
		showHead();
		if (entityId.isPresent() && concerns(commit)) {
			count();
		}
	}

	/** Shows the places that name an entity. */
	void show(Entity entity) {
		Optional<ProjectView> view = project.view();
		if (view.isEmpty() || entityId.filter(entity.getId()::equals).isPresent()) {
			return;
		}
		entityId = Optional.of(entity.getId());
		lost = 0;
		counts.show(Counts.NONE);
		table.list().show(new ProjectBackground(view.get().store(), table.control().getDisplay()::asyncExec), entity.getId());
		count();
		showHead();
	}

	/** Whether there is an entity whose places it shows. */
	boolean isShowingEntity() {
		return entity().isPresent();
	}

	/** Opens the words of the selected place in their article. */
	void openPlace() {
		table.selected().ifPresent(this::open);
	}

	/** Asks who or what the selected places name instead, and makes that an entity of its own. */
	void split() {
		Optional<KnownEntity> from = entity().map(KnownEntity::of);
		if (from.isEmpty()) {
			return;
		}
		long[] rows = table.selectedRows();
		Optional<String> likely = table.selected().filter(place -> rows.length > 0)
				.map(place -> place.annotation().words().strip()).filter(words -> !words.equals(from.get().name()));
		SplitDialog.ask(getSite().getShell(), from.get(), rows.length, likely, table.namedOnlySelected()).ifPresent(answer -> project
				.run(Messages.concordance_reading, (view, monitor) -> view.store().read(reader -> ids(reader, rows)))
				.thenAccept(ids -> project.submitAsked(
						new SplitEntity(from.get(), answer.type(), answer.name(), ids, answer.aliases()))));
	}

	/** Asks for a file, and writes all places into it. */
	void toExcel() {
		Optional<KnownEntity> of = entity().map(KnownEntity::of);
		Optional<Path> backups = BackupPreferences.current().root();
		of.flatMap(this::askFile).ifPresent(file -> project.runAsked(NLS.bind(Messages.excel_writing, of.get().name()),
				(view, monitor) -> ConcordanceWorkbook.write(view.store(), of.get().id(), options(of.get()), backups, file))
				.thenAccept(remarks -> written(file, remarks)));
	}

	private Optional<Path> askFile(KnownEntity entity) {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.excel_title);
		dialog.setFilterExtensions(new String[] { '*' + EXTENSION });
		dialog.setFilterNames(new String[] { Messages.excel_filter });
		dialog.setFileName(entity.name().replaceAll("[^\\p{L}\\p{N} .-]", "_") + EXTENSION);
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open())
				.map(name -> name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) ? name : name + EXTENSION).map(Path::of);
	}

	private static ReportOptions options(KnownEntity entity) {
		return new ReportOptions(entity.name(), Optional.empty(), Author.current(), ZonedDateTime.now(), Locale.getDefault(),
				Optional.empty());
	}

	private void written(Path file, List<String> remarks) {
		List<String> lines = new ArrayList<>(List.of(NLS.bind(Messages.excel_written, file)));
		lines.addAll(remarks);
		if (!head.isDisposed()) {
			MessageDialog.openInformation(getSite().getShell(), Messages.excel_title,
					String.join(System.lineSeparator(), lines));
		}
	}

	private static List<String> ids(ProjectReader reader, long[] rows) throws StoreException {
		List<String> ids = new ArrayList<>(rows.length);
		for (int from = 0; from < rows.length; from += PAGE) {
			reader.annotations(Arrays.copyOfRange(rows, from, Math.min(rows.length, from + PAGE)))
					.forEach(each -> ids.add(each.id()));
		}
		return ids;
	}

	private Optional<Entity> entity() {
		return entityId.flatMap(id -> project.view().flatMap(view -> view.find(Entity.class, id)));
	}

	private void clear() {
		entityId = Optional.empty();
		counting.cancel();
		table.list().clear();
		table.setArticles(Map.of());
		counts.show(Counts.NONE);
		showHead();
	}

	private void follow(IWorkbenchPart part, ISelection selection) {
		if (part != this) {
			NamedEntity.of(selection).ifPresent(this::show);
		}
	}

	private void count() {
		String id = entityId.orElseThrow();
		counting.request(reader -> Counts.of(Concordance.of(reader, id)));
	}

	private void counted(Counts now) {
		if (!head.isDisposed()) {
			table.setArticles(now.articles());
			counts.show(now);
			lost = now.lost();
			showHead();
		}
	}

	/** Whether a change may have changed how often the entity is named. */
	private boolean concerns(Commit commit) {
		return commit.touches("article") || commit.changes().stream()
				.filter(change -> "annotation".equals(change.table()))
				.anyMatch(change -> Stream.of(change.before(), change.after()).flatMap(Optional::stream)
						.anyMatch(row -> row.containsKey("formerWords") || row.containsValue(entityId.orElse(""))));
	}

	private void showHead() {
		if (table == null || head.isDisposed()) {
			return;
		}
		Optional<Entity> entity = entity();
		String text = entity.isEmpty() ? Messages.concordance_empty
				: table.list().isKnown() ? NLS.bind(Messages.concordance_head, entity.get().getName(),
						NumberFormat.getIntegerInstance().format(table.list().size())) : entity.get().getName();
		if (entity.isPresent() && lost > 0) {
			text = NLS.bind(lost == 1 ? Messages.concordance_lostOne : Messages.concordance_lost, text, lost);
		}
		head.setText(Mnemonics.escape(text));
		head.requestLayout();
	}

	private void open(Place place) {
		try {
			AnnotationRow words = place.annotation();
			ArticleEditors.open(getSite().getPage(), words.articleId(), place.article(), words.begin(), words.end());
		} catch (PartInitException e) {
			Failures.show(getSite().getShell(), e);
		}
	}
}
