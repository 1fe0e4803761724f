// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.function.Consumer;

import org.pressmark.ui.ViewHandler;

/** Does to what is selected in the Codebook view what the data behind the class name in {@code plugin.xml} says. */
public final class CodeHandler extends ViewHandler<CodebookView> {

	/** Made by the workbench. */
	public CodeHandler() {
		super(CodebookView.class, new Action<>("create", CodebookView::create), //$NON-NLS-1$
				toCode("below", CodebookView::createBelow), //$NON-NLS-1$
				toCode("rename", CodebookView::rename), //$NON-NLS-1$
				toCode("guideline", CodebookView::writeGuideline), //$NON-NLS-1$
				toCode("key", CodebookView::setKey), //$NON-NLS-1$
				toCode("delete", CodebookView::delete), //$NON-NLS-1$
				new Action<>("merge", view -> isSelected(view, 1, 2), CodebookView::merge), //$NON-NLS-1$
				toCode("up", CodebookView::moveUp), //$NON-NLS-1$
				toCode("down", CodebookView::moveDown), //$NON-NLS-1$
				toCode("in", CodebookView::moveIn), //$NON-NLS-1$
				toCode("out", CodebookView::moveOut)); //$NON-NLS-1$
	}

	private static Action<CodebookView> toCode(String id, Consumer<CodebookView> work) {
		return new Action<>(id, view -> isSelected(view, 1, 1), work);
	}

	private static boolean isSelected(CodebookView view, int least, int most) {
		int number = view.selected().size();
		return number >= least && number <= most;
	}
}
