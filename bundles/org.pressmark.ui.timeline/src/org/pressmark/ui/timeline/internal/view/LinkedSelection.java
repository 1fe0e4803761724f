// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.view;

import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.pressmark.ui.ArticleSelecting;
import org.pressmark.ui.Failures;

/**
 * Follows what is selected elsewhere in the window, and shows what events have to do with it while a person wants that. What
 * is selected in the meantime is not lost: with the link, that which was selected last is shown. UI thread only.
 */
final class LinkedSelection {

	/** Whoever goes through a list with a key held down does not wait for each line. */
	private static final int PAUSE_MILLISECONDS = 150;

	private final FilterBar filter;
	private final Runnable tell = this::tell;
	private Optional<Linked> last = Optional.empty();
	private boolean isOn;

	/** @param filter is told what the events shown have to have to do with */
	LinkedSelection(FilterBar filter) {
		this.filter = filter;
	}

	/** Something is selected in another part. What no event can have to do with changes nothing. */
	void selected(IWorkbenchPart part, IStructuredSelection selection) {
		Linked.of(selection.toList()).ifPresent(linked -> {
			take(linked);
			if (part instanceof ArticleSelecting articles) {
				articles.selectedArticleIds().whenComplete((ids, failure) -> {
					if (failure != null) {
						Failures.log(failure);
					} else if (last.filter(now -> now == linked).isPresent()) {
						take(linked.withArticles(ids));
					}
				});
			}
		});
	}

	/** Whether events are shown only if they have to do with what is selected. */
	void link(boolean on) {
		if (on != isOn) {
			isOn = on;
			tell();
		}
	}

	/** Another project: nothing of what was selected is in it. */
	void forget() {
		last = Optional.empty();
	}

	private void take(Linked linked) {
		last = Optional.of(linked);
		if (isOn && !filter.control().isDisposed()) {
			filter.control().getDisplay().timerExec(PAUSE_MILLISECONDS, tell);
		}
	}

	private void tell() {
		Optional<Linked> now = isOn ? last : Optional.empty();
		if (!filter.control().isDisposed() && !now.equals(filter.linked())) {
			filter.link(now);
		}
	}
}
