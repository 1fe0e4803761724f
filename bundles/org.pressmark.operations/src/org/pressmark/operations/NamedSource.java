// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import org.pressmark.sources.ImportException;

/**
 * Something to import. What cannot be imported is found out when it is read, so that it does not keep the others away.
 *
 * @param name as a person named it; for a file in a folder, the folder's name and the file's
 * @param supplier reads it
 */
public record NamedSource(String name, SourceSupplier supplier) {

	/** Something that is refused when its turn has come, for that reason. */
	public static NamedSource refused(String name, ImportException reason) {
		return new NamedSource(name, () -> {
			throw reason;
		});
	}
}
