// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.pressmark.store.StoreException;

/** The files that SQLite and Pressmark keep beside a project, by their names: nothing else may be put there. */
public final class Companions {

	private static final List<String> SUFFIXES = List.of("-wal", "-shm", "-journal", "-lock", ".part");
	/** Not every disk tells capitals from small letters. */
	private static final Pattern COMPANION = Pattern.compile("(.+)(?:-wal|-shm|-journal|-lock|\\.part)",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern UNFINISHED_COPY = Pattern.compile("\\.[0-9a-z]{26}-.+\\.part", Pattern.CASE_INSENSITIVE);

	private Companions() {
	}

	/** Those of a project, whether they are there or not. */
	public static List<Path> of(Path project) {
		return SUFFIXES.stream().map(suffix -> project.resolveSibling(project.getFileName() + suffix)).toList();
	}

	/** Whether a file is, or would be, one of some project, or a copy of one that is not finished. */
	public static boolean isOne(Path file) throws StoreException {
		Matcher companion = COMPANION.matcher(String.valueOf(file.getFileName()));
		return isUnfinishedCopy(file)
				|| companion.matches() && new SqliteFile(file.resolveSibling(companion.group(1))).isProject();
	}

	/** Whether a file is, by its name, a copy of a project that is not finished, or will never be. */
	public static boolean isUnfinishedCopy(Path file) {
		return UNFINISHED_COPY.matcher(String.valueOf(file.getFileName())).matches();
	}

	/** Refuses to make a project where SQLite would take it for something else, and throw it away. */
	public static void refuse(Path file) throws StoreException {
		if (isOne(file)) {
			throw new StoreException(NLS.bind(Messages.create_companion, file));
		}
	}
}
