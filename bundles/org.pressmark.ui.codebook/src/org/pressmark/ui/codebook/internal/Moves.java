// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.Code;
import org.pressmark.operations.codebook.KnownCode;
import org.pressmark.operations.codebook.MoveCode;

/** What moving a code by a key or by dragging it means. Each is empty where it means nothing. */
final class Moves {

	private Moves() {
	}

	/** One place up among its siblings. */
	static Optional<MoveCode> up(Code code) {
		int place = Siblings.of(code).indexOf(code);
		return place <= 0 ? Optional.empty() : Optional.of(among(code, place - 1));
	}

	/** One place down among its siblings. */
	static Optional<MoveCode> down(Code code) {
		List<Code> siblings = Siblings.of(code);
		int place = siblings.indexOf(code);
		return place < 0 || place == siblings.size() - 1 ? Optional.empty() : Optional.of(among(code, place + 1));
	}

	/** Below the sibling that stands above it, as the last one there. */
	static Optional<MoveCode> in(Code code) {
		List<Code> siblings = Siblings.of(code);
		int place = siblings.indexOf(code);
		return place <= 0 ? Optional.empty() : onto(code, siblings.get(place - 1));
	}

	/** Out of the code that it is below, to the place behind that. */
	static Optional<MoveCode> out(Code code) {
		return Siblings.parent(code).map(parent -> beside(code, parent, Siblings.of(parent).indexOf(parent) + 1));
	}

	/** Below another code, as the last one there. */
	static Optional<MoveCode> onto(Code code, Code target) {
		return Siblings.isWithin(target, code) || Siblings.parent(code).filter(target::equals).isPresent()
				? Optional.empty()
				: Optional.of(MoveCode.below(KnownCode.of(code), KnownCode.of(target), target.getCodes().size()));
	}

	/** To the place before another code. */
	static Optional<MoveCode> before(Code code, Code target) {
		return beside(code, target, false);
	}

	/** To the place behind another code. */
	static Optional<MoveCode> behind(Code code, Code target) {
		return beside(code, target, true);
	}

	private static Optional<MoveCode> beside(Code code, Code target, boolean isBehind) {
		if (Siblings.isWithin(target, code)) {
			return Optional.empty();
		}
		List<Code> siblings = Siblings.of(target);
		int own = siblings.indexOf(code);
		int place = siblings.indexOf(target) + (isBehind ? 1 : 0);
		if (own < 0) {
			return Optional.of(beside(code, target, place));
		}
		int among = own < place ? place - 1 : place;
		return among == own ? Optional.empty() : Optional.of(among(code, among));
	}

	private static MoveCode among(Code code, int place) {
		return MoveCode.among(KnownCode.of(code), Siblings.parent(code).map(KnownCode::of), place);
	}

	private static MoveCode beside(Code code, Code target, int place) {
		return Siblings.parent(target)
				.map(parent -> MoveCode.below(KnownCode.of(code), KnownCode.of(parent), place))
				.orElseGet(() -> MoveCode.toFirstLevel(KnownCode.of(code), place));
	}
}
