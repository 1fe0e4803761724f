// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

import org.pressmark.ui.annotator.internal.marking.Marking;

/** Changes the mark that is selected. */
public final class ChangeHandler extends ArticleHandler {

	public ChangeHandler() {
		super(Map.ofEntries(Map.entry("mention", page -> page.marking().retype(Marking::mention)), //$NON-NLS-1$
				Map.entry("quotation", page -> page.marking().retype(Marking::quotation)), //$NON-NLS-1$
				Map.entry("event", page -> page.marking().retype(Marking::event)), //$NON-NLS-1$
				Map.entry("passage", page -> page.marking().retype(Marking::passage)), //$NON-NLS-1$
				Map.entry("time", page -> page.marking().retype(Marking::time)), //$NON-NLS-1$
				Map.entry("contributed", page -> page.marking().retype(Marking::contributed)), //$NON-NLS-1$
				Map.entry("meaning", page -> page.changing().meaning()), //$NON-NLS-1$
				Map.entry("split", page -> page.changing().split()), //$NON-NLS-1$
				Map.entry("join", page -> page.changing().join()), //$NON-NLS-1$
				Map.entry("comment", page -> page.changing().comment()), //$NON-NLS-1$
				Map.entry("open", page -> page.changing().toggleOpen()), //$NON-NLS-1$
				Map.entry("surer", page -> page.changing().confidence(true)), //$NON-NLS-1$
				Map.entry("lessSure", page -> page.changing().confidence(false)))); //$NON-NLS-1$
	}
}
