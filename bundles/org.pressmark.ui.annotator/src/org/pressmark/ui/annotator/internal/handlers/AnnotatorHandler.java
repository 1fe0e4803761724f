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
import org.pressmark.ui.annotator.internal.marking.Marking;

/** Does to the article in the active editor what the data behind the class name in {@code plugin.xml} says. */
public final class AnnotatorHandler extends AbstractHandler implements IExecutableExtension {

	private static final Map<String, Consumer<ArticlePage>> ACTIONS = Map.ofEntries(
			entry("mention", page -> page.mark(Marking::mention)), //$NON-NLS-1$
			entry("quotation", ArticlePage::markQuotation), //$NON-NLS-1$
			entry("event", page -> page.mark(Marking::event)), //$NON-NLS-1$
			entry("passage", page -> page.mark(Marking::passage)), //$NON-NLS-1$
			entry("time", page -> page.mark(Marking::time)), //$NON-NLS-1$
			entry("delete", ArticlePage::delete), //$NON-NLS-1$
			entry("next", page -> page.goBeside(true)), //$NON-NLS-1$
			entry("previous", page -> page.goBeside(false)), //$NON-NLS-1$
			entry("keep", ArticlePage::keepRemoved), //$NON-NLS-1$
			entry("cut", ArticlePage::cutParagraph), //$NON-NLS-1$
			entry("fold", ArticlePage::toggleCut), //$NON-NLS-1$
			entry("foldAll", ArticlePage::toggleAllCuts)); //$NON-NLS-1$

	private Consumer<ArticlePage> action;

	private static Map.Entry<String, Consumer<ArticlePage>> entry(String name, Consumer<ArticlePage> action) {
		return Map.entry(name, action);
	}

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		action = Optional.ofNullable(ACTIONS.get(data))
				.orElseThrow(() -> new IllegalArgumentException(String.valueOf(data)));
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getActiveEditorChecked(event) instanceof AnnotatorEditor editor) {
			editor.page().ifPresent(action);
		}
		return null;
	}
}
