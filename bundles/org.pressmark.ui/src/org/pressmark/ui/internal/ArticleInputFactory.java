// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.internal;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.pressmark.ui.ArticleInput;

/** Brings back which articles were open when the workbench was closed. */
public final class ArticleInputFactory implements IElementFactory {

	public static final String ID = "org.pressmark.ui.article";

	private static final String ARTICLE = "article";
	private static final String NAME = "name";

	/** Remembers an article. */
	public static void save(IMemento memento, String articleId, String name) {
		memento.putString(ARTICLE, articleId);
		memento.putString(NAME, name);
	}

	/** Null, as the workbench wants it, where nothing was remembered. */
	@Override
	public IAdaptable createElement(IMemento memento) {
		String articleId = memento.getString(ARTICLE);
		String name = memento.getString(NAME);
		return articleId == null ? null : ArticleInput.restored(articleId, name == null ? "" : name);
	}
}
