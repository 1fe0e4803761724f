// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export;

import java.io.UncheckedIOException;
import java.util.List;

import org.pressmark.model.Article;
import org.pressmark.model.Project;

/**
 * What a report is about. It is read on the thread that writes the report, and nobody may change it meanwhile.
 * <p>
 * Objects are recognised by their ids: an annotation may refer to another copy of an entity, event or code than the
 * one in the project.
 *
 * @since 1.0
 */
public interface ReportInput {

	/** The project with its codebook, entities and events. */
	Project project();

	/**
	 * The articles in the order in which the report shall have them. The result can be iterated over several times, and
	 * each time gives the same articles in the same order. An article is used only until the next one is asked for, so
	 * that an implementation can read them one by one and let go of them.
	 *
	 * @throws UncheckedIOException from the iterator, when an article cannot be read; the message of its cause says why
	 */
	Iterable<Article> articles();

	/**
	 * What sources disagree in about the events.
	 *
	 * @throws UncheckedIOException when that cannot be read; the message of its cause says why
	 */
	default List<EventDisagreement> disagreements() {
		return List.of();
	}

	/**
	 * Whether these are only some of the project's articles. A report of a selection is about those entities and events that
	 * its articles speak of; one of all articles shows the others too.
	 */
	default boolean isSelection() {
		return false;
	}

	/** A project and articles that are in memory, without a picture of the events. */
	static ReportInput of(Project project, List<Article> articles) {
		List<Article> copy = List.copyOf(articles);
		return new ReportInput() {

			@Override
			public Project project() {
				return project;
			}

			@Override
			public Iterable<Article> articles() {
				return copy;
			}
		};
	}
}
