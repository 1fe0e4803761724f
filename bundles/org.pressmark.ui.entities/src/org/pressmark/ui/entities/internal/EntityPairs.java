// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.pressmark.operations.entities.DeclareDistinct;
import org.pressmark.operations.entities.MergeSuggestion;
import org.pressmark.operations.entities.MergeSuggestions;
import org.pressmark.operations.entities.RegistryEntry;
import org.pressmark.operations.entities.Touched;
import org.pressmark.ui.changes.Pairs;
import org.pressmark.ui.changes.Pairs.Column;
import org.pressmark.ui.changes.Pairs.Decision;
import org.pressmark.ui.changes.Pairs.Words;

/** Entities that may be the same. One merges two, or says that they are not the same. */
final class EntityPairs {

	private EntityPairs() {
	}

	static Pairs<MergeSuggestion, Touched> create() {
		return new Pairs<>("duplicates.table",
				new Words(Messages.duplicates_title, Messages.duplicates_searching, Messages.duplicates_found,
						Messages.duplicates_none),
				columns(), decisions(), reader -> MergeSuggestions.among(RegistryEntry.all(reader)), TouchedEntities.KIND,
				pair -> pair.other().id());
	}

	private static List<Column<MergeSuggestion>> columns() {
		return List.of(new Column<>(Messages.duplicates_into, 3, pair -> pair.into().name()),
				new Column<>(Messages.duplicates_other, 3, pair -> pair.other().name()),
				new Column<>(Messages.duplicates_score, SWT.RIGHT, 1,
						pair -> NumberFormat.getPercentInstance().format(pair.score())),
				new Column<>(Messages.duplicates_reason, 6, MergeSuggestion::explanation));
	}

	private static List<Decision<MergeSuggestion>> decisions() {
		return List.of(new Decision<>(Messages.duplicates_merge, Optional.empty(), MergeSuggestion::merge),
				new Decision<>(Messages.duplicates_distinct, Optional.of(Messages.duplicates_distinctKey.charAt(0)),
						pair -> DeclareDistinct.of(List.of(pair.into(), pair.other()))));
	}
}
