// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.NamedSource;
import org.pressmark.operations.SourceFiles;
import org.pressmark.operations.WebSources;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;
import org.pressmark.sources.web.WebAddress;
import org.pressmark.sources.web.WebVisit.Manner;

/** What the arguments of a command mean as sources. */
final class Inputs {

	private static final String STANDARD_INPUT = "-";
	private static final String STANDARD_INPUT_NAME = "stdin";

	private final InputStream in;
	private final Supplier<WebSources> web;

	/**
	 * @param in  standard input
	 * @param web fetches pages; asked only if there is one
	 */
	Inputs(InputStream in, Supplier<WebSources> web) {
		this.in = in;
		this.web = web;
	}

	/**
	 * In the order of the arguments: a file, the files of a folder, a page, or {@code -} for standard input; then the
	 * pages of the lists. A page that is not the only one counts as one of a list.
	 *
	 * @param links files with addresses
	 */
	List<NamedSource> of(List<String> arguments, List<Path> links) {
		List<NamedSource> inputs = new ArrayList<>();
		long pages = arguments.stream().filter(WebAddress::isMeant).count();
		Manner manner = pages == 1 && links.isEmpty() ? Manner.NAMED : Manner.LISTED;
		WebSources pageSources = pages == 0 && links.isEmpty() ? null : web.get();
		for (String argument : arguments) {
			if (WebAddress.isMeant(argument)) {
				inputs.add(pageSources.page(argument, manner));
			} else {
				inputs.addAll(of(argument));
			}
		}
		links.forEach(file -> inputs.addAll(pages(file, pageSources)));
		return inputs;
	}

	private List<NamedSource> of(String argument) {
		if (STANDARD_INPUT.equals(argument)) {
			return List.of(new NamedSource(argument, () -> Source.of(STANDARD_INPUT_NAME, in)));
		}
		try {
			return SourceFiles.of(Path.of(argument));
		} catch (InvalidPathException e) {
			return List.of(refused(argument, Messages.usage_noPath));
		}
	}

	private static List<NamedSource> pages(Path file, WebSources web) {
		try {
			String text = new String(Source.of(file).bytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
			List<String> lines = WebSources.lines(text);
			return lines.isEmpty() ? List.of(refused(file.toString(), Messages.input_noLinks))
					: lines.stream().map(line -> web.page(line, Manner.LISTED)).toList();
		} catch (ImportException e) {
			return List.of(NamedSource.refused(file.toString(), e));
		}
	}

	private static NamedSource refused(String argument, String message) {
		return NamedSource.refused(argument, new ImportException(NLS.bind(message, argument)));
	}
}
