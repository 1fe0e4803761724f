// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.cli.internal.CommandRunner.Result;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Block;
import org.pressmark.sources.CompoundImporter;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.ParagraphKind;
import org.pressmark.sources.Reading;
import org.pressmark.sources.Source;

/** A source that holds others: each is named by where it lies, and what fails does not keep the rest away. */
class InsideTest {

	private final CommandRunner runner = new CommandRunner(Importers.of(List.of(new BoxImporter(), new LineImporter())));

	@TempDir
	private Path folder;
	private Path box;

	/** Each line of a box is a source, and one of them is bad. */
	private static final class BoxImporter implements CompoundImporter {

		@Override
		public boolean accepts(Source source) {
			return source.name().endsWith(".box");
		}

		@Override
		public void read(Source source, Reading reading) {
			for (String line : (Iterable<String>) new String(source.bytes(), StandardCharsets.UTF_8).lines()::iterator) {
				reading.inside(line, Optional.empty(), Optional.empty(),
						() -> new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
			}
			reading.warn(source.name() + " is dusty.");
		}
	}

	private static final class LineImporter implements Importer {

		@Override
		public boolean accepts(Source source) {
			return true;
		}

		@Override
		public List<ArticleDraft> read(Source source) throws ImportException {
			String text = new String(source.bytes(), StandardCharsets.UTF_8);
			if (text.equals("bad")) {
				throw new ImportException(source.name() + " is bad.");
			}
			return List.of(new ArticleDraft(source.name(), "text/plain", Metadata.UNKNOWN,
					List.of(Block.kept(ParagraphKind.TEXT, text))));
		}
	}

	@BeforeEach
	void fillBox() throws IOException {
		box = Files.writeString(folder.resolve("a.box"), "one\nbad\ntwo\n");
	}

	private void assertComplains(Result result) {
		assertEquals(Cli.FAILED, result.code());
		assertEquals(List.of("pressmark: Look at this: " + box + " is dusty.", "pressmark: " + box + "!/bad is bad."),
				result.err());
	}

	@Test
	void extract_NamesEachByItsPlace() {
		Result result = runner.run("extract", box, "--json");

		assertComplains(result);
		assertEquals(List.of(box + "!/one", box + "!/two"),
				result.json().stream().map(line -> line.get("source").getAsString()).toList());
	}

	@Test
	void import_AllButTheBadOne() {
		Path project = folder.resolve("p.pressmark");
		Result result = runner.run("import", project, box);

		assertComplains(result);
		assertEquals(2, result.out().size());
		assertEquals(2, runner.run("list", project, "--json").out().size());
	}
}
