// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** What keys and the context menu do in the text: the keys of marking mean something while it has the focus only. */
final class TextActions {

	private static final String CONTEXT = "org.pressmark.ui.annotator.context";
	private static final String MENU = "org.pressmark.ui.annotator.text";

	private final IEditorSite site;
	private final StyledText text;
	private final ISelectionProvider selection;
	private final IContextService contexts;
	private final IHandlerService handlers;
	private final Map<String, IHandler> own;
	private Optional<IContextActivation> keys = Optional.empty();
	private final List<IHandlerActivation> active = new ArrayList<>();

	/** @param delete what Delete of the Edit menu does here */
	TextActions(IEditorSite site, ArticleText article, ISelectionProvider selection, IHandler delete) {
		this.site = site;
		this.selection = selection;
		text = article.control();
		contexts = site.getService(IContextService.class);
		handlers = site.getService(IHandlerService.class);
		own = Map.of(IWorkbenchCommandConstants.EDIT_DELETE, delete, IWorkbenchCommandConstants.EDIT_COPY,
				new CopyHandler(article.clipboard()));
		text.addListener(SWT.FocusIn, event -> activateKeys());
		text.addListener(SWT.FocusOut, event -> deactivateKeys());
		text.addListener(SWT.Dispose, event -> deactivateKeys());
		new KeyAssist(text, this::activateKeys, this::deactivateKeys);
		text.addListener(SWT.MenuDetect, event -> createMenu());
	}

	/** Not before somebody asks for it: most articles are read without. */
	private void createMenu() {
		if (text.getMenu() != null) {
			return;
		}
		MenuManager menu = new MenuManager(null, MENU);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		text.setMenu(menu.createContextMenu(text));
		site.registerContextMenu(MENU, menu, selection, false);
	}

	private void activateKeys() {
		if (keys.isEmpty()) {
			keys = Optional.of(contexts.activateContext(CONTEXT));
			own.forEach((command, handler) -> active.add(handlers.activateHandler(command, handler)));
		}
	}

	private void deactivateKeys() {
		keys.ifPresent(contexts::deactivateContext);
		keys = Optional.empty();
		handlers.deactivateHandlers(active);
		active.clear();
	}
}
