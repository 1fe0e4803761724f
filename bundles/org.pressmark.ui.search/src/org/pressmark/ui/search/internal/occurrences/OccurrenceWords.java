// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.search.internal.occurrences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.pressmark.operations.search.Exclusion;
import org.pressmark.operations.search.Exclusion.Reason;
import org.pressmark.operations.search.Occurrence;
import org.pressmark.operations.search.OccurrenceCounts;
import org.pressmark.ui.search.internal.Messages;
import org.pressmark.ui.search.internal.SearchWords;

/** What a person reads about occurrences. */
final class OccurrenceWords {

	/** Those that nothing stands against, then those that a person may mark all the same, then those that are marked. */
	static final Comparator<Occurrence> TO_MARK_FIRST = Comparator.comparing(Occurrence::isFree).reversed()
			.thenComparing(OccurrenceWords::isMarked);

	private OccurrenceWords() {
	}

	/** Whether it is marked as the entity already. */
	static boolean isMarked(Occurrence occurrence) {
		return occurrence.exclusion().filter(each -> each.reason() == Reason.MARKED).isPresent();
	}

	/** What stands against it, or that it is in a quotation; empty if there is nothing to say. */
	static String about(Occurrence occurrence) {
		return occurrence.exclusion().map(Exclusion::explanation)
				.orElse(occurrence.isQuoted() ? Messages.occurrences_quoted : ""); //$NON-NLS-1$
	}

	/** All that is shown of it, in lower case. */
	static String searchable(Occurrence occurrence) {
		return String.join(" ", occurrence.hit().left(), occurrence.hit().match(), occurrence.hit().right(), //$NON-NLS-1$
				about(occurrence), SearchWords.title(occurrence.hit()), SearchWords.outlet(occurrence.hit()))
				.toLowerCase(Locale.getDefault());
	}

	/** How many there are, and what stands against how many. */
	static String counts(OccurrenceCounts counts) {
		List<String> parts = new ArrayList<>();
		parts.add(NLS.bind(Messages.occurrences_counts, new Object[] { counts.all(), counts.articles(), counts.free() }));
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
