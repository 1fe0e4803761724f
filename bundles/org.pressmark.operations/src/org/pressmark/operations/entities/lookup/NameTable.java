// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities.lookup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;

/**
 * The table of names of the office's own that a person chose, in which Pressmark's look-up service looks: an Excel workbook, or
 * text separated by commas, semicolons or tabs, its first line naming the columns. {@code id} ("wikidata:Q30") and {@code name} have to be there;
 * {@code aliases} (separated by "|"), {@code type} (person, organisation, country, place, other) and {@code description} may be.
 */
public final class NameTable {

	/** Whose preference it is. */
	public static final String QUALIFIER = "org.pressmark.operations";

	/** The preference that holds the path of the file. */
	public static final String PREFERENCE = "nameTable";

	private NameTable() {
	}

	/**
	 * Where it is; empty if none is chosen. Nothing is read.
	 *
	 * @throws InvalidPathException if what the preferences have is no path on this system
	 */
	public static Optional<Path> file() {
		return Optional.of(Platform.getPreferencesService().getString(QUALIFIER, PREFERENCE, "", null).strip())
				.filter(path -> !path.isEmpty()).map(Path::of);
	}
}
