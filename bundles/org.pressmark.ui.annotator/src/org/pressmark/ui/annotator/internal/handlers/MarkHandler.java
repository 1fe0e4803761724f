// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

import org.pressmark.ui.annotator.internal.marking.Marking;

/** Makes and deletes marks. */
public final class MarkHandler extends ArticleHandler {

	public MarkHandler() {
		super(Map.of("mention", page -> page.marking().mark(Marking::mention),
				"quotation", page -> page.marking().markQuotation(),
				"event", page -> page.marking().mark(Marking::event),
				"passage", page -> page.marking().mark(Marking::passage),
				"time", page -> page.marking().mark(Marking::time),
				"contributed", page -> page.marking().mark(Marking::contributed),
				"name", page -> page.marking().acceptName(),
				"again", page -> page.marking().repeat(),
				"code", page -> page.marking().code(),
				"delete", page -> page.marking().delete()));
	}
}
