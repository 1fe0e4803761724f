// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import java.util.List;

import org.pressmark.ui.choosing.ContextKeys;
import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Lists the keys of the timeline as they are bound now, and what the mouse does there. */
public final class KeysHandler extends TimelineHandler {

	private static final ContextKeys KEYS = new ContextKeys(TimelineView.CONTEXT, List.of(), List.of(
			new ContextKeys.Gesture(Messages.mouse_draw, Messages.mouse_drawWay),
			new ContextKeys.Gesture(Messages.mouse_move, Messages.mouse_moveWay),
			new ContextKeys.Gesture(Messages.mouse_pan, Messages.mouse_panWay),
			new ContextKeys.Gesture(Messages.mouse_scroll, Messages.mouse_scrollWay),
			new ContextKeys.Gesture(Messages.mouse_zoom, Messages.mouse_zoomWay),
			new ContextKeys.Gesture(Messages.mouse_make, Messages.mouse_makeWay)));

	@Override
	protected void run(TimelineView view) {
		KEYS.show(view.getSite().getWorkbenchWindow(), Messages.keys_title);
	}
}
