// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.popup;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.Code;
import org.pressmark.model.color.Rgb;

/** A code's colour, name and shortcut. */
final class CodeLabels extends LabelProvider implements IStyledLabelProvider {

	private static final int SIZE = 12;

	private final Control owner;
	private final Map<RGB, Image> swatches = new HashMap<>();

	/** @param owner its images are freed with it */
	CodeLabels(Control owner) {
		this.owner = owner;
		owner.addDisposeListener(event -> swatches.values().forEach(Image::dispose));
	}

	@Override
	public StyledString getStyledText(Object element) {
		Code code = (Code) element;
		StyledString text = new StyledString(code.getName());
		return code.getShortcut() == null ? text
				: text.append("   " + code.getShortcut(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
	}

	@Override
	public Image getImage(Object element) {
		return Rgb.parse(((Code) element).getColor()).map(rgb -> new RGB(rgb.red(), rgb.green(), rgb.blue()))
				.map(rgb -> swatches.computeIfAbsent(rgb, this::swatch)).orElse(null);
	}

	private Image swatch(RGB rgb) {
		ImageGcDrawer drawer = (gc, width, height) -> {
			gc.setBackground(new Color(rgb));
			gc.fillRectangle(0, 0, width, height);
		};
		return new Image(owner.getDisplay(), drawer, SIZE, SIZE);
	}
}
