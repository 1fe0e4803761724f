// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryEntry.Kind;

/**
 * Which step undo would take back and which redo would repeat: what the history says when read from its beginning.
 * The first step of a project is its creation, which is not taken back.
 */
final class UndoStacks {

	private final Deque<HistoryEntry> done = new ArrayDeque<>();
	private final Deque<HistoryEntry> undone = new ArrayDeque<>();
	private boolean created;

	UndoStacks(List<HistoryEntry> oldestFirst) {
		oldestFirst.forEach(this::record);
	}

	synchronized void record(HistoryEntry entry) {
		if (!created) {
			created = true;
		} else if (entry.kind() == Kind.DO) {
			done.push(entry);
			undone.clear();
		} else if (entry.kind() == Kind.UNDO) {
			move(entry, done, undone);
		} else {
			move(entry, undone, done);
		}
	}

	/** Nearly always the top one; not so where two programs wrote to the project by turns. */
	private static void move(HistoryEntry entry, Deque<HistoryEntry> from, Deque<HistoryEntry> to) {
		from.stream().filter(each -> entry.target().equals(Optional.of(each.id()))).findFirst().ifPresent(target -> {
			from.remove(target);
			to.push(target);
		});
	}

	synchronized Optional<HistoryEntry> toUndo() {
		return Optional.ofNullable(done.peek());
	}

	synchronized Optional<HistoryEntry> toRedo() {
		return Optional.ofNullable(undone.peek());
	}
}
