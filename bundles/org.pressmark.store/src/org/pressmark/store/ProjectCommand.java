// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.Optional;

/**
 * One thing that an analyst does to a project: it becomes one transaction, one history entry, one undo step. What is too
 * large for one transaction is a batch of commands, each of which {@linkplain #continues() goes on} with the first.
 * A command runs once, on the store's writer thread. It changes only objects that it was given by its transaction
 * and keeps none of them afterwards.
 */
public interface ProjectCommand {

	/**
	 * What was done, in the analyst's language, as undo and the history show it: "Mark person Antony Blinken". Called
	 * on the writer thread too: it may not look at the objects of a {@link ProjectView}, so a command that names one
	 * takes its id and name when it is made. Of a command that goes on with a batch, what the whole batch has done with
	 * it: "Import 300 sources".
	 */
	String label();

	/**
	 * Makes the change. When it throws, nothing of it is kept.
	 *
	 * @param transaction gives and takes the objects to change; valid only during this call
	 * @throws StoreException with one line for a person when the change is not possible
	 */
	void run(ProjectTransaction transaction) throws StoreException;

	/**
	 * The batch that this goes on with: undo takes all of it back at once, and redo repeats it. Asked for on the writer
	 * thread, after {@link #run}.
	 *
	 * @return the {@link HistoryEntry#batch()} of an earlier step of the batch; empty for a step of its own, which others
	 *         may go on with
	 */
	default Optional<String> continues() {
		return Optional.empty();
	}

	/** A command from a label and what it does. */
	static ProjectCommand of(String label, Change change) {
		return new ProjectCommand() {

			@Override
			public String label() {
				return label;
			}

			@Override
			public void run(ProjectTransaction transaction) throws StoreException {
				change.run(transaction);
			}
		};
	}

	/** What a command does. */
	@FunctionalInterface
	interface Change {

		/** @see ProjectCommand#run */
		void run(ProjectTransaction transaction) throws StoreException;
	}
}
