// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

/** Moves the caret from mark to mark and from name to name, and lets what is selected grow. */
public final class MoveHandler extends ArticleHandler {

	public MoveHandler() {
		super(Map.of("next", page -> page.moving().toMark(true),
				"previous", page -> page.moving().toMark(false),
				"nextOpen", page -> page.moving().toOpenMark(true),
				"previousOpen", page -> page.moving().toOpenMark(false),
				"nextName", page -> page.moving().toUnmarked(true),
				"previousName", page -> page.moving().toUnmarked(false),
				"grow", page -> page.caret().grow(),
				"shrink", page -> page.caret().shrink()));
	}
}
