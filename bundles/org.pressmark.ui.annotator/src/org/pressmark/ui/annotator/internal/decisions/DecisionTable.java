// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.text.Excerpt;
import org.pressmark.store.ChangedWords;
import org.pressmark.ui.Failures;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.OrderedTable;

/** Shows marks to decide of, the words before beside those now, row by row as they come into sight. UI thread only. */
final class DecisionTable {

	private static final int WORDS_UNITS = 90;

	private final Table table;
	private final OrderedTable order;
	private final DecisionList list;
	private final Runnable changed;

	/**
	 * @param parent gets a child that holds the table
	 * @param changed runs when there are more or fewer of them than before
	 */
	DecisionTable(Composite parent, Runnable changed) {
		this.changed = changed;
		Composite holder = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = Named.control(new Table(holder, SWT.VIRTUAL | SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION),
				"decisions.table", Messages.decisions_name);
		table.setHeaderVisible(true);
		columns.setColumnData(column(Messages.decisions_before), new ColumnWeightData(3));
		columns.setColumnData(column(Messages.decisions_now), new ColumnWeightData(3));
		columns.setColumnData(column(Messages.decisions_kind), new ColumnWeightData(1));
		columns.setColumnData(column(Messages.decisions_article), new ColumnWeightData(2));
		order = new OrderedTable(table);
		list = new DecisionList(new Shown());
		table.addListener(SWT.SetData, this::fill);
	}

	Table control() {
		return table;
	}

	/** Gives it the focus; keys mean something at once, for something is selected. */
	void setFocus() {
		table.setFocus();
		selectFirst();
	}

	/** What holds the table, to be laid out. */
	Composite holder() {
		return table.getParent();
	}

	/** What is shown. */
	DecisionList list() {
		return list;
	}

	/** Those that are selected and known. */
	List<Decision> selected() {
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < list.size())
				.mapToObj(list::decision).flatMap(Optional::stream).toList();
	}

	/** Tells this listener which one a person wants to see: by a double click, or Enter. */
	void onOpen(Consumer<Decision> open) {
		table.addListener(SWT.DefaultSelection, event -> selected().stream().findFirst().ifPresent(open));
	}

	private final class Shown implements DecisionList.Listener {

		@Override
		public void ordered(long[] before, long[] after) {
			if (!table.isDisposed()) {
				order.ordered(before, after, true);
				if (table.isFocusControl()) {
					selectFirst();
				}
				changed.run();
			}
		}

		@Override
		public void decisionsRead() {
			if (!table.isDisposed()) {
				table.clearAll();
			}
		}

		@Override
		public void failed(Throwable failure) {
			ILog.of(DecisionTable.class).error(Messages.decisions_read, failure);
			if (!table.isDisposed()) {
				Failures.show(table.getShell(), failure);
			}
		}
	}

	private void selectFirst() {
		if (table.getSelectionCount() == 0 && table.getItemCount() > 0) {
			table.setSelection(0);
		}
	}

	private TableColumn column(String title) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(title);
		return column;
	}

	/** Some systems ask for items, too, that are about to go. */
	private void fill(Event event) {
		if (event.index >= 0 && event.index < list.size()) {
			TableItem item = (TableItem) event.item;
			Optional<Decision> decision = list.decision(event.index);
			item.setText(decision.map(DecisionTable::cells).orElseGet(() -> new String[] { Messages.decisions_coming }));
		}
	}

	private static String[] cells(Decision decision) {
		return new String[] { Excerpt.of(decision.words().formerWords(), WORDS_UNITS),
				now(decision.words()),
				kind(decision.words().annotation().kind()), decision.article() };
	}

	private static String now(ChangedWords changed) {
		String words = Excerpt.of(changed.annotation().words(), WORDS_UNITS);
		return changed.isLost() ? NLS.bind(Messages.decisions_lost, words) : words;
	}

	/** What a plug-in calls its annotations is all that there is to say of them. */
	private static String kind(String name) {
		return ModelPackage.eINSTANCE.getEClassifier(name) instanceof EClass kind ? ModelLabels.kind(kind) : name;
	}
}
