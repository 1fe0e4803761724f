// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.LayerItem;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.model.LayerContent;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.text.EstimatedText;

/** Layers that lie behind all lanes. */
class BackgroundPainterTest {

	private static final TimeRange DECADES = new TimeRange(LocalDateTime.of(1950, 1, 1, 0, 0), LocalDateTime.of(2050, 1, 1, 0, 0));

	@Test
	void paint_ManyStripesOnEachOther_DoNotAddUp() {
		List<LayerItem> quarters = IntStream.range(0, 500).mapToObj(i -> LocalDate.of(2018, 1, 1).plusDays(i))
				.map(day -> new LayerItem(day.toString(), "", Edtf.interval(Edtf.day(day), Edtf.day(day.plusDays(90))))).toList();
		List<double[]> stripes = stripes(quarters, DECADES);
		assertFalse(stripes.isEmpty());
		for (int i = 1; i < stripes.size(); i++) {
			assertTrue(stripes.get(i)[0] >= stripes.get(i - 1)[1]);
		}
	}

	/** All of them would hide the chart behind one hatch, and tell nothing. */
	@Test
	void paint_ManyDaysOfWhichEachIsHardlySeen_AreLeftOut() {
		assertEquals(0, stripes(days(1000, 36), DECADES).size());
	}

	@Test
	void paint_FewDaysOrDaysThatAreWide_AreSeen() {
		assertEquals(5, stripes(days(5, 3650), DECADES).size());
		TimeRange month = new TimeRange(LocalDateTime.of(1960, 1, 1, 0, 0), LocalDateTime.of(1960, 2, 1, 0, 0));
		assertEquals(16, stripes(days(4000, 2), month).size());
	}

	/** @param step how many days one is after the other */
	private static List<LayerItem> days(int number, int step) {
		return IntStream.range(0, number)
				.mapToObj(i -> new LayerItem("" + i, "", Edtf.day(LocalDate.of(1950, 1, 1).plusDays((long) i * step)))).toList();
	}

	private static List<double[]> stripes(List<LayerItem> items, TimeRange range) {
		LayerContent layer = new LayerContent("days", "Days", LayerContent.Form.BACKGROUND, "#8250df", items);
		TimelineLayout layout = TimelineLayout.of(TimelineModel.of(List.of()).withLayers(List.of(layer)),
				TimeAxis.fit(range, 1000, 0, 0), 1000, EstimatedText.INSTANCE, 50, Locale.UK);
		List<double[]> stripes = new ArrayList<>();
		Canvas canvas = (Canvas) Proxy.newProxyInstance(Canvas.class.getClassLoader(), new Class<?>[] { Canvas.class },
				(proxy, method, arguments) -> {
					if (method.getName().equals("fillRect")) {
						double left = (double) arguments[0];
						stripes.add(new double[] { left, left + (double) arguments[2] });
					}
					return method.getReturnType() == String.class ? "" : null;
				});
		new BackgroundPainter(canvas, TimelineTheme.LIGHT).paint(layout, 44, 600);
		return stripes;
	}
}
