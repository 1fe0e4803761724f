// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.occurrences;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.operations.search.ArticleLabel;
import org.pressmark.operations.search.Exclusion;
import org.pressmark.operations.search.Exclusion.Reason;
import org.pressmark.operations.search.NamePlace;
import org.pressmark.operations.search.WantedName;

/** What a person decided about places, when they are found again. */
class DecisionsTest {

	private final Decisions decisions = new Decisions();

	private static NamePlace place(String article, int begin, Optional<Reason> against) {
		return new NamePlace(new ArticleLabel(article, Optional.empty(), Optional.empty(), Optional.empty()), begin, "Moon",
				WantedName.of("Moon"), against.map(reason -> new Exclusion(reason, "")), false);
	}

	private static NamePlace free(String article, int begin) {
		return place(article, begin, Optional.empty());
	}

	private static NamePlace quoted(int begin) {
		return place("a", begin, Optional.of(Reason.OTHER_MARK));
	}

	@Test
	void undecided_ThoseThatNothingStandsAgainst() {
		assertTrue(decisions.isTicked(free("a", 0)));
		assertFalse(decisions.isTicked(quoted(0)));
	}

	@Test
	void unticked_StaysSo_UntilItIsTickedAgain() {
		decisions.keep(free("a", 7), false);
		assertFalse(decisions.isTicked(free("a", 7)));
		assertTrue(decisions.isTicked(free("b", 7)), "another article");
		assertTrue(decisions.isTicked(free("a", 8)), "another place");
		decisions.keep(free("a", 7), true);
		assertTrue(decisions.isTicked(free("a", 7)));
	}

	@Test
	void tickedAgainstReasons_StaysSo_AlsoWhenTheReasonIsGone() {
		decisions.keep(quoted(3), true);
		assertTrue(decisions.isTicked(quoted(3)));
		assertTrue(decisions.isTicked(free("a", 3)));
	}

	@Test
	void marked_IsNotTicked_AndAfterUndoAsItWas() {
		NamePlace marked = place("a", 3, Optional.of(Reason.MARKED));
		decisions.keep(quoted(3), true);
		assertFalse(decisions.isTicked(marked));
		decisions.keep(marked, false);
		assertTrue(decisions.isTicked(quoted(3)));
	}

	@Test
	void clear_ForgetsAll() {
		decisions.keep(free("a", 7), false);
		decisions.keep(quoted(3), true);
		decisions.clear();
		assertTrue(decisions.isTicked(free("a", 7)));
		assertFalse(decisions.isTicked(quoted(3)));
	}
}
