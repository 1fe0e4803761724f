// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Where a view shows the form of what is selected, or a hint while nothing is: as wide as the view, as high as the form,
 * with a scroll bar. The keyboard stays in the view when another form comes. UI thread only.
 */
public final class FormPane {

	private static final int MARGIN = 8;

	private final ScrolledComposite scrolled;

	/** @param parent gets the pane as a child */
	public FormPane(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		scrolled.addListener(SWT.Resize, event -> fit());
	}

	/** The pane itself. */
	public Composite control() {
		return scrolled;
	}

	/**
	 * Shows another form in place of what was shown.
	 *
	 * @param form adds its fields to the composite that it is given, which has no layout yet
	 */
	public void show(Consumer<Composite> form) {
		boolean hadFocus = hasFocus();
		clear();
		Composite content = WidgetFactory.composite(SWT.NONE).create(scrolled);
		form.accept(content);
		scrolled.setContent(content);
		fit();
		if (hadFocus) {
			// Keys that come to a field that is gone would mean nothing until somebody clicks elsewhere.
			content.forceFocus();
		}
	}

	/**
	 * Shows a hint.
	 *
	 * @param id for scripts: {@code <part>.<purpose>}
	 */
	public void showHint(String id, String words) {
		show(empty -> {
			GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(empty);
			Label hint = Named.control(WidgetFactory.label(SWT.WRAP).text(words).create(empty), id, words);
			GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
		});
	}

	/** Gives the form the focus, unless one of its fields has it. */
	public void setFocus() {
		if (scrolled.getContent() != null && !hasFocus()) {
			scrolled.getContent().setFocus();
		}
	}

	/**
	 * Gives the form itself the focus, but none of its fields, unless one has it: a click beside the fields brings the view to
	 * the front, and a key that was meant for another one must change nothing. Tab goes on to the first field.
	 */
	public void setFocusBesideFields() {
		if (scrolled.getContent() != null && !hasFocus()) {
			scrolled.getContent().forceFocus();
		}
	}

	/** Fits the form after something in it got higher. What wraps knows its height only once it has its width. */
	public void fit() {
		if (scrolled.getContent() instanceof Composite content) {
			int width = scrolled.getClientArea().width;
			Point wanted = content.computeSize(width, SWT.DEFAULT);
			scrolled.setMinSize(0, wanted.y);
			if (content.getSize().x == 0) {
				// A scroll bar that comes asks for this before the content was given any room, and GTK complains of fields in none.
				content.setSize(Math.max(width, 1), wanted.y);
			}
			content.layout(true, true);
			int bottom = Arrays.stream(content.getChildren()).map(Control::getBounds)
					.mapToInt(bounds -> bounds.y + bounds.height).max().orElse(0);
			scrolled.setMinSize(0, Math.max(scrolled.getMinHeight(), bottom + MARGIN));
		}
	}

	private boolean hasFocus() {
		return Stream.iterate(scrolled.getDisplay().getFocusControl(), Objects::nonNull, Control::getParent)
				.anyMatch(scrolled::equals);
	}

	private void clear() {
		if (scrolled.getContent() instanceof Composite content) {
			// What is let go of is shrunk to nothing first, and GTK complains of fields that are laid out in that.
			content.setLayout(null);
			scrolled.setContent(null);
			content.dispose();
		}
	}
}
