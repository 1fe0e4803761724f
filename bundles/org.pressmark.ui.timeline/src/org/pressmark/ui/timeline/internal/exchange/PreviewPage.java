// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.exchange;

import java.lang.reflect.InvocationTargetException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.operations.events.tables.EventColumn;
import org.pressmark.operations.events.tables.EventTable;
import org.pressmark.operations.events.tables.ImportEvents;
import org.pressmark.operations.events.tables.ImportOptions;
import org.pressmark.operations.events.tables.ImportPreview;
import org.pressmark.operations.events.tables.PreviewRow;
import org.pressmark.operations.events.tables.PreviewRow.FieldChange;
import org.pressmark.operations.events.tables.PreviewRow.Kind;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.Failures;
import org.pressmark.ui.fields.Named;

/** Shows what each row of a table would change; those that are ticked are imported. */
final class PreviewPage extends WizardPage {

	private static final List<Integer> WIDTHS = List.of(60, 110, 300, 220, 420);
	/** Of what a field says and will say. */
	private static final int SHOWN_UNITS = 40;
	private static final int HEIGHT = 200;
	private static final int WHOLE_LINES = 6;

	private final EventTable table;
	private final ColumnsPage columns;
	private final ProjectStore store;
	private final EdtfFormat dates = EdtfFormat.of(Locale.getDefault());
	private final Set<Integer> unticked = new HashSet<>();
	private ImportPreview preview = new ImportPreview(List.of(), List.of());
	private ImportOptions previewed;
	private Label summary;
	private Table rows;
	private Text whole;

	PreviewPage(EventTable table, ColumnsPage columns, ProjectStore store) {
		super("preview", Messages.preview_title, null);
		this.table = table;
		this.columns = columns;
		this.store = store;
		setDescription(Messages.preview_description);
		setPageComplete(false);
	}

	/** The numbers of the rows that shall be imported. */
	Set<Integer> ticked() {
		return preview.rows().stream().filter(PreviewRow::isTaken).map(PreviewRow::number).filter(row -> !unticked.contains(row))
				.collect(Collectors.toSet());
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.swtDefaults().applyTo(area);
		summary = WidgetFactory.label(SWT.WRAP).create(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
		rows = Named.control(new Table(area, SWT.VIRTUAL | SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION),
				"import.preview", Messages.preview_rows);
		rows.setHeaderVisible(true);
		List<String> heads = List.of(Messages.preview_row, Messages.preview_kind, Messages.preview_event, Messages.preview_when,
				Messages.preview_details);
		for (int i = 0; i < heads.size(); i++) {
			TableColumn column = new TableColumn(rows, SWT.LEFT);
			column.setText(heads.get(i));
			column.setWidth(WIDTHS.get(i));
		}
		rows.addListener(SWT.SetData, this::fill);
		rows.addListener(SWT.Selection, this::tick);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(rows);
		whole = Named.control(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "import.whole",
				Messages.preview_whole);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, WHOLE_LINES * whole.getLineHeight()).applyTo(whole);
		setControl(area);
	}

	@Override
	public void setVisible(boolean isVisible) {
		super.setVisible(isVisible);
		if (isVisible && columns.options() != previewed) {
			// The page has to be there before the wizard can show how far it is.
			rows.getDisplay().asyncExec(this::read);
		}
	}

	private void read() {
		if (rows.isDisposed()) {
			return;
		}
		ImportOptions options = columns.options();
		AtomicReference<ImportPreview> made = new AtomicReference<>();
		try {
			getContainer().run(true, true, monitor -> {
				try {
					made.set(store.read(reader -> ImportEvents.preview(reader, table, options, monitor)));
				} catch (StoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			previewed = options;
			show(made.get());
		} catch (InvocationTargetException e) {
			Failures.show(getShell(), e.getCause());
		} catch (InterruptedException e) {
			// The person cancelled it.
			getContainer().showPage(columns);
		}
	}

	private void show(ImportPreview made) {
		preview = made;
		unticked.clear();
		rows.setItemCount(0);
		rows.setItemCount(made.rows().size());
		rows.clearAll();
		summary.setText(NLS.bind(Messages.preview_summary, new Object[] { made.count(Kind.NEW), made.count(Kind.CHANGED),
				made.count(Kind.SAME), made.count(Kind.REFUSED) }));
		setMessage(made.warnings().isEmpty() ? null : String.join("\n", made.warnings()), IMessageProvider.WARNING);
		rows.getParent().layout();
		if (rows.getItemCount() > 0) {
			rows.select(0);
		}
		showWhole();
		rows.setFocus();
		setPageComplete(!ticked().isEmpty());
	}

	private void fill(Event event) {
		if (event.index < preview.rows().size()) {
			PreviewRow row = preview.rows().get(event.index);
			TableItem item = (TableItem) event.item;
			item.setText(new String[] { Integer.toString(row.number()), kind(row.kind()), row.title(),
					date(row), details(row, "; ") });
			item.setChecked(row.isTaken() && !unticked.contains(row.number()));
			item.setGrayed(!row.isTaken());
		}
	}

	private void tick(Event event) {
		if (event.detail != SWT.CHECK) {
			showWhole();
			return;
		}
		TableItem item = (TableItem) event.item;
		PreviewRow row = preview.rows().get(rows.indexOf(item));
		if (!row.isTaken()) {
			item.setChecked(false);
		} else if (item.getChecked()) {
			unticked.remove(row.number());
		} else {
			unticked.add(row.number());
		}
		setPageComplete(!ticked().isEmpty());
	}

	private void showWhole() {
		int selected = rows.getSelectionIndex();
		whole.setText(selected < 0 ? "" : whole(preview.rows().get(selected)));
	}

	private String whole(PreviewRow row) {
		return Stream.of(row.title(), date(row), details(row, "\n")).filter(words -> !words.isEmpty())
				.collect(Collectors.joining("\n"));
	}

	private String date(PreviewRow row) {
		return row.when().flatMap(Edtf::tryParse).map(dates::format).orElse("");
	}

	private static String kind(Kind kind) {
		return switch (kind) {
		case NEW -> Messages.preview_new;
		case CHANGED -> Messages.preview_changed;
		case SAME -> Messages.preview_same;
		case REFUSED -> Messages.preview_refused;
		};
	}

	/** Of a new event, title and date are beside it already. */
	private static String details(PreviewRow row, String between) {
		Stream<String> changes = row.changes().stream().filter(each -> row.kind() == Kind.CHANGED
				|| each.field() != EventColumn.TITLE && each.field() != EventColumn.WHEN).map(PreviewPage::words);
		return Stream.of(row.problems().stream(), row.warnings().stream(), changes).flatMap(each -> each)
				.collect(Collectors.joining(between));
	}

	private static String words(FieldChange change) {
		String after = Excerpt.of(change.after(), SHOWN_UNITS);
		return change.before().isEmpty() ? NLS.bind(Messages.preview_added, change.field().label(), after)
				: NLS.bind(Messages.preview_change,
						new Object[] { change.field().label(), Excerpt.of(change.before(), SHOWN_UNITS), after });
	}
}
