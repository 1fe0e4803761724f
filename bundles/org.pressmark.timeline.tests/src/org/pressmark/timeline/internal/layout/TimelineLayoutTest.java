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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.model.LaneSubject;
import org.pressmark.timeline.internal.model.Samples;
import org.pressmark.timeline.internal.model.TimelineEdge;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.model.TimelineShape;
import org.pressmark.timeline.internal.text.EstimatedText;

class TimelineLayoutTest {

	@Test
	void label_BarEndsNearTheRightSide_IsOnTheBar() {
		TimelineModel model = TimelineModel.of(List.of(
				Samples.item("may", "Reports that Iran will release some British and American prisoners soon", "2021-05~")));
		TimeAxis axis = new TimeAxis(TimeAxis.seconds(LocalDateTime.of(2021, 5, 1, 0, 0)), 270 / (31 * 86_400.0));
		TimelineLayout layout = TimelineLayout.of(model, axis, 300, EstimatedText.INSTANCE, 20, Locale.UK);
		TimelineBox box = layout.boxes(0, layout.height()).getFirst();
		assertTrue(box.label().startsWith("Reports that Iran"), box::toString);
		assertTrue(box.labelX() >= box.x() && box.labelX() + box.labelWidth() <= box.right(), box::toString);
	}

	private static final double WIDTH = 1000;
	private static final int ALL = Integer.MAX_VALUE;

	/** A day is 40 pixels wide; x = 0 is 28 April 2021. */
	private static final TimeAxis AXIS = TimeAxis.fit(
			new TimeRange(LocalDateTime.of(2021, 4, 28, 0, 0), LocalDateTime.of(2021, 5, 23, 0, 0)), WIDTH, 0, 0);

	private static TimelineLayout layout(TimelineItem... items) {
		return TimelineLayout.of(TimelineModel.of(List.of(items)), AXIS, WIDTH, EstimatedText.INSTANCE, ALL, Locale.UK);
	}

	private static TimelineBox box(String when) {
		TimelineItem item = Samples.item("1", "Title", when);
		return layout(item).box(item).orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "2021-05-03,DAY,SHARP,SHARP", "2021-05-03~,DAY,FUZZY,FUZZY", "2021-05,SPAN,SHARP,SHARP",
			"2021-05-XX,SPAN,SHARP,SHARP", "2021-21%,SPAN,FUZZY,FUZZY", "202X,SPAN,SHARP,SHARP",
			"2021-05-03T18:00,MOMENT,SHARP,SHARP", "2021-05-04/2021-05-05,BAR,SHARP,SHARP",
			"2021-05-04~/2021-05-05,BAR,FUZZY,SHARP", "2021-05-04/..,BAR,SHARP,OPEN",
			"../2021-05-04,BAR,OPEN,SHARP", "/2021-05-04,BAR,UNKNOWN,SHARP", "2021-05-04/,BAR,SHARP,UNKNOWN",
			"2021-05-01/2021-05-10~,BAR,SHARP,FUZZY", "2021-05-1X,SPAN,SHARP,SHARP", "?2021-05-~04,DAY,FUZZY,FUZZY",
			"[2021-05-04..2021-05-06],SPAN,SHARP,SHARP", "[2021-05-04~..2021-05-06],SPAN,FUZZY,SHARP",
			"[..2021-05-04],SPAN,OPEN,SHARP", "{2021-05-04..2021-05-06},BAR,SHARP,SHARP" })
	void box_LooksLikeWhatIsKnownOfTheDate(String when, TimelineShape shape, TimelineEdge start, TimelineEdge end) {
		TimelineBox box = box(when);
		assertEquals(shape, box.shape());
		assertEquals(start, box.startEdge());
		assertEquals(end, box.endEdge());
	}

	@Test
	void box_IsWhereItsDateIs() {
		TimelineBox interval = box("2021-05-04/2021-05-05");
		assertEquals(240, interval.x(), 0.01);
		assertEquals(80, interval.width(), 0.01);
		TimelineBox day = box("2021-05-03");
		assertEquals(220, day.middle(), 0.01);
		assertTrue(day.labelX() > day.right());
		assertEquals("Title", day.label());
	}

	@Test
	void box_DayMagnified_IsALongBracket() {
		TimelineItem item = Samples.item("1", "Title", "2021-05-03");
		TimelineLayout magnified = layout(item).with(TimelineModel.of(List.of(item)), AXIS.zoom(10, 220), WIDTH);
		assertEquals(TimelineShape.SPAN, magnified.box(item).orElseThrow().shape());
	}

	@Test
	void box_LabelInsideABar_StaysInTheWindow() {
		TimelineItem item = Samples.item("1", "Title", "2021-05-01/2021-05-20");
		TimelineLayout panned = layout(item).with(TimelineModel.of(List.of(item)), AXIS.pan(-400), WIDTH);
		TimelineBox box = panned.box(item).orElseThrow();
		assertTrue(box.x() < 0);
		assertTrue(box.labelX() > 0 && box.labelX() < 10);
		assertEquals("Title", box.label());
	}

	@Test
	void box_LabelOfABarWithoutABeginning_IsOnTheBarWhileItsEndIsNotInTheWindow() {
		assertTrue(box("../2021-05-04").labelX() > box("../2021-05-04").right());
		TimelineBox later = box("../2021-06-30");
		assertTrue(later.labelX() > 0 && later.labelX() < 30);
		assertEquals("Title", later.label());
	}

	@Test
	void box_OpenEnds_AreCutBehindTheWindow() {
		TimelineBox box = box("2021-05-04/..");
		assertTrue(box.right() > WIDTH && box.right() < WIDTH + 100);
		assertTrue(box("../2021-05-04").x() < 0);
	}

	@Test
	void box_LongTitle_EndsWithTheWindow() {
		TimelineItem item = Samples.item("1", "word ".repeat(1000), "2021-05-03");
		TimelineBox box = layout(item).box(item).orElseThrow();
		assertTrue(box.label().endsWith("…"), box.label());
		assertTrue(box.labelX() + box.labelWidth() <= WIDTH && box.labelWidth() > 700, box::toString);
	}

	@Test
	void box_LongTitle_EndsBeforeTheNextItemInItsRow() {
		TimelineItem item = Samples.item("1", "word ".repeat(1000), "2021-05-03");
		TimelineItem next = Samples.item("2", "Title", "2021-05-13");
		TimelineLayout layout = layout(item, next);
		TimelineBox box = layout.box(item).orElseThrow();
		TimelineBox nextBox = layout.box(next).orElseThrow();
		assertEquals(nextBox.y(), box.y());
		double room = nextBox.shapeLeft() - box.labelX();
		assertTrue(box.labelWidth() < room && box.labelWidth() > room - 2 * ItemGeometry.GAP, box::toString);
		assertTrue(box.labelWidth() > 260 && box.label().endsWith("…"), box.label());
	}

	@Test
	void box_LongTitle_NeedsNoRowForItself() {
		TimelineItem item = Samples.item("1", "word ".repeat(1000), "2021-05-03");
		TimelineItem near = Samples.item("2", "Title", "2021-05-11");
		assertEquals(1, layout(item, near).bands().getFirst().rows());
	}

	@Test
	void box_LongTitleInABar_UsesTheBar() {
		TimelineItem item = Samples.item("1", "word ".repeat(1000), "2021-05-02/2021-05-20");
		TimelineBox box = layout(item).box(item).orElseThrow();
		assertTrue(box.labelX() > box.x() && box.labelX() + box.labelWidth() < box.right(), box::toString);
		assertTrue(box.labelWidth() > box.width() - 4 * ItemGeometry.PADDING, box::toString);
	}

	@Test
	void box_TitleWithLinesAndControls_IsOneLine() {
		TimelineItem item = Samples.item("1", " a\nb\t\u0007c ", "2021-05-03");
		assertEquals("a b c", layout(item).box(item).orElseThrow().label());
	}

	@ParameterizedTest
	@ValueSource(doubles = { 1e-9, 1e-7, 1e-6, 1e-5, 1e-4, 1e-2, 1 })
	void boxes_NeverOverlapInARow(double scale) {
		TimelineModel model = random(3000, new Random(7));
		TimeAxis axis = new TimeAxis(TimeAxis.seconds(LocalDateTime.of(2021, 5, 1, 0, 0)), scale).pan(WIDTH / 2);
		TimelineLayout layout = TimelineLayout.of(model, axis, WIDTH, EstimatedText.INSTANCE, ALL, Locale.UK);
		Map<Double, List<TimelineBox>> byRow = layout.boxes(0, layout.height()).stream()
				.collect(Collectors.groupingBy(TimelineBox::y));
		for (List<TimelineBox> row : byRow.values()) {
			for (int i = 1; i < row.size(); i++) {
				TimelineBox left = row.get(i - 1);
				double end = Math.max(left.shapeRight(), left.labelX() + left.labelWidth());
				TimelineBox right = row.get(i);
				assertTrue(end <= Math.min(right.shapeLeft(), right.labelX()) + 1e-4, () -> left + "\n" + right);
			}
		}
	}

	@Test
	void boxes_OneMonthAfterTheOther_ShareARow() {
		TimelineItem april = Samples.item("1", "A", "2021-04");
		TimelineItem may = Samples.item("2", "B", "2021-05");
		TimelineLayout layout = layout(april, may);
		assertEquals(layout.box(april).orElseThrow().y(), layout.box(may).orElseThrow().y());
	}

	@Test
	void boxes_OfTheWindow_AreAllThatIsInIt() {
		TimelineModel model = random(3000, new Random(8));
		TimelineLayout layout = TimelineLayout.of(model, AXIS, WIDTH, EstimatedText.INSTANCE, ALL, Locale.UK);
		Set<TimelineItem> seen = layout.boxes(0, layout.height()).stream().map(TimelineBox::item)
				.collect(Collectors.toSet());
		model.lanes().forEach(lane -> lane.items().forEach(item -> {
			TimelineBox box = layout.box(item).orElseThrow();
			boolean isVisible = box.shapeRight() >= 0 && box.shapeLeft() <= WIDTH;
			assertTrue(!isVisible || seen.contains(item), item::toString);
		}));
		assertTrue(seen.containsAll(model.undated()));
	}

	@Test
	void manyUndated_PillCountsTheRest_AndIsWhereTheyAre() {
		List<TimelineItem> items = IntStream.range(0, 300).mapToObj(i -> Samples.item("u" + i, "Vote " + i, "")).toList();
		TimelineLayout layout = TimelineLayout.of(TimelineModel.of(items), AXIS, WIDTH, EstimatedText.INSTANCE, 20, Locale.UK);
		TimelineBox pill = layout.box(items.getLast()).orElseThrow();
		assertEquals(TimelineShape.CLUSTER, pill.shape());
		TimelineCrowd crowd = layout.crowdAt(pill.middle(), pill.centerY()).orElseThrow();
		assertTrue(crowd.isUndated());
		assertEquals(100, crowd.load());
		assertEquals(Optional.empty(), crowd.onlyDate());
		assertEquals(Optional.empty(), layout.crowdAt(pill.right() + 5, pill.centerY()));
	}

	@Test
	void boxes_OfAPartOfTheHeight_AreTheRowsThere() {
		TimelineModel model = random(3000, new Random(9));
		TimelineLayout layout = TimelineLayout.of(model, AXIS, WIDTH, EstimatedText.INSTANCE, ALL, Locale.UK);
		List<TimelineBox> all = layout.boxes(0, layout.height());
		List<TimelineBox> part = layout.boxes(500, 300);
		assertEquals(all.stream().filter(box -> box.y() + box.height() >= 500 && box.y() <= 800).toList(),
				part.stream().filter(box -> box.y() + box.height() >= 500 && box.y() <= 800).toList());
		assertTrue(part.size() < all.size());
	}

	@Test
	void with_SameScale_KeepsRows() {
		TimelineModel model = random(500, new Random(10));
		TimelineLayout layout = TimelineLayout.of(model, AXIS, WIDTH, EstimatedText.INSTANCE, ALL, Locale.UK);
		TimelineLayout panned = layout.with(model, AXIS.pan(300), WIDTH);
		model.lanes().forEach(lane -> lane.items().forEach(item -> assertEquals(layout.box(item).orElseThrow().y(),
				panned.box(item).orElseThrow().y())));
	}

	@Test
	void with_ChangedModel_IsLikeALayoutFromNothing() {
		TimelineModel model = random(500, new Random(11));
		TimelineItem moved = model.lanes().getFirst().item(100);
		TimelineModel changed = model.replace(moved, moved.withWhen(Edtf.parse("2021-05-05")));
		TimelineLayout next = TimelineLayout.of(model, AXIS, WIDTH, EstimatedText.INSTANCE, ALL, Locale.UK)
				.with(changed, AXIS.zoom(1.5, 100), 800);
		TimelineLayout fresh = TimelineLayout.of(changed, AXIS.zoom(1.5, 100), 800, EstimatedText.INSTANCE, ALL, Locale.UK);
		assertEquals(fresh.boxes(0, fresh.height()), next.boxes(0, next.height()));
		assertEquals(fresh.bands(), next.bands());
		assertEquals(fresh.height(), next.height());
	}

	@Test
	void of_HundredThousandItems() {
		TimelineLayout layout = TimelineLayout.of(random(100_000, new Random(12)), AXIS, WIDTH, EstimatedText.INSTANCE,
				ALL, Locale.UK);
		assertFalse(layout.boxes(0, 800).isEmpty());
	}

	@Test
	void of_TenThousandItemsAtOneInstant_EachInItsRow() {
		List<TimelineItem> items = IntStream.range(0, 10_000)
				.mapToObj(i -> Samples.item("" + i, "Title " + i, "2021-05-03T18:00Z")).toList();
		TimelineLayout layout = TimelineLayout.of(TimelineModel.of(items), AXIS, WIDTH, EstimatedText.INSTANCE, ALL, Locale.UK);
		assertEquals(10_000, layout.bands().getFirst().rows());
		assertEquals(10_000, layout.boxes(0, layout.height()).stream().map(TimelineBox::y).distinct().count());
	}

	@Test
	void of_MoreItemsThanRows_AreCountedInClusters() {
		List<TimelineItem> items = new ArrayList<>();
		IntStream.range(0, 100).forEach(i -> items.add(Samples.item("" + i, "Title", "2021-05-03")));
		IntStream.range(100, 150).forEach(i -> items.add(Samples.item("" + i, "Title", "../2021-05-20")));
		TimelineLayout layout = TimelineLayout.of(TimelineModel.of(items), AXIS, WIDTH, EstimatedText.INSTANCE, 10, Locale.UK);
		assertEquals(11, layout.bands().getFirst().rows());
		List<TimelineBox> boxes = layout.boxes(0, layout.height());
		assertEquals(150, boxes.stream().mapToInt(box -> 1 + box.others().size()).sum());
		List<TimelineBox> clusters = boxes.stream().filter(box -> box.shape() == TimelineShape.CLUSTER).toList();
		assertEquals(2, clusters.size());
		assertTrue(clusters.getFirst().label().matches("\\+\\d+"), clusters.getFirst().label());
	}

	/** A click on the pill, or Enter on one of those that it counts, is about all of them. */
	@Test
	void crowdAt_Pill_HasTheItemsThatItCounts() {
		List<TimelineItem> items = new ArrayList<>();
		IntStream.range(0, 12).forEach(i -> items.add(Samples.item("" + i, "Title", "2021-05-03")));
		TimelineLayout layout = TimelineLayout.of(TimelineModel.of(items), AXIS, WIDTH, EstimatedText.INSTANCE, 10, Locale.UK);
		TimelineBox pill = layout.boxes(0, layout.height()).stream().filter(box -> box.shape() == TimelineShape.CLUSTER).findFirst()
				.orElseThrow();
		TimelineCrowd crowd = layout.crowdAt(pill.middle(), pill.centerY()).orElseThrow();
		assertEquals(2, crowd.items().size());
		assertEquals(pill.item(), crowd.items().getFirst());
		assertEquals(Edtf.tryParse("2021-05-03"), crowd.onlyDate());
		assertEquals(Optional.empty(), layout.crowdAt(pill.x() - 40, pill.centerY()));
		TimelineBox hidden = layout.box(pill.item()).orElseThrow();
		assertTrue(layout.crowdAt(hidden.x(), hidden.centerY()).orElseThrow().items().contains(pill.item()));
		TimelineBox shown = layout.boxes(0, layout.height()).getFirst();
		assertEquals(Optional.empty(), layout.crowdAt(shown.x(), shown.centerY()));
	}

	@Test
	void bands_LaneWithoutAName_IsHeadedAmongOthersOnly() {
		TimelineItem unnamed = Samples.item("1", "Title", "2021-05-03", "");
		assertEquals(List.of(""), layout(unnamed).bands().stream().map(TimelineBand::heading).toList());
		List<TimelineBand> bands = layout(Samples.item("2", "Title", "2021-05-03", "L"), unnamed).bands();
		assertEquals(List.of("L", "No category"), bands.stream().map(TimelineBand::heading).toList());
		TimelineModel places = TimelineModel.of(List.of(Samples.item("2", "Title", "2021-05-03", "L"), unnamed))
				.withLaneSubject(LaneSubject.PLACE);
		assertEquals("No place", TimelineLayout.of(places, AXIS, WIDTH, EstimatedText.INSTANCE, ALL, Locale.UK).bands()
				.getLast().heading());
		assertEquals(List.of("L", ""), bands.stream().map(TimelineBand::name).toList());
		assertEquals(bands.getFirst().height(), bands.getLast().height());
	}

	@Test
	void tray_WrapsIntoTheWidth() {
		List<TimelineItem> items = IntStream.range(0, 50).mapToObj(i -> Samples.item("" + i, "Undated " + i, ""))
				.toList();
		TimelineLayout layout = TimelineLayout.of(TimelineModel.of(items), AXIS, 400, EstimatedText.INSTANCE, ALL, Locale.UK);
		List<TimelineBox> chips = layout.boxes(0, layout.height());
		assertEquals(50, chips.size());
		assertTrue(layout.trayBand().orElseThrow().rows() > 10);
		assertTrue(chips.stream().allMatch(chip -> chip.right() <= 400 && chip.shape() == TimelineShape.UNDATED));
		assertEquals(chips.getLast(), layout.box(items.getLast()).orElseThrow());
	}

	@Test
	void of_EmptyModel() {
		TimelineLayout layout = layout();
		assertEquals(TimelineLayout.AXIS_HEIGHT, layout.height());
		assertEquals(List.of(), layout.boxes(0, 1000));
		assertEquals(Optional.empty(), layout.trayBand());
		assertEquals(Optional.empty(), layout.box(Samples.item("1", "a", "2021")));
		assertEquals(Optional.empty(), layout.hitTest(10, 10));
	}

	@Test
	void hitTest_BodyEdgesLabelAndNothing() {
		TimelineItem item = Samples.item("1", "Title", "2021-05-04/2021-05-05");
		TimelineLayout layout = layout(item);
		TimelineBox box = layout.box(item).orElseThrow();
		double y = box.centerY();
		Map<Double, Optional<TimelineHit.Part>> expected = new HashMap<>();
		expected.put(box.x() - 4, Optional.of(TimelineHit.Part.START));
		expected.put(box.x() + 4, Optional.of(TimelineHit.Part.START));
		expected.put(box.x() + 30, Optional.of(TimelineHit.Part.BODY));
		expected.put(box.right() - 4, Optional.of(TimelineHit.Part.END));
		expected.put(box.right() + 4, Optional.of(TimelineHit.Part.END));
		expected.put(box.x() - 20, Optional.empty());
		expected.put(box.right() + 100, Optional.empty());
		expected.forEach((x, part) -> assertEquals(part, layout.hitTest(x, y).map(TimelineHit::part), () -> "at " + x));
		assertEquals(Optional.empty(), layout.hitTest(box.x() + 30, box.y() - 2));
		assertEquals(item, layout.hitTest(box.x() + 30, y).orElseThrow().box().item());
	}

	@Test
	void hitTest_Label_IsBody() {
		TimelineItem item = Samples.item("1", "A label beside its marker", "2021-05-04");
		TimelineBox box = layout(item).box(item).orElseThrow();
		TimelineHit hit = layout(item).hitTest(box.labelX() + 50, box.centerY()).orElseThrow();
		assertEquals(TimelineHit.Part.BODY, hit.part());
	}

	@Test
	void hitTest_OpenEnd_HasNoEdge() {
		TimelineItem item = Samples.item("1", "Title", "2021-05-04/..");
		TimelineBox box = layout(item).box(item).orElseThrow();
		assertEquals(TimelineHit.Part.BODY, layout(item).hitTest(WIDTH - 1, box.centerY()).orElseThrow().part());
	}

	@Test
	void hitTest_Undated() {
		TimelineItem item = Samples.item("1", "Title", "");
		TimelineBox box = layout(item).box(item).orElseThrow();
		assertEquals(item, layout(item).hitTest(box.x() + 3, box.centerY()).orElseThrow().box().item());
	}

	/** Items of all kinds around May 2021, in three lanes, some without a date. */
	private static TimelineModel random(int count, Random random) {
		List<TimelineItem> items = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			LocalDate day = LocalDate.of(2021, 5, 10).plusDays((long) (random.nextGaussian() * 300));
			String date = switch (random.nextInt(12)) {
				case 0 -> day.toString().substring(0, 7);
				case 1 -> day.toString().substring(0, 4);
				case 2 -> day + "/" + day.plusDays(random.nextInt(40));
				case 3 -> day + "~/" + day.plusDays(random.nextInt(400)) + "~";
				case 4 -> day + "T12:30";
				case 5 -> day + "~";
				case 6 -> i % 50 == 0 ? day + "/.." : day + "/";
				case 7 -> i % 50 == 0 ? "../" + day : "/" + day;
				case 8 -> i % 20 == 0 ? "" : day + "?";
				default -> day.toString();
			};
			String title = "Event number ".repeat(random.nextInt(4)) + i;
			items.add(Samples.item("" + i, title, date, "Lane " + i % 3));
		}
		return TimelineModel.of(items);
	}
}
