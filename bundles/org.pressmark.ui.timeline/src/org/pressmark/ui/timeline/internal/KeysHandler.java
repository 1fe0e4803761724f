// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal;

import java.util.List;

import org.pressmark.ui.choosing.ContextKeys;

/** Lists the keys of the timeline as they are bound now. */
public final class KeysHandler extends TimelineHandler {

	private static final ContextKeys KEYS = new ContextKeys(TimelineView.CONTEXT, List.of());

	@Override
	protected void run(TimelineView view) {
		KEYS.show(view.getSite().getWorkbenchWindow(), Messages.keys_title);
	}
}
