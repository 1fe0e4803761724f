// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.cli.internal.CommandRunner.Result;
import org.pressmark.cli.internal.plugin.Samples;

/** What new-plugin writes; that it builds and can be installed, releng/check-tutorial shows. */
class NewPluginTest {

	private static final String NAME = "com.example.wire";
	/** Where the framework says that it is installed. */
	private static final String AREA = "osgi.install.area";

	private final CommandRunner runner = new CommandRunner();

	@TempDir
	private Path parent;

	private Path repository;
	private Path folder;

	@BeforeEach
	void makeRepository() throws Exception {
		repository = Files.createDirectory(parent.resolve("the repository"));
		Files.createFile(repository.resolve("content.jar"));
		folder = parent.resolve("new");
	}

	static Stream<String> kinds() throws Exception {
		return Samples.installed().kinds().stream();
	}

	private Result write(Object... more) {
		return runner.run(Stream.concat(Stream.of("new-plugin", NAME, "--folder", folder, "--repository", repository),
				Stream.of(more)).toArray());
	}

	@Test
	void kinds_AreThoseOfTheSamples() {
		String message = write("--kind", "nothing").err().getFirst();

		assertTrue(Stream.of("annotation", "format", "importer", "layer", "lookup", "section", "site", "suggester").allMatch(message::contains), message);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void write_EachKind(String kind) throws Exception {
		Result result = write("--kind", kind);

		assertEquals(Cli.DONE, result.code(), result.toString());
		Map<String, String> files = CommandRunner.contents(folder).entrySet().stream()
				.collect(Collectors.toMap(file -> folder.relativize(Path.of(file.getKey())).toString(), Map.Entry::getValue));
		assertTrue(files.keySet().containsAll(List.of("pom.xml", "README.md", ".gitignore", ".mvn/maven.config", NAME + ".target",
				NAME + "/plugin.xml", NAME + "/src/com/example/wire/package-info.java", NAME + ".tests/META-INF/MANIFEST.MF",
				NAME + ".feature/feature.xml", NAME + ".repository/category.xml")), files.keySet()::toString);
		files.forEach((path, text) -> {
			assertFalse(text.contains("org.pressmark.example") || text.contains("pressmark.org/example") || path.contains("pressmark"), path);
			assertFalse(text.matches("(?s).*@[a-z]+@.*"), path + " has a gap that was not filled");
			assertFalse(text.contains("compiler.refuses") || text.contains("Pressmark-Sample"), path);
		});
		for (String xml : List.of("pom.xml", NAME + ".target", NAME + "/plugin.xml", NAME + ".feature/feature.xml")) {
			DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
					.parse(new ByteArrayInputStream(files.get(xml).getBytes(StandardCharsets.ISO_8859_1)));
		}
		assertTrue(files.get(".mvn/maven.config").contains("-Dpressmark.repository=" + repository.toUri() + "\n"),
				files.get(".mvn/maven.config"));
	}

	/** Else two plug-ins, of which each began with the sample, could not be installed together. */
	/** The only words that an older Maven prints before it fails in Tycho: what is a comment for a newer one. */
	@Test
	void write_OlderMaven_SaysThatItIsTooOld() throws Exception {
		assertEquals(Cli.DONE, write().code());

		String first = Files.readAllLines(folder.resolve(".mvn/maven.config")).getFirst();
		assertTrue(first.startsWith("# ") && first.contains("needs Maven 3.9.9 or newer"), first);
	}

	@Test
	void write_AnnotationType_HasItsOwnNamespace() throws Exception {
		write("--kind", "annotation");

		for (String file : List.of("plugin.xml", "model/claims.ecore")) {
			assertTrue(Files.readString(folder.resolve(NAME).resolve(file)).contains("\"http://example.com/wire/1"), file);
		}
	}

	@Test
	void write_InstalledPressmark_IsBuiltAgainst() throws Exception {
		Path installation = Files.createDirectories(parent.resolve("my pressmark/plugins")).getParent();
		Files.createDirectory(installation.resolve("features"));
		String before = System.setProperty(AREA, "file:" + installation + "/");
		try {
			Result result = runner.run("new-plugin", NAME, "--folder", folder);

			assertEquals(Cli.DONE, result.code(), result.toString());
		} finally {
			System.setProperty(AREA, before);
		}
		assertTrue(Files.readString(folder.resolve(".mvn/maven.config")).endsWith("-Dpressmark.installation=" + installation + "\n"));
		assertTrue(Files.readString(folder.resolve(NAME + ".target")).contains("${system_property:pressmark.installation}"));
	}

	@Test
	void write_NothingToBuildAgainst_IsRefused() {
		Result result = runner.run("new-plugin", NAME, "--folder", folder);

		assertEquals(Cli.WRONG_USAGE, result.code(), result.toString());
		assertTrue(result.err().getFirst().contains("--repository"), result.toString());
	}

	@Test
	void write_Existing_IsRefused() throws Exception {
		Files.createDirectory(folder);

		Result result = write();

		assertEquals(Cli.FAILED, result.code());
		assertEquals(List.of("pressmark: " + folder + " exists already. Choose another folder with --folder."), result.err());
		assertEquals(Map.of(), CommandRunner.contents(folder));
	}

	@Test
	void write_RootOfTheDisk_IsRefused() {
		folder = parent.getRoot();

		assertEquals(List.of("pressmark: " + folder + " exists already. Choose another folder with --folder."), write().err());
	}

	@Test
	void write_NoParent_IsRefused() {
		folder = parent.resolve("missing/new");

		Result result = write();

		assertEquals(Cli.FAILED, result.code());
		assertTrue(result.err().getFirst().contains("There is no folder " + folder.getParent()), result.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "wire", "../wire", "org.pressmark.wire", "com.class.wire", "com.example.\u001b[31mwire" })
	void write_NoName_IsRefused(String name) {
		Result result = runner.run("new-plugin", name, "--folder", folder, "--repository", repository);

		assertEquals(Cli.WRONG_USAGE, result.code(), result.toString());
		assertEquals(1, result.err().size(), result.toString());
		assertFalse(result.err().getFirst().contains("\u001b"), result.toString());
		assertFalse(Files.exists(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nowhere", "file:///nowhere/at/all", "ftp://example.com/p2", "http://example.com/p2?a=<b>", "http:",
			"file://host/folder", "\u0000" })
	void write_NoRepository_IsRefused(String address) {
		Result result = runner.run("new-plugin", NAME, "--folder", folder, "--repository", address);

		assertEquals(Cli.FAILED, result.code(), result.toString());
		assertTrue(result.err().getFirst().contains("p2 repository"), result.toString());
		assertFalse(Files.exists(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:8080/p2/", "https://example.com/pressmark" })
	void write_RepositoryOnTheWeb_IsNotAsked(String address) throws Exception {
		Result result = runner.run("new-plugin", NAME, "--folder", folder, "--repository", address);

		assertEquals(Cli.DONE, result.code(), result.toString());
		assertTrue(Files.readString(folder.resolve(".mvn/maven.config")).endsWith("-Dpressmark.repository=" + address + "\n"));
	}
}
