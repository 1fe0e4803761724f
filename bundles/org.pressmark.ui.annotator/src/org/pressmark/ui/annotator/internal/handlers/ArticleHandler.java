// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.annotator.internal.editor.AnnotatorEditor;
import org.pressmark.ui.annotator.internal.editor.ArticlePage;

/**
 * Does to the article in the active editor what the data behind the class name in {@code plugin.xml} says; nothing as
 * long as the article is being loaded.
 */
abstract class ArticleHandler extends AbstractHandler implements IExecutableExtension {

	private final Map<String, Consumer<ArticlePage>> actions;
	private Consumer<ArticlePage> action;

	/** @param actions what can be done, by the names that {@code plugin.xml} calls it */
	ArticleHandler(Map<String, Consumer<ArticlePage>> actions) {
		this.actions = actions;
	}

	@Override
	public final void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = Optional.ofNullable(actions.get(data))
				.orElseThrow(() -> new IllegalArgumentException(String.valueOf(data)));
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditorChecked(event) instanceof AnnotatorEditor editor) {
			editor.page().ifPresent(action);
		}
		return null;
	}
}
