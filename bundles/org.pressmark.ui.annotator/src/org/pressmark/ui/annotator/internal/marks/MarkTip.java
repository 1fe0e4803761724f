// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marks;

import java.util.Optional;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.pressmark.model.Annotation;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.annotator.internal.Messages;

/** Says what the innermost mark under the pointer is, or what was cut at a sign in the margin. */
public final class MarkTip extends DefaultToolTip {

	private final StyledText text;
	private final MarkView view;
	private final CutNotes notes;

	public MarkTip(StyledText text, MarkView view, CutNotes notes) {
		super(text, ToolTip.RECREATE, false);
		this.text = text;
		this.view = view;
		this.notes = notes;
		setShift(new Point(0, text.getLineHeight()));
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return notes.at(event).isPresent() || annotation(event).isPresent();
	}

	@Override
	protected String getText(Event event) {
		return notes.at(event).or(() -> annotation(event).map(MarkTip::describe)).orElse(null);
	}

	private Optional<Annotation> annotation(Event event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		return offset < 0 ? Optional.empty() : view.marks().at(offset).stream().findFirst();
	}

	private static String describe(Annotation annotation) {
		String line = NLS.bind(Messages.tip_mark, ModelLabels.kind(annotation), ModelLabels.value(annotation));
		return annotation.getComment() == null ? line : line + '\n' + annotation.getComment();
	}
}
