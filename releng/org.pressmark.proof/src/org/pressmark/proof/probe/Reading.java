// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.probe;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Somebody who goes through an article from mark to mark.
 *
 * @param article its id
 */
record Reading(String article) {

	private static final String ARTICLES = "org.pressmark.ui.article";
	private static final String EDITOR = "org.pressmark.ui.annotator.editor";
	private static final String NEXT = "org.pressmark.ui.annotator.nextAnnotation";
	private static final int SECONDS = 120;
	private static final int PAUSE_MILLISECONDS = 100;

	/** Goes on until it is enough, or two minutes have passed. Not on the thread of the window. */
	void until(BooleanSupplier isEnough) throws InterruptedException {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(this::open);
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
		while (!isEnough.getAsBoolean() && System.nanoTime() < end) {
			display.syncExec(Reading::next);
			Thread.sleep(PAUSE_MILLISECONDS);
		}
	}

	/** As the workbench does with an article that was open when it was closed. */
	private void open() {
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		memento.putString("article", article);
		try {
			page().openEditor((IEditorInput) PlatformUI.getWorkbench().getElementFactory(ARTICLES).createElement(memento), EDITOR);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void next() {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(NEXT, null);
		} catch (CommandException e) {
			// The article is still being read.
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}
}
