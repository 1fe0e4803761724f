// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

/** Moves the caret from mark to mark and from name to name, and lets what is selected grow. */
public final class MoveHandler extends ArticleHandler {

	public MoveHandler() {
		super(Map.of("next", page -> page.moving().toMark(true), //$NON-NLS-1$
				"previous", page -> page.moving().toMark(false), //$NON-NLS-1$
				"nextOpen", page -> page.moving().toOpenMark(true), //$NON-NLS-1$
				"previousOpen", page -> page.moving().toOpenMark(false), //$NON-NLS-1$
				"nextName", page -> page.moving().toUnmarked(true), //$NON-NLS-1$
				"previousName", page -> page.moving().toUnmarked(false), //$NON-NLS-1$
				"grow", page -> page.caret().grow(), //$NON-NLS-1$
				"shrink", page -> page.caret().shrink())); //$NON-NLS-1$
	}
}
