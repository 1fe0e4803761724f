// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.model.text.Plurals;
import org.pressmark.operations.codebook.CodesTouched;
import org.pressmark.store.AnnotationRow;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.Background;

/** Shows what a change of codes will touch before it is made: how much, and the first passages. UI thread only. */
final class CodesTouchedPart {

	private static final int WIDTH_IN_LINES = 26;

	private final Background background;
	private final Label counts;
	private final Table places;

	/**
	 * @param parent with a grid of one column
	 * @param background where it is looked up
	 */
	CodesTouchedPart(Composite parent, Background background) {
		this.background = background;
		Composite area = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		counts = WidgetFactory.label(SWT.WRAP).text(Messages.touched_reading).create(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
		Composite frame = WidgetFactory.composite(SWT.NONE).create(area);
		places = Named.control(new Table(frame, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL), "codebook.touched", //$NON-NLS-1$
				Messages.touched_places);
		places.setHeaderVisible(true);
		TableColumnLayout columns = new TableColumnLayout();
		column(columns, Messages.touched_passage, 3);
		column(columns, Messages.touched_article, 2);
		frame.setLayout(columns);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(WIDTH_IN_LINES * places.getItemHeight(), (CodesTouched.FIRST + 2) * places.getItemHeight())
				.applyTo(frame);
	}

	private void column(TableColumnLayout columns, String title, int weight) {
		TableColumn column = new TableColumn(places, SWT.NONE);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(weight));
	}

	/**
	 * Shows what has one of these codes.
	 *
	 * @param read is given it as soon as it is known
	 */
	void show(Collection<String> ids, Consumer<CodesTouched> read) {
		List<String> asked = List.copyOf(ids);
		background.read(reader -> CodesTouched.by(reader, asked)).whenComplete((touched, failure) -> {
			if (counts.isDisposed()) {
				return;
			}
			if (failure == null) {
				show(touched);
				read.accept(touched);
			} else {
				counts.setText(Failures.line(failure));
			}
		});
	}

	private void show(CodesTouched touched) {
		counts.setText(touched.use().passages() == 0 ? Messages.touched_nothing
				: Plurals.bind(Messages.touched_counts, touched.use().passages(), touched.use().articles()));
		places.removeAll();
		touched.first().forEach(each -> new TableItem(places, SWT.NONE)
				.setText(new String[] { inContext(each.place()), ModelLabels.title(each.article()) }));
		counts.requestLayout();
	}

	private static String inContext(AnnotationRow row) {
		return NLS.bind(Messages.touched_place, new Object[] { row.before(), row.words(), row.after() });
	}

	static String number(int number) {
		return NumberFormat.getIntegerInstance().format(number);
	}
}
