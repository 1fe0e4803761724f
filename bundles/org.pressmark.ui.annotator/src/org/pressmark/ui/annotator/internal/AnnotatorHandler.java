// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pressmark.ui.annotator.internal.marking.Marking;

/** Does to the article in the active editor what the data behind the class name in {@code plugin.xml} says. */
public final class AnnotatorHandler extends AbstractHandler implements IExecutableExtension {

	private static final Map<String, Consumer<ArticlePage>> ACTIONS = Map.of(
			"mention", page -> page.mark(Marking::mention), //$NON-NLS-1$
			"quotation", ArticlePage::markQuotation, //$NON-NLS-1$
			"event", page -> page.mark(Marking::event), //$NON-NLS-1$
			"passage", page -> page.mark(Marking::passage), //$NON-NLS-1$
			"time", page -> page.mark(Marking::time), //$NON-NLS-1$
			"delete", ArticlePage::delete, //$NON-NLS-1$
			"next", page -> page.goBeside(true), //$NON-NLS-1$
			"previous", page -> page.goBeside(false)); //$NON-NLS-1$

	private Consumer<ArticlePage> action;

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
