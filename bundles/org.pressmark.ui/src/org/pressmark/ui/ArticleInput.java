// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** An article of the open project, for an editor. Equal to every other input for the same article. */
public final class ArticleInput extends PlatformObject implements IEditorInput {

	private final String articleId;
	private final String name;

	/**
	 * @param articleId the article
	 * @param name what to call it until its editor knows better
	 */
	public ArticleInput(String articleId, String name) {
		this.articleId = Objects.requireNonNull(articleId);
		this.name = Objects.requireNonNull(name);
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
		return null;
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
