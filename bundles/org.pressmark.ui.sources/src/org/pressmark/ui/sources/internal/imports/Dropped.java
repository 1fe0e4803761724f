// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal.imports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.sources.Source;
import org.pressmark.ui.sources.internal.Messages;

/** What was dropped on the list, or pasted into it. */
public sealed interface Dropped {

	/** Something to import. */
	record Importable(ImportSources sources) implements Dropped {
	}

	/** A project, to be opened. */
	record ProjectFile(Path file) implements Dropped {
	}

	/** Addresses of pages, one a line; empty if some program does not say which. */
	record Address(String text) implements Dropped {
	}

	/** Nothing that can be used. */
	record Nothing() implements Dropped {
	}

	/** The end of the name of a project's file. */
	String PROJECT_EXTENSION = ".pressmark";

	Pattern ADDRESS = Pattern.compile("(?:https?|ftp)://.+", Pattern.CASE_INSENSITIVE);

	/** Files and folders, as a list of paths; none is what comes of a dropped link. */
	static Dropped files(String... names) {
		List<Path> paths = Arrays.stream(names).filter(name -> name != null && !name.isEmpty()).map(Path::of).toList();
		if (paths.isEmpty()) {
			return new Address("");
		}
		Path first = paths.getFirst();
		boolean isProject = paths.size() == 1 && first.toString().toLowerCase(Locale.ROOT).endsWith(PROJECT_EXTENSION);
		return isProject ? new ProjectFile(first) : new Importable(ImportSources.of(paths));
	}

	/** Text that says where files and folders are; any other is of no use where only those are wanted. */
	static Dropped paths(String text) {
		List<String> addresses = addresses(text);
		if (!addresses.isEmpty()) {
			return new Address(String.join("\n", addresses));
		}
		List<Path> paths = PathText.paths(text);
		return paths.isEmpty() ? new Nothing() : files(paths.stream().map(Path::toString).toArray(String[]::new));
	}

	/** Text, named after the time. */
	static Dropped text(String text, LocalDateTime now, Locale locale) {
		List<String> addresses = addresses(text);
		if (!addresses.isEmpty()) {
			return new Address(String.join("\n", addresses));
		}
		return words(text, "text/plain", now, locale);
	}

	/** Part of a page, named after the time. */
	static Dropped html(String html, LocalDateTime now, Locale locale) {
		String page = "<!DOCTYPE html>\n" + html;
		return html.isBlank() ? new Nothing() : words(page, "text/html", now, locale);
	}

	/** The addresses in a text that has nothing else in it. */
	private static List<String> addresses(String text) {
		List<String> words = List.of(text.strip().split("\\s+"));
		return words.stream().allMatch(word -> ADDRESS.matcher(word).matches()) ? words : List.of();
	}

	private static Dropped words(String words, String type, LocalDateTime now, Locale locale) {
		if (words.isBlank()) {
			return new Nothing();
		}
		String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale)
				.format(now);
		Source source = new Source(NLS.bind(Messages.import_pastedName, time), Optional.empty(),
				words.getBytes(StandardCharsets.UTF_8), Optional.of(type + "; charset=utf-8"));
		return new Importable(ImportSources.of(source));
	}
}
