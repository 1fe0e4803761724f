// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.ui.JobRunner;
import org.pressmark.ui.fields.DateSource;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.OrderedTable;

/**
 * Lists events, a line each, those without a date too. A click on a column's head sorts; title, date, category and
 * status are changed in their cells: by a double click, or F2, from where Tab goes on. UI thread only.
 */
public final class EventTable {

	/** What comes of it. */
	public interface Target {

		/** Which events are chosen, here or elsewhere. */
		List<String> chosen();

		/** These events were chosen, in the order of the list. */
		void chosen(List<String> ids);

		/** The only selected event was clicked, again or for the first time: a person wants to see it elsewhere, too. */
		void clicked();

		/** The evidence of an event is wanted. */
		void opened(String id);

		/** A person is to know this, in the status line. */
		void says(String words);

		/** Whether events can be changed. */
		boolean isWritable();

		/** The categories that there are. */
		List<String> categories();

		/** What the date of an event is about. */
		DateSource dates(String eventId);

		/** What was typed for the date of an event before, is none, and was not dropped. */
		Optional<String> unsavedDate(String eventId);

		/** This was typed for the date of an event and is none; empty if it is no longer wanted. */
		void keepUnsavedDate(String eventId, Optional<String> words);

		/** A person wants another value: words, an EDTF text, an {@link EventStatus}; null for none. */
		void changed(String eventId, EventColumn column, Object value);
	}

	private static final int SCROLLED_MILLISECONDS = 100;
	private static final int LOOKS = 5;
	private static final int LEAST_WIDTH = 44;
	private static final int LEAST_WIDTH_PER_WEIGHT = 24;

	private final Target target;
	private final Table table;
	private final OrderedTable size;
	private final EventList list;
	private final CellEditing editing;
	private final Runnable reveal = this::reveal;
	private EventRows rows = EventRows.NONE;
	/** How often it is still looked whether the selected row is in sight. */
	private int looks;
	/** Where somebody clicked last: F2 changes what is there. */
	private EventColumn column = EventColumn.TITLE;

	/** @param parent gets a child that holds the table */
	public EventTable(Composite parent, Target target) {
		this.target = target;
		Composite holder = WidgetFactory.composite(SWT.NONE).create(parent);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = Named.control(new Table(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL),
				"timeline.table", Messages.table_name);
		table.setHeaderVisible(true);
		size = new OrderedTable(table);
		JobRunner jobs = new JobRunner(table.getDisplay()::asyncExec);
		list = new EventList(work -> jobs.runUnseen(Messages.table_sort, monitor -> work.get()), this::show);
		Arrays.stream(EventColumn.values()).forEach(each -> createColumn(columns, each));
		editing = new CellEditing(table, target);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> target.chosen(selected()));
		table.addListener(SWT.MouseDown, event -> column = columnAt(event).orElse(EventColumn.TITLE));
		table.addListener(SWT.MouseUp, this::released);
		table.addListener(SWT.MouseDoubleClick, this::doubleClicked);
	}

	/** The table itself. */
	public Table control() {
		return table;
	}

	/** What holds the table, to be laid out. */
	Composite holder() {
		return table.getParent();
	}

	/** Lists these events and no others. */
	public void list(List<EventRow> events) {
		list.begin(events);
	}

	/**
	 * Follows a change.
	 *
	 * @param changed events that are new or other ones now
	 * @param gone the ids of those that are no longer there
	 */
	public void follow(List<EventRow> changed, Set<String> gone) {
		list.follow(changed, gone);
	}

	/** The ids of the selected events, in the order of the list. */
	List<String> selected() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < rows.size())
				.mapToObj(index -> rows.row(index).id()).toList();
	}

	/** Selects those of these events that are listed, and brings the first one into sight. */
	public void select(Collection<String> ids) {
		if (Set.copyOf(selected()).equals(Set.copyOf(ids))) {
			return;
		}
		table.deselectAll();
		selectRows(Set.copyOf(ids));
		if (table.getSelectionCount() > 0) {
			table.showSelection();
		}
	}

	/** Where on the display the row of the selected event is, in sight. */
	public Rectangle anchor() {
		table.showSelection();
		Rectangle area = table.getClientArea();
		Rectangle row = table.getSelectionCount() == 0 ? area : table.getSelection()[0].getBounds().intersection(area);
		return table.getDisplay().map(table, null, row);
	}

	/** The id of the event in the line at a place of the table. */
	public Optional<String> eventAt(int x, int y) {
		return Optional.ofNullable(table.getItem(new Point(x, y))).map(table::indexOf).filter(index -> index < rows.size())
				.map(index -> rows.row(index).id());
	}

	/** Changes the selected event in the cell that was used last. */
	public void edit() {
		selected().stream().findFirst().flatMap(rows::indexOf)
				.ifPresent(index -> editing.edit(rows.row(index), index, column.isEditable() ? column : EventColumn.TITLE));
	}

	/** The events are about to go: what is being typed is stored, or kept. */
	public void leaveCell() {
		editing.leave();
	}

	private void createColumn(TableColumnLayout columns, EventColumn each) {
		TableColumn head = new TableColumn(table, each.style());
		head.setText(each.heading());
		head.setMoveable(true);
		head.addListener(SWT.Selection, event -> list.sort(list.order().clicked(each)));
		columns.setColumnData(head, new ColumnWeightData(each.weight(), leastWidth(each), true));
	}

	private int leastWidth(EventColumn each) {
		int usual = LEAST_WIDTH + LEAST_WIDTH_PER_WEIGHT * each.weight();
		return each == EventColumn.DATE ? Math.max(usual, DateWidth.of(table)) : usual;
	}

	/** The chosen events are selected, and the same one stays in sight; the selected one, if it changed or a change moves it. */
	private void show(EventRows now) {
		if (table.isDisposed()) {
			return;
		}
		List<String> before = selected();
		Optional<String> first = Optional.of(table.getTopIndex()).filter(top -> top < rows.size()).map(rows::row)
				.map(EventRow::id);
		boolean follows = follows(now);
		rows = now;
		table.setRedraw(false);
		table.deselectAll();
		table.clearAll();
		size.resized(rows.size());
		first.flatMap(rows::indexOf).ifPresent(this::scroll);
		selectRows(Set.copyOf(target.chosen()));
		if (follows) {
			// GTK scrolls later, nobody says when, and to the first of two places that it is sent to one after the other.
			looks = LOOKS;
			table.getDisplay().timerExec(SCROLLED_MILLISECONDS, reveal);
		}
		table.setSortColumn(table.getColumn(rows.order().column().ordinal()));
		table.setSortDirection(rows.order().isDescending() ? SWT.DOWN : SWT.UP);
		table.setRedraw(true);
		editing.follow(rows);
		if (!before.isEmpty() && !selected().containsAll(before)) {
			// What is gone, or hidden, is not selected either.
			target.chosen(selected());
		}
	}

	private void selectRows(Set<String> ids) {
		int[] indices = ids.isEmpty() ? new int[0]
				: IntStream.range(0, rows.size()).filter(i -> ids.contains(rows.row(i).id())).toArray();
		Arrays.stream(indices).max().ifPresent(size::reach);
		table.select(indices);
	}

	/** Whether the only selected row is to be in sight among other rows: it is now, or it is another one then. */
	private boolean follows(EventRows now) {
		int index = table.getSelectionCount() == 1 ? table.getSelectionIndex() : -1;
		if (index < 0 || index >= rows.size() || target.chosen().size() != 1) {
			return false;
		}
		EventRow row = rows.row(index);
		return target.chosen().contains(row.id()) && now.indexOf(row.id())
				.filter(then -> isInSight(index) || !now.row(then).equals(row)).isPresent();
	}

	private boolean isInSight(int index) {
		int visible = table.getClientArea().height / table.getItemHeight();
		return index >= table.getTopIndex() && index < table.getTopIndex() + visible;
	}

	private void reveal() {
		if (table.isDisposed() || table.getSelectionCount() != 1) {
			return;
		}
		if (!table.getClientArea().intersects(table.getSelection()[0].getBounds())) {
			table.showSelection();
		}
		if (--looks > 0) {
			table.getDisplay().timerExec(SCROLLED_MILLISECONDS, reveal);
		}
	}

	private void scroll(int index) {
		size.reach(index);
		table.setTopIndex(index);
	}

	private void fill(Event event) {
		if (event.index >= 0 && event.index < rows.size()) {
			EventRow row = rows.row(event.index);
			((TableItem) event.item).setText(
					Arrays.stream(EventColumn.values()).map(each -> each.text(row)).toArray(String[]::new));
		}
	}

	/** A click on what is selected already selects nothing, so nobody else is told of it. */
	private void released(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		boolean isOnly = item != null && table.getSelectionCount() == 1 && table.indexOf(item) == table.getSelectionIndex();
		if (event.button == 1 && isOnly) {
			target.clicked();
		}
	}

	private void doubleClicked(Event event) {
		int index = table.getSelectionIndex();
		Optional<EventColumn> clicked = columnAt(event);
		if (index < 0 || index >= rows.size() || clicked.isEmpty()) {
			return;
		}
		if (clicked.get().isEditable() && target.isWritable()) {
			editing.edit(rows.row(index), index, clicked.get());
		} else {
			target.opened(rows.row(index).id());
		}
	}

	private Optional<EventColumn> columnAt(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		return item == null ? Optional.empty() : Arrays.stream(EventColumn.values())
				.filter(each -> item.getBounds(each.ordinal()).contains(event.x, event.y)).findFirst();
	}
}
