// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.pressmark.model.EventStatus;
import org.pressmark.model.time.DateReading;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.fields.BeforeCommands;
import org.pressmark.ui.fields.DateSource;
import org.pressmark.ui.fields.EdtfField;
import org.pressmark.ui.fields.Named;

/**
 * Changes an event in a cell of a table: Enter stores what was typed, Escape drops it, Tab stores it and goes on to the
 * next cell. A date is shown as it was understood while it is typed; what is no date is not stored but kept until somebody
 * comes back to the cell, and a person who leaves it is told so. UI thread only.
 */
final class CellEditing {

	private static final List<EventColumn> EDITABLE = Stream.of(EventColumn.values()).filter(EventColumn::isEditable)
			.toList();

	private final Table table;
	private final EventTable.Target target;
	private final TableEditor editor;
	private final CellTip tip;
	private EventRow row;
	private EventColumn column;
	private DateSource.Reader dates;

	CellEditing(Table table, EventTable.Target target) {
		this.table = table;
		this.target = target;
		this.tip = new CellTip(table.getShell());
		editor = new TableEditor(table);
		editor.grabHorizontal = true;
		editor.grabVertical = true;
		editor.minimumWidth = 80;
	}

	/** Lets a person change a cell. */
	void edit(EventRow edited, int index, EventColumn in) {
		close();
		if (!target.isWritable()) {
			return;
		}
		row = edited;
		column = in;
		if (in == EventColumn.DATE) {
			dates = target.dates(edited.id()).reader();
		}
		table.showItem(table.getItem(index));
		table.showColumn(table.getColumn(in.ordinal()));
		Control control = switch (in) {
		case CATEGORY -> categories();
		case STATUS -> status();
		default -> words();
		};
		Named.control(control, "timeline.table.cell", in.heading());
		control.addListener(SWT.Traverse, this::traversed);
		control.addListener(SWT.FocusOut, event -> left(control));
		editor.setEditor(control, table.getItem(index), in.ordinal());
		control.setFocus();
		// The project or the window may be closed next.
		BeforeCommands.run(() -> leave(control), control);
		control.addListener(SWT.Dispose, event -> leave(control));
		if (kept().isPresent()) {
			understand((Text) control);
		}
	}

	/** The cell may be elsewhere now, or gone. */
	void follow(EventRows rows) {
		if (editor.getEditor() != null) {
			rows.indexOf(row.id()).filter(index -> index < table.getItemCount()).ifPresentOrElse(index -> {
				row = rows.row(index);
				editor.setItem(table.getItem(index));
			}, this::leave);
		}
	}

	/** What is being typed is stored, or kept, and the cell closed. */
	void leave() {
		if (editor.getEditor() != null) {
			leave(editor.getEditor());
			close(false);
		}
	}

	private Text words() {
		Text text = new Text(table, SWT.BORDER);
		text.setText(column == EventColumn.DATE
				? kept().orElseGet(() -> row.written().map(written -> column.text(row)).orElse(""))
				: row.title());
		text.selectAll();
		if (column == EventColumn.DATE) {
			text.addListener(SWT.Modify, event -> understand(text));
		}
		return text;
	}

	private Combo categories() {
		Combo combo = new Combo(table, SWT.DROP_DOWN);
		combo.setItems(target.categories().toArray(String[]::new));
		combo.setText(row.category());
		return combo;
	}

	private Combo status() {
		Combo combo = new Combo(table, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(Arrays.stream(EventStatus.values()).map(ModelLabels::status).toArray(String[]::new));
		combo.select(row.status().ordinal());
		combo.addListener(SWT.Selection, event -> store());
		return combo;
	}

	private void understand(Text text) {
		String typed = text.getText().strip();
		try {
			tip.show(text, typed.isEmpty() ? Messages.table_undated : EdtfField.understood(read(typed)));
		} catch (IllegalArgumentException e) {
			tip.show(text, e.getMessage());
		}
	}

	private DateReading read(String typed) {
		return dates.read(typed);
	}

	private void traversed(Event event) {
		switch (event.detail) {
		case SWT.TRAVERSE_RETURN -> {
			event.doit = false;
			if (store()) {
				close();
			}
		}
		case SWT.TRAVERSE_ESCAPE -> {
			event.doit = false;
			keep(Optional.empty());
			close();
		}
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
			event.doit = false;
			next(event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1);
		}
		default -> {
			// What else moves the focus leaves the cell.
		}
		}
	}

	private void next(int step) {
		int next = EDITABLE.indexOf(column) + step;
		if (store()) {
			if (next < 0 || next >= EDITABLE.size()) {
				close();
			} else {
				edit(row, table.indexOf(editor.getItem()), EDITABLE.get(next));
			}
		}
	}

	/** A list that drops down has the focus for a while. */
	private void left(Control control) {
		table.getDisplay().asyncExec(() -> {
			boolean isOpen = control == editor.getEditor() && !control.isDisposed();
			if (isOpen && !control.isFocusControl() && table.getShell() == table.getDisplay().getActiveShell()) {
				if (!leave(control)) {
					target.says(refused());
				}
				close(false);
			}
		});
	}

	/** What was typed is stored, or kept; false if it cannot be stored. */
	private boolean leave(Control control) {
		if (control != editor.getEditor()) {
			return true;
		}
		boolean isStored = store();
		if (!isStored && column == EventColumn.DATE) {
			keep(Optional.of(((Text) control).getText().strip()));
		}
		return isStored;
	}

	private Optional<String> kept() {
		return column == EventColumn.DATE ? target.unsavedDate(row.id()) : Optional.empty();
	}

	private void keep(Optional<String> words) {
		if (column == EventColumn.DATE && !words.equals(kept())) {
			target.keepUnsavedDate(row.id(), words);
		}
	}

	/** Stores what is in the cell; false if it cannot be. */
	private boolean store() {
		try {
			Optional<Object> value = value();
			boolean isMissing = column == EventColumn.TITLE && value.isEmpty();
			if (!isMissing && !value.equals(before())) {
				target.changed(row.id(), column, value.orElse(null));
			}
			keep(Optional.empty());
			return !isMissing;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	/** Why what was typed is not stored. */
	private String refused() {
		return column == EventColumn.DATE
				? NLS.bind(Messages.table_noDate, ((Text) editor.getEditor()).getText().strip(), row.title())
				: NLS.bind(Messages.table_noTitle, row.title());
	}

	private Optional<Object> before() {
		return switch (column) {
		case DATE -> row.written().map(written -> written);
		case STATUS -> Optional.of(row.status());
		default -> Optional.<Object>of(column.text(row)).filter(words -> !words.equals(""));
		};
	}

	private Optional<Object> value() {
		if (editor.getEditor() instanceof Combo combo && column == EventColumn.STATUS) {
			return Optional.of(EventStatus.values()[combo.getSelectionIndex()]);
		}
		String words = (editor.getEditor() instanceof Combo combo ? combo.getText() : ((Text) editor.getEditor()).getText())
				.strip();
		if (words.isEmpty()) {
			return Optional.empty();
		}
		boolean isOldDate = column == EventColumn.DATE && words.equals(column.text(row));
		return isOldDate ? before() : Optional.of(column == EventColumn.DATE ? read(words).value().toString() : words);
	}

	private void close() {
		close(true);
	}

	private void close(boolean focusTable) {
		tip.hide();
		Control control = editor.getEditor();
		editor.setEditor(null);
		if (control != null && !control.isDisposed()) {
			if (focusTable) {
				table.setFocus();
			}
			control.dispose();
		}
	}
}
