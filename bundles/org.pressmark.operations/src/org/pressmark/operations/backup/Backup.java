// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.pressmark.store.ProjectSummary;

/**
 * A backup of a project: a project file of its own.
 *
 * @param file where it is
 * @param at when it was made
 * @param bytes its size
 * @param isVerified whether it was read back after it was written
 * @param summary what it holds; empty if it cannot be read
 * @param problem why it cannot be read, as one line for a person; empty if it can
 */
public record Backup(Path file, Instant at, long bytes, boolean isVerified, Optional<ProjectSummary> summary,
		Optional<String> problem) {

	/** Whether this is the project as it is in that state. */
	boolean holds(ProjectSummary state) {
		return summary.isPresent() && summary.get().lastStepId().equals(state.lastStepId());
	}
}
