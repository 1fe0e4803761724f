// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Marks a field as wrong and says why beside it. It goes with the field. */
final class ErrorMark {

	private static final Pattern LINE = Pattern.compile("(.{1,36})(?:\\s+|$)"); //$NON-NLS-1$

	private final Text field;
	private final ControlDecoration mark;

	ErrorMark(Text field) {
		this.field = field;
		mark = new ControlDecoration(field, SWT.LEFT | SWT.TOP);
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
				.getImage());
		mark.hide();
		field.addListener(SWT.FocusIn, event -> show(Optional.ofNullable(mark.getDescriptionText())));
		field.addListener(SWT.FocusOut, event -> mark.hideHover());
	}

	/** What is wrong now, if anything is. Who doesn't point at it with a mouse reads it while being in the field. */
	void show(Optional<String> problem) {
		mark.setDescriptionText(problem.map(ErrorMark::wrapped).orElse(null));
		if (problem.isPresent()) {
			mark.show();
		} else {
			mark.hide();
		}
		if (problem.isPresent() && field.isFocusControl()) {
			mark.showHoverText(mark.getDescriptionText());
		} else {
			mark.hideHover();
		}
	}

	/** JFace shows the text on as many lines as it has, and a panel lies mostly at the edge of the screen. */
	private static String wrapped(String words) {
		return LINE.matcher(words).replaceAll("$1\n").strip(); //$NON-NLS-1$
	}
}
