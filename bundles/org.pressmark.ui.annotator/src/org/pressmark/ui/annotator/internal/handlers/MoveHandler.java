// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

/** Moves the caret. */
public final class MoveHandler extends ArticleHandler {

	public MoveHandler() {
		super(Map.of("next", page -> page.moving().toMark(true), //$NON-NLS-1$
				"previous", page -> page.moving().toMark(false))); //$NON-NLS-1$
	}
}
