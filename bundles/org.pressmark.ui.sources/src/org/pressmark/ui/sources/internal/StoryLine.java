// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.pressmark.model.text.Excerpt;
import org.pressmark.store.ArticleRow;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ModelLabels;

/** The line above a list that says of which story it shows the versions, and leads back to all articles. */
final class StoryLine {

	private static final int TITLE_UNITS = 60;

	private final Link line;
	private final Runnable changed;
	private Optional<String> versionsOf = Optional.empty();

	/**
	 * @param parent has a grid
	 * @param changed is told when another story is to be listed, or all
	 */
	StoryLine(Composite parent, Runnable changed) {
		this.changed = changed;
		line = new Link(parent, SWT.WRAP);
		line.setData("id", "sources.story");
		line.addListener(SWT.Selection, event -> showAll());
		GridDataFactory.fillDefaults().grab(true, false).indent(5, 0).exclude(true).applyTo(line);
		line.setVisible(false);
	}

	/** The id of an article, if only the versions of its story are to be listed. */
	Optional<String> versionsOf() {
		return versionsOf;
	}

	/** Lists the versions of the story that an article tells. */
	void show(ArticleRow article) {
		String title = Mnemonics.escape(Excerpt.of(ModelLabels.title(article), TITLE_UNITS)).replace("<", "");
		line.setText(NLS.bind(Messages.story_line, title));
		show(Optional.of(article.id()));
	}

	/** Lists all articles again. */
	void showAll() {
		if (versionsOf.isPresent()) {
			show(Optional.empty());
		}
	}

	private void show(Optional<String> articleId) {
		versionsOf = articleId;
		line.setVisible(articleId.isPresent());
		((GridData) line.getLayoutData()).exclude = articleId.isEmpty();
		line.getParent().layout(true, true);
		changed.run();
	}
}
