// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.pressmark.export.ReportFormats;
import org.pressmark.export.sections.ReportSections;
import org.pressmark.extensions.Contributions;
import org.pressmark.sources.Importers;
import org.pressmark.sources.web.WebFetcher;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Runs commands as a terminal would, with what is installed, and keeps what they print. */
final class CommandRunner {

	/** The four articles and their annotations. */
	static final Path SEEDS = Path.of(System.getProperty("pressmark.seeds"));
	static final Path HANKYOREH = SEEDS.resolve("hankyoreh_2021-05-07.txt");
	static final Path PHNOM_PENH_POST = SEEDS.resolve("phnom-penh-post_undated.txt");
	static final Path MAY_3 = SEEDS.resolve("unnamed-outlet_2021-05-03.txt");
	static final Path MAY_4 = SEEDS.resolve("unnamed-outlet_2021-05-04.txt");
	static final Path ANNOTATIONS = SEEDS.resolve("annotations.jsonl");

	/** What a command did. */
	record Result(int code, List<String> out, List<String> err) {

		/** What it printed, each line a JSON object. */
		List<JsonObject> json() {
			return out.stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
		}
	}

	private final Cli cli;

	CommandRunner() {
		this(ReportFormats.installed());
	}

	CommandRunner(ReportFormats formats) {
		this.cli = new Cli("1.2.3", Importers::installed, CommandRunner::fetcher, () -> formats,
				ReportSections::installed, Contributions::installed);
	}

	CommandRunner(Importers importers) {
		this.cli = new Cli("1.2.3", () -> importers, CommandRunner::fetcher, () -> new ReportFormats(List.of()),
				() -> new ReportSections(List.of()), Contributions::installed);
	}

	CommandRunner(Contributions contributions, Importers importers) {
		this.cli = new Cli("1.2.3", () -> importers, CommandRunner::fetcher, ReportFormats::installed,
				ReportSections::installed, () -> contributions);
	}

	private static WebFetcher fetcher() {
		BundleContext context = FrameworkUtil.getBundle(CommandRunner.class).getBundleContext();
		return context.getService(context.getServiceReference(WebFetcher.class));
	}

	/** Runs a command with nothing on standard input. */
	Result run(Object... arguments) {
		return runWithInput(new byte[0], arguments);
	}

	/** Runs a command. */
	Result runWithInput(byte[] input, Object... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Console console = new Console(new ByteArrayInputStream(input), out, err, false);
		int code = cli.run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new), console);
		return new Result(code, lines(out), lines(err));
	}

	/** Makes a project of all seeds and their annotations. */
	Path annotatedProject(Path folder) {
		Path project = folder.resolve("g7.pressmark");
		Result made = run("sample", project, "--from", SEEDS);
		if (made.code() != Cli.DONE) {
			throw new IllegalStateException(made.toString());
		}
		return project;
	}

	/** The names and contents of all files in a folder, for telling whether anything was written. */
	static Map<String, String> contents(Path folder) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			files.filter(Files::isRegularFile).forEach(file -> contents.put(file.toString(), content(file)));
		}
		return contents;
	}

	private static String content(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<String> lines(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8).lines().toList();
	}
}
