// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jsoup.Jsoup;
import org.pressmark.export.ReportFormat;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.ImportOperation;
import org.pressmark.sources.Importers;
import org.pressmark.store.ProjectStore;
import org.sqlite.SQLiteConfig;

import com.google.gson.Gson;

/**
 * Another Java process with the classes of this one, outside OSGi. It lives no longer than its owner and, if its program
 * {@linkplain Child#endWithParent() says so}, no longer than this process.
 */
final class ChildJvm implements AutoCloseable {

	/** One class of each bundle that a child needs. */
	private static final List<Class<?>> ONE_OF_EACH = List.of(ChildJvm.class, ImportOperation.class, Importers.class, ReportFormat.class,
			ProjectStore.class, ModelPackage.class, EObject.class, URI.class, Gson.class, SQLiteConfig.class, Jsoup.class,
			NLS.class, Contributions.class, IProgressMonitor.class, IExtensionRegistry.class);

	private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
			"-XX:-UsePerfData", "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-Duser.language=en", "-Duser.country=GB");

	private final Process process;
	private final BufferedReader output;
	private final Path errors;

	private ChildJvm(Process process, Path errors) {
		this.process = process;
		this.output = process.inputReader(StandardCharsets.UTF_8);
		this.errors = errors;
	}

	/**
	 * Starts a program.
	 *
	 * @param folder for what the process leaves behind
	 */
	static ChildJvm start(Path folder, Class<?> program, Object... arguments) throws IOException {
		return start(List.of(), classPath(), folder, program, arguments);
	}

	/**
	 * Starts a program by another one.
	 *
	 * @param by the other program and its arguments, to which the command is added
	 */
	static ChildJvm start(List<String> by, List<Path> classPath, Path folder, Class<?> program, Object... arguments)
			throws IOException {
		List<String> command = new ArrayList<>(by);
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(QUICK);
		command.add("-Djava.io.tmpdir=" + folder);
		command.add("-cp");
		command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
		command.add(program.getName());
		Stream.of(arguments).map(Object::toString).forEach(command::add);
		Path errors = Files.createTempFile(folder, "errors", ".txt");
		return new ChildJvm(new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
	}

	/** Where the classes of this process are, as far as a child needs them. */
	static List<Path> classPath() {
		return ONE_OF_EACH.stream().map(ChildJvm::placeOf).distinct().toList();
	}

	/** The next line that the program prints; null if it ended. */
	String readLine() throws IOException {
		return output.readLine();
	}

	/** Reads lines until one begins so; it has to come. */
	String readUntil(String beginning) throws IOException {
		List<String> before = new ArrayList<>();
		for (String line = readLine(); line != null; line = readLine()) {
			if (line.startsWith(beginning)) {
				return line;
			}
			before.add(line);
		}
		throw new AssertionError("ended without \u201c" + beginning + "\u201d: " + before + '\n' + errors());
	}

	/** Says a word to the program. */
	void say() throws IOException {
		process.getOutputStream().write('\n');
		process.getOutputStream().flush();
	}

	/** Waits that long, unless the program ends before. */
	boolean runsAfter(long millis) throws InterruptedException {
		return !process.waitFor(millis, TimeUnit.MILLISECONDS);
	}

	/** Kills the process as nothing can prevent it: by SIGKILL. Gives the lines that it printed and nobody read. */
	List<String> kill() throws IOException, InterruptedException {
		// The process itself would close the pipe, with what is still in it.
		process.toHandle().destroyForcibly();
		process.waitFor();
		return output.lines().toList();
	}

	/** Lets the program end, which has to be without an error, and gives the lines that nobody read. */
	List<String> end() throws IOException, InterruptedException {
		process.getOutputStream().close();
		List<String> lines = output.lines().toList();
		assertEquals(0, process.waitFor(), this::errors);
		return lines;
	}

	/** What the program said of its errors. */
	String errors() {
		try {
			return Files.readString(errors);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() throws IOException {
		process.destroyForcibly();
		output.close();
	}

	/** A bundle is a jar or, started from a workspace, its project's folder. */
	private static Path placeOf(Class<?> type) {
		try {
			Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
			Path compiled = place.resolve("target").resolve("classes");
			return Files.isDirectory(compiled) ? compiled : place;
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
