// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.codebook.ImportedCode;
import org.pressmark.operations.codebook.ImportedCode.Kind;
import org.pressmark.ui.fields.AskingDialog;
import org.pressmark.ui.fields.Named;

/** Shows what an import of a codebook would make of each code, before it is done. */
final class ImportDialog extends AskingDialog {

	private static final int WIDTH = 780;
	private static final int KIND_WIDTH = 110;
	private static final int DETAIL_WIDTH = 420;
	/** Of what a guideline is and will be. */
	private static final int SHOWN_UNITS = 40;
	private static final int ROWS = 12;

	private final List<ImportedCode> codes;

	private ImportDialog(Shell parent, String fileName, List<ImportedCode> codes) {
		super(parent, NLS.bind(Messages.import_title, fileName), Messages.import_ok, 1);
		this.codes = codes;
	}

	/** Shows it; whether the person wants it. */
	static boolean isWanted(Shell parent, String fileName, List<ImportedCode> codes) {
		return new ImportDialog(parent, fileName, codes).open() == Window.OK;
	}

	/** How many codes are added, changed, the same, and only here. */
	static String summary(String pattern, List<ImportedCode> codes) {
		Map<Kind, Long> counts = codes.stream()
				.collect(Collectors.groupingBy(ImportedCode::kind, TreeMap::new, Collectors.counting()));
		return Plurals.bind(pattern,
				Stream.of(Kind.ADDED, Kind.CHANGED, Kind.SAME, Kind.LEFT, Kind.DOUBLED).map(kind -> counts.getOrDefault(kind, 0L)).toArray());
	}

	@Override
	protected void createFields(Composite area) {
		Label summary = WidgetFactory.label(SWT.WRAP).text(summary(Messages.import_summary, codes)).create(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(summary);
		Table table = Named.control(new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION),
				"codebook.import", Messages.import_list);
		table.setHeaderVisible(true);
		column(table, Messages.import_kind, KIND_WIDTH);
		column(table, Messages.column_code, WIDTH - KIND_WIDTH - DETAIL_WIDTH);
		column(table, Messages.import_details, DETAIL_WIDTH);
		table.addListener(SWT.SetData, this::fill);
		table.setItemCount(codes.size());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getItemHeight()).applyTo(table);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		boolean changes = codes.stream().anyMatch(each -> each.kind() == Kind.ADDED || each.kind() == Kind.CHANGED);
		enableAgree(changes);
		getButton(changes ? IDialogConstants.OK_ID : IDialogConstants.CANCEL_ID).setFocus();
		return contents;
	}

	private static void column(Table table, String title, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		column.setWidth(width);
	}

	private void fill(Event event) {
		if (event.index >= 0 && event.index < codes.size()) {
			ImportedCode code = codes.get(event.index);
			((TableItem) event.item).setText(new String[] { kind(code.kind()),
					String.join(Messages.path_separator, code.path()), details(code) });
		}
	}

	private static String kind(Kind kind) {
		return switch (kind) {
		case ADDED -> Messages.import_added;
		case CHANGED -> Messages.import_changed;
		case SAME -> Messages.import_same;
		case DOUBLED -> Messages.import_leftOut;
		case LEFT -> Messages.import_left;
		};
	}

	/** From what to what, and what of the file is not taken. */
	private static String details(ImportedCode code) {
		Stream<String> changes = code.changes().entrySet().stream().map(each -> NLS.bind(Messages.import_change, new Object[] {
				detail(each.getKey()), shown(each.getValue().before()), shown(each.getValue().after()) }));
		return Stream.concat(changes, code.leftOut().stream()).collect(Collectors.joining(Messages.import_separator));
	}

	private static String shown(String value) {
		return value.isEmpty() ? Messages.import_nothing : Excerpt.of(value, SHOWN_UNITS);
	}

	private static String detail(ImportedCode.Detail detail) {
		return switch (detail) {
		case NAME -> Messages.form_name;
		case COLOR -> Messages.form_color;
		case GUIDELINE -> Messages.form_guideline;
		};
	}
}
