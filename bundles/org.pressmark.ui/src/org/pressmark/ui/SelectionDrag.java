// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.widgets.Control;

/**
 * Lets what is selected in a list be dragged to another part of the window, which gets it by
 * {@link LocalSelectionTransfer}. Nothing is taken away where it was. UI thread only.
 */
public final class SelectionDrag extends DragSourceAdapter {

	private final Supplier<List<?>> selection;

	private SelectionDrag(Supplier<List<?>> selection) {
		this.selection = selection;
	}

	/**
	 * Lets it be dragged, until the control is disposed.
	 *
	 * @param selection tells what is selected when a drag begins; with nothing, there is none
	 */
	public static void install(Control control, Supplier<List<?>> selection) {
		DragSource source = new DragSource(control, DND.DROP_COPY | DND.DROP_LINK);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new SelectionDrag(selection));
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		List<?> dragged = selection.get();
		event.doit = !dragged.isEmpty();
		LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}
