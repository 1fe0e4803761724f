// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.pressmark.model.Annotation;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.ui.annotator.internal.text.IntervalIndex;
import org.pressmark.ui.annotator.internal.text.TextRange;

/**
 * Styles a line when it comes on the screen: the look of its paragraph's kind, and behind marked words a tint. Where
 * marks overlap, the selected one's tint wins, otherwise the innermost one's.
 */
public final class TextStyler implements LineStyleListener {

	private final MarkView view;
	private final MarkPalette palette;
	private final IntervalIndex<Paragraph> paragraphs;

	public TextStyler(MarkView view, MarkPalette palette) {
		this.view = view;
		this.palette = palette;
		this.paragraphs = new IntervalIndex<>(view.article().getParagraphs(),
				each -> new TextRange(each.getBegin(), Math.max(each.getBegin(), each.getEnd())));
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		int begin = event.lineOffset;
		TextRange line = new TextRange(begin, begin + event.lineText.length());
		List<Annotation> here = view.marks().overlapping(line.begin(), line.end());
		TreeSet<Integer> edges = edges(line, here);
		List<StyleRange> styles = new ArrayList<>();
		ParagraphKind kind = kind(line);
		int from = line.begin();
		for (int to : edges.tailSet(from, false)) {
			styles.add(style(new TextRange(from, to), kind, here));
			from = to;
		}
		event.styles = styles.toArray(StyleRange[]::new);
	}

	private static TreeSet<Integer> edges(TextRange line, List<Annotation> annotations) {
		TreeSet<Integer> edges = new TreeSet<>(List.of(line.begin(), line.end()));
		for (Annotation each : annotations) {
			TextRange part = ArticleMarks.place(each).intersection(line);
			edges.add(part.begin());
			edges.add(part.end());
		}
		return edges;
	}

	private StyleRange style(TextRange part, ParagraphKind kind, List<Annotation> annotations) {
		boolean quiet = kind == ParagraphKind.CAPTION;
		StyleRange style = new StyleRange(part.begin(), part.length(), quiet ? palette.quiet() : null, tint(part, annotations));
		style.fontStyle = switch (kind) {
		case HEADING -> SWT.BOLD;
		case CAPTION -> SWT.ITALIC;
		default -> SWT.NORMAL;
		};
		return style;
	}

	private Color tint(TextRange part, List<Annotation> annotations) {
		return annotations.stream().filter(each -> ArticleMarks.place(each).overlaps(part))
				.min(Comparator.comparing((Annotation each) -> !view.standsOut(each))
						.thenComparingInt(each -> ArticleMarks.place(each).length()))
				.map(each -> palette.tint(each, view.standsOut(each))).orElse(null);
	}

	private ParagraphKind kind(TextRange line) {
		return paragraphs.overlapping(line.begin(), line.end() + 1).stream().findFirst().map(Paragraph::getKind)
				.orElse(ParagraphKind.TEXT);
	}
}
