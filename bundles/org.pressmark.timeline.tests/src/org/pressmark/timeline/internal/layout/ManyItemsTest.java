// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.DatedItem;
import org.pressmark.timeline.internal.model.Samples;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineLane;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.model.TimelineReport;
import org.pressmark.timeline.internal.model.TimelineShape;
import org.pressmark.timeline.internal.painting.TimelinePainter;
import org.pressmark.timeline.internal.painting.TimelineTheme;
import org.pressmark.timeline.internal.picture.SvgCanvas;
import org.pressmark.timeline.internal.text.EstimatedText;
import org.pressmark.timeline.internal.text.TextMeasure;

/** Timelines of so many items that only what is visible is laid out. */
class ManyItemsTest {

	private static final double WIDTH = 1000;
	private static final int MANY = 6_000;
	private static final double A_DAY = 1 / 86_400.0;
	private static final double MAY = TimeAxis.seconds(LocalDateTime.of(2021, 5, 1, 0, 0));

	private static TimelineLayout layout(TimelineModel model, TimeAxis axis) {
		return layout(model, axis, TimelineLook.PLAIN);
	}

	private static TimelineLayout layout(TimelineModel model, TimeAxis axis, TimelineLook look) {
		return TimelineLayout.of(model, axis, WIDTH, EstimatedText.INSTANCE, 200, Locale.UK, look);
	}

	private static TimeAxis axis(double pixelsADay) {
		return new TimeAxis(MAY, pixelsADay * A_DAY).pan(WIDTH / 2);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.01, 0.1, 0.7, 3, 10, 33, 100, 500, 20_000 })
	void boxes_NeverOverlapInARow(double pixelsADay) {
		for (TimelineLook look : List.of(TimelineLook.PLAIN, TimelineLook.FULL)) {
			TimelineLayout layout = layout(random(1), axis(pixelsADay), look);
			Map<Double, List<TimelineBox>> byRow = layout.boxes(0, layout.height()).stream()
					.collect(Collectors.groupingBy(TimelineBox::y));
			byRow.values().forEach(ManyItemsTest::assertNoOverlap);
		}
	}

	private static void assertNoOverlap(List<TimelineBox> row) {
		for (int i = 1; i < row.size(); i++) {
			TimelineBox left = row.get(i - 1);
			TimelineBox right = row.get(i);
			double end = Math.max(left.shapeRight(), left.labelX() + left.labelWidth());
			end = left.marks().stream().mapToDouble(TimelineMark::x).reduce(end, Math::max);
			double start = Math.min(right.shapeLeft(), right.labelX());
			start = right.marks().stream().mapToDouble(TimelineMark::x).reduce(start, Math::min);
			assertTrue(end <= start + 1e-3, () -> left + "\n" + right);
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.01, 0.1, 0.7, 3, 10, 33, 100, 500, 20_000 })
	void boxes_EachVisibleItem_IsSeenOnce(double pixelsADay) {
		TimelineModel model = random(1);
		TimelineLayout layout = layout(model, axis(pixelsADay));
		List<TimelineItem> seen = new ArrayList<>();
		layout.boxes(0, layout.height()).forEach(box -> {
			seen.add(box.item());
			seen.addAll(box.others());
		});
		List<TimelineCrowd> crowds = layout.crowds(0, layout.height());
		crowds.forEach(crowd -> seen.addAll(crowd.items()));
		assertEquals(seen.size(), new HashSet<>(seen).size());
		Set<TimelineItem> known = new HashSet<>(seen);
		for (DatedItem dated : model.lanes().stream().flatMap(lane -> lane.dated().stream()).toList()) {
			double left = layout.axis().x(dated.start());
			double right = layout.axis().x(dated.end());
			boolean isVisible = right > 0 && left < WIDTH;
			if (isVisible && !known.contains(dated.item())) {
				assertTrue(crowds.stream().anyMatch(crowd -> crowd.lane().equals(dated.item().lane()) && crowd.x() < right
						&& crowd.right() > left), () -> dated + " from " + left + " to " + right);
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "0.1", "3", "33", "500" })
	void crowds_LoadIsWhatTakesPlaceThere(double pixelsADay) {
		TimelineModel model = allDays(random(1));
		TimelineLayout layout = layout(model, axis(pixelsADay));
		for (TimelineLane lane : model.lanes()) {
			List<DatedItem> items = lane.dated().all();
			for (TimelineCrowd crowd : layout.crowds(0, layout.height())) {
				if (crowd.lane().equals(lane.name())) {
					double from = layout.axis().secondsAt(crowd.x());
					double to = layout.axis().secondsAt(crowd.right());
					long load = items.stream().filter(item -> item.start() < to - 1 && item.end() > from + 1).count();
					long starting = items.stream().filter(item -> item.start() < to - 1 && item.start() >= from - 1).count();
					assertEquals(load, crowd.load(), 1);
					assertTrue(crowd.items().isEmpty() || starting == crowd.items().size(), crowd::toString);
				}
			}
		}
	}

	/** One news story that all report at one moment, beside little else. */
	private static TimelineModel crowded() {
		List<TimelineItem> items = new ArrayList<>();
		for (int i = 0; i < 10_000; i++) {
			items.add(Samples.item("e" + i, "Event " + i, "2021-05-03T12:00Z", ""));
		}
		items.add(Samples.item("until", "Talks until May", "../2021-05-05", "diplomacy"));
		items.add(Samples.item("about", "Talks begin", "2021-05-03~", "diplomacy"));
		return TimelineModel.of(items);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1e-6, 0.01, 10, 500, 100_000 })
	void boxes_LaneOfFewBesideMany_AreItems(double pixelsADay) {
		TimelineLayout layout = layout(crowded(), axis(pixelsADay).pan(-2 * pixelsADay));
		List<TimelineBox> few = layout.boxes(0, layout.height()).stream()
				.filter(box -> box.item().lane().equals("diplomacy")).toList();
		assertEquals(Set.of("until", "about"), few.stream().map(box -> box.item().id()).collect(Collectors.toSet()));
		assertTrue(few.stream().allMatch(box -> box.others().isEmpty() && !box.label().isEmpty()), few::toString);
		assertTrue(layout.crowds(0, layout.height()).stream().noneMatch(crowd -> crowd.lane().equals("diplomacy")));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1e-6, 0.01, 10, 500, 100_000 })
	void hitTest_CrowdAtOneMoment_AlsoRightBesideIt(double pixelsADay) {
		TimelineLayout layout = layout(crowded(), axis(pixelsADay).pan(-2.5 * pixelsADay));
		List<TimelineCrowd> crowds = layout.crowds(0, layout.height());
		double left = crowds.getFirst().x();
		double right = crowds.getLast().right();
		double y = crowds.getFirst().bottom() - 5;
		for (double x : new double[] { left - 3, left + 1, (left + right) / 2, right - 1, right + 3 }) {
			TimelineHit hit = layout.hitTest(x, y).orElseThrow();
			assertEquals(TimelineShape.CROWD, hit.box().shape());
			assertEquals(9_999, hit.box().others().size());
			TimelineCrowd crowd = layout.crowdAt(x, y).orElseThrow();
			assertEquals(10_000, crowd.load());
			assertEquals("2021-05-03T12:00Z", crowd.onlyDate().orElseThrow().toString());
		}
		assertTrue(layout.hitTest(right + 20, y).isEmpty());
	}

	@Test
	void paint_CrowdAtOneMoment_SaysHowMany_NotOnTheNameOfTheLane() {
		TimelineLayout layout = layout(crowded(), axis(10).pan(-520));
		SvgCanvas canvas = new SvgCanvas(WIDTH, layout.height(), "", "");
		new TimelinePainter(canvas, TimelineTheme.LIGHT).paint(layout, 0, layout.height(), item -> false);
		assertTrue(layout.crowds(0, layout.height()).getFirst().y() - 14 >= layout.bands().getFirst().headingBaseline());
		assertTrue(canvas.toSvg().contains(">10,000<"));
	}

	/** The same items, each on its first day. */
	private static TimelineModel allDays(TimelineModel model) {
		return TimelineModel.of(model.items().filter(item -> item.when().isPresent())
				.map(item -> item.withWhen(Edtf.parse(item.when().get().start().flatMap(Edtf::earliest)
						.orElse(LocalDateTime.of(2021, 5, 1, 0, 0)).toLocalDate().toString())))
				.toList());
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.7, 10, 100 })
	void with_SameScale_KeepsRows(double pixelsADay) {
		TimelineModel model = random(1);
		TimelineLayout layout = layout(model, axis(pixelsADay));
		Map<TimelineItem, TimelineBox> boxes = boxesByItem(layout);
		for (double pan = -1500; pan <= 1500; pan += 130) {
			TimelineLayout panned = layout(model, axis(pixelsADay).pan(pan), TimelineLook.PLAIN);
			boxesByItem(panned).forEach((item, box) -> {
				if (boxes.containsKey(item)) {
					assertEquals(boxes.get(item).y(), box.y(), item::toString);
				}
			});
			assertEquals(boxesByItem(panned), boxesByItem(layout.with(model, panned.axis(), WIDTH)));
		}
	}

	private static Map<TimelineItem, TimelineBox> boxesByItem(TimelineLayout layout) {
		Map<TimelineItem, TimelineBox> boxes = new HashMap<>();
		layout.boxes(0, layout.height()).stream().filter(box -> box.shape() != TimelineShape.CLUSTER)
				.forEach(box -> boxes.put(box.item(), box));
		return boxes;
	}

	@Test
	void with_AnotherScaleOfTheSameStep_KeepsRows() {
		TimelineModel model = random(1);
		TimeAxis axis = new TimeAxis(MAY, Math.pow(LaneTiles.STEP, -21) * 1.0001).pan(WIDTH / 2);
		Map<TimelineItem, TimelineBox> boxes = boxesByItem(layout(model, axis));
		for (double factor : new double[] { 1.1, 1.25, 1.41 }) {
			TimelineLayout magnified = layout(model, axis.zoom(factor, WIDTH / 2));
			boxesByItem(magnified).forEach((item, box) -> {
				if (boxes.containsKey(item)) {
					assertEquals(boxes.get(item).y(), box.y(), item::toString);
				}
			});
			magnified.boxes(0, magnified.height()).stream().collect(Collectors.groupingBy(TimelineBox::y)).values()
					.forEach(ManyItemsTest::assertNoOverlap);
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 3, 33 })
	void with_ChangedModel_IsLikeALayoutFromNothing(double pixelsADay) {
		Random random = new Random(6);
		TimelineModel model = random(1);
		TimelineLayout layout = layout(model, axis(pixelsADay));
		layout.boxes(0, layout.height());
		for (int i = 0; i < 40; i++) {
			List<TimelineItem> items = model.lanes().get(random.nextInt(3)).items();
			TimelineItem old = items.get(random.nextInt(items.size()));
			TimelineItem changed = old.withWhen(Edtf.parse("2021-05-0" + (1 + i % 9)));
			model = i % 3 == 0 ? model.without(old) : model.replace(old, changed);
			layout = layout.with(model, layout.axis().pan(5), WIDTH);
		}
		TimelineLayout fresh = layout(TimelineModel.of(model.items().toList(),
				model.lanes().stream().map(TimelineLane::name).toList()), layout.axis());
		assertEquals(fresh.boxes(0, fresh.height()), layout.boxes(0, layout.height()));
		assertEquals(withoutItems(fresh), withoutItems(layout));
		assertEquals(fresh.bands(), layout.bands());
	}

	@Test
	void edit_OfMany_LaysOutWhatIsInSightOfItsLane() {
		int lanes = 4;
		List<TimelineItem> items = days(100_000, lanes).stream().map(item -> item.inLane("Lane " + Integer.parseInt(item.id()) % lanes))
				.toList();
		TimelineModel model = TimelineModel.of(items);
		TimelineLayout before = layout(model, axis(33));
		before.boxes(0, before.height());
		TimelineItem old = items.get(items.size() / 2);
		TimelineItem changed = old.withWhen(Edtf.parse("2021-05-05"));
		List<Integer> known = before.lanes().stream().map(ManyItemsTest::laidOut).toList();

		TimelineLayout after = before.with(model.replace(old, changed), before.axis(), WIDTH);

		assertTrue(after.boxes(0, after.height()).stream().anyMatch(box -> box.item() == changed));
		for (int i = 0; i < lanes; i++) {
			LaneTiles tiles = ((TiledLane) after.lanes().get(i)).tiles();
			boolean isChanged = after.lanes().get(i).lane().name().equals(old.lane());
			assertEquals(!isChanged, tiles == ((TiledLane) before.lanes().get(i)).tiles());
			assertTrue(isChanged ? tiles.laidOut() < 500 : tiles.laidOut() == known.get(i), () -> Integer.toString(tiles.laidOut()));
		}
	}

	private static int laidOut(LaneLayout lane) {
		return ((TiledLane) lane).tiles().laidOut();
	}

	@Test
	void edit_OfFew_KeepsOtherLanes_MeasuresOnlyWhatChanged() {
		AtomicInteger measured = new AtomicInteger();
		TextMeasure counting = (text, style) -> {
			measured.incrementAndGet();
			return EstimatedText.INSTANCE.width(text, style);
		};
		TimelineModel model = TimelineModel.of(IntStream.range(0, 3_000).mapToObj(i -> Samples.item("" + i, "Event " + i,
				LocalDate.of(2021, 5, 1).plusDays(i).toString(), "Lane " + i % 3)).toList());
		TimelineLayout before = TimelineLayout.of(model, axis(3), WIDTH, counting, 200, Locale.UK);
		TimelineItem old = model.lanes().get(1).item(500);
		assertTrue(measured.getAndSet(0) >= 3_000);

		TimelineLayout after = before.with(model.replace(old, old.withWhen(Edtf.parse("2021-05-05"))), before.axis(), WIDTH);

		assertEquals(List.of(true, false, true),
				IntStream.range(0, 3).mapToObj(i -> before.lanes().get(i) == after.lanes().get(i)).toList());
		assertTrue(measured.get() <= 2, measured::toString);
	}

	private static List<String> withoutItems(TimelineLayout layout) {
		return layout.crowds(0, layout.height()).stream()
				.map(crowd -> crowd.x() + " " + crowd.y() + " " + crowd.load() + " " + crowd.items().size()).toList();
	}

	@Test
	void box_IsThatOfTheWindow() {
		TimelineModel model = random(1);
		TimelineLayout layout = layout(model, axis(33));
		boxesByItem(layout).values().stream().filter(box -> box.shape() != TimelineShape.UNDATED).limit(300)
				.forEach(box -> assertEquals(box, layout.box(box.item()).orElseThrow()));
		model.lanes().forEach(lane -> assertTrue(layout.box(lane.item(0)).isPresent()));
	}

	@Test
	void boxes_OfWhatIsLongGone_AreFoundIfItGoesOn() {
		List<TimelineItem> items = new ArrayList<>(days(5000, 1));
		TimelineItem longAgo = Samples.item("long", "Armistice", "1953-07-27/2090");
		TimelineItem open = Samples.item("open", "Sanctions", "2006-10-14/..");
		items.add(longAgo);
		items.add(open);
		TimelineLayout layout = layout(TimelineModel.of(items), axis(3000));
		Set<TimelineItem> seen = layout.boxes(0, layout.height()).stream().map(TimelineBox::item)
				.collect(Collectors.toSet());
		assertTrue(seen.containsAll(List.of(longAgo, open)));
	}

	@Test
	void crowds_TenThousandItemsAtOneInstant() {
		List<TimelineItem> items = IntStream.range(0, 10_000)
				.mapToObj(i -> Samples.item("" + i, "Title " + i, "2021-05-01T00:00Z")).toList();
		TimelineLayout layout = layout(TimelineModel.of(items), axis(1e6));
		List<TimelineCrowd> crowds = layout.crowds(0, layout.height());
		assertEquals(10_000, crowds.stream().mapToInt(crowd -> crowd.items().size()).sum());
		crowds.forEach(crowd -> assertEquals(10_000, crowd.load()));
		assertEquals(List.of(), layout.boxes(0, layout.height()));
		TimelineHit hit = layout.hitTest(WIDTH / 2 + 1, layout.bands().getFirst().rowsTop() + 50).orElseThrow();
		assertEquals(TimelineShape.CROWD, hit.box().shape());
		assertEquals(9_999, hit.box().others().size());
		assertTrue(layout.box(items.get(5)).isPresent());
	}

	@Test
	void crowds_NearEnough_BecomeBoxes() {
		TimelineModel model = TimelineModel.of(days(20_000, 3));
		assertFalse(layout(model, axis(0.1)).crowds(0, 1000).isEmpty());
		TimelineLayout near = layout(model, axis(200));
		assertEquals(List.of(), near.crowds(0, 1000));
		assertFalse(near.boxes(0, near.height()).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(doubles = { TimeAxis.MIN_SCALE, 1e-12, 1e-10, TimeAxis.MAX_SCALE })
	void boxes_AtTheEndsOfAllYearsAndScales(double scale) {
		List<TimelineItem> items = new ArrayList<>(days(5000, 3));
		List.of("Y999999998", "Y-999999998", "Y-999999998/Y999999998", "0000", "-0001", "Y-17E7", "../Y9999999")
				.forEach(when -> items.add(Samples.item(when, when, when)));
		TimelineModel model = TimelineModel.of(items);
		for (double moment : new double[] { -3e16, MAY, 0, 3e16 }) {
			TimelineLayout layout = layout(model, new TimeAxis(moment, scale));
			layout.boxes(0, layout.height()).stream().collect(Collectors.groupingBy(TimelineBox::y)).values()
					.forEach(row -> row.forEach(box -> assertTrue(Double.isFinite(box.x()) && Double.isFinite(box.width()), box::toString)));
			layout.crowds(0, layout.height())
					.forEach(crowd -> assertTrue(Double.isFinite(crowd.x()) && crowd.height() > 0, crowd::toString));
			layout.hitTest(500, 100);
		}
	}

	@Test
	void bands_AreAsHighAtEachScale() {
		TimelineModel model = random(1);
		assertEquals(layout(model, axis(0.1)).bands(), layout(model, axis(80)).bands());
	}

	@Test
	void tray_OfMany_CountsTheRest() {
		List<TimelineItem> items = IntStream.range(0, 5000).mapToObj(i -> Samples.item("" + i, "Title " + i, ""))
				.toList();
		TimelineLayout layout = layout(TimelineModel.of(items), axis(1));
		List<TimelineBox> boxes = layout.boxes(0, layout.height());
		assertEquals(5000, boxes.stream().mapToInt(box -> 1 + box.others().size()).sum());
		assertTrue(boxes.size() < 500);
		assertEquals(TimelineShape.CLUSTER, boxes.getLast().shape());
	}

	/** Some days one after the other, so many items on each. */
	private static List<TimelineItem> days(int count, int aDay) {
		return IntStream.range(0, count).mapToObj(i -> Samples.item("" + i, "Event number " + i,
				LocalDate.of(2021, 5, 1).plusDays((i - count / 2) / aDay).toString())).toList();
	}

	/** Made once for each seed: tests change nothing of it. */
	private static final Map<Integer, TimelineModel> MODELS = new HashMap<>();

	private static TimelineModel random(int seed) {
		return MODELS.computeIfAbsent(seed, ManyItemsTest::make);
	}

	/** Items of all kinds around May 2021, in three lanes, some without a date. */
	private static TimelineModel make(int seed) {
		Random random = new Random(seed);
		List<TimelineItem> items = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			LocalDate day = LocalDate.of(2021, 5, 1).plusDays((long) (Math.pow(random.nextGaussian(), 5) * 100));
			String date = switch (random.nextInt(12)) {
				case 0 -> day.toString().substring(0, 7);
				case 1 -> day.toString().substring(0, 4);
				case 2 -> day + "/" + day.plusDays(random.nextInt(40));
				case 3 -> day + "~/" + day.plusDays(random.nextInt(4000)) + "~";
				case 4 -> day + "T12:30";
				case 5 -> day + "~";
				case 6 -> i % 50 == 0 ? day + "/.." : day + "/";
				case 7 -> i % 50 == 0 ? "../" + day : "/" + day;
				case 8 -> i % 20 == 0 ? "" : day + "?";
				default -> day.toString();
			};
			String title = "Event number ".repeat(random.nextInt(4)) + i;
			TimelineItem item = Samples.item("" + i, title, date, "Lane " + i % 3);
			items.add(i % 4 == 0 ? item.withReports(reports(day, random)) : item);
		}
		return TimelineModel.of(items);
	}

	private static List<TimelineReport> reports(LocalDate day, Random random) {
		return IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> new TimelineReport("Outlet " + i,
				Edtf.parse(day.plusDays(random.nextInt(10) - 3).toString()), "article")).toList();
	}
}
