// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One step of a project's history. Steps may be the parts of a batch: what a person did as one thing and the store did
 * one after the other, for it would not fit into one transaction. Undo and redo treat a batch as the one thing that it
 * is, as old as its first part; the label of each part says what the batch had come to with it.
 *
 * @param seq its place in this project's history, ascending, gaps possible
 * @param id its id, unique everywhere
 * @param at when it was committed
 * @param author who did it
 * @param label what was done
 * @param kind a new step, or one that takes back or repeats an earlier one
 * @param target the id of the step that was undone or redone; of a step that goes on with a batch, that of the first
 *        part; of a baseline, that of the first step of all
 * @param part which part of its batch it is, or the step that it undoes or redoes: 1 of the first, and of a step that
 *        is in no batch
 * @param tables whose rows it changed, see {@link RowChange#table()}
 * @param size how many rows it changed
 * @param takenBack whether it was taken back, and not repeated, when this was read
 */
public record HistoryEntry(long seq, String id, Instant at, String author, String label, Kind kind,
		Optional<String> target, int part, Set<String> tables, int size, boolean takenBack) {

	/** What kind of step. */
	public enum Kind {
		/** A command. */
		DO,
		/** Takes the target back. */
		UNDO,
		/** Repeats the target after it was taken back. */
		REDO
	}

	public HistoryEntry {
		tables = Collections.unmodifiableSet(new LinkedHashSet<>(tables));
	}

	/** Of a step of the kind {@code DO} the id of the first part of its batch: its own if it is that, or in none. */
	public String batch() {
		return part > 1 ? target.orElseThrow() : id;
	}
}
