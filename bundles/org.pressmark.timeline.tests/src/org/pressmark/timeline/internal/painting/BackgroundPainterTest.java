// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.painting;

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

	@Test
	void paint_ManyStripesInAFewPixels_DoNotAddUp() {
		List<LayerItem> days = IntStream.range(0, 2000)
				.mapToObj(i -> new LayerItem("" + i, "", Edtf.day(LocalDate.of(2018, 1, 1).plusDays(i)))).toList();
		LayerContent layer = new LayerContent("days", "Days", LayerContent.Form.BACKGROUND, "#8250df", days);
		TimeRange decades = new TimeRange(LocalDateTime.of(1950, 1, 1, 0, 0), LocalDateTime.of(2050, 1, 1, 0, 0));
		TimelineLayout layout = TimelineLayout.of(TimelineModel.of(List.of()).withLayers(List.of(layer)),
				TimeAxis.fit(decades, 1000, 0, 0), 1000, EstimatedText.INSTANCE, 50, Locale.UK);
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
		assertFalse(stripes.isEmpty());
		for (int i = 1; i < stripes.size(); i++) {
			assertTrue(stripes.get(i)[0] >= stripes.get(i - 1)[1]);
		}
	}
}
