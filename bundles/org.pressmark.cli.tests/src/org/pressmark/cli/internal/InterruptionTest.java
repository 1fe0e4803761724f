// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.analysis.Suggesters;
import org.pressmark.cli.internal.CommandRunner.Result;
import org.pressmark.export.ReportFormats;
import org.pressmark.extensions.Contributions;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.ImportOperation;
import org.pressmark.sources.Importers;
import org.pressmark.sources.web.WebFetcher;
import org.pressmark.store.ProjectStore;
import org.sqlite.SQLiteConfig;

import com.google.gson.Gson;

import picocli.CommandLine;

/** A process that imports is told to end, as by Ctrl+C: it says what it has kept, and the rest can be imported later. */
class InterruptionTest {

	/** One class of each bundle that the other process needs. */
	private static final List<Class<?>> ONE_OF_EACH = List.of(InterruptedImport.class, Cli.class, CommandLine.class,
			Gson.class, ImportOperation.class, Importers.class, WebFetcher.class, ReportFormats.class, Suggesters.class,
			ProjectStore.class, ModelPackage.class, EObject.class, URI.class, NLS.class, IProgressMonitor.class, IExtensionRegistry.class,
			SQLiteConfig.class, Contributions.class);
	/** What a shell says of a process that SIGTERM ended; SIGINT is ignored by one that was started in the background. */
	private static final int TERMINATED = 128 + 15;

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path folder;
	private Path project;
	private Path sources;

	@BeforeEach
	void write() throws IOException {
		project = folder.resolve("p.pressmark");
		sources = Files.createDirectory(folder.resolve("sources"));
		Files.writeString(sources.resolve("1.txt"), "First of all.");
		Files.writeString(sources.resolve("2.txt"), "Second to none.");
		Files.writeString(sources.resolve("3.txt"), InterruptedImport.ENDLESS);
	}

	@Test
	void import_Terminated_KeepsWhatIsDoneAndSaysHowToGoOn() throws Exception {
		Path errors = folder.resolve("errors.txt");
		Process process = start(errors);
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			String line = out.readLine();
			assertEquals(InterruptedImport.ENDLESS, line, () -> read(errors));
			// The process itself would close the pipe, with what is still in it.
			process.toHandle().destroy();
			List<String> lines = out.lines().toList();

			assertEquals(TERMINATED, process.waitFor(), () -> read(errors));
			assertEquals(2, lines.size(), lines.toString());
			assertEquals("pressmark: Stopped. What was imported until now is kept (2); run the same command again to go on "
					+ "with the rest.\n", read(errors));
		} finally {
			process.destroyForcibly();
		}
		Result again = runner.run("import", project, sources);
		assertEquals(Cli.DONE, again.code(), again.toString());
		assertEquals(3, again.out().size());
		assertTrue(again.out().subList(1, 3).stream().allMatch(line -> line.startsWith("already there: ")), again.toString());
		assertEquals(0, runner.run("check", project).code());
	}

	private Process start(Path errors) throws IOException {
		String classPath = ONE_OF_EACH.stream().map(InterruptionTest::placeOf).distinct().map(Path::toString)
				.collect(Collectors.joining(File.pathSeparator));
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = Stream.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m",
				"--enable-native-access=ALL-UNNAMED", "-Duser.language=en", "-Djava.io.tmpdir=" + folder, "-cp", classPath,
				InterruptedImport.class.getName(), "import", project.toString(), sources.toString()).toList();
		return new ProcessBuilder(command).redirectError(errors.toFile()).start();
	}

	private static String read(Path errors) {
		try {
			return Files.readString(errors);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
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
