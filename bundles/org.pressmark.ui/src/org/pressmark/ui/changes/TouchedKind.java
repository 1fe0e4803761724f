// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.changes;

import java.util.List;
import java.util.function.Function;

import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.StoreException;

/**
 * How it is found out and told what a change of things of one kind touches.
 *
 * @param <T> what a change touches
 * @param name names the list of places for scripts
 * @param title names it for people who hear instead of see
 * @param finder looks up what refers to things with these ids
 * @param words tells it in a line or two
 * @param first the first places of it, few enough to be looked at
 */
public record TouchedKind<T>(String name, String title, Finder<T> finder, Function<T, String> words,
		Function<T, List<AnnotationRow>> first) {

	/** Looks up what refers to things with these ids; not in the UI thread. */
	@FunctionalInterface
	public interface Finder<T> {

		/** @param reader valid only during this call */
		T find(ProjectReader reader, List<String> ids) throws StoreException;
	}
}
