// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import java.util.Arrays;
import java.util.Optional;

import org.pressmark.analysis.TextSpan;
import org.pressmark.ui.annotator.internal.text.TextUnits;

/** Which end of a mark is moved, and how far. */
public enum MarkEdge {

	/** The end, behind one more word. */
	END_NEXT_WORD(Messages.edge_endNextWord) {
		@Override
		TextSpan move(TextUnits units, TextSpan place) {
			return to(place.begin(), units.wordEndAfter(place.end()));
		}
	},
	/** The end, before the last word. */
	END_PREVIOUS_WORD(Messages.edge_endPreviousWord) {
		@Override
		TextSpan move(TextUnits units, TextSpan place) {
			return to(place.begin(), units.wordEndBefore(place.end()));
		}
	},
	/** The begin, behind the first word. */
	BEGIN_NEXT_WORD(Messages.edge_beginNextWord) {
		@Override
		TextSpan move(TextUnits units, TextSpan place) {
			return to(units.wordBeginAfter(place.begin()), place.end());
		}
	},
	/** The begin, before one more word. */
	BEGIN_PREVIOUS_WORD(Messages.edge_beginPreviousWord) {
		@Override
		TextSpan move(TextUnits units, TextSpan place) {
			return to(units.wordBeginBefore(place.begin()), place.end());
		}
	},
	/** The end, behind one more character. */
	END_NEXT_CHARACTER(Messages.edge_endNextCharacter) {
		@Override
		TextSpan move(TextUnits units, TextSpan place) {
			return to(place.begin(), units.characterEndAfter(place.end()));
		}
	},
	/** The end, before the last character. */
	END_PREVIOUS_CHARACTER(Messages.edge_endPreviousCharacter) {
		@Override
		TextSpan move(TextUnits units, TextSpan place) {
			return to(place.begin(), units.characterBeginBefore(place.end()));
		}
	},
	/** The begin, behind the first character. */
	BEGIN_NEXT_CHARACTER(Messages.edge_beginNextCharacter) {
		@Override
		TextSpan move(TextUnits units, TextSpan place) {
			return to(units.characterEndAfter(place.begin()), place.end());
		}
	},
	/** The begin, before one more character. */
	BEGIN_PREVIOUS_CHARACTER(Messages.edge_beginPreviousCharacter) {
		@Override
		TextSpan move(TextUnits units, TextSpan place) {
			return to(units.characterBeginBefore(place.begin()), place.end());
		}
	};

	private final String label;

	MarkEdge(String label) {
		this.label = label;
	}

	/** The one of that name, as a command's parameter has it. */
	public static Optional<MarkEdge> of(String name) {
		return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
	}

	/** What a person calls it. */
	public String label() {
		return label;
	}

	/** The place after it was moved; an empty one if nothing would be left. */
	abstract TextSpan move(TextUnits units, TextSpan place);

	private static TextSpan to(int begin, int end) {
		return new TextSpan(begin, Math.max(begin, end));
	}
}
