// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Whether a button of the mouse is down anywhere in the window: what might be dragged onto has to stay where it is then. UI
 * thread only.
 */
final class HeldButton {

	private final Listener listener = this::follow;
	private boolean isDown;
	private boolean isDragging;
	private Optional<Runnable> later = Optional.empty();

	/** @param control as long as it is there, this is followed */
	HeldButton(Control control) {
		Display display = control.getDisplay();
		int[] types = { SWT.MouseDown, SWT.MouseUp, SWT.MouseMove, SWT.DragDetect, SWT.KeyDown };
		for (int type : types) {
			display.addFilter(type, listener);
		}
		control.addListener(SWT.Dispose, event -> {
			for (int type : types) {
				display.removeFilter(type, listener);
			}
		});
	}

	/** Runs this now, or when the button is let go; not at all if something is dragged, or if something else comes instead. */
	void whenFree(Runnable work) {
		// What is dragged may be selected only as the drag begins.
		later = Optional.of(work).filter(any -> !isDragging);
		if (!isDown) {
			runLater();
		}
	}

	private void follow(Event event) {
		switch (event.type) {
		case SWT.MouseDown -> isDown = true;
		case SWT.DragDetect -> {
			isDragging = isDown;
			later = Optional.empty();
		}
		case SWT.MouseMove -> isDown &= (event.stateMask & SWT.BUTTON_MASK) != 0;
		default -> isDown = false;
		}
		if (!isDown) {
			isDragging = false;
			runLater();
		}
	}

	private void runLater() {
		Optional<Runnable> work = later;
		later = Optional.empty();
		work.ifPresent(Runnable::run);
	}
}
