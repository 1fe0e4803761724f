// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.TargetRules;
import org.pressmark.store.StoreException;

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

	/**
	 * Looks at these files. Not for the UI thread.
	 *
	 * @param rules where no report may be written
	 */
	static TargetCheck of(List<String> names, TargetRules rules) {
		List<Path> files = new ArrayList<>();
		for (String name : names) {
			try {
				Path file = Path.of(name.strip());
				Optional<String> problem = problem(name.strip(), file, files, rules);
				if (problem.isPresent()) {
					return new TargetCheck(problem, List.of());
				}
				files.add(file);
			} catch (InvalidPathException e) {
				return new TargetCheck(Optional.of(NLS.bind(Messages.target_invalid, name)), List.of());
			}
		}
		return new TargetCheck(names.isEmpty() ? Optional.of(Messages.target_none) : Optional.empty(),
				files.stream().filter(Files::exists).toList());
	}

	private static Optional<String> problem(String name, Path file, List<Path> others, TargetRules rules) {
		try {
			Optional<String> twice = TargetRules.twice(file, others);
			Optional<String> problem = twice.isPresent() ? twice : problem(name, file);
			return problem.isPresent() ? problem : rules.refusal(file);
		} catch (StoreException e) {
			// What cannot be found out is as good as a refusal, and says why itself.
			return Optional.of(e.getMessage());
		}
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
