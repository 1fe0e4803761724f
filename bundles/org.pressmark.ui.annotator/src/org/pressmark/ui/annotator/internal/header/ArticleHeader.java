// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.header;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.pressmark.model.Article;
import org.pressmark.ui.CurrentProject;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.ProjectAccess;

/**
 * Above an article's text: its title, and where, when and by whom it was published. All of it can be set here. As it takes
 * longer to make the controls for it than to show the words that a person opens an article for, it is only drawn at first,
 * in the same place. UI thread only.
 */
public final class ArticleHeader {

	private final CurrentProject project;
	private final Article article;
	private final Composite header;
	/** Until there are fields. */
	private Optional<HeaderSketch> sketch = Optional.empty();
	private Optional<HeaderFields> fields = Optional.empty();

	public ArticleHeader(Composite parent, CurrentProject project, Article article) {
		this.project = project;
		this.article = article;
		header = WidgetFactory.composite(SWT.NONE).create(parent);
		HeaderSketch.applyLayout(header);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		header.addListener(SWT.Paint, event -> sketch.ifPresent(drawn -> drawn.draw(event.gc)));
		header.addListener(SWT.Resize, event -> sketch.ifPresent(drawn -> reserve(drawn, header.getSize().x)));
		header.addDisposeListener(event -> sketch.ifPresent(HeaderSketch::dispose));
	}

	/**
	 * Has the header take the room that it needs, before it is laid out for the first time.
	 *
	 * @param width how much it will have
	 */
	public void fit(int width) {
		if (!ArticleNotes.isAny(article)) {
			sketch = HeaderSketch.of(header, ModelLabels.title(article),
					new HeaderFacts(article, ProjectAccess.of(project).isWritable()));
		}
		sketch.ifPresentOrElse(drawn -> reserve(drawn, width), () -> create(width));
	}

	/** Makes what all of it can be changed with, if that is not there yet. */
	public void complete() {
		if (fields.isEmpty()) {
			create(header.getSize().x);
		}
	}

	/** Shows what the article says now. */
	public void refresh() {
		complete();
		fields.ifPresent(HeaderFields::refresh);
	}

	/** Stores what is being typed. */
	public void commit() {
		fields.ifPresent(HeaderFields::commit);
	}

	private void create(int width) {
		HeaderFields created = new HeaderFields(header, project, article);
		created.fit(HeaderSketch.titleWidth(width));
		fields = Optional.of(created);
		if (sketch.isPresent()) {
			sketch.get().dispose();
			sketch = Optional.empty();
			room().heightHint = SWT.DEFAULT;
			header.requestLayout();
		}
	}

	private void reserve(HeaderSketch drawn, int width) {
		int height = drawn.fit(width);
		if (room().heightHint != height) {
			room().heightHint = height;
			if (header.getSize().x > 0) {
				// It has been laid out before.
				header.requestLayout();
			}
		}
	}

	private GridData room() {
		return (GridData) header.getLayoutData();
	}
}
