// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.time.Instant;

/**
 * What tells one state of a project from another at a glance.
 *
 * @param projectId which project it is, the same in all its copies
 * @param name what the project is called
 * @param steps how many steps its history has
 * @param lastStepId the {@link HistoryEntry#id()} of the newest of them
 * @param lastStepAt when that was done
 * @param lastStepLabel what was done
 */
public record ProjectSummary(String projectId, String name, int steps, String lastStepId, Instant lastStepAt,
		String lastStepLabel) {
}
