// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

import org.pressmark.ui.annotator.internal.marking.Marking;

/** Makes and deletes marks. */
public final class MarkHandler extends ArticleHandler {

	public MarkHandler() {
		super(Map.of("mention", page -> page.marking().mark(Marking::mention), //$NON-NLS-1$
				"quotation", page -> page.marking().markQuotation(), //$NON-NLS-1$
				"event", page -> page.marking().mark(Marking::event), //$NON-NLS-1$
				"passage", page -> page.marking().mark(Marking::passage), //$NON-NLS-1$
				"time", page -> page.marking().mark(Marking::time), //$NON-NLS-1$
				"contributed", page -> page.marking().mark(Marking::contributed), //$NON-NLS-1$
				"name", page -> page.marking().acceptName(), //$NON-NLS-1$
				"again", page -> page.marking().repeat(), //$NON-NLS-1$
				"code", page -> page.marking().code(), //$NON-NLS-1$
				"delete", page -> page.marking().delete())); //$NON-NLS-1$
	}
}
