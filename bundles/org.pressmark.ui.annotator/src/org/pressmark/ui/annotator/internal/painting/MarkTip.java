// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.Optional;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.pressmark.model.Annotation;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.annotator.internal.document.Cuts;
import org.pressmark.ui.annotator.internal.document.ShownArticle;

/** Says what the innermost mark under the pointer is, or what can be done with what was cut there. */
final class MarkTip extends DefaultToolTip {

	private final StyledText text;
	private final ShownArticle view;

	public MarkTip(StyledText text, ShownArticle view) {
		super(text, ToolTip.RECREATE, false);
		this.text = text;
		this.view = view;
		setShift(new Point(0, text.getLineHeight()));
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return tip(event).isPresent();
	}

	@Override
	protected String getText(Event event) {
		return tip(event).orElse(null);
	}

	private Optional<String> tip(Event event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		return offset < 0 ? Optional.empty() : view.cuts().at(offset).map(MarkTip::describe)
				.or(() -> view.marks().at(view.projection().stored(offset)).stream().findFirst().map(MarkTip::describe));
	}

	private static String describe(Cuts.Line line) {
		return line.block().isPresent() ? Messages.cut_tipBlock : Messages.cut_tipFold;
	}

	private static String describe(Annotation annotation) {
		String line = NLS.bind(Messages.tip_mark, ModelLabels.kind(annotation), ModelLabels.value(annotation));
		String formerly = annotation.getFormerWords() == null ? "" //$NON-NLS-1$
				: '\n' + NLS.bind(Messages.tip_formerly, annotation.getFormerWords());
		return annotation.getComment() == null ? line + formerly : line + formerly + '\n' + annotation.getComment();
	}
}
