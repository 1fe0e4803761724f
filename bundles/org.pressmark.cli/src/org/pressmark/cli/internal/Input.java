// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.SourceSupplier;
import org.pressmark.sources.ImportException;
import org.pressmark.sources.Source;

/**
 * Something to import. What cannot be imported is found out when it is read, so that it does not keep the others away.
 *
 * @param name as the person named it; for a file in a folder, the folder's name and the file's
 * @param supplier reads it
 */
record Input(String name, SourceSupplier supplier) {

	private static final String STANDARD_INPUT = "-";
	private static final String STANDARD_INPUT_NAME = "stdin";
	private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);
	/** Projects, and what the database keeps beside one that is open, may lie among the articles. */
	private static final Pattern PROJECT = Pattern.compile(".*\\.pressmark(-wal|-shm|\\.part)?");
	private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> path.getFileName().toString());

	/**
	 * The inputs that the arguments mean, in their order: a file, the files in a folder and the folders in it by their
	 * names without hidden ones, or {@code -} for standard input.
	 */
	static List<Input> of(List<String> arguments, InputStream in) {
		return arguments.stream().flatMap(argument -> of(argument, in).stream()).toList();
	}

	private static List<Input> of(String argument, InputStream in) {
		if (STANDARD_INPUT.equals(argument)) {
			return List.of(new Input(argument, () -> Source.of(STANDARD_INPUT_NAME, in)));
		}
		if (ADDRESS.matcher(argument).matches()) {
			return List.of(refused(argument, Messages.input_address));
		}
		try {
			Path path = Path.of(argument);
			return Files.isDirectory(path) ? folder(path) : List.of(file(path));
		} catch (InvalidPathException e) {
			return List.of(refused(argument, Messages.usage_noPath));
		}
	}

	private static Input file(Path path) {
		return new Input(path.toString(), SourceSupplier.of(path));
	}

	private static Input refused(String name, String message) {
		return new Input(name, () -> {
			throw new ImportException(NLS.bind(message, name));
		});
	}

	private static List<Input> folder(Path folder) {
		List<Input> inputs = new ArrayList<>();
		collect(folder, inputs);
		return inputs.isEmpty() ? List.of(refused(folder.toString(), Messages.input_emptyFolder)) : inputs;
	}

	private static void collect(Path folder, List<Input> inputs) {
		for (Path path : children(folder, inputs)) {
			// Links to files are followed; links to folders could lead in circles.
			if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
				collect(path, inputs);
			} else if (Files.isRegularFile(path)) {
				inputs.add(file(path));
			}
		}
	}

	private static List<Path> children(Path folder, List<Input> inputs) {
		List<Path> children = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, Input::isWanted)) {
			stream.forEach(children::add);
		} catch (IOException | DirectoryIteratorException e) {
			inputs.add(refused(folder.toString(), Messages.input_unreadableFolder));
		}
		children.sort(BY_NAME);
		return children;
	}

	private static boolean isWanted(Path path) throws IOException {
		return !Files.isHidden(path) && !PROJECT.matcher(path.getFileName().toString()).matches();
	}
}
