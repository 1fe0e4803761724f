// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.list;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.ui.SelectionDrag;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.OrderedTable;
import org.pressmark.ui.search.internal.list.KwicColumn.Role;

/**
 * Shows {@link TickedRows} as key words in context. The table asks for a row when it comes into sight, so there may be
 * hundreds of thousands. Space ticks the selected rows, Shift+Space all that have something in common with one of them, a
 * click on a heading sorts. UI thread only.
 */
public final class KwicTable<T> {

	private static final int NARROWEST = 5;
	/** How much of the text's colour is left of a row that is not meant to be ticked. */
	private static final double QUIET = 0.62;

	private final TickedRows<T> rows;
	private final List<KwicColumn<T>> columns;
	private final Predicate<T> isQuiet;
	private final Actions<T> actions;
	private final Table table;
	private final OrderedTable ordered;
	private final Font bold;
	private final Optional<RowOrder<T, ?>> usual;
	private final Function<T, ?> group;
	private Optional<KwicColumn<T>> sortedBy = Optional.empty();
	private IntPredicate filter = row -> true;

	/** Is told what a person does. */
	public interface Actions<T> {

		/** Something was ticked, or a tick taken away. */
		void ticked();

		/** A row is to be shown where it belongs, by Enter or a double click. */
		void opened(T row);
	}

	/**
	 * @param parent gets a child that holds the table
	 * @param id for scripts
	 * @param name for people who hear instead of see
	 * @param rows what it shows
	 * @param usual the order as long as nobody chooses another; empty for that in which the rows come
	 * @param group what rows have in common that Shift+Space ticks together
	 * @param isQuiet which rows are shown in a quieter colour
	 */
	public KwicTable(Composite parent, String id, String name, TickedRows<T> rows, List<KwicColumn<T>> columns,
			Optional<RowOrder<T, ?>> usual, Function<T, ?> group, Predicate<T> isQuiet, Actions<T> actions) {
		this.usual = usual;
		this.group = group;
		this.rows = rows;
		this.columns = List.copyOf(columns);
		this.isQuiet = isQuiet;
		this.actions = actions;
		Composite holder = new Composite(parent, SWT.NONE);
		holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = Named.control(new Table(holder, SWT.VIRTUAL | SWT.CHECK | SWT.MULTI | SWT.FULL_SELECTION), id, name);
		table.setHeaderVisible(true);
		ordered = new OrderedTable(table);
		bold = new LocalResourceManager(JFaceResources.getResources(), table)
				.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
		PixelConverter characters = new PixelConverter(table);
		this.columns.forEach(column -> addColumn(column, layout, characters));
		listen();
	}

	/** The table itself. */
	public Table control() {
		return table;
	}

	/**
	 * Shows only rows that pass.
	 *
	 * @param newFilter by their numbers in the order in which they came
	 */
	public void filter(IntPredicate newFilter) {
		filter = newFilter;
		arrange();
	}

	/** Shows no rows, as there are none any more. */
	public void clear() {
		table.deselectAll();
		change(rows::clear);
	}

	/** Shows rows below those that are there. */
	public void add(List<T> more, Predicate<T> tickedAtFirst) {
		rows.add(more, tickedAtFirst);
		ordered.extended(rows.size());
	}

	/** Shows the rows in the order that is wanted, after all came. */
	public void arrange() {
		Optional<RowOrder<T, ?>> order = sortedBy.flatMap(KwicColumn::order);
		if (table.getSortDirection() == SWT.DOWN) {
			order = order.map(by -> by.reversed());
		}
		Optional<RowOrder<T, ?>> wanted = order.or(() -> usual);
		change(() -> rows.arrange(filter, wanted));
		if (table.getSelectionCount() == 0 && rows.size() > 0) {
			table.setTopIndex(0);
		}
	}

	/** Puts those in order that came since, unless they are to be shown as they came. */
	public void allAdded() {
		if (sortedBy.isPresent() || usual.isPresent()) {
			arrange();
		}
	}

	/** The row on which the keys work. */
	public Optional<T> selected() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
	}

	/** The rows in sight, and as many again on either side. */
	public List<T> aroundSight() {
		int top = table.getTopIndex();
		int lines = table.getClientArea().height / Math.max(1, table.getItemHeight()) + 1;
		return IntStream.range(Math.max(0, top - lines), Math.min(rows.size(), top + 2 * lines)).mapToObj(rows::get).toList();
	}

	/** Shows rows again, for more is known of them. */
	public void refresh() {
		table.clearAll();
	}

	/** The rows that are selected, in the order in which they are shown. */
	public List<T> allSelected() {
		return Arrays.stream(table.getSelectionIndices()).filter(index -> index < rows.size()).mapToObj(rows::get).toList();
	}

	/** Ticks all rows that are shown, or takes their ticks away if all have one. */
	public void toggleAll() {
		rows.toggle(IntStream.range(0, rows.size()));
		tickedChanged();
	}

	/** Takes all ticks away of rows that are shown. */
	public void untickAll() {
		rows.untickShown();
		tickedChanged();
	}

	/** Selects the first row if none is, and gives the table the focus. */
	public void focus() {
		if (table.getSelectionCount() == 0 && rows.size() > 0) {
			table.select(0);
			table.notifyListeners(SWT.Selection, new Event());
		}
		table.setFocus();
	}

	private void change(Runnable change) {
		long[] before = rows.numbers();
		change.run();
		ordered.ordered(before, rows.numbers(), false);
	}

	private void addColumn(KwicColumn<T> column, TableColumnLayout layout, PixelConverter characters) {
		TableColumn widget = new TableColumn(table, column.role() == Role.BEFORE ? SWT.RIGHT : SWT.LEFT);
		widget.setText(column.label());
		int narrowest = Math.max(NARROWEST, column.weight() / 3);
		layout.setColumnData(widget,
				new ColumnWeightData(column.weight(), characters.convertWidthInCharsToPixels(narrowest), true));
		column.order().ifPresent(order -> widget.addListener(SWT.Selection, event -> sort(column, widget)));
	}

	/** By a column, then the other way round, then as they came. */
	private void sort(KwicColumn<T> column, TableColumn widget) {
		boolean isSame = sortedBy.filter(column::equals).isPresent();
		boolean isLast = isSame && table.getSortDirection() == SWT.DOWN;
		sortedBy = isLast ? Optional.empty() : Optional.of(column);
		table.setSortColumn(isLast ? null : widget);
		table.setSortDirection(isSame ? SWT.DOWN : SWT.UP);
		arrange();
	}

	private void listen() {
		SelectionDrag.install(table, this::allSelected);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, this::clicked);
		table.addListener(SWT.KeyDown, this::pressed);
		table.addListener(SWT.MouseDoubleClick, event -> selected().ifPresent(actions::opened));
		table.addListener(SWT.EraseItem, event -> {
			if (columns.get(event.index).role() == Role.BEFORE) {
				event.detail &= ~SWT.FOREGROUND;
			}
		});
		table.addListener(SWT.PaintItem, event -> {
			if (columns.get(event.index).role() == Role.BEFORE) {
				paintEnd(event);
			}
		});
	}

	/** Some systems ask for items, too, that are about to go. */
	private void fill(Event event) {
		if (event.index < 0 || event.index >= rows.size()) {
			return;
		}
		TableItem item = (TableItem) event.item;
		T row = rows.get(event.index);
		item.setText(columns.stream().map(column -> column.text().apply(row)).toArray(String[]::new));
		item.setChecked(rows.isTicked(event.index));
		item.setForeground(isQuiet.test(row) ? quiet() : null);
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).role() == Role.MATCH) {
				item.setFont(i, bold);
			}
		}
	}

	private void clicked(Event event) {
		if (event.detail == SWT.CHECK) {
			TableItem item = (TableItem) event.item;
			int index = table.indexOf(item);
			if (index >= 0 && index < rows.size()) {
				rows.tick(index, item.getChecked());
				item.setChecked(rows.isTicked(index));
				actions.ticked();
			}
		}
	}

	/** The system would tick only one of many, and some tick by Enter, too. */
	private void pressed(Event event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if (event.keyCode == SWT.SPACE && modifiers == SWT.SHIFT) {
			event.doit = false;
			toggleGroups();
		} else if (modifiers != 0) {
			return;
		} else if (event.keyCode == SWT.SPACE) {
			event.doit = false;
			rows.toggle(Arrays.stream(table.getSelectionIndices()).filter(index -> index < rows.size()));
			tickedChanged();
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			selected().ifPresent(actions::opened);
		}
	}

	private void toggleGroups() {
		Set<Object> groups = allSelected().stream().map(group).collect(Collectors.toSet());
		rows.toggle(IntStream.range(0, rows.size()).filter(index -> groups.contains(group.apply(rows.get(index)))));
		tickedChanged();
	}

	private void tickedChanged() {
		table.clearAll();
		actions.ticked();
	}

	/** The system would cut off the end, which is what is beside the words. */
	private static void paintEnd(Event event) {
		TableItem item = (TableItem) event.item;
		String text = item.getText(event.index);
		Rectangle cell = item.getBounds(event.index);
		Rectangle before = event.gc.getClipping();
		Point size = event.gc.textExtent(text);
		if ((event.detail & SWT.SELECTED) == 0) {
			// The system's own is that of the light theme.
			event.gc.setForeground(item.getForeground(event.index));
		}
		event.gc.setClipping(cell.intersection(before));
		event.gc.drawText(text, cell.x + cell.width - size.x - 2, cell.y + (cell.height - size.y) / 2, true);
		event.gc.setClipping(before);
	}

	/** Between the colours of text and ground, so that it suits light and dark. */
	private Color quiet() {
		RGB text = table.getForeground().getRGB();
		RGB ground = table.getBackground().getRGB();
		return new Color(mix(text.red, ground.red), mix(text.green, ground.green), mix(text.blue, ground.blue));
	}

	private static int mix(int text, int ground) {
		return (int) Math.round(text * QUIET + ground * (1 - QUIET));
	}
}
