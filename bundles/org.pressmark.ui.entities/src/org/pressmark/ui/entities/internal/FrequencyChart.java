// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.pressmark.operations.entities.Frequency;
import org.pressmark.operations.entities.Period;
import org.pressmark.operations.entities.PeriodCount;

/** Bars for how often something is named over time; the table beside it has the same numbers. UI thread only. */
final class FrequencyChart {

	private static final int MARGIN = 6;

	private final Canvas canvas;
	private Frequency frequency = new Frequency(Period.MONTH, List.of(), 0, 0);

	FrequencyChart(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.setData("id", "concordance.chart");
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> canvas.redraw());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = summary();
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	Canvas control() {
		return canvas;
	}

	void show(Frequency shown) {
		frequency = shown;
		canvas.setToolTipText(summary());
		canvas.redraw();
	}

	/** What the picture says, in a sentence. */
	private String summary() {
		if (frequency.counts().isEmpty()) {
			return Messages.chart_empty;
		}
		PeriodCount most = frequency.counts().stream().max(Comparator.comparingInt(PeriodCount::annotations)).orElseThrow();
		return NLS.bind(Messages.chart_summary, new Object[] { label(frequency.counts().getFirst()),
				label(frequency.counts().getLast()), label(most), most.annotations() });
	}

	private String label(PeriodCount count) {
		return PeriodLabels.of(frequency.period(), count.begin());
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		List<PeriodCount> counts = frequency.counts();
		int line = gc.getFontMetrics().getHeight();
		int width = area.width - 2 * MARGIN;
		int height = area.height - 2 * MARGIN - 2 * line;
		List<FrequencyBars.Bar> bars = FrequencyBars.of(frequency.period(), counts, width, height);
		gc.setForeground(canvas.getForeground());
		if (bars.isEmpty()) {
			gc.drawText(counts.isEmpty() ? Messages.chart_empty : "", MARGIN, MARGIN, true);
			return;
		}
		int bottom = MARGIN + line + height;
		gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		bars.forEach(bar -> gc.fillRectangle(MARGIN + bar.x(), bottom - bar.height(), bar.width(), bar.height()));
		gc.drawLine(MARGIN, bottom, MARGIN + width, bottom);
		int most = counts.stream().mapToInt(PeriodCount::annotations).max().orElse(0);
		gc.drawText(NLS.bind(Messages.chart_most, NumberFormat.getIntegerInstance().format(most)), MARGIN, MARGIN, true);
		gc.drawText(label(counts.getFirst()), MARGIN, bottom + 1, true);
		if (counts.size() > 1) {
			String last = label(counts.getLast());
			gc.drawText(last, area.width - MARGIN - gc.textExtent(last).x, bottom + 1, true);
		}
	}
}
