// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations;

import java.util.List;

/**
 * What applying annotations did.
 *
 * @param applied number of lines that added or changed something
 * @param unchanged number of lines that say what the project says already
 * @param failed number of lines that could not be applied
 * @param notes for people: which lines replaced a comment or date that an annotation of the project had, with both, and
 *        which marked other characters than they say, for these were not whole
 * @param failures why not; all lines that name the same missing article are one of these
 */
public record AnnotateResult(int applied, int unchanged, int failed, List<String> notes, List<Failure> failures) {

	public AnnotateResult {
		notes = List.copyOf(notes);
		failures = List.copyOf(failures);
	}
}
