// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.plugins;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the built product that plug-ins are installed into, with a home of its own. Its jars are hard links where the
 * file system has them: p2 adds and deletes such files, and never writes into one.
 */
final class Installation {

	private static final String DIRECTOR = "org.eclipse.equinox.p2.director";

	private final Path folder;
	private final Path home;
	private final List<String> options;

	/**
	 * Copies the product.
	 *
	 * @param folder where to; it must not be there
	 * @param options for each Java virtual machine that runs the copy
	 */
	Installation(Path product, Path folder, List<String> options) throws IOException {
		this.folder = folder;
		this.home = Files.createDirectories(folder.resolveSibling("home"));
		this.options = options;
		copy(product, folder);
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(to.resolve(from.relativize(directory)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				copyFile(file, to.resolve(from.relativize(file)));
				return FileVisitResult.CONTINUE;
			}
		});
	}

	private static void copyFile(Path from, Path to) throws IOException {
		if (from.toString().endsWith(".jar")) {
			Links.make(to, from);
		} else {
			Files.copy(from, to);
			to.toFile().setExecutable(from.toFile().canExecute());
		}
	}

	/** The folder whose jars are part of it from the next start on. */
	Path dropins() {
		return folder.resolve("dropins");
	}

	/** Runs a command without a window. */
	Outcome command(String... arguments) {
		return run(arguments);
	}

	/** Runs p2's director on it. */
	Outcome director(String... arguments) {
		return run(Stream.concat(Stream.of("-application", DIRECTOR), Arrays.stream(arguments)).toArray(String[]::new));
	}

	/**
	 * Opens the window on a project, has the probe wait for the bundles, and closes it.
	 *
	 * @param bundles ids; none of those that are not installed is waited for
	 * @return what the probe writes: a line for each bundle, with its version and whether its code runs
	 */
	List<String> window(Path project, List<String> bundles) throws IOException {
		return report(probed(project, bundles, List.of()));
	}

	/** Does so as well, and has the probe go through the marks of an article until those bundles run. */
	List<String> window(Path project, String article, List<String> bundles) throws IOException {
		return report(probed(project, bundles, List.of("-Dpressmark.probe.article=" + article)));
	}

	/** Does so as well, after a dialog was answered that comes first. */
	List<String> windowAfter(String title, String key, Path project, List<String> bundles) throws IOException, InterruptedException {
		Running window = probed(project, bundles, List.of());
		Screen.press(title, key);
		return report(window);
	}

	/** Opens the window on a project, and leaves it open. */
	Running open(Path project) throws IOException {
		return start(List.of(), inWorkspace(project));
	}

	private Running probed(Path project, List<String> bundles, List<String> more) throws IOException {
		Files.deleteIfExists(probeReport());
		List<String> told = new ArrayList<>(more);
		told.add("-Dpressmark.probe.report=" + probeReport());
		told.add("-Dpressmark.probe.bundles=" + String.join(",", bundles));
		return start(told, inWorkspace(project));
	}

	private List<String> report(Running window) throws IOException {
		Outcome outcome = window.end();
		if (!Files.exists(probeReport())) {
			throw new IOException("the window said nothing; its output: " + outcome);
		}
		return Files.readAllLines(probeReport());
	}

	private Path probeReport() {
		return folder.resolveSibling("probe.txt");
	}

	private String[] inWorkspace(Path project) {
		return new String[] {"-data", folder.resolveSibling("workspace").toString(), project.toString()};
	}

	private Outcome run(String... arguments) {
		try {
			return start(List.of(), arguments).end();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Running start(List<String> more, String... arguments) throws IOException {
		Path output = Files.createTempFile(folder.getParent(), "output", ".txt");
		List<String> command = new ArrayList<>(List.of(folder.resolve("pressmark").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.directory(folder.getParent().toFile());
		builder.environment().put("HOME", home.toString());
		builder.environment().put("XDG_CONFIG_HOME", home.toString());
		builder.environment().put("JAVA_TOOL_OPTIONS", javaOptions(more));
		return new Running(builder.start(), output);
	}

	private String javaOptions(List<String> more) {
		// Nothing here lives long enough for the optimising compiler to pay.
		List<String> all = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
		all.addAll(options);
		all.add("-Duser.home=" + home);
		all.addAll(more);
		return String.join(" ", all);
	}

	/**
	 * All that says what is part of it: the bundles that start and the features. Files that p2 has fetched for an installation that
	 * failed are not.
	 */
	String state() throws IOException {
		return bundles() + Files.readString(folder.resolve("configuration/config.ini"))
				+ Files.readString(folder.resolve("configuration/org.eclipse.update/platform.xml")).replaceFirst("date=\"[0-9]*\"", "");
	}

	/** What p2 calls the state in which it is now, to go back to it. */
	String profile() throws IOException {
		String end = ".profile.gz";
		Path registry = folder.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile");
		try (Stream<Path> states = Files.list(registry)) {
			return states.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(end))
					.map(name -> name.substring(0, name.length() - end.length())).max(Comparator.comparing(Long::valueOf)).orElseThrow();
		}
	}

	/** Whether a bundle is among those that start. */
	boolean has(String bundle, String version) throws IOException {
		return bundles().lines().anyMatch(line -> line.startsWith(bundle + ',' + version));
	}

	private String bundles() throws IOException {
		return Files.readString(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));
	}

	/** What the logs of applications without a workspace, and the window's, say that has been written up to now. */
	String log() throws IOException {
		StringBuilder text = new StringBuilder();
		try (Stream<Path> logs = Files.list(folder.resolve("configuration"))) {
			for (Path log : logs.filter(file -> file.toString().endsWith(".log")).toList()) {
				text.append(Files.readString(log));
			}
		}
		Path ofWindow = folder.resolveSibling("workspace").resolve(".metadata/.log");
		return Files.exists(ofWindow) ? text.append(Files.readString(ofWindow)).toString() : text.toString();
	}
}
