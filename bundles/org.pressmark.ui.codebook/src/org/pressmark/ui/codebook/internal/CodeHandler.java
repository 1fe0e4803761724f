// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.function.Consumer;

import org.pressmark.ui.ViewHandler;

/** Does to what is selected in the Codebook view what the data behind the class name in {@code plugin.xml} says. */
public final class CodeHandler extends ViewHandler<CodebookView> {

	/** Made by the workbench. */
	public CodeHandler() {
		super(CodebookView.class, new Action<>("create", CodebookView::create),
				toCode("below", CodebookView::createBelow),
				toCode("rename", CodebookView::rename),
				toCode("guideline", CodebookView::writeGuideline),
				toCode("key", CodebookView::setKey),
				toCode("delete", CodebookView::delete),
				new Action<>("merge", view -> isSelected(view, 1, 2), CodebookView::merge),
				toCode("up", CodebookView::moveUp),
				toCode("down", CodebookView::moveDown),
				toCode("in", CodebookView::moveIn),
				toCode("out", CodebookView::moveOut));
	}

	private static Action<CodebookView> toCode(String id, Consumer<CodebookView> work) {
		return new Action<>(id, view -> isSelected(view, 1, 1), work);
	}

	private static boolean isSelected(CodebookView view, int least, int most) {
		int number = view.selected().size();
		return number >= least && number <= most;
	}
}
