// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.painting.Canvas;
import org.pressmark.ui.timeline.internal.chart.ScreenPicture;

/** Measures the timeline with few and with very many events: laying out, moving, magnifying, pointing, changing. */
public final class TimelineBenchmark {

	private static final String PREAMBLE = """
			# How fast the timeline is

			Made by `releng/benchmark-timeline`; see there. The window is %d × %d pixels; the events lie in eight lanes, most
			within some weeks of thirty years, every fourth was reported by up to three outlets, every twentieth has a link to
			another. All is shown: reports, lag, links, cards, today. A *frame* is laying out and painting after the step; on a
			*canvas that counts*, this is what our code takes, on an *image of SWT* with what the system's fonts and GTK take
			for it. *Pan* moves by 24 pixels a frame, *zoom* turns the wheel from all in the window to one day and back, 6 %% a
			frame. *Edit* moves any of the events by a day. *Pass* is what it takes to look at the date of each event once, in
			the same run; a ratio is that of the median to it: with very many events, a frame is to be far below 1. Aims: a frame
			under 16 ms (33 ms at a million events), at the 95th percentile. *Processor* is the time that the thread that paints
			had a processor: what other programs do meanwhile, the display too, is not in it, nor is the collector of garbage.

			""";
	private static final List<String> SIZES = List.of("1000", "10000", "100000", "1000000");
	/** The heading of the part of the report that is not written here. */
	private static final String COMPARED = "## Beside vis-timeline";
	private static final String TABLE = """
			| step | events | median | 95th percentile | longest | processor, median | processor, 95th | ratio to pass | aim |
			| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
			""";
	private static final double FRAME = 16;
	private static final double LARGE_FRAME = 33;
	private static final int LARGE = 1_000_000;
	private static final int TIMES = 5;
	private static final double NEAR = 30;
	private static final double MIDDLE = 3 * 365.0;
	private static final double MEGABYTE = 1 << 20;

	private final StringBuilder table = new StringBuilder(TABLE);
	private final StringBuilder facts = new StringBuilder();

	/** @param arguments the report to write, then the numbers of events, if others than usual */
	public static void main(String[] arguments) throws Exception {
		List<String> sizes = arguments.length > 1 ? Arrays.asList(arguments).subList(1, arguments.length) : SIZES;
		TimelineBenchmark benchmark = new TimelineBenchmark();
		// Java compiles what it runs often.
		new TimelineBenchmark().run(20_000);
		for (String size : sizes) {
			benchmark.run(Integer.parseInt(size));
		}
		benchmark.write(Path.of(arguments[0]));
	}

	private void run(int size) throws Exception {
		long before = Memory.heap();
		TimelineModel model = TimelineSample.of(size);
		facts.append(String.format(Locale.ROOT, "- %,d events: the model takes %.0f MB", size,
				(Memory.heap() - before) / MEGABYTE));
		List<TimelineItem> items = model.items().toList();
		double pass = pass(items);
		facts.append(String.format(Locale.ROOT, ", a pass %s, sorting the events by date %s", time(pass), time(sort(items))));
		double[] models = new double[TIMES];
		for (int i = 0; i < TIMES; i++) {
			models[i] = Timing.once(() -> TimelineModel.of(items));
		}
		facts.append(", making the model of them ").append(time(Timing.median(models)));
		CountingCanvas counting = new CountingCanvas();
		measure("canvas that counts", model, items, counting, pass);
		facts.append(".\n");
		try (ScreenPicture picture = ScreenPicture.open(TimelineSteps.WIDTH, TimelineSteps.HEIGHT)) {
			measure("image of SWT", model, items, picture.canvas(), pass);
		}
	}

	private void measure(String where, TimelineModel model, List<TimelineItem> items, Canvas canvas, double pass)
			throws Exception {
		TimelineSteps steps = new TimelineSteps(model, canvas);
		int size = items.size();
		OptionalDouble aim = OptionalDouble.of(size >= LARGE ? LARGE_FRAME : FRAME);
		add(where + ": first frame, from a new model", size, steps.firstFrames(items), pass, OptionalDouble.empty());
		add(where + ": pan, all in the window", size, steps.panAll(), pass, aim);
		add(where + ": pan, three years in the window", size, steps.panNear(MIDDLE), pass, aim);
		add(where + ": pan, a month in the window", size, steps.panNear(NEAR), pass, aim);
		add(where + ": zoom", size, steps.zoom(), pass, aim);
		add(where + ": hit test, a month in the window", size, steps.hit(NEAR), pass, aim);
		add(where + ": edit, three years in the window", size, steps.edit(MIDDLE), pass, aim);
		add(where + ": edit, a month in the window", size, steps.edit(NEAR), pass, aim);
		add(where + ": minimap, made anew", size, steps.minimap(), pass, aim);
		if (canvas instanceof CountingCanvas) {
			facts.append(", a month shows ").append(steps.seen());
			facts.append(String.format(Locale.ROOT, ", after all steps the heap has %.0f MB", Memory.heap() / MEGABYTE));
		}
	}

	private static double pass(List<TimelineItem> items) throws Exception {
		double[] times = new double[TIMES];
		long[] found = new long[1];
		for (int i = 0; i < TIMES; i++) {
			times[i] = Timing.once(() -> {
				for (TimelineItem item : items) {
					found[0] += item.when().orElseThrow().earliest().isPresent() ? 1 : 0;
				}
			});
		}
		return Timing.median(times);
	}

	private static double sort(List<TimelineItem> items) throws Exception {
		record Dated(TimelineItem item, LocalDateTime when) {
		}
		List<Dated> dated = items.stream()
				.map(item -> new Dated(item, item.when().flatMap(when -> when.earliest()).orElse(LocalDateTime.MIN)))
				.toList();
		double[] times = new double[TIMES];
		for (int i = 0; i < TIMES; i++) {
			List<Dated> sorted = new ArrayList<>(dated);
			times[i] = Timing.once(() -> sorted.sort(Comparator.comparing(Dated::when)));
		}
		return Timing.median(times);
	}

	private void add(String step, int size, FrameTimes times, double pass, OptionalDouble aim) {
		String kept = aim.isEmpty() ? ""
				: (times.percentile() <= aim.getAsDouble() ? "" : "missed: ") + "< " + time(aim.getAsDouble());
		String line = String.format(Locale.ROOT, "| %s | %,d | %s | %s | %s | %s | %s | %.2f | %s |%n", step, size,
				time(times.median()), time(times.percentile()), time(times.longest()), time(times.processorMedian()),
				time(times.processorPercentile()), times.median() / pass, kept);
		System.out.print(line);
		table.append(line);
	}

	private static String time(double milliseconds) {
		return String.format(Locale.ROOT, milliseconds < 1 ? "%.3f ms" : milliseconds < 10 ? "%.2f ms" : "%.0f ms",
				milliseconds);
	}

	private void write(Path file) throws Exception {
		String text = PREAMBLE.formatted(TimelineSteps.WIDTH, TimelineSteps.HEIGHT) + "On " + LocalDate.now(ZoneOffset.UTC)
				+ ": " + Machine.describe()
				+ String.format(Locale.ROOT, ". At the end, the load of the last minute was %.1f.%n%n", Machine.load()) + table
				+ '\n' + facts;
		System.out.print(facts);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text + compared(file));
	}

	/** The comparison with another timeline, which is measured by itself and stays in the report. */
	private static String compared(Path file) throws IOException {
		String old = Files.exists(file) ? Files.readString(file) : "";
		int begin = old.indexOf(COMPARED);
		return begin < 0 ? "" : '\n' + old.substring(begin);
	}
}
