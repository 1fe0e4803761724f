// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;

/** Folders that have to be there. */
final class Folders {

	private Folders() {
	}

	/** Refuses a folder that is not there. */
	static void require(Path folder) throws StoreException {
		if (!Files.isDirectory(folder)) {
			throw new StoreException(NLS.bind(Messages.folder_missing, folder));
		}
	}

	/** Refuses a new file whose folder is not there. */
	static void requireFor(Path file) throws StoreException {
		Path folder = file.getParent();
		if (folder != null) {
			require(folder);
		}
	}
}
