// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.files.TargetFile;
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
		if (names.isEmpty()) {
			return problem(Messages.target_none);
		}
		List<Path> files = new ArrayList<>();
		for (String name : names) {
			try {
				files.add(Path.of(name.strip()));
			} catch (InvalidPathException e) {
				return problem(NLS.bind(Messages.target_invalid, name));
			}
		}
		return problem(files, rules).map(TargetCheck::problem)
				.orElseGet(() -> new TargetCheck(Optional.empty(), files.stream().filter(Files::exists).toList()));
	}

	private static TargetCheck problem(String problem) {
		return new TargetCheck(Optional.of(problem), List.of());
	}

	private static Optional<String> problem(List<Path> files, TargetRules rules) {
		try {
			Optional<String> refusal = first(files, TargetCheck::ofName);
			if (refusal.isEmpty()) {
				refusal = rules.refusal(files);
			}
			return refusal.isPresent() ? refusal : first(files, TargetFile::problem);
		} catch (StoreException e) {
			// What cannot be found out is as good as a refusal, and says why itself.
			return Optional.of(e.getMessage());
		}
	}

	private static Optional<String> first(List<Path> files, Function<Path, Optional<String>> problem) {
		return files.stream().flatMap(file -> problem.apply(file).stream()).findFirst();
	}

	private static Optional<String> ofName(Path file) {
		if (file.toString().isEmpty()) {
			return Optional.of(Messages.target_missing);
		}
		return file.isAbsolute() ? Optional.empty() : Optional.of(NLS.bind(Messages.target_relative, file));
	}
}
