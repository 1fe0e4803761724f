// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pressmark.store.ProjectReader;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/**
 * What a step of the history changed, in words that a person understands, and what of it can still be shown.
 *
 * @param changes what it did to each object, at most as many as were asked for
 * @param more how many objects more it changed
 * @param subject what it is about; empty if nothing of it is there any more
 */
public record StepDescription(List<ObjectChange> changes, int more, Optional<StepSubject> subject) {

	public StepDescription {
		changes = List.copyOf(changes);
	}

	/**
	 * Describes a step as the project sees it now: what the step refers to is called what it is called now.
	 *
	 * @param stepId the step; nothing is said of one that is not there
	 * @param limit most objects to describe
	 * @param locale how to write dates
	 */
	public static StepDescription read(ProjectReader reader, String stepId, int limit, Locale locale)
			throws StoreException {
		List<RowChange> changes = reader.changes(stepId);
		ObjectNames names = new ObjectNames(reader, changes);
		ObjectChanges describing = new ObjectChanges(names, new ColumnValues(names, locale));
		return new StepDescription(describing.of(changes.stream().limit(limit).toList()),
				Math.max(0, changes.size() - limit), new SubjectFinder(reader, names).find(changes));
	}
}
