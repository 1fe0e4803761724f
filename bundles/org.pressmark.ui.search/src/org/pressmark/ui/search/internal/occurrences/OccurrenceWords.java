// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.occurrences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.text.Plurals;
import org.pressmark.model.text.Surroundings;
import org.pressmark.operations.search.Exclusion;
import org.pressmark.operations.search.Exclusion.Reason;
import org.pressmark.operations.search.NamePlace;
import org.pressmark.operations.search.OccurrenceCounts;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.search.internal.Messages;
import org.pressmark.ui.search.internal.SearchWords;
import org.pressmark.ui.search.internal.list.RowOrder;

/** What a person reads about occurrences. */
final class OccurrenceWords {

	/** Those that nothing stands against, then those that a person may mark all the same, then those that are marked. */
	static final RowOrder<NamePlace, Integer> TO_MARK_FIRST = new RowOrder<>(
			place -> place.isFree() ? 0 : isMarked(place) ? 2 : 1, Comparator.naturalOrder());

	private OccurrenceWords() {
	}

	/** Whether it is marked as the entity already. */
	static boolean isMarked(NamePlace place) {
		return place.exclusion().filter(each -> each.reason() == Reason.MARKED).isPresent();
	}

	/** What stands against it, or that it is in a quotation; empty if there is nothing to say. */
	static String about(NamePlace place) {
		return place.exclusion().map(Exclusion::explanation)
				.orElse(place.isQuoted() ? Messages.occurrences_quoted : "");
	}

	/** All that is shown of it, in lower case. */
	static String searchable(NamePlace place, Optional<Surroundings> around) {
		return String.join(" ", around.map(Surroundings::before).orElse("") + place.words()
				+ around.map(Surroundings::after).orElse(""), about(place), SearchWords.title(place.article()),
				ModelLabels.outlet(place.article().outlet())).toLowerCase(Locale.getDefault());
	}

	/** How many there are, and what stands against how many. */
	static String counts(OccurrenceCounts counts) {
		List<String> parts = new ArrayList<>();
		parts.add(Plurals.bind(Messages.occurrences_counts, new Object[] { counts.all(), counts.articles(), counts.free() }));
		for (Reason reason : Reason.values()) {
			int count = counts.excluded().getOrDefault(reason, 0);
			if (count > 0) {
				parts.add(NLS.bind(words(reason), count));
			}
		}
		return String.join(Messages.occurrences_between, parts);
	}

	private static String words(Reason reason) {
		return switch (reason) {
		case MARKED -> Messages.occurrences_marked;
		case MARKED_OTHERWISE -> Messages.occurrences_markedOtherwise;
		case LONGER_NAME -> Messages.occurrences_longerName;
		case SHARED_NAME -> Messages.occurrences_sharedName;
		case OTHER_MARK -> Messages.occurrences_otherMark;
		};
	}
}
