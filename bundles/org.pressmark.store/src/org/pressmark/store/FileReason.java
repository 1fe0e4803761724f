// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.internal.Messages;

/** Why the system did not do something to a file, in words for a person: what Java says is often only the file's name. */
public final class FileReason {

	/** The system's own words are all that Java tells of it. */
	private static final String NOT_PERMITTED = "Operation not permitted";

	private FileReason() {
	}

	/** Part of a line, with the file's name, without a full stop. */
	public static String of(IOException e) {
		return switch (e) {
		case NoSuchFileException missing -> NLS.bind(Messages.file_missing, missing.getFile());
		case FileAlreadyExistsException there -> NLS.bind(Messages.file_exists, there.getFile());
		case AccessDeniedException denied -> NLS.bind(Messages.file_denied, denied.getFile());
		case FileSystemException refused when NOT_PERMITTED.equals(refused.getReason()) ->
			NLS.bind(Messages.file_immutable, refused.getFile());
		default -> Objects.requireNonNullElseGet(e.getMessage(), e::toString);
		};
	}
}
