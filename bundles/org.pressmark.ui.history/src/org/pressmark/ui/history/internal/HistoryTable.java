// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.util.Optional;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.pressmark.store.HistoryEntry;
import org.pressmark.ui.fields.Named;
import org.pressmark.ui.lists.OrderedTable;

/** Shows a {@link HistoryList}: a table that asks for a step, and for older ones, when its row comes into sight. */
final class HistoryTable {

	private static final String BUNDLE = "org.pressmark.ui.history";
	private static final int WHAT = 2;
	private static final int NARROW = 11;
	/** How much of the text's colour is left of a step that no longer holds. */
	private static final double QUIET = 0.68;

	private final HistoryList list;
	private final Table table;
	private final OrderedTable order;
	private final TableColumnLayout layout = new TableColumnLayout();
	private final LocalResourceManager resources;
	private boolean isRepainting;

	/**
	 * @param parent gets a child that holds the table
	 * @param list what it shows
	 */
	HistoryTable(Composite parent, HistoryList list) {
		this.list = list;
		Composite holder = new Composite(parent, SWT.NONE);
		holder.setLayout(layout);
		table = Named.control(new Table(holder, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION), "history.table",
				Messages.table_name);
		table.setHeaderVisible(true);
		order = new OrderedTable(table);
		resources = new LocalResourceManager(JFaceResources.getResources(), table);
		PixelConverter characters = new PixelConverter(table);
		addColumn(Messages.column_time, SWT.LEFT, 18, characters);
		addColumn(Messages.column_person, SWT.LEFT, 11, characters);
		addColumn(Messages.column_what, SWT.LEFT, 46, characters);
		addColumn(Messages.column_state, SWT.LEFT, 15, characters);
		addColumn(Messages.column_size, SWT.RIGHT, 5, characters).setToolTipText(Messages.column_sizeTip);
		table.addListener(SWT.SetData, this::fill);
		followTheme();
	}

	/** Rows have a colour that is made of those of the theme, which are there when the theme is. */
	private void followTheme() {
		IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
		IPropertyChangeListener listener = event -> {
			if (!isRepainting) {
				isRepainting = true;
				table.getDisplay().asyncExec(this::repaint);
			}
		};
		themes.addPropertyChangeListener(listener);
		table.addListener(SWT.Dispose, event -> themes.removePropertyChangeListener(listener));
	}

	private void repaint() {
		isRepainting = false;
		if (!table.isDisposed()) {
			table.clearAll();
		}
	}

	/** The table itself. */
	Table control() {
		return table;
	}

	/** The step that is selected. */
	Optional<HistoryEntry> selected() {
		int index = table.getSelectionIndex();
		return index >= 0 && index < list.size() ? list.step(index) : Optional.empty();
	}

	/** Shows other steps; the one that was selected stays selected if it is one of them. */
	void replaced(Optional<String> selectedId) {
		table.setRedraw(false);
		resize();
		table.deselectAll();
		table.clearAll();
		table.setTopIndex(0);
		selectedId.map(list::indexOf).filter(index -> index >= 0).ifPresent(index -> {
			order.reach(index);
			table.select(index);
			table.showSelection();
		});
		table.setRedraw(true);
	}

	/** Shows newer steps on top; what is selected and in sight stays so, unless the newest were in sight. */
	void prepended(int count) {
		int selected = table.getSelectionIndex();
		int top = table.getTopIndex();
		table.setRedraw(false);
		resize();
		table.deselectAll();
		table.clearAll();
		order.reach(Math.max(selected, top) + count);
		if (selected >= 0) {
			table.select(selected + count);
		}
		table.setTopIndex(top == 0 ? 0 : top + count);
		table.setRedraw(true);
	}

	/** Shows older steps at the end. */
	void appended(int count) {
		resize();
		int first = list.size() - count;
		if (first < table.getItemCount()) {
			table.clear(first, Math.min(size(), table.getItemCount()) - 1);
		}
	}

	/** Shows a step as it is now. */
	void changed(int index) {
		table.clear(index);
	}

	private void resize() {
		order.resized(size());
	}

	/** One row more where older steps are still to be read. */
	private int size() {
		return list.size() + (list.isComplete() ? 0 : 1);
	}

	private TableColumn addColumn(String name, int alignment, int width, PixelConverter characters) {
		TableColumn column = new TableColumn(table, alignment);
		column.setText(name);
		layout.setColumnData(column,
				new ColumnWeightData(width, characters.convertWidthInCharsToPixels(Math.min(width, NARROW)), true));
		return column;
	}

	/** Some systems ask for items, too, that are about to go. */
	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		if (event.index >= 0 && event.index < size()) {
			list.step(event.index).ifPresentOrElse(step -> fill(item, step), () -> item.setText(Messages.row_coming));
		}
	}

	private void fill(TableItem item, HistoryEntry step) {
		item.setText(new String[] { StepLabels.time(step), step.author(), StepLabels.what(step), StepLabels.state(step),
				Integer.toString(step.size()) });
		item.setImage(WHAT, icon(step).orElse(null));
		item.setForeground(step.takenBack() ? quiet() : null);
	}

	private Optional<Image> icon(HistoryEntry step) {
		Optional<String> name = switch (step.kind()) {
		case DO -> Optional.empty();
		case UNDO -> Optional.of("undo");
		case REDO -> Optional.of("redo");
		};
		return name.flatMap(each -> ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + each + ".svg"))
				.map((ImageDescriptor descriptor) -> resources.get(descriptor));
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
