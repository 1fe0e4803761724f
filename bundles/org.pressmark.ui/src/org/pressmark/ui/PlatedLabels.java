// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Styled labels whose images stay visible on selected rows. Their colours are chosen for the background of a list and
 * not for that of a selection, so there they lie on a plate in the list's colour.
 */
public final class PlatedLabels extends DelegatingStyledCellLabelProvider {

	private static final int BORDER = 2;
	private static final int ROUNDING = 4;

	public PlatedLabels(IStyledLabelProvider labels) {
		super(labels);
	}

	@Override
	protected void paint(Event event, Object element) {
		if ((event.detail & SWT.SELECTED) != 0) {
			paintPlate(event);
		}
		super.paint(event, element);
	}

	/**
	 * Draws the plate under the image of a row of a table or tree, for those who paint the image themselves.
	 *
	 * @param event one of painting an item
	 */
	public static void paintPlate(Event event) {
		Rectangle image = event.item instanceof TreeItem item ? item.getImageBounds(event.index)
				: ((TableItem) event.item).getImageBounds(event.index);
		if (image.isEmpty()) {
			return;
		}
		// The image's place is as high as the row; our images are as high as they are wide.
		int size = Math.min(image.width + 2 * BORDER, event.height);
		GC gc = event.gc;
		Color background = gc.getBackground();
		gc.setBackground(((Control) event.widget).getBackground());
		gc.fillRoundRectangle(image.x - BORDER, image.y + (image.height - size) / 2, image.width + 2 * BORDER, size,
				ROUNDING, ROUNDING);
		gc.setBackground(background);
	}
}
