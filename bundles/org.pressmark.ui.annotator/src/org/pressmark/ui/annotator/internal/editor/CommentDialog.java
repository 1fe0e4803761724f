// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.pressmark.ui.choosing.Placement;

/** Asks for a comment on a mark, beside its words, which one wants to read meanwhile. */
final class CommentDialog extends InputDialog {

	private final Rectangle words;

	/**
	 * @param words where they are on the display
	 * @param before the comment that it has; null if none
	 */
	CommentDialog(Shell parent, Rectangle words, String before) {
		super(parent, Messages.comment_title, Messages.comment_message, before, null);
		this.words = words;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle frame = getShell().computeTrim(0, 0, 0, 0);
		Point whole = new Point(size.x, size.y + frame.height);
		Rectangle place = Placement.beside(words, whole, getShell().getMonitor().getClientArea());
		return new Point(place.x, place.y);
	}
}
