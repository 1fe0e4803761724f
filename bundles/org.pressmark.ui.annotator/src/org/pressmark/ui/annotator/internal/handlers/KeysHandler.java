// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.choosing.ContextKeys;

/** Lists the keys of the annotator as they are bound now, by task. */
public final class KeysHandler extends AbstractHandler {

	private static final ContextKeys KEYS = new ContextKeys("org.pressmark.ui.annotator.context",
			Stream.of("mark", "move", "change", "cut").map(task -> "org.pressmark.ui.annotator.category." + task).toList());

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		KEYS.show(HandlerUtil.getActiveWorkbenchWindowChecked(event), Messages.keys_title);
		return null;
	}
}
