// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.pressmark.model.Annotation;
import org.pressmark.ui.annotator.internal.document.Cuts;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/**
 * Says what the marks under the pointer are, or at the caret when somebody asks by key; or what can be done with what was
 * cut there. UI thread only.
 */
final class MarkTip extends ToolTip {

	private final StyledText text;
	private final ShownArticle view;
	private final MarkPalette palette;
	/** Where in the widget it was asked for by key; less than 0 while the pointer asks. */
	private int asked = -1;
	/** Where the pointer was pressed; null since it was moved away from there. */
	private Point pressed;

	MarkTip(StyledText text, ShownArticle view, MarkPalette palette) {
		super(text, RECREATE, false);
		this.text = text;
		this.view = view;
		this.palette = palette;
		setShift(new Point(0, text.getLineHeight()));
		// Whoever goes on by key scrolls away what it is about, and the pointer says nothing of that.
		text.addCaretListener(event -> hide());
		text.addListener(SWT.MouseDown, event -> pressed = new Point(event.x, event.y));
		text.addListener(SWT.MouseMove, this::moved);
	}

	private void moved(Event event) {
		if (pressed != null && Math.max(Math.abs(event.x - pressed.x), Math.abs(event.y - pressed.y)) > text.getLineHeight()) {
			pressed = null;
		}
	}

	/** Says what is at the caret, until a key is pressed or the pointer moves. */
	void showAtCaret() {
		asked = text.getCaretOffset();
		try {
			Point caret = text.getLocationAtOffset(asked);
			show(new Point(caret.x, caret.y + text.getLineHeight(asked) / 2));
		} finally {
			asked = -1;
		}
	}

	/** Whoever has just clicked looks at what came of it, such as the lines that a fold has opened: no tip lies on them. */
	@Override
	protected boolean shouldCreateToolTip(Event event) {
		if (asked < 0 && pressed != null) {
			return false;
		}
		return cut(event).isPresent() || !marks(event).isEmpty();
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		MarkCard card = new MarkCard(parent, palette);
		cut(event).ifPresentOrElse(line -> card.say(describe(line)), () -> card.list(marks(event)));
		return card.control();
	}

	private Optional<Cuts.Line> cut(Event event) {
		int offset = offset(event);
		return offset < 0 ? Optional.empty() : view.cuts().at(offset);
	}

	/** The innermost first; those beside which a bar is, in the margin. */
	private List<Annotation> marks(Event event) {
		int offset = offset(event);
		return offset < 0 ? List.of() : view.marks().at(view.projection().stored(offset));
	}

	private int offset(Event event) {
		return asked >= 0 ? asked : text.getOffsetAtPoint(new Point(event.x, event.y));
	}

	private static String describe(Cuts.Line line) {
		return line.block().isPresent() ? Messages.cut_tipBlock : Messages.cut_tipFold;
	}
}
