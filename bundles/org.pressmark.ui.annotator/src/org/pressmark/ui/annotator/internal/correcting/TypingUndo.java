// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.correcting;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.StyledText;

/**
 * Takes back and repeats what somebody typed into a text widget, a word at a time, as long as the widget lives. What was
 * typed one letter behind the other, or deleted so, is one step; a space begins the next one. UI thread only.
 */
final class TypingUndo {

	/**
	 * Words in the place of others.
	 *
	 * @param at where both begin
	 */
	private record Change(int at, String before, String after) {

		Change reverse() {
			return new Change(at, after, before);
		}

		/** One letter more behind what was typed, or one less before or behind what was deleted; null if it is neither. */
		Change with(Change next) {
			boolean types = before.isEmpty() && next.before.isEmpty() && next.at == at + after.length() && isLetter(next.after);
			boolean deletes = after.isEmpty() && next.after.isEmpty() && isLetter(next.before);
			if (types) {
				return new Change(at, "", after + next.after);
			}
			if (deletes && next.at == at) {
				return new Change(at, before + next.before, "");
			}
			return deletes && next.at + next.before.length() == at ? new Change(next.at, next.before + before, "") : null;
		}

		private static boolean isLetter(String typed) {
			return typed.codePointCount(0, typed.length()) == 1 && !Character.isWhitespace(typed.charAt(0));
		}
	}

	private final StyledText text;
	private final Deque<Change> done = new ArrayDeque<>();
	private final Deque<Change> undone = new ArrayDeque<>();
	private boolean isApplying;

	/** @param text has what it begins with already */
	TypingUndo(StyledText text) {
		this.text = text;
		text.addExtendedModifyListener(this::modified);
	}

	/** Takes the last step back, if there is one. */
	void undo() {
		if (!done.isEmpty() && text.getEditable()) {
			Change change = done.pop();
			undone.push(change);
			apply(change.reverse());
		}
	}

	/** Repeats what was taken back last, if nothing was typed since. */
	void redo() {
		if (!undone.isEmpty() && text.getEditable()) {
			Change change = undone.pop();
			done.push(change);
			apply(change);
		}
	}

	private void apply(Change change) {
		isApplying = true;
		try {
			text.replaceTextRange(change.at(), change.before().length(), change.after());
		} finally {
			isApplying = false;
		}
		text.setSelection(change.at() + change.after().length());
		text.showSelection();
	}

	private void modified(ExtendedModifyEvent event) {
		if (isApplying) {
			return;
		}
		String now = event.length == 0 ? "" : text.getTextRange(event.start, event.length);
		Change change = new Change(event.start, event.replacedText, now);
		Change joined = done.isEmpty() || !undone.isEmpty() ? null : done.peek().with(change);
		undone.clear();
		if (joined != null) {
			done.pop();
		}
		done.push(joined == null ? change : joined);
	}
}
