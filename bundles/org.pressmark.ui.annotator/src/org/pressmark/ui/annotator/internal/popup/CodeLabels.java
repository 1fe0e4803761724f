// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.popup;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.pressmark.model.Code;
import org.pressmark.ui.CodeChips;

/** A code's chip, name and shortcut. */
final class CodeLabels extends LabelProvider implements IStyledLabelProvider {

	private final CodeChips chips;

	/** @param owner its images are freed with it */
	CodeLabels(Control owner) {
		chips = new CodeChips(owner);
	}

	@Override
	public StyledString getStyledText(Object element) {
		Code code = (Code) element;
		StyledString text = new StyledString(code.getName());
		return code.getShortcut() == null ? text
				: text.append("   " + code.getShortcut(), StyledString.QUALIFIER_STYLER);
	}

	@Override
	public Image getImage(Object element) {
		return chips.of((Code) element);
	}
}
