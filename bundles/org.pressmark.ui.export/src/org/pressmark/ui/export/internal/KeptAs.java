// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.util.List;
import java.util.Optional;

import org.pressmark.operations.reports.ReportPlan;

/**
 * Whether and how the project keeps a report.
 *
 * @param name by which it is kept; empty if it is not
 * @param former the name of the one that was chosen, if one was
 * @param plan what that was
 */
record KeptAs(Optional<String> name, Optional<String> former, Optional<ReportPlan> plan) {

	/** Whether what was written is in the project, so that nobody has to write it again. */
	boolean isKept(List<String> words) {
		return name.isPresent() && name.equals(former) && plan.isPresent() && plan.get().sections().stream()
				.flatMap(choice -> choice.values().values().stream()).toList().containsAll(words);
	}

	/** By which name to keep a report; empty if nobody wants that, or it is kept just so already. */
	Optional<String> toSave(ReportPlan other) {
		return name.filter(wanted -> !Optional.of(wanted).equals(former) || !Optional.of(other).equals(plan));
	}
}
