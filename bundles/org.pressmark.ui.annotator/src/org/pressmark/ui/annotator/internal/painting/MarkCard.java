// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationStatus;
import org.pressmark.model.text.Excerpt;
import org.pressmark.model.text.FormerWords;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.annotator.internal.document.MadeBy;
import org.pressmark.ui.annotator.internal.document.MarkKind;

/**
 * What is known of some marks, each beside its line in its colour: what it is and says, its comment, what it was on
 * before the text was corrected, who made it and when. For reading only.
 */
final class MarkCard {

	/** More than these are counted, not listed. */
	private static final int MOST = 8;
	private static final int WIDTH = 380;
	private static final int GAP = 10;
	private static final int COMMENT_UNITS = 600;
	private static final Point SAMPLE = new Point(22, 12);

	private final Composite card;
	private final MarkPalette palette;
	private final Color foreground;
	private final Color background;

	MarkCard(Composite parent, MarkPalette palette) {
		this.palette = palette;
		foreground = palette.foreground();
		background = palette.surface();
		card = colored(WidgetFactory.composite(SWT.NONE).create(parent));
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(GAP, 4).applyTo(card);
	}

	Composite control() {
		return card;
	}

	/** Says something that is not about a mark. */
	void say(String words) {
		wide(label(words));
	}

	/** Tells of each, in that order. */
	void list(List<Annotation> marks) {
		marks.stream().limit(MOST).forEach(this::add);
		if (marks.size() > MOST) {
			wide(label(NLS.bind(Messages.card_more, marks.size() - MOST)));
		}
	}

	private void add(Annotation mark) {
		sample(mark);
		Label head = label(NLS.bind(Messages.tip_mark, ModelLabels.kind(mark), ModelLabels.value(mark)));
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		fit(head);
		Label rest = label(facts(mark));
		rest.setForeground(palette.quiet());
		fit(rest);
		((GridData) rest.getLayoutData()).horizontalIndent = SAMPLE.x + GAP;
		((GridData) rest.getLayoutData()).horizontalSpan = 2;
	}

	private String facts(Annotation mark) {
		return Stream.of(mark.getComment() == null ? null : Excerpt.of(mark.getComment(), COMMENT_UNITS),
				former(mark),
				mark.getStatus() == AnnotationStatus.OPEN ? Messages.card_open : null, MadeBy.describe(mark))
				.filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

	private static String former(Annotation mark) {
		return mark.getFormerWords() == null ? null
				: NLS.bind(FormerWords.areLost(mark) ? Messages.card_lostWords : Messages.card_formerWords,
						Excerpt.of(mark.getFormerWords(), COMMENT_UNITS));
	}

	private void sample(Annotation mark) {
		Canvas sample = colored(new Canvas(card, SWT.NONE));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(SAMPLE).applyTo(sample);
		sample.addPaintListener(event -> {
			event.gc.setForeground(palette.color(mark));
			Underline.draw(MarkKind.of(mark).line(), event.gc, 0, SAMPLE.y / 2 - Underline.HEIGHT / 2, SAMPLE.x);
		});
	}

	private Label label(String words) {
		return colored(WidgetFactory.label(SWT.WRAP).text(Mnemonics.escape(words)).create(card));
	}

	private void wide(Label label) {
		fit(label);
		((GridData) label.getLayoutData()).horizontalSpan = 2;
	}

	/** As wide as its words, or as the card may be. */
	private void fit(Label label) {
		int width = Math.min(WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(label);
	}

	private <T extends Control> T colored(T control) {
		control.setForeground(foreground);
		control.setBackground(background);
		return control;
	}
}
