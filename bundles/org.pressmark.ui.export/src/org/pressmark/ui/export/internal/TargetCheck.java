// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/**
 * Whether reports can be written where somebody wants them.
 *
 * @param problem what is wrong with the first file that cannot be written, if there is one
 * @param existing the files that would be replaced
 */
record TargetCheck(Optional<String> problem, List<Path> existing) {

	TargetCheck {
		existing = List.copyOf(existing);
	}

	/** Looks at these files. Not for the UI thread. */
	static TargetCheck of(List<String> names) {
		List<Path> existing = new ArrayList<>();
		Set<Path> seen = new HashSet<>();
		for (String name : names) {
			try {
				Path file = Path.of(name.strip());
				Optional<String> problem = seen.add(file.normalize()) ? problem(name.strip(), file)
						: Optional.of(NLS.bind(Messages.target_twice, file));
				if (problem.isPresent()) {
					return new TargetCheck(problem, List.of());
				}
				if (Files.exists(file)) {
					existing.add(file);
				}
			} catch (InvalidPathException e) {
				return new TargetCheck(Optional.of(NLS.bind(Messages.target_invalid, name)), List.of());
			}
		}
		return new TargetCheck(names.isEmpty() ? Optional.of(Messages.target_none) : Optional.empty(), existing);
	}

	private static Optional<String> problem(String name, Path file) {
		Path folder = file.getParent();
		if (name.isEmpty()) {
			return Optional.of(Messages.target_missing);
		}
		if (!file.isAbsolute() || folder == null) {
			return Optional.of(NLS.bind(Messages.target_relative, file));
		}
		if (Files.isDirectory(file)) {
			return Optional.of(NLS.bind(Messages.target_isFolder, file));
		}
		if (!Files.isDirectory(folder)) {
			return Optional.of(NLS.bind(Messages.target_noFolder, folder));
		}
		boolean writable = Files.exists(file) ? Files.isWritable(file) : Files.isWritable(folder);
		return writable ? Optional.empty() : Optional.of(NLS.bind(Messages.target_notWritable, file));
	}
}
