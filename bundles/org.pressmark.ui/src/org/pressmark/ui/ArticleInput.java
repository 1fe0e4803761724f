// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.pressmark.ui.internal.ArticleInputFactory;

/**
 * An article of the open project, for an editor. Equal to every other input for the same article. The workbench
 * remembers it from one session to the next; whether the article is there then, its editor finds out.
 */
public final class ArticleInput extends PlatformObject implements IEditorInput, IPersistableElement {

	private final String articleId;
	private final String name;
	private final boolean restored;

	/**
	 * @param articleId the article
	 * @param name what to call it until its editor knows better
	 */
	public ArticleInput(String articleId, String name) {
		this(articleId, name, false);
	}

	private ArticleInput(String articleId, String name, boolean restored) {
		this.articleId = Objects.requireNonNull(articleId);
		this.name = Objects.requireNonNull(name);
		this.restored = restored;
	}

	/** An article that was open in an earlier session. */
	public static ArticleInput restored(String articleId, String name) {
		return new ArticleInput(articleId, name, true);
	}

	/** Whether nobody asked for it in this session, so that nobody need be told if it is gone. */
	public boolean isRestored() {
		return restored;
	}

	/** The article. */
	public String articleId() {
		return articleId;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(Icons.ARTICLE);
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return ArticleInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		ArticleInputFactory.save(memento, articleId, name);
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ArticleInput input && input.articleId.equals(articleId);
	}

	@Override
	public int hashCode() {
		return articleId.hashCode();
	}
}
