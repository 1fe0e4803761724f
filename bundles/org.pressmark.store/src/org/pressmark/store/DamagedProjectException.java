// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.nio.file.Path;

/**
 * Says that where a project should be there is no whole one: it is damaged, or something else stands in its place. A
 * backup is what helps.
 */
public final class DamagedProjectException extends StoreException {

	private static final long serialVersionUID = 1L;

	private final transient Path file;

	/**
	 * @param file where the project should be
	 * @param message one line for a person
	 * @param cause what happened underneath, for the log; null if there is no more to say
	 */
	public DamagedProjectException(Path file, String message, Throwable cause) {
		super(message, cause);
		this.file = file;
	}

	/** Where the project should be. */
	public Path file() {
		return file;
	}
}
