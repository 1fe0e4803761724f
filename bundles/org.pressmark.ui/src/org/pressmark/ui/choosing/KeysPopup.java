// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.choosing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pressmark.ui.fields.Named;

/** Which key does what, by tasks: found by typing, done by Enter, closed by Escape. */
final class KeysPopup extends AnchoredPopup {

	/**
	 * What a key does.
	 *
	 * @param task under which heading it is listed
	 * @param name what it does
	 * @param keys the keys, as a person knows them
	 * @param action does it
	 */
	record Key(String task, String name, String keys, Runnable action) {

		private boolean has(String words) {
			return name.toLowerCase(Locale.ROOT).contains(words) || keys.toLowerCase(Locale.ROOT).contains(words)
					|| task.toLowerCase(Locale.ROOT).contains(words);
		}
	}

	private static final int MOST_ROWS = 22;

	private final String title;
	private final List<Key> keys;
	private Text filter;
	private Table table;
	private Font headings;

	/**
	 * @param anchor where it opens, on the display
	 * @param title where the keys mean this
	 * @param keys in the order of their tasks
	 */
	KeysPopup(Shell parent, Rectangle anchor, String title, List<Key> keys) {
		super(parent, anchor, title, Messages.keys_hint);
		this.title = title;
		this.keys = List.copyOf(keys);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		filter = Named.control(WidgetFactory.text(SWT.SINGLE | SWT.SEARCH).message(Messages.keys_filter).create(area),
				"annotator.keys.filter", Messages.keys_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = Named.control(new Table(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION), "annotator.keys.list",
				title);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table);
		headings = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
		TableColumn names = new TableColumn(table, SWT.NONE);
		TableColumn strokes = new TableColumn(table, SWT.NONE);
		fill();
		names.pack();
		strokes.pack();
		((GridData) table.getLayoutData()).heightHint = table.getItemHeight() * Math.min(MOST_ROWS, table.getItemCount());
		filter.addListener(SWT.Modify, event -> fill());
		filter.addListener(SWT.DefaultSelection, event -> run());
		filter.addListener(SWT.KeyDown, this::moveInList);
		table.addListener(SWT.DefaultSelection, event -> run());
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	private void fill() {
		String words = filter.getText().strip().toLowerCase(Locale.ROOT);
		table.setRedraw(false);
		table.removeAll();
		String task = "";
		for (Key key : keys) {
			if (key.has(words)) {
				if (!key.task().equals(task)) {
					task = key.task();
					row(task, "").setFont(headings);
				}
				row(key.name(), key.keys()).setData(key);
			}
		}
		if (!words.isEmpty() && table.getItemCount() > 1) {
			table.setSelection(1);
		}
		table.setRedraw(true);
	}

	private TableItem row(String name, String strokes) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { name, strokes });
		return item;
	}

	private void run() {
		Optional<Key> key = table.getSelectionCount() == 0 ? Optional.empty()
				: Optional.ofNullable((Key) table.getSelection()[0].getData());
		key.ifPresent(chosen -> {
			close();
			chosen.action().run();
		});
	}

	private void moveInList(Event event) {
		int step = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> MAX_ROWS;
		case SWT.PAGE_UP -> -MAX_ROWS;
		default -> 0;
		};
		if (step != 0 && table.getItemCount() > 0) {
			event.doit = false;
			table.setSelection(Math.clamp((long) table.getSelectionIndex() + step, 0, table.getItemCount() - 1));
			table.showSelection();
		}
	}
}
