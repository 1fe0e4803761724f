// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources of the bundles, of which the Javadoc says what plug-ins may implement: all that is not {@code @noimplement}; and
 * of a package that is for who extends its types only, which these are: {@code @noreference but NAME, NAME}.
 */
record Sources(Path bundles) {

	private static final String NOT_FOR_CLIENTS = "@noimplement";
	private static final Pattern NOTHING_BUT = Pattern.compile("@noreference but ([\\w, ]+)");
	private static final String PACKAGE = "package-info";
	private static final List<String> FOLDERS = List.of("src", "src-gen");

	/** Whether plug-ins may implement or extend a type of a package; nested ones are as what is around them. */
	boolean isForClients(String bundle, Class<?> type) {
		return Stream.of(type.getName().substring(type.getPackageName().length() + 1).replaceFirst("\\$.*", ""), PACKAGE)
				.noneMatch(file -> says(bundle, type.getPackageName(), file));
	}

	/** Whether plug-ins may use a type of a package that is exported to them. */
	boolean isApi(String bundle, Class<?> type) {
		return texts(bundle, type.getPackageName(), PACKAGE).map(NOTHING_BUT::matcher).filter(Matcher::find)
				.allMatch(but -> List.of(but.group(1).split(", ")).contains(type.getSimpleName()));
	}

	private boolean says(String bundle, String name, String file) {
		return texts(bundle, name, file).anyMatch(text -> text.contains(NOT_FOR_CLIENTS));
	}

	private Stream<String> texts(String bundle, String name, String file) {
		return FOLDERS.stream().map(folder -> bundles.resolve(bundle).resolve(folder).resolve(name.replace('.', '/'))
				.resolve(file + ".java")).filter(Files::exists).map(Sources::text);
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
