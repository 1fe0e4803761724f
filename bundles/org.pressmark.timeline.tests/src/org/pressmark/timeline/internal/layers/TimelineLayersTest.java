// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.LayerItem;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.TimelineLayer;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.layout.TimelineBand;
import org.pressmark.timeline.internal.layout.TimelineBox;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.model.LayerContent;
import org.pressmark.timeline.internal.model.Samples;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.painting.TimelinePainter;
import org.pressmark.timeline.internal.painting.TimelineTheme;
import org.pressmark.timeline.internal.picture.SvgCanvas;
import org.pressmark.timeline.internal.text.EstimatedText;

/** Layers that plug-ins contribute. */
class TimelineLayersTest {

	private static final TimeRange MAY = new TimeRange(LocalDateTime.of(2021, 5, 1, 0, 0),
			LocalDateTime.of(2021, 6, 1, 0, 0));

	private static final Duration LIMIT = Duration.ofSeconds(1);

	@TempDir
	private Path folder;

	/** A contribution as a plug-in makes it, with more than was asked for. */
	public static final class Summits implements TimelineLayer {

		@Override
		public List<LayerItem> items(TimeRange range, int most, Locale locale) {
			return List.of(new LayerItem("g7", "G7 summit", Edtf.parse("2021-06-11/2021-06-13")),
					new LayerItem("seoul", "Summit in Seoul", Edtf.parse("2021-05-21")),
					new LayerItem("london", "Meeting in London", Edtf.parse("2021-05-04/2021-05-05")),
					new LayerItem("london", "The same id again", Edtf.parse("2021-05-04")));
		}
	}

	/** A contribution without end. */
	public static final class TooMany implements TimelineLayer {

		@Override
		public List<LayerItem> items(TimeRange range, int most, Locale locale) {
			return IntStream.range(0, 3 * most)
					.mapToObj(i -> new LayerItem("" + i, "Item " + i, Edtf.parse("2021-05-0" + (1 + i % 9)))).toList();
		}
	}

	/** A contribution that fails when it is asked. */
	public static final class Throwing implements TimelineLayer {

		private static int asked;

		@Override
		public List<LayerItem> items(TimeRange range, int most, Locale locale) {
			asked++;
			throw new IllegalStateException("a plug-in's bug");
		}
	}

	/** A contribution that never answers. */
	public static final class Hanging implements TimelineLayer {

		@Override
		public List<LayerItem> items(TimeRange range, int most, Locale locale) {
			try {
				new CountDownLatch(1).await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return List.of();
		}
	}

	/** A contribution that gives nothing, not even a list. */
	public static final class Nothing implements TimelineLayer {

		@Override
		public List<LayerItem> items(TimeRange range, int most, Locale locale) {
			return null;
		}
	}

	/** Makes contributions of the classes that this test sees. */
	private static final class OurClasses extends RegistryStrategy {

		OurClasses() {
			super(null, null);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String other)
				throws CoreException {
			try {
				return Class.forName(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error(className, e));
			}
		}
	}

	private TimelineLayers layers(String... contributions) throws IOException {
		return TimelineLayers.of(contributions(contributions));
	}

	private Contributions contributions(String... contributions) throws IOException {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new OurClasses(), key, key);
		try (InputStream plugin = TimelineLayersTest.class.getResourceAsStream("/plugin.xml")) {
			add(registry, Objects.requireNonNull(plugin, "plugin.xml"), "org.pressmark.timeline", key);
		}
		for (String contribution : contributions) {
			String xml = "<plugin><extension point='" + TimelineLayer.EXTENSION_POINT + "'>" + contribution
					+ "</extension></plugin>";
			add(registry, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "com.example.plugin", key);
		}
		return Contributions.of(registry, folder, LIMIT);
	}

	private static void add(IExtensionRegistry registry, InputStream xml, String bundle, Object key) {
		RegistryContributor contributor = new RegistryContributor(bundle, bundle, null, null);
		assertTrue(registry.addContribution(xml, contributor, false, null, null, key));
	}

	private static String layer(Class<?> type, String more) {
		return "<layer id='" + type.getSimpleName() + "' name='The " + type.getSimpleName() + "' class='" + type.getName()
				+ "' " + more + "/>";
	}

	@Test
	void contributed_IsAskedForATime() throws IOException {
		TimelineLayers layers = layers(layer(Summits.class, "color='#8250df'"));
		LayerContent content = layers.contents(MAY, Locale.UK).getFirst();
		assertEquals("The Summits", content.name());
		assertEquals("#8250df", content.color());
		assertEquals(LayerContent.Form.LANE, content.form());
		assertEquals(List.of("Meeting in London", "Summit in Seoul"),
				content.lane().items().stream().map(TimelineItem::title).toList());
		assertTrue(content.lane().items().stream().allMatch(TimelineItem::isOfLayer));
	}

	@Test
	void contributed_BrokenOnesLeftOut_AndNotAskedAgain() throws IOException {
		TimelineLayers layers = layers(layer(Throwing.class, ""), "<layer id='a' name='A' class='no.such.Layer'/>",
				"<layer id='b' name='B' class='java.lang.Object'/>", layer(Nothing.class, ""), layer(Hanging.class, ""),
				"<layer id='c' name='C' color='blue' class='" + Summits.class.getName() + "'/>", layer(Summits.class, ""));
		int before = Throwing.asked;
		for (int i = 0; i < 3; i++) {
			assertEquals(List.of("The Summits"), layers.contents(MAY, Locale.UK).stream().map(LayerContent::name).toList());
		}
		assertEquals(before + 1, Throwing.asked);
		assertEquals(List.of(), layers().contents(MAY, Locale.UK));
	}

	@Test
	void contributed_GivesNull_IsToldSo() throws IOException {
		Contributions contributions = contributions(layer(Nothing.class, ""));
		assertEquals(List.of(), TimelineLayers.of(contributions).contents(MAY, Locale.UK));
		assertEquals("it gave null instead of a list", contributions.states().getFirst().reason().orElseThrow());
	}

	@Test
	void contributed_SwitchedOffAndOn() throws IOException {
		Contributions contributions = contributions(layer(Summits.class, ""));
		TimelineLayers layers = TimelineLayers.of(contributions);
		contributions.switchOff(contributions.states().getFirst());
		assertEquals(List.of(), layers.contents(MAY, Locale.UK));
		contributions.switchOn(contributions.states().getFirst());
		assertEquals(1, layers.contents(MAY, Locale.UK).size());
	}

	@Test
	void contributed_TooMany_AreCutOff() throws IOException {
		LayerContent content = layers(layer(TooMany.class, "")).contents(MAY, Locale.UK).getFirst();
		assertEquals(TimelineLayers.MOST_ITEMS, content.lane().size());
	}

	@Test
	void lane_IsBelowTheEvents() throws IOException {
		TimelineModel model = Samples.diplomacy().withLayers(layers(layer(Summits.class, "")).contents(MAY, Locale.UK));
		TimelineLayout layout = layout(model);
		TimelineBand band = layout.bands().getLast();
		assertEquals("The Summits", band.heading());
		assertTrue(band.isOfLayer() && !layout.bands().getFirst().isOfLayer());
		List<TimelineBox> boxes = layout.boxes(band.y(), band.height()).stream()
				.filter(box -> box.item().isOfLayer()).toList();
		assertEquals(2, boxes.size());
		assertEquals(boxes.getFirst(), layout.box(boxes.getFirst().item()).orElseThrow());
		assertEquals(17, model.datedSize());
		TimelineItem moved = model.lanes().getFirst().item(0);
		assertEquals(model.layers(), model.replace(moved, moved.withWhen(Edtf.parse("2021-05-01"))).layers());
	}

	@Test
	void background_IsBehindAllLanes() throws IOException {
		TimelineModel model = Samples.diplomacy()
				.withLayers(layers(layer(Summits.class, "form='background'")).contents(MAY, Locale.UK));
		TimelineLayout layout = layout(model);
		assertEquals(layout(Samples.diplomacy()).bands(), layout.bands());
		double x = layout.axis().x(LocalDateTime.of(2021, 5, 21, 12, 0));
		assertEquals(List.of("Summit in Seoul"), layout.backgroundAt(x).stream().map(TimelineItem::title).toList());
		SvgCanvas canvas = new SvgCanvas(1000, 600, "", "");
		new TimelinePainter(canvas, TimelineTheme.LIGHT).paint(layout, 0, 600, item -> false);
		assertTrue(canvas.toSvg().contains(">Meeting in"), canvas.toSvg());
	}

	private static TimelineLayout layout(TimelineModel model) {
		return TimelineLayout.of(model, TimeAxis.fit(MAY, 1000, 0, 0), 1000, EstimatedText.INSTANCE, 50, Locale.UK);
	}
}
