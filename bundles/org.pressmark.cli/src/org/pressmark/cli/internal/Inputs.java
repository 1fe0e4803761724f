// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.NamedSource;
import org.pressmark.operations.SourceFiles;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;

/** What the arguments of a command mean as sources. */
final class Inputs {

	private static final String STANDARD_INPUT = "-";
	private static final String STANDARD_INPUT_NAME = "stdin";
	private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);

	private Inputs() {
	}

	/** In the order of the arguments: a file, the files of a folder, or {@code -} for standard input. */
	static List<NamedSource> of(List<String> arguments, InputStream in) {
		return arguments.stream().flatMap(argument -> of(argument, in).stream()).toList();
	}

	private static List<NamedSource> of(String argument, InputStream in) {
		if (STANDARD_INPUT.equals(argument)) {
			return List.of(new NamedSource(argument, () -> Source.of(STANDARD_INPUT_NAME, in)));
		}
		if (ADDRESS.matcher(argument).matches()) {
			return List.of(refused(argument, Messages.input_address));
		}
		try {
			return SourceFiles.of(Path.of(argument));
		} catch (InvalidPathException e) {
			return List.of(refused(argument, Messages.usage_noPath));
		}
	}

	private static NamedSource refused(String argument, String message) {
		return NamedSource.refused(argument, new ImportException(NLS.bind(message, argument)));
	}
}
