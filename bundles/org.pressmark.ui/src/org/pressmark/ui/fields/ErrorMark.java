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

	private static final Pattern LINE = Pattern.compile("(.{1,36})(?:\\s+|$)");

	private final Text field;
	/** Made when something is wrong for the first time: most fields never need it. */
	private Optional<ControlDecoration> mark = Optional.empty();

	ErrorMark(Text field) {
		this.field = field;
	}

	/** What is wrong now, if anything is. Who doesn't point at it with a mouse reads it while being in the field. */
	void show(Optional<String> problem) {
		if (problem.isPresent() && mark.isEmpty()) {
			mark = Optional.of(create());
		}
		mark.ifPresent(shown -> show(shown, problem.map(ErrorMark::wrapped)));
	}

	private ControlDecoration create() {
		ControlDecoration created = new ControlDecoration(field, SWT.LEFT | SWT.TOP);
		created.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
				.getImage());
		field.addListener(SWT.FocusIn, event -> show(created, Optional.ofNullable(created.getDescriptionText())));
		field.addListener(SWT.FocusOut, event -> created.hideHover());
		return created;
	}

	private void show(ControlDecoration shown, Optional<String> words) {
		shown.setDescriptionText(words.orElse(null));
		if (words.isPresent()) {
			shown.show();
		} else {
			shown.hide();
		}
		if (words.isPresent() && field.isFocusControl()) {
			shown.showHoverText(words.get());
		} else {
			shown.hideHover();
		}
	}

	/** JFace shows the text on as many lines as it has, and a panel lies mostly at the edge of the screen. */
	private static String wrapped(String words) {
		return LINE.matcher(words).replaceAll("$1\n").strip();
	}
}
