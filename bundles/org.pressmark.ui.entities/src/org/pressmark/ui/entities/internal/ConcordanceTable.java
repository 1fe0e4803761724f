// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleUse;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.OrderedTable;
import org.pressmark.ui.lists.Place;
import org.pressmark.ui.lists.PlaceList;

/**
 * Key words in their context, one below the other, however many: what a row shows is read when it comes into sight. UI
 * thread only.
 */
final class ConcordanceTable {

	/** On both sides of a cell together, in letters. */
	private static final int PADDING = 2;

	private final Table table;
	private final TableColumn before;
	private final int letterWidth;
	private final OrderedTable order;
	private final PlaceList list;
	private Map<String, ArticleUse> articles = Map.of();

	/**
	 * @param parent gets a child that holds the table
	 * @param changed runs when there are more or fewer places than before
	 */
	ConcordanceTable(Composite parent, Runnable changed) {
		Composite holder = WidgetFactory.composite(SWT.NONE).create(parent);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = Named.control(new Table(holder, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL),
				"concordance.table", Messages.concordance_name);
		table.setHeaderVisible(true);
		column(columns, Messages.concordance_published, SWT.LEFT, 3);
		before = column(columns, Messages.concordance_before, SWT.RIGHT, 8);
		column(columns, Messages.concordance_words, SWT.LEFT, 5);
		column(columns, Messages.concordance_after, SWT.LEFT, 8);
		column(columns, Messages.concordance_outlet, SWT.LEFT, 3);
		column(columns, Messages.concordance_article, SWT.LEFT, 3);
		letterWidth = letterWidth(table);
		before.addListener(SWT.Resize, event -> table.clearAll());
		order = new OrderedTable(table);
		list = new PlaceList(new PlaceList.Listener() {

			@Override
			public void ordered(long[] old, long[] now) {
				if (!table.isDisposed()) {
					order.ordered(old, now, true);
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
				ILog.of(ConcordanceTable.class).error(Messages.concordance_reading, failure);
				if (!table.isDisposed()) {
					Failures.show(table.getShell(), failure);
				}
			}
		});
		table.addListener(SWT.SetData, this::fill);
	}

	Table control() {
		return table;
	}

	PlaceList list() {
		return list;
	}

	/** Tells what is known of the articles, by their ids. */
	void setArticles(Map<String, ArticleUse> known) {
		articles = known;
		table.clearAll();
	}

	/** The selected place, as soon as it is known. */
	Optional<Place> selected() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < list.size() ? list.place(index) : Optional.empty();
	}

	/** The row numbers of all selected places. */
	long[] selectedRows() {
		return Arrays.stream(table.getSelectionIndices()).filter(index -> index < list.size()).mapToLong(list::row)
				.toArray();
	}

	/** The words of selected places that are those of no other place, as far as these are known; none where one is not. */
	Set<String> namedOnlySelected() {
		Set<String> selected = new HashSet<>();
		Set<String> others = new HashSet<>();
		for (int i = 0; i < list.size(); i++) {
			Optional<Place> place = list.known(i);
			if (place.isEmpty()) {
				return Set.of();
			}
			(table.isSelected(i) ? selected : others).add(place.get().annotation().words().strip());
		}
		selected.removeAll(others);
		return selected;
	}

	/** Tells this listener which place a person wants to see by a double click. */
	void onOpen(Consumer<Place> open) {
		// Not what a double click has in common with Enter, for Enter is the command's key.
		table.addListener(SWT.MouseDoubleClick, event -> selected().ifPresent(open));
	}

	private TableColumn column(TableColumnLayout columns, String title, int style, int weight) {
		TableColumn column = new TableColumn(table, style);
		column.setText(title);
		columns.setColumnData(column, new ColumnWeightData(weight));
		return column;
	}

	private static int letterWidth(Table table) {
		GC gc = new GC(table);
		try {
			return Math.max(1, (int) gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}

	private void fill(Event event) {
		if (event.index < 0 || event.index >= list.size()) {
			return;
		}
		Optional<Place> place = list.place(event.index);
		((TableItem) event.item).setText(place.map(this::texts)
				.orElse(new String[] { Messages.concordance_coming, "", "", "", "", "" }));
	}

	private String[] texts(Place place) {
		AnnotationRow words = place.annotation();
		Optional<ArticleUse> article = Optional.ofNullable(articles.get(words.articleId()));
		return new String[] { article.map(each -> ModelLabels.date(each.published())).orElse(""), before(words),
				words.words(), words.after(), article.map(each -> ModelLabels.outlet(each.outlet())).orElse(""),
				place.article() };
	}

	private String before(AnnotationRow words) {
		GC gc = new GC(table);
		try {
			return new WordsBefore(text -> gc.textExtent(text).x).fitting(words.before(), before.getWidth() - PADDING * letterWidth);
		} finally {
			gc.dispose();
		}
	}
}
