// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.evidence;

import java.util.List;
import java.util.Optional;

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

	/** Where things are dropped. */
	public interface Target {

		/** The id of the event at a place of the control. */
		Optional<String> eventAt(int x, int y);

		/** Whether events can be changed. */
		boolean isWritable();

		/** Things that would become its evidence are held over an event; empty when they are no longer held over any. */
		void aimed(Optional<String> eventId);

		/** Things were dropped onto an event; not all of them may be what can be evidence. */
		void dropped(String eventId, List<?> dragged);
	}

	private final Control control;
	private final Target target;
	private Optional<String> aimed = Optional.empty();

	private EvidenceDrop(Control control, Target target) {
		this.control = control;
		this.target = target;
	}

	/** Lets things be dropped onto the events of a control. */
	public static void install(Control control, Target target) {
		DropTarget drop = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
		drop.setTransfer(LocalSelectionTransfer.getTransfer());
		drop.addDropListener(new EvidenceDrop(control, target));
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
	public void dragLeave(DropTargetEvent event) {
		aim(Optional.empty());
	}

	@Override
	public void drop(DropTargetEvent event) {
		List<?> dragged = dragged();
		aim(Optional.empty());
		event(event).filter(id -> !dragged.isEmpty()).ifPresent(id -> target.dropped(id, dragged));
	}

	private void accept(DropTargetEvent event) {
		boolean isEvidence = target.isWritable() && dragged().stream().anyMatch(DraggedEvidence::isEvidence);
		Optional<String> onto = event(event).filter(id -> isEvidence);
		event.detail = onto.isEmpty() ? DND.DROP_NONE : (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
		event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
		aim(onto);
	}

	private void aim(Optional<String> onto) {
		if (!onto.equals(aimed)) {
			aimed = onto;
			target.aimed(onto);
		}
	}

	private Optional<String> event(DropTargetEvent event) {
		Point place = control.toControl(event.x, event.y);
		return target.eventAt(place.x, place.y);
	}

	private static List<?> dragged() {
		ISelection selection = LocalSelectionTransfer.getTransfer().getSelection();
		return selection instanceof IStructuredSelection elements ? elements.toList() : List.of();
	}
}
