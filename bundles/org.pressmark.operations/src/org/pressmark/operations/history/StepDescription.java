// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
		StepTexts texts = new StepTexts(reader, stepId);
		ObjectNames names = new ObjectNames(reader, changes, texts);
		ObjectChanges describing = new ObjectChanges(names, new ColumnValues(names, locale), texts);
		List<RowChange> told = changes.stream().filter(change -> !isMoved(change)).toList();
		return new StepDescription(describing.of(told.stream().limit(limit).toList()), Math.max(0, told.size() - limit),
				new SubjectFinder(reader, names, texts).find(changes));
	}

	/** An annotation that only went along with its words when the text changed is none of a person's doing. */
	private static boolean isMoved(RowChange change) {
		return change.table().equals(Columns.ANNOTATION) && change.before().isPresent() && change.after().isPresent()
				&& change.after().get().keySet().equals(Set.of(Columns.BEGIN, Columns.END))
				&& length(change.before().get()) == length(change.after().get());
	}

	private static int length(Map<String, Object> place) {
		return Columns.number(place.get(Columns.END)) - Columns.number(place.get(Columns.BEGIN));
	}
}
