// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.model.ArticleStatus;
import org.pressmark.store.ArticleRow;
import org.pressmark.ui.lists.OrderedTable;

/** Shows an {@link ArticleList}: a table that asks for a row's contents when the row comes into sight. */
final class ArticleTable {

	private static final int MOST_TOLD = 1_000;
	/** Each is looked for. */
	private static final int MOST_CLEARED = 20;
	private static final String WIDTH = "width.";

	private final ArticleList list;
	private final IDialogSettings settings;
	private final Table table;
	private final OrderedTable order;
	/** Empty when it may have changed: the system looks at every row to tell. */
	private Optional<int[]> selection = Optional.empty();
	private final TableColumnLayout layout = new TableColumnLayout();
	private final Map<ArticleColumn, TableColumn> columns = new EnumMap<>(ArticleColumn.class);

	/**
	 * @param parent gets a child that holds the table
	 * @param list what it shows
	 * @param settings where the widths of its columns are remembered
	 */
	ArticleTable(Composite parent, ArticleList list, IDialogSettings settings) {
		this.list = list;
		this.settings = settings;
		Composite holder = new Composite(parent, SWT.NONE);
		holder.setLayout(layout);
		table = new Table(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		order = new OrderedTable(table);
		table.setData("id", "sources.table");
		table.setHeaderVisible(true);
		PixelConverter characters = new PixelConverter(table);
		Arrays.stream(ArticleColumn.values()).forEach(column -> addColumn(column, characters));
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> selection = Optional.empty());
		new DefaultToolTip(table, ToolTip.RECREATE, false) {

			@Override
			protected String getText(Event event) {
				return tip(event.x, event.y);
			}
		};
	}

	/** The table itself. */
	Table control() {
		return table;
	}

	/** Tells this listener of clicks on headings. */
	void onHeading(Consumer<ArticleColumn> listener) {
		columns.forEach((column, widget) -> widget.addListener(SWT.Selection, event -> listener.accept(column)));
	}

	/** Shows by an arrow how the list is sorted. */
	void show(Sorting sorting) {
		table.setSortColumn(sorting.column().map(columns::get).orElse(null));
		table.setSortDirection(sorting.descending() ? SWT.DOWN : SWT.UP);
	}

	/** As {@link OrderedTable#ordered}. */
	void ordered(long[] before, long[] after, boolean selectNext) {
		selection = Optional.empty();
		order.ordered(before, after, selectNext);
	}

	/** Shows what the list knows by now. */
	void refresh() {
		table.clearAll();
	}

	/** Shows what the list knows by now of the articles with these row numbers. */
	void refresh(Set<Long> rows) {
		if (rows.size() > MOST_CLEARED) {
			refresh();
		} else {
			rows.stream().mapToInt(list::indexOf).filter(index -> index >= 0 && index < table.getItemCount())
					.forEach(table::clear);
		}
	}

	/** The places of the selected articles. */
	int[] selection() {
		if (selection.isEmpty()) {
			selection = Optional.of(table.getSelectionIndices());
		}
		return Arrays.stream(selection.get()).filter(index -> index < list.size()).toArray();
	}

	/** What is known of the first thousand selected articles; no more, because others look at each of them. */
	List<ArticleRow> selectedRows() {
		return IntStream.of(selection()).limit(MOST_TOLD).mapToObj(index -> list.cached(list.rowNumber(index)))
				.flatMap(Optional::stream).toList();
	}

	/** Selects all articles. */
	void selectAll() {
		order.reach(list.size() - 1);
		selection = Optional.empty();
		table.selectAll();
	}

	/** Whether the article at that place is selected. */
	boolean isSelected(int index) {
		return index < table.getItemCount() && table.isSelected(index);
	}

	/** Selects the article at that place and shows it. */
	void reveal(int index) {
		order.reach(index);
		selection = Optional.empty();
		table.setSelection(index);
		table.showSelection();
	}

	/** What the column of versions means, where there are some; null elsewhere. */
	private String tip(int x, int y) {
		TableItem item = table.getItem(new Point(x, y));
		int versions = columns.keySet().stream().toList().indexOf(ArticleColumn.VERSIONS);
		if (item == null || !item.getBounds(versions).contains(x, y)) {
			return null;
		}
		return Optional.of(table.indexOf(item)).filter(index -> index < list.size())
				.flatMap(index -> list.cached(list.rowNumber(index))).filter(row -> row.versions() > 1)
				.map(row -> NLS.bind(Messages.versions_tip, row.versions())).orElse(null);
	}

	private void addColumn(ArticleColumn column, PixelConverter characters) {
		TableColumn widget = new TableColumn(table, column.alignment());
		widget.setText(column.label());
		column.tip().ifPresent(widget::setToolTipText);
		columns.put(column, widget);
		int narrowest = characters.convertWidthInCharsToPixels(column.fewestCharacters());
		layout.setColumnData(widget, new ColumnWeightData(width(column, characters), narrowest, true));
		widget.addListener(SWT.Resize, event -> saveWidth(column, widget.getWidth()));
	}

	/** Some systems ask for items, too, that are about to go. */
	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		if (event.index >= 0 && event.index < list.size()) {
			list.row(event.index).ifPresentOrElse(row -> fill(item, row), () -> item.setText(Messages.row_coming));
		}
	}

	/** What is new is bold, and what is not known is in italics. */
	private static void fill(TableItem item, ArticleRow row) {
		FontRegistry fonts = JFaceResources.getFontRegistry();
		item.setFont(row.status() == ArticleStatus.NEW ? fonts.getBold(JFaceResources.DEFAULT_FONT) : null);
		for (ArticleColumn column : ArticleColumn.values()) {
			item.setText(column.ordinal(), column.text(row));
			item.setFont(column.ordinal(), column.isUnknown(row) ? fonts.getItalic(JFaceResources.DEFAULT_FONT) : null);
		}
	}

	/** The width that a person gave to a column, or that it was given of what there was; its share from now on. */
	private int width(ArticleColumn column, PixelConverter characters) {
		try {
			return settings.getInt(WIDTH + column.name());
		} catch (NumberFormatException e) {
			return characters.convertWidthInCharsToPixels(column.characters());
		}
	}

	private void saveWidth(ArticleColumn column, int width) {
		if (width > 0) {
			settings.put(WIDTH + column.name(), width);
		}
	}
}
