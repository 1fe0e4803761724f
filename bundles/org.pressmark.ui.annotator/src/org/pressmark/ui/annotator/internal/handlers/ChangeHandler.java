// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;

import org.pressmark.ui.annotator.internal.marking.Marking;

/** Changes the mark that is selected. */
public final class ChangeHandler extends ArticleHandler {

	public ChangeHandler() {
		super(Map.ofEntries(Map.entry("mention", page -> page.marking().retype(Marking::mention)),
				Map.entry("quotation", page -> page.marking().retype(Marking::quotation)),
				Map.entry("event", page -> page.marking().retype(Marking::event)),
				Map.entry("passage", page -> page.marking().retype(Marking::passage)),
				Map.entry("time", page -> page.marking().retype(Marking::time)),
				Map.entry("contributed", page -> page.marking().retype(Marking::contributed)),
				Map.entry("meaning", page -> page.changing().meaning()),
				Map.entry("split", page -> page.changing().split()),
				Map.entry("join", page -> page.changing().join()),
				Map.entry("comment", page -> page.changing().comment()),
				Map.entry("open", page -> page.changing().toggleOpen()),
				Map.entry("surer", page -> page.changing().confidence(true)),
				Map.entry("lessSure", page -> page.changing().confidence(false))));
	}
}
