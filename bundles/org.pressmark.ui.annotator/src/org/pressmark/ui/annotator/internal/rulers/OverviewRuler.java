// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.rulers;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.pressmark.model.Annotation;
import org.pressmark.ui.Mnemonics;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.annotator.internal.document.ArticleMarks;
import org.pressmark.ui.annotator.internal.document.Projection;
import org.pressmark.ui.annotator.internal.document.ShownArticle;
import org.pressmark.ui.annotator.internal.painting.MarkPalette;
import org.pressmark.ui.fields.Named;

/**
 * Shows at the right of an article where in all of it its marks are and which part is on the screen; a click goes there, and
 * a tip names the marks. It goes by estimates, so a long text need not be laid out for it, and what is drawn is found
 * anew only when marks, words or its height are others. UI thread only.
 */
public final class OverviewRuler {

	/** How wide it is, in pixels. */
	public static final int WIDTH = 14;
	/** In milliseconds. */
	private static final int SOON = 60;
	private static final int EDGE = 2;
	/** How many colours a tick shows side by side. */
	private static final int COLORS = 3;
	private static final int NAMED = 6;
	private static final int PAGE_ALPHA = 40;
	private static final int OPAQUE = 255;

	private final Runnable refresh = this::refreshIfThere;
	private boolean isRefreshing;
	private final Canvas canvas;
	private final StyledText text;
	private final ShownArticle view;
	private final MarkPalette palette;
	private final Consumer<Annotation> reveal;
	private ArticleMarks marks;
	private Projection projection;
	private int height;
	private RowEstimate estimate;
	/** Null until the marks are looked at for the first time, as the ones before. */
	private Ticks ticks;

	/**
	 * @param text the widget that shows the article
	 * @param reveal goes to a mark
	 */
	public OverviewRuler(Composite parent, StyledText text, ShownArticle view, Consumer<Annotation> reveal) {
		this.text = text;
		this.view = view;
		this.reveal = reveal;
		canvas = Named.control(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS), "annotator.overview",
				Messages.overview_name);
		palette = new MarkPalette(text, canvas::redraw);
		canvas.addPaintListener(this::paint);
		canvas.addListener(SWT.MouseDown, this::clicked);
		canvas.addListener(SWT.MouseMove, event -> canvas.setToolTipText(names(marksAt(event))));
		text.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
		text.addCaretListener(event -> canvas.redraw());
	}

	/** To be laid out beside the text. */
	public Canvas control() {
		return canvas;
	}

	/** Draws anew what is so now, but not before the words are painted that a person looks at. */
	public void refreshSoon() {
		isRefreshing = true;
		canvas.getDisplay().timerExec(SOON, refresh);
	}

	/** Draws anew what is selected now. */
	public void refresh() {
		canvas.redraw();
	}

	private void refreshIfThere() {
		isRefreshing = false;
		if (!canvas.isDisposed()) {
			update();
			canvas.redraw();
		}
	}

	/** With the marks that were there when they were looked at last, until that is done again: first come the words. */
	private void paint(PaintEvent event) {
		event.gc.setBackground(text.getBackground());
		event.gc.fillRectangle(event.x, event.y, event.width, event.height);
		if (isOutdated() && !isRefreshing) {
			refreshSoon();
		}
		if (ticks != null) {
			paintPage(event.gc);
			ticks.all().forEach((slot, some) -> paint(event.gc, slot * Ticks.HEIGHT, some));
			view.selected().ifPresent(mark -> paintSelected(event.gc, mark));
		}
	}

	private boolean isOutdated() {
		return projection != view.projection() || marks != view.marks() || height != canvas.getClientArea().height;
	}

	private void update() {
		int now = canvas.getClientArea().height;
		if (projection != view.projection()) {
			estimate = new RowEstimate(view.projection().text());
		}
		if (isOutdated()) {
			projection = view.projection();
			marks = view.marks();
			height = now;
			ticks = new Ticks(view, estimate, height);
		}
	}

	/** What of the article is on the screen. */
	private void paintPage(GC gc) {
		int top = y(text.getOffsetAtLine(text.getLineIndex(0)));
		int first = offsetAt(0);
		int last = offsetAt(text.getClientArea().height);
		top = Math.max(top, y(first));
		gc.setAlpha(PAGE_ALPHA);
		gc.setBackground(palette.quiet());
		gc.fillRectangle(0, top, WIDTH, Math.max(Ticks.HEIGHT, y(last) - top));
		gc.setAlpha(OPAQUE);
	}

	/** About the offset of the row at a height of the widget; the widget itself would lay out all that is above it. */
	private int offsetAt(int y) {
		int line = text.getLineIndex(y);
		int top = text.getLinePixel(line);
		double share = (y - top) / (double) Math.max(1, text.getLinePixel(line + 1) - top);
		return text.getOffsetAtLine(line) + (int) (Math.clamp(share, 0, 1) * text.getLine(line).length());
	}

	private void paint(GC gc, int y, List<Annotation> some) {
		List<Color> colors = some.stream().limit(NAMED).map(palette::color).distinct().limit(COLORS).toList();
		int width = (WIDTH - 2 * EDGE) / colors.size();
		for (int i = 0; i < colors.size(); i++) {
			gc.setBackground(colors.get(i));
			gc.fillRectangle(EDGE + i * width, y, width, Ticks.HEIGHT - 1);
		}
	}

	private void paintSelected(GC gc, Annotation mark) {
		int y = y(projection.shown(mark.getBegin())) / Ticks.HEIGHT * Ticks.HEIGHT;
		gc.setForeground(text.getForeground());
		gc.drawRectangle(0, y - 1, WIDTH - 1, Ticks.HEIGHT);
	}

	private int y(int shown) {
		return (int) (estimate.share(shown) * height);
	}

	private void clicked(Event event) {
		update();
		List<Annotation> here = marksAt(event);
		if (here.isEmpty()) {
			int offset = estimate.offset(event.y / (double) Math.max(1, height));
			text.setTopIndex(text.getLineAtOffset(offset));
			text.setTopPixel(text.getTopPixel() + text.getLocationAtOffset(offset).y);
			canvas.redraw();
		} else {
			reveal.accept(here.getFirst());
		}
	}

	private List<Annotation> marksAt(Event event) {
		update();
		return ticks.near(event.y);
	}

	private static String names(List<Annotation> some) {
		String names = Mnemonics.escape(some.stream().limit(NAMED)
				.map(mark -> NLS.bind(Messages.overview_mark, ModelLabels.kind(mark), ModelLabels.value(mark)))
				.collect(Collectors.joining("\n")));
		return some.isEmpty() ? null
				: some.size() <= NAMED ? names : names + '\n' + NLS.bind(Messages.overview_more, some.size() - NAMED);
	}
}
