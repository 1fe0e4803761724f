// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.fuzzing;

import java.io.IOException;
import java.util.List;

import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Findings;
import org.pressmark.sources.Importer;
import org.pressmark.sources.Importers;
import org.pressmark.sources.Paragraph;
import org.pressmark.sources.Removed;
import org.pressmark.sources.Source;

/**
 * Has all importers read whatever the fuzzer makes up (Jazzer finds this class by its method). An input is a finding
 * when an importer throws what it may not, takes too long or too much memory, or makes a draft that no project can
 * hold.
 */
public final class ImporterFuzzer {

	private static final List<Watched> WATCHED = watched();
	private static final Importers IMPORTERS = Importers.of(List.<Importer>copyOf(WATCHED));

	private ImporterFuzzer() {
	}

	/** Reads one input. */
	public static void fuzzerTestOneInput(byte[] data) {
		Findings findings = IMPORTERS.readAll(Source.of("fuzzed", data));
		WATCHED.forEach(Watched::requireKept);
		if (findings.found().isEmpty() && findings.failures().isEmpty()) {
			throw new AssertionError("nothing was found and nothing is said about it");
		}
		findings.failures().forEach(failure -> requireOneLine(failure.getMessage()));
		findings.warnings().forEach(ImporterFuzzer::requireOneLine);
		findings.drafts().forEach(ImporterFuzzer::requireStorable);
	}

	private static void requireOneLine(String message) {
		if (message == null || message.isBlank() || message.lines().count() != 1) {
			throw new AssertionError("no line for a person: " + message);
		}
	}

	private static void requireStorable(ArticleDraft draft) {
		String text = draft.text();
		int next = 0;
		for (Paragraph paragraph : draft.paragraphs()) {
			if (paragraph.begin() != next || paragraph.end() <= next || paragraph.end() > text.length()) {
				throw new AssertionError("a paragraph where none can be: " + paragraph);
			}
			next = paragraph.end() + 1;
		}
		for (Removed removed : draft.removed()) {
			if (removed.position() < 0 || removed.position() > text.length()) {
				throw new AssertionError("something is removed where there is no text: " + removed);
			}
		}
		requireWholeCharacters(text);
		draft.title().ifPresent(ImporterFuzzer::requireWholeCharacters);
		draft.outlet().ifPresent(ImporterFuzzer::requireWholeCharacters);
		draft.authors().forEach(ImporterFuzzer::requireWholeCharacters);
	}

	private static void requireWholeCharacters(String text) {
		if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
			throw new AssertionError("half a character in " + text);
		}
	}

	private static List<Watched> watched() {
		try {
			return PlainImporters.all().stream().map(Watched::of).toList();
		} catch (IOException | ReflectiveOperationException e) {
			throw new IllegalStateException("the importers cannot be made", e);
		}
	}
}
