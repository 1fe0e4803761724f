// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.pressmark.benchmarks.Machine;
import org.pressmark.benchmarks.Timing;

/**
 * Measures how long it takes until the window of the product can be used, beside one of the platform alone, by turns.
 * Arguments: a folder with the installations {@code pressmark} and {@code empty}, the sample project, the report to write.
 */
public final class StartBenchmark {

	private static final double AIM = 1.3;
	private static final int TIMES = Integer.getInteger("pressmark.benchmark.times", 15);
	private static final Duration PATIENCE = Duration.ofMinutes(1);
	private static final Path CACHES = Path.of("/proc/sys/vm/drop_caches");

	/** Something that a start comes to, in milliseconds since the start of the program, and how long that had a processor until then. */
	private record Moment(double clock, double processor) {
	}

	/**
	 * A start.
	 *
	 * @param usable  when the window could be used
	 * @param all     when everything was there
	 * @param longest how long somebody waited at most, between the two, for an answer of the window; in milliseconds
	 */
	private record Start(Moment usable, Moment all, double longest) {

		/** @param told what {@link Probe} wrote */
		static Start of(String told, long begin) {
			double[] numbers = Arrays.stream(told.split(" ")).mapToDouble(Double::parseDouble).toArray();
			return new Start(new Moment(numbers[0] - begin, numbers[1]), new Moment(numbers[2] - begin, numbers[3]), numbers[4]);
		}
	}

	/** A step: the workspace is new in each, or as the start before left it; what was read of the disk before is forgotten, or not. */
	private record Step(String name, boolean isFirst, boolean isCold) {
	}

	/** What is started; the empty product also with the options of Pressmark's own script. */
	private enum Program {

		PRESSMARK("pressmark", true), EMPTY("empty", false), HELPED("empty", true);

		private final String installation;
		private final boolean hasOptions;

		Program(String installation, boolean hasOptions) {
			this.installation = installation;
			this.hasOptions = hasOptions;
		}

		boolean hasArticles() {
			return this == PRESSMARK;
		}

		/** The name of its files. */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private final Path folder;
	private final Path sample;
	private final List<String> usable = new ArrayList<>();
	private final List<String> all = new ArrayList<>();

	private StartBenchmark(Path folder, Path sample) {
		this.folder = folder;
		this.sample = sample;
	}

	public static void main(String[] args) throws Exception {
		StartBenchmark benchmark = new StartBenchmark(Path.of(args[0]), Path.of(args[1]));
		benchmark.measure(new Step("start again", false, false));
		benchmark.measure(new Step("first start, in a new workspace", true, false));
		if (Files.isWritable(CACHES)) {
			benchmark.measure(new Step("start again, nothing in the system's cache", false, true));
		}
		String report = benchmark.report();
		System.out.print(report);
		Files.writeString(Path.of(args[2]), report);
	}

	private void measure(Step step) throws Exception {
		List<Start> ours = new ArrayList<>();
		List<Start> empty = new ArrayList<>();
		List<Start> helped = new ArrayList<>();
		for (int i = -1; i < TIMES; i++) {
			Start our = start(Program.PRESSMARK, step);
			Start bare = start(Program.EMPTY, step);
			Start bareHelped = start(Program.HELPED, step);
			if (i >= 0) {
				ours.add(our);
				empty.add(bare);
				helped.add(bareHelped);
			}
		}
		usable.add(line(step.name(), ours, empty, helped, Start::usable) + aim(ours, empty));
		all.add(line(step.name(), ours, empty, helped, Start::all)
				+ String.format(Locale.ROOT, " %,.0f ms |", median(ours, Start::longest)));
		System.err.println(usable.getLast() + "\n" + all.getLast());
	}

	private Start start(Program program, Step step) throws IOException, InterruptedException {
		Path installation = folder.resolve(program.installation);
		Path workspace = folder.resolve(program + "-workspace");
		Path archive = folder.resolve(program + ".jsa");
		Path log = folder.resolve(program + ".log");
		Path result = folder.resolve("result");
		Files.deleteIfExists(result);
		if (step.isFirst()) {
			delete(workspace);
			Files.deleteIfExists(archive);
		}
		if (step.isCold()) {
			forgetFiles();
		}
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
				"--enable-native-access=ALL-UNNAMED", "-Duser.home=" + folder,
				"-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true", "-D" + Probe.RESULT + "=" + result));
		if (program.hasOptions) {
			command.addAll(List.of("@" + installation.resolve("window.options"), "-XX:SharedArchiveFile=" + archive,
					"-XX:+AutoCreateSharedArchive"));
		}
		if (program.hasArticles()) {
			command.addAll(List.of("-D" + Probe.TABLE + "=sources.table", "-Dpressmark.sample=" + sample));
		}
		command.addAll(List.of("-jar", launcher(installation).toString(), "-configuration",
				folder.resolve(program + "-configuration").toString(), "-data", workspace.toString()));
		if (program.hasArticles()) {
			command.add(sample.toString());
		}
		long begin = System.currentTimeMillis();
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || !Files.exists(result)) {
			process.destroyForcibly();
			throw new IOException(program + " did not start; see " + log);
		}
		return Start.of(Files.readString(result), begin);
	}

	private static Path launcher(Path installation) throws IOException {
		try (Stream<Path> plugins = Files.list(installation.resolve("plugins"))) {
			return plugins.filter(each -> each.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst()
					.orElseThrow();
		}
	}

	private static void forgetFiles() throws IOException, InterruptedException {
		new ProcessBuilder("sync").start().waitFor();
		Files.writeString(CACHES, "3");
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				files.sorted(Comparator.reverseOrder()).forEach(StartBenchmark::deleteFile);
			}
		}
	}

	private static void deleteFile(Path file) {
		try {
			Files.delete(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String line(String step, List<Start> ours, List<Start> empty, List<Start> helped, Function<Start, Moment> moment) {
		ToDoubleFunction<Start> clock = start -> moment.apply(start).clock();
		ToDoubleFunction<Start> processor = start -> moment.apply(start).processor();
		return String.format(Locale.ROOT, "| %s | %,.0f ms | %,.0f ms | %,.0f ms | %.2f | %,.0f ms | %.2f | %,.0f ms | %,.0f ms | %.2f |",
				step, median(ours, clock), ours.stream().mapToDouble(clock).max().orElseThrow(), median(empty, clock),
				ratio(ours, empty, clock), median(helped, clock), ratio(ours, helped, clock), median(ours, processor),
				median(empty, processor), ratio(ours, empty, processor));
	}

	private static String aim(List<Start> ours, List<Start> empty) {
		return (ratio(ours, empty, start -> start.usable().clock()) <= AIM ? " " : " missed: ") + "at most " + AIM + " |";
	}

	private static double ratio(List<Start> ours, List<Start> empty, ToDoubleFunction<Start> value) {
		return median(ours, value) / median(empty, value);
	}

	private static double median(List<Start> starts, ToDoubleFunction<Start> value) {
		return Timing.median(starts.stream().mapToDouble(value).toArray());
	}

	private String report() throws IOException {
		return """
				# How fast Pressmark starts

				Made by `releng/benchmark-start`; see there. *Empty* is a product of the same target with one perspective and one view
				that shows a word: the same bundles but those of Pressmark, the same theme, the same Java, started as the platform starts
				a product. Pressmark starts as its own script does: with an archive that Java makes of the classes of a start and reads
				at the next ones, and optimising later; *empty so* is the empty product started in the same way. All start %d times by
				turns; times are medians from the start of Java on, *longest* is ours. A *first start* makes a workspace and opens all
				views for the first time, and there is no archive; later ones find these. The sample project is opened in each.
				*Processor* is what all threads of the program had until then, the compiler's too, ours and that of *empty*.

				On %s: %s. At the end, the load of the last minute was %.1f.

				## Until the window can be used

				The platform says that the start is complete, the list of articles has its rows and they are painted, and the window
				answers within %d ms what it is asked. Pressmark makes the views beside the list only then, one after the other.

				| step | Pressmark | longest | empty | ratio | empty so | ratio | processor | empty | ratio | aim |
				| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
				%s

				## Until everything is there

				All views that can be seen have their contents, and nothing is left to do, in the background neither. *Wait* is the
				longest that somebody who uses the window meanwhile waits for an answer, while a view is made.

				| step | Pressmark | longest | empty | ratio | empty so | ratio | processor | empty | ratio | wait |
				| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
				%s
				""".formatted(TIMES, LocalDate.now(), Machine.describe(), Machine.load(), Probe.ANSWER, String.join("\n", usable),
				String.join("\n", all));
	}
}
