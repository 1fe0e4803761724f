// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.handlers;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.annotator.internal.editor.AnnotatorEditor;
import org.pressmark.ui.annotator.internal.editor.ArticlePage;
import org.pressmark.ui.annotator.internal.editor.CaretTarget;
import org.pressmark.ui.annotator.internal.editor.MarkEdge;

/**
 * Does to the article in the active editor what the data behind the class name in {@code plugin.xml} says, with the value
 * of the command's only parameter; nothing as long as the article is being loaded.
 */
public final class ParameterHandler extends AbstractHandler implements IExecutableExtension {

	private static final Map<String, BiConsumer<ArticlePage, String>> ACTIONS = Map.of("move",
			(page, to) -> CaretTarget.of(to).ifPresent(page.caret()::move), "select",
			(page, to) -> CaretTarget.of(to).ifPresent(page.caret()::select), "resize",
			(page, edge) -> MarkEdge.of(edge).ifPresent(page.changing()::resize), "code",
			(page, key) -> page.marking().code(key), "codeId",
			(page, id) -> page.marking().withCode(id));

	private BiConsumer<ArticlePage, String> action;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = Optional.ofNullable(ACTIONS.get(data))
				.orElseThrow(() -> new IllegalArgumentException(String.valueOf(data)));
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditorChecked(event) instanceof AnnotatorEditor editor) {
			String value = String.valueOf(event.getParameters().values().iterator().next());
			editor.page().ifPresent(page -> action.accept(page, value));
		}
		return null;
	}
}
