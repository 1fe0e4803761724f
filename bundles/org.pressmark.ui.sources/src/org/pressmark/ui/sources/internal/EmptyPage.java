// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.widgets.LabelFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.pressmark.ui.Icons;

/** What the view shows when there is nothing to list: what to do next, with links that do it. */
final class EmptyPage {

	private EmptyPage() {
	}

	/** While no project is open. */
	static Control noProject(Composite parent, Consumer<String> commands) {
		return page(parent, Messages.empty_noProject, "sources.noProject", commands);
	}

	/** While the project has no articles. */
	static Control noArticles(Composite parent, Consumer<String> commands) {
		return page(parent, Messages.empty_noArticles, "sources.noArticles", commands);
	}

	private static Control page(Composite parent, String text, String id, Consumer<String> commands) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 24).spacing(0, 10).applyTo(page);
		LabelFactory.newLabel(SWT.CENTER)
				.image(Icons.image(new LocalResourceManager(JFaceResources.getResources(), page), Icons.ARTICLE))
				.layoutData(GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, false).create())
				.create(page);
		Link link = new Link(page, SWT.WRAP);
		link.setText(text);
		link.setData("id", id);
		link.addListener(SWT.Selection, event -> commands.accept(event.text));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		return page;
	}
}
