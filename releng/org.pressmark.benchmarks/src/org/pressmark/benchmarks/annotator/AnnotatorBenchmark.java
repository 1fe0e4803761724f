// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.pressmark.benchmarks.Machine;
import org.pressmark.benchmarks.project.HardArticle;
import org.pressmark.benchmarks.project.LongArticles;
import org.pressmark.benchmarks.project.LongArticles.Size;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;

/**
 * Measures the editor of articles in the product's own window, beside a bare StyledText of the same size, font and words in
 * the same window: started by the workbench, which it closes at the end. System properties tell the folder to work in, the
 * report to write, and which articles are meant if not all: then no report is written.
 */
public final class AnnotatorBenchmark implements IStartup {

	private static final Size[] SIZES = { new Size(10_000, 200), new Size(300_000, 5_000) };
	/** A part of what the articles are called in the report that are measured; nothing if all are. */
	private static final String MEANT = System.getProperty("pressmark.benchmark.article", "");
	private static final String PREAMBLE = """
			# How fast the annotator is

			Made by `releng/benchmark-annotator`; see there. All is done in the product's own window and measured until it is
			painted on the display, the wait for the display's next frame included. *Bare* is a StyledText of the same place,
			font, spacing and words, without marks, put over the same window in the same run; *bare in an editor* is one that
			an editor has as its only control, opened as any other, so that its time is what the workbench takes for an editor
			in any case. Of marking, which these do not have, there is no such time. Times are medians, a *ratio* is that of
			the medians. *Open* is the editor with its header, from the command to its words and marks on the display, read
			from the project; marks farther down are read while these are painted. Of the header, title and facts are drawn at
			first where the controls are that are made as soon as all of that is painted; *until the header can be written in* is
			until these are painted, too. Bare: the widget made, filled with words that are there already, and painted; *with
			marks as styles*, it also gets the marks that do not overlap, all at once. The *work* of opening is how much of that
			time the thread has a processor. *Mark*, *resize a mark* (its last letter) and
			*undo* (of the mark) are on the disk before they are shown. The *work* of scrolling is
			what the thread does for one step by a page: what takes longer than 16.7 ms misses a frame of a display that shows 60
			in a second; that of resizing, what it does for one, and to paint the words. Until these are painted, the window
			manager has to answer, and meanwhile a StyledText, bare or ours, lays out what is out of sight, 50 ms at a time: how
			often, is left to chance. That is why opening begins when the window did nothing for a while. A *standstill* is for how long a key would have waited at most, during a step and in the half second
			after it.

			Of the thread's work of opening 10,000 characters, by samples of its processor time on 2026-11-27, 44 % was the
			workbench's own command, which makes an editor and activates it (5 % for the page of the outline, which that view
			asks for at once); 6 % to make the text widget, 6 % to give it its words and lay out those in sight, 3 % its fonts,
			colours and margins, 4 % the header, 2 % layouts, 6 % to paint the marks, and the rest to paint the words and what
			else of the window changes, by GTK for the most part. All this took a fifth more before the header's controls came
			after the words. What is left that a bare editor has not, is the header, the outline and the marks.

			""";
	private static final String HEADS = """
			| step | article | median | 95th percentile | bare | ratio | bare in an editor | ratio | aim |
			| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
			""";

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			int status = 0;
			try {
				run(display);
			} catch (Exception e) {
				e.printStackTrace();
				status = 1;
			}
			// Whatever a person would be asked, nobody is there.
			Runtime.getRuntime().halt(status);
		});
	}

	private static void run(Display display) throws Exception {
		Path project = Path.of(System.getProperty("pressmark.benchmark.folder"), "long-articles.pressmark");
		List<String> articles = new LongArticles().generate(project, SIZES);
		Map<HardArticle, String> hard = new EnumMap<>(HardArticle.class);
		for (HardArticle each : HardArticle.values()) {
			hard.put(each, each.addTo(project));
		}
		CurrentProject current = PlatformUI.getWorkbench().getService(CurrentProject.class);
		ProjectView view = Waiting.on(display, current.open(project));
		List<Step> steps = new ArrayList<>();
		// Java compiles what it runs often: the first round does not count.
		new EditorSteps(display, current, view, articles.getFirst(), SIZES[0]).run();
		for (int i = 0; i < SIZES.length; i++) {
			if (isMeant(SIZES[i].label())) {
				steps.addAll(new EditorSteps(display, current, view, articles.get(i), SIZES[i]).run());
			}
		}
		for (Map.Entry<HardArticle, String> each : hard.entrySet()) {
			if (isMeant(each.getKey().title())) {
				steps.addAll(new HardSteps(display, current, view, each.getKey(), each.getValue()).run());
			}
		}
		write(steps);
	}

	private static boolean isMeant(String article) {
		return article.contains(MEANT);
	}

	private static void write(List<Step> steps) throws Exception {
		StringBuilder table = new StringBuilder(HEADS);
		steps.forEach(step -> table.append(step.markdown()));
		System.out.print(table);
		String facts = String.format(Locale.ROOT, "On %s: %s. At the end, the load of the last minute was %.1f.%n%n",
				LocalDate.now(ZoneOffset.UTC), Machine.describe(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		if (MEANT.isEmpty()) {
			Files.writeString(Path.of(System.getProperty("pressmark.benchmark.report")), PREAMBLE + facts + table);
		}
	}
}
