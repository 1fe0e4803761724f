// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.text.NumberFormat;
import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.ui.fields.Named;

/** How often something is named in each of several groups of articles. UI thread only. */
final class CountTable {

	/**
	 * A row.
	 *
	 * @param name what the articles have in common
	 * @param places in how many places
	 * @param articles in how many articles
	 */
	record Row(String name, int places, int articles) {
	}

	private final Table table;
	private List<Row> rows = List.of();

	/**
	 * @param parent gets a child that holds the table
	 * @param id for scripts
	 * @param name for people who hear instead of see
	 * @param title of the first column
	 */
	CountTable(Composite parent, String id, String name, String title) {
		Composite holder = WidgetFactory.composite(SWT.NONE).create(parent);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = Named.control(new Table(holder, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), id, name);
		table.setHeaderVisible(true);
		column(columns, title, SWT.LEFT, 3);
		column(columns, Messages.counts_places, SWT.RIGHT, 1);
		column(columns, Messages.counts_articles, SWT.RIGHT, 1);
		table.addListener(SWT.SetData, this::fill);
	}

	/** What holds the table, to be laid out. */
	Composite holder() {
		return table.getParent();
	}

	void show(List<Row> shown) {
		rows = List.copyOf(shown);
		table.setItemCount(rows.size());
		table.clearAll();
	}

	private void column(TableColumnLayout columns, String title, int style, int weight) {
		TableColumn column = new TableColumn(table, style);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(weight));
	}

	private void fill(Event event) {
		if (event.index >= 0 && event.index < rows.size()) {
			Row row = rows.get(event.index);
			NumberFormat numbers = NumberFormat.getIntegerInstance();
			((TableItem) event.item)
					.setText(new String[] { row.name(), numbers.format(row.places()), numbers.format(row.articles()) });
		}
	}
}
