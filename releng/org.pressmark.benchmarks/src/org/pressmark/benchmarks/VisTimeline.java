// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;
import org.pressmark.timeline.internal.axis.TimeAxis;
import org.pressmark.timeline.internal.layout.TimelineLayout;
import org.pressmark.timeline.internal.layout.TimelineLook;
import org.pressmark.timeline.internal.model.TimelineGlyph;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.painting.Canvas;
import org.pressmark.timeline.internal.painting.Ink;
import org.pressmark.timeline.internal.painting.TimelinePainter;
import org.pressmark.timeline.internal.painting.TimelineTheme;
import org.pressmark.timeline.internal.text.TextStyle;
import org.pressmark.ui.timeline.internal.chart.ScreenPicture;

import com.google.gson.Gson;

/**
 * Measures the timeline beside vis-timeline, a widget of web pages: the same events in the same window, the first picture
 * and moving by a hundredth of the window, each in a machine or browser that has just been started.
 */
public final class VisTimeline {

	/** What both are given: instants in milliseconds since 1970, of points in time with a title. */
	private record Scene(List<Point> events, Window window) {
	}

	private record Point(String id, String content, long start) {
	}

	private record Window(long start, long end) {
	}

	/** What either took, in milliseconds. */
	private record Result(int events, int shown, double[] draws, double[] pans) {

		double again() {
			return Timing.median(Arrays.copyOfRange(draws, 1, draws.length));
		}
	}

	private static final int WIDTH = 1200;
	private static final int HEIGHT = 600;
	private static final int ROWS = 200;
	private static final int DRAWS = 4;
	private static final int PANS = 20;
	private static final double PAN_OF_WINDOW = 0.01;
	private static final int SEED = 5;
	private static final LocalDateTime FROM = LocalDateTime.of(2021, 1, 1, 0, 0);
	private static final Duration YEAR = Duration.ofDays(365);
	private static final double AIM = 20;
	private static final List<String> CODE = List.of("org.pressmark.model_", "org.pressmark.timeline_", "org.pressmark.ui.timeline_",
			"org.eclipse.swt", "org.eclipse.jface_", "com.ibm.icu_");
	private static final Pattern CLASS = Pattern.compile("(?!META-INF/|module-info).*\\.class");
	private static final Pattern CLASS_END = Pattern.compile("\\.class$");
	private static final String TITLE = "\n## Beside vis-timeline\n";
	private static final String HEAD = TITLE + """

			The same points in time, spread over a year, in a window of %d × %d pixels: vis-timeline 8.5.4 in a headless Chromium
			as it comes, in boxes that are stacked, and ours on an image of SWT; each in a browser or virtual machine that has
			just been started. *First* is from the events to the first picture, when the code of both is loaded (a page has run
			its script, our classes and those of the libraries under them are loaded but not initialized) and on both sides one
			line with a date in words was shown, so that both have fonts and names of months, as a program has in which somebody
			works; nothing of either timeline has run yet. *Again* is the same another time, the median of %d, as when the
			timeline is opened a second time; *pan* moves by a hundredth of the window, the median of %d, right after the %d
			draws: on neither side is more compiled than that. The aim is missed
			for some *first* pictures because so much is done there for the first time and kept then; looked at each half a millisecond, a third
			of it is asking the font how wide 1,000 different titles are, a ninth loading two more fonts, for the axis, a tenth
			finding the patterns of its dates in what Java has of CLDR, at least a tenth linking lambdas, and the rest code that is
			not compiled yet. Tried, and not kept, for they spared nothing: an image in our own memory, compiling less (C1 alone), an
			archive of classes, widths word by word (there are as many words as titles). Estimated widths would spare the first
			third, and cut labels that have room. Kept: labels of ticks from one picture to the next, tags and their font only when
			an item has one, setting no font twice. A browser paints in step with a
			screen, so that up to 17 ms of each of its times are waiting. Where the window has more events than boxes have room
			for, ours shows them as columns with a count until one zooms in, and scrolls over no more than %d rows; vis-timeline
			stacks them all, in a page as high as they need. That is a part of the difference. Aim: %.0f times faster. At the end,
			the load of the last minute was %.1f, on %d processors.

			| events | in the window | step | ours | vis-timeline | times faster |
			| ---: | ---: | --- | ---: | ---: | ---: |
			""";

	private VisTimeline() {
	}

	/**
	 * @param arguments {@code write COUNT SHOWN FILE}, {@code measure FILE}, or {@code report REPORT RESULTS}, where the
	 *        results are lines as {@code measure} prints them, ours before the other's
	 */
	public static void main(String[] arguments) throws Exception {
		switch (arguments[0]) {
		case "write" -> write(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Path.of(arguments[3]));
		case "measure" -> System.out.println(new Gson().toJson(measure(Path.of(arguments[1]))));
		case "report" -> report(Path.of(arguments[1]), Path.of(arguments[2]));
		default -> throw new IllegalArgumentException(arguments[0]);
		}
	}

	private static void write(int count, int shown, Path file) throws Exception {
		Random random = new Random(SEED);
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			long start = millis(FROM.plusMinutes(random.nextLong(YEAR.toMinutes())));
			points.add(new Point(Integer.toString(i), "Event " + i + " happened somewhere", start));
		}
		long half = YEAR.toMillis() * shown / count / 2;
		long middle = millis(FROM) + YEAR.toMillis() / 2;
		Files.writeString(file, new Gson().toJson(new Scene(points, new Window(middle - half, middle + half))));
	}

	private static long millis(LocalDateTime time) {
		return time.toInstant(ZoneOffset.UTC).toEpochMilli();
	}

	private static LocalDateTime time(long millis) {
		return LocalDateTime.ofEpochSecond(millis / 1000, 0, ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
	}

	private static Result measure(Path file) throws Exception {
		Scene scene = new Gson().fromJson(Files.readString(file), Scene.class);
		List<TimelineItem> items = scene.events().stream().map(VisTimeline::item).toList();
		loadCode();
		try (ScreenPicture picture = ScreenPicture.open(WIDTH, HEIGHT)) {
			showDate(picture.canvas());
			return measure(items, scene.window(), picture.canvas());
		}
	}

	/** What a program has done in which somebody opens a timeline, and the page before it draws one. */
	private static void showDate(Canvas canvas) {
		String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK).format(FROM);
		canvas.text(date, 0, HEIGHT, TextStyle.LABEL, Ink.of(TimelineTheme.LIGHT.text()));
	}

	/** Loads what a page has of the other when it has read its script: all classes, none of which has done anything. */
	private static void loadCode() throws IOException {
		for (String jar : System.getProperty("java.class.path").split(File.pathSeparator)) {
			String name = Path.of(jar).getFileName().toString();
			if (CODE.stream().anyMatch(name::startsWith)) {
				loadCode(jar);
			}
		}
	}

	private static void loadCode(String jar) throws IOException {
		try (JarFile file = new JarFile(jar)) {
			for (String name : file.stream().map(JarEntry::getName).filter(CLASS.asMatchPredicate()).toList()) {
				try {
					Class.forName(CLASS_END.matcher(name).replaceFirst("").replace('/', '.'), false, VisTimeline.class.getClassLoader());
				} catch (ClassNotFoundException | LinkageError e) {
					// It needs what is not there, and so does nothing here.
				}
			}
		}
	}

	private static TimelineItem item(Point point) {
		return new TimelineItem(point.id(), point.content(), Optional.of(Edtf.parse(time(point.start()).toString())), "",
				"#1f6feb", TimelineGlyph.values()[0], "", false);
	}

	private static Result measure(List<TimelineItem> items, Window window, Canvas canvas) throws Exception {
		TimelineLayout[] layout = new TimelineLayout[1];
		double[] draws = new double[DRAWS];
		for (int i = 0; i < DRAWS; i++) {
			draws[i] = Timing.once(() -> {
				TimelineModel model = TimelineModel.of(items);
				TimeAxis axis = TimeAxis.fit(new TimeRange(time(window.start()), time(window.end())), WIDTH, 0, 0);
				layout[0] = TimelineLayout.of(model, axis, WIDTH, canvas, ROWS, Locale.UK, TimelineLook.FULL);
				paint(layout[0], canvas);
			});
		}
		int shown = (int) items.stream().map(item -> millis(item.when().orElseThrow().earliest().orElseThrow()))
				.filter(start -> start >= window.start() && start <= window.end()).count();
		double[] pans = new double[PANS];
		for (int i = 0; i < PANS; i++) {
			pans[i] = Timing.once(() -> {
				layout[0] = layout[0].with(layout[0].model(), layout[0].axis().pan(-WIDTH * PAN_OF_WINDOW), WIDTH);
				paint(layout[0], canvas);
			});
		}
		return new Result(items.size(), shown, draws, pans);
	}

	private static void paint(TimelineLayout layout, Canvas canvas) {
		new TimelinePainter(canvas, TimelineTheme.LIGHT).paint(layout, 0, HEIGHT, item -> false);
	}

	private static void report(Path report, Path results) throws Exception {
		List<Result> all = Files.readAllLines(results).stream().map(line -> new Gson().fromJson(line, Result.class)).toList();
		StringBuilder table = new StringBuilder(HEAD.formatted(WIDTH, HEIGHT, DRAWS - 1, PANS, DRAWS, ROWS, AIM,
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().availableProcessors()));
		for (int i = 0; i + 1 < all.size(); i += 2) {
			table.append(row(all.get(i), all.get(i + 1)));
		}
		System.out.print(table);
		Files.writeString(report, others(Files.readString(report)) + table);
	}

	/** What else is in the report, without an older comparison. */
	private static String others(String report) {
		int begin = report.indexOf(TITLE);
		return begin < 0 ? report : report.substring(0, begin);
	}

	private static String row(Result ours, Result theirs) {
		return row(ours, "first", ours.draws()[0], theirs.draws()[0]) + row(ours, "again", ours.again(), theirs.again())
				+ row(ours, "pan", Timing.median(ours.pans()), Timing.median(theirs.pans()));
	}

	private static String row(Result ours, String step, double own, double other) {
		return String.format(Locale.ROOT, "| %,d | %,d | %s | %.1f ms | %,.0f ms | %s%.1f |%n", ours.events(), ours.shown(), step,
				own, other, other / own < AIM ? "missed: " : "", other / own);
	}
}
