// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * Takes marks and found words that are dragged onto an event: they become evidence of it. They come from the outline of an
 * article, from search results, or from the evidence of another event. UI thread only.
 */
public final class EvidenceDrop extends DropTargetAdapter {

	private final Control control;
	private final BiFunction<Integer, Integer, Optional<String>> eventAt;
	private final BooleanSupplier isWritable;
	private final BiConsumer<String, List<?>> dropped;

	private EvidenceDrop(Control control, BiFunction<Integer, Integer, Optional<String>> eventAt, BooleanSupplier isWritable,
			BiConsumer<String, List<?>> dropped) {
		this.control = control;
		this.eventAt = eventAt;
		this.isWritable = isWritable;
		this.dropped = dropped;
	}

	/**
	 * Lets things be dropped onto events.
	 *
	 * @param eventAt tells the id of the event at a place of the control
	 * @param dropped is given the event and what was dropped onto it
	 */
	public static void install(Control control, BiFunction<Integer, Integer, Optional<String>> eventAt, BooleanSupplier isWritable,
			BiConsumer<String, List<?>> dropped) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(new EvidenceDrop(control, eventAt, isWritable, dropped));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		accept(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		accept(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		List<?> dragged = dragged();
		event(event).filter(id -> !dragged.isEmpty()).ifPresent(id -> dropped.accept(id, dragged));
	}

	private void accept(DropTargetEvent event) {
		boolean accepts = isWritable.getAsBoolean() && event(event).isPresent()
				&& dragged().stream().anyMatch(DraggedEvidence::isEvidence);
		event.detail = !accepts ? DND.DROP_NONE : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
		event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
	}

	private Optional<String> event(DropTargetEvent event) {
		Point place = control.toControl(event.x, event.y);
		return eventAt.apply(place.x, place.y);
	}

	private static List<?> dragged() {
		ISelection selection = LocalSelectionTransfer.getTransfer().getSelection();
		return selection instanceof IStructuredSelection elements ? elements.toList() : List.of();
	}
}
