// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.pressmark.model.Code;

/**
 * Uses the code that is selected in the Codebook view by a command of another part: shows its passages in the search, or
 * marks with it what is selected in the article.
 */
public final class UseHandler extends AbstractHandler implements IExecutableExtension {

	private static final String SEARCH = "org.pressmark.ui.search.open";
	private static final String QUERY = "query";
	private static final String MARK = "org.pressmark.ui.annotator.markWithCode";
	private static final String CODE = "code";

	private boolean isSearching;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		isSearching = "search".equals(data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<Code> code = HandlerUtil.getActivePart(event) instanceof CodebookView view
				? view.selected().stream().findFirst()
				: Optional.empty();
		if (code.isPresent()) {
			if (isSearching) {
				run(event, SEARCH, Map.of(QUERY, query(code.get())));
			} else {
				run(event, MARK, Map.of(CODE, code.get().getId()));
			}
		}
		return null;
	}

	/** What finds the passages of a code, as one would type it. */
	static String query(Code code) {
		return "code:\"" + code.getName().replace("\"", " ").strip() + '"';
	}

	private static void run(ExecutionEvent event, String commandId, Map<String, String> parameters)
			throws ExecutionException {
		ICommandService commands = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ICommandService.class);
		IHandlerService handlers = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IHandlerService.class);
		try {
			handlers.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(commandId), parameters), null);
		} catch (NotEnabledException | NotHandledException e) {
			if (HandlerUtil.getActivePart(event) instanceof CodebookView view) {
				view.say(Messages.use_notNow);
			}
		} catch (NotDefinedException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}
}
