// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.filter;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.annotator.internal.document.MarkFilter;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.fields.Named;

/** Says above an article that only some of its marks are shown, and which; not there while all are. */
public final class FilterBar {

	private static final int MARGIN = 20;

	private final Composite parent;
	private final ShownArticle view;
	private final Runnable change;
	private final Runnable showAll;
	private Optional<Link> link = Optional.empty();

	/**
	 * @param parent has a GridLayout, and what this is to be above of as its last child
	 * @param change asks for another filter
	 * @param showAll shows all marks
	 */
	public FilterBar(Composite parent, ShownArticle view, Runnable change, Runnable showAll) {
		this.parent = parent;
		this.view = view;
		this.change = change;
		this.showAll = showAll;
	}

	/** Says what is so now. */
	public void refresh() {
		boolean isFiltered = !view.filter().equals(MarkFilter.ALL);
		if (isFiltered && link.isEmpty()) {
			link = Optional.of(create());
		}
		link.ifPresent(shown -> refresh(shown, isFiltered));
	}

	private Link create() {
		Control last = parent.getChildren()[parent.getChildren().length - 1];
		Link created = Named.control(new Link(parent, SWT.WRAP), "annotator.filter", Messages.bar_name);
		created.addListener(SWT.Selection, event -> ("all".equals(event.text) ? showAll : change).run());
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).exclude(true).applyTo(created);
		created.moveAbove(last);
		return created;
	}

	private void refresh(Link shown, boolean isFiltered) {
		if (isFiltered) {
			String words = Mnemonics.escape(FilterLabels.of(view.filter(), view.article())).replace("<", "\u2039");
			shown.setText(NLS.bind(Messages.bar_shown, new Object[] { view.marks().all().size(),
					view.article().getAnnotations().size(), words }));
		}
		GridData data = (GridData) shown.getLayoutData();
		if (isFiltered || !data.exclude) {
			data.exclude = !isFiltered;
			shown.setVisible(isFiltered);
			shown.requestLayout();
		}
	}
}
