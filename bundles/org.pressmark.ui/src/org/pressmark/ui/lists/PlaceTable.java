// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.lists;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.model.text.Surroundings;
import org.pressmark.store.AnnotationRow;
import org.pressmark.ui.Failures;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.internal.Messages;

/**
 * Shows all places that name something in a table that asks for a row's contents when the row comes into sight: the
 * words in their context, and the title of the article. UI thread only.
 */
public final class PlaceTable {

	private static final int BEFORE_UNITS = 18;
	private static final int AFTER_UNITS = 40;

	private final Table table;
	private final OrderedTable order;
	private final PlaceList list;
	private final Runnable changed;

	/**
	 * @param parent gets a child that holds the table
	 * @param id for scripts: {@code <part>.<purpose>}
	 * @param name for people who hear instead of see
	 * @param changed runs when there are more or fewer places than before
	 */
	public PlaceTable(Composite parent, String id, String name, Runnable changed) {
		this.changed = changed;
		Composite holder = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = Named.control(new Table(holder, SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION), id, name);
		columns.setColumnData(column(Messages.lists_words), new ColumnWeightData(3));
		columns.setColumnData(column(Messages.lists_article), new ColumnWeightData(1));
		order = new OrderedTable(table);
		list = new PlaceList(new Shown());
		table.addListener(SWT.SetData, this::fill);
		createToolTip();
	}

	/** The table itself. */
	public Table control() {
		return table;
	}

	/** What holds the table, to be laid out. */
	public Composite holder() {
		return table.getParent();
	}

	/** What is shown. */
	public PlaceList list() {
		return list;
	}

	/** The selected place, as soon as it is known. */
	public Optional<Place> selected() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < list.size() ? list.place(index) : Optional.empty();
	}

	/** Tells this listener which place a person wants to see: by a double click, or Enter. */
	public void onOpen(Consumer<Place> open) {
		table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(open));
	}

	private final class Shown implements PlaceList.Listener {

		@Override
		public void ordered(long[] before, long[] after) {
			if (!table.isDisposed()) {
				order.ordered(before, after, false);
				changed.run();
			}
		}

		@Override
		public void placesRead() {
			if (!table.isDisposed()) {
				table.clearAll();
			}
		}

		@Override
		public void failed(Throwable failure) {
			ILog.of(PlaceTable.class).error(Messages.lists_read, failure);
			if (!table.isDisposed()) {
				Failures.show(table.getShell(), failure);
			}
		}
	}

	private TableColumn column(String title) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		return column;
	}

	/** Some systems ask for items, too, that are about to go. */
	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		if (event.index >= 0 && event.index < list.size()) {
			Optional<Place> place = list.place(event.index);
			item.setText(0, place.map(Place::annotation).map(PlaceTable::inContext).orElse(Messages.lists_coming));
			item.setText(1, place.map(Place::article).orElse(""));
		}
	}

	private static String inContext(AnnotationRow row) {
		int begin = row.before().length();
		Surroundings around = Surroundings.of(row.before() + row.words() + row.after(), begin,
				begin + row.words().length(), BEFORE_UNITS, AFTER_UNITS);
		return around.shownBefore() + row.words() + around.shownAfter();
	}

	/** The title of the article has the least room. */
	private void createToolTip() {
		new DefaultToolTip(table) {

			@Override
			protected boolean shouldCreateToolTip(Event event) {
				return !getText(event).isEmpty();
			}

			@Override
			protected String getText(Event event) {
				TableItem item = table.getItem(new Point(event.x, event.y));
				return item == null ? "" : item.getText(1);
			}
		};
	}
}
