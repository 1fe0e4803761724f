// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.List;
import java.util.Optional;

import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelPackage;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryQuery;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/**
 * An alias that an entity has only since some words were marked as its name. When that mark is deleted, because it was a
 * slip, the alias goes with it, unless other marks of the entity bear it. One that somebody entered stays; so does one of an
 * entity that is named so often that to look at all its marks would take long.
 */
final class AddedAlias {

	private static final String ENTITY = "entity";
	private static final String ALIASES = ModelPackage.Literals.ENTITY__ALIASES.getName();
	private static final String MENTION = ModelPackage.Literals.MENTION.getName();
	/** Marks that add an alias are rather new when they turn out to be wrong. */
	private static final int STEPS = 50;
	private static final int MOST_CHANGES = 1_000;
	private static final int MOST_MARKS = 2_000;

	private AddedAlias() {
	}

	/** Takes it from the entity of a mark that is about to be deleted; empty if there is none. */
	static Optional<String> take(ProjectTransaction transaction, Mention mention) throws StoreException {
		Entity entity = mention.getEntity();
		if (entity == null || entity.getAliases().isEmpty()) {
			return Optional.empty();
		}
		String alias = Names.oneLine(words(transaction, mention));
		ProjectReader reader = transaction.reader();
		if (!entity.getAliases().contains(alias) || !isAddedWith(reader, transaction.ownerId(mention), mention.getId(), entity)
				|| isOnOthers(reader, alias, mention.getId(), entity)) {
			return Optional.empty();
		}
		entity.getAliases().remove(alias);
		return Optional.of(alias);
	}

	/** Those that were marked. */
	private static String words(ProjectTransaction transaction, Mention mention) throws StoreException {
		if (mention.getFormerWords() != null) {
			return mention.getFormerWords();
		}
		String text = transaction.text(transaction.ownerId(mention));
		int end = Math.clamp(mention.getEnd(), 0, text.length());
		return text.substring(Math.clamp(mention.getBegin(), 0, end), end);
	}

	private static boolean isAddedWith(ProjectReader reader, String articleId, String mentionId, Entity entity)
			throws StoreException {
		HistoryQuery query = new HistoryQuery(Optional.of(articleId), Optional.empty(), Optional.of(HistoryEntry.Kind.DO),
				Optional.of(ENTITY), Optional.empty(), Optional.empty(), STEPS);
		for (HistoryEntry step : reader.history(query)) {
			if (step.size() <= MOST_CHANGES) {
				List<RowChange> changes = reader.changes(step.id());
				if (changes.stream().anyMatch(change -> change.isInsert() && change.id().equals(mentionId))) {
					return changes.stream().anyMatch(change -> addsAlias(change, entity));
				}
			}
		}
		return false;
	}

	private static boolean addsAlias(RowChange change, Entity entity) {
		return change.id().equals(entity.getId()) && !change.isInsert()
				&& change.after().filter(now -> now.containsKey(ALIASES)).isPresent();
	}

	private static boolean isOnOthers(ProjectReader reader, String alias, String mentionId, Entity entity)
			throws StoreException {
		long[] rows = reader.referenceOrder(entity.getId()).rows();
		if (rows.length > MOST_MARKS) {
			return true;
		}
		for (AnnotationRow row : reader.annotations(rows)) {
			if (row.kind().equals(MENTION) && !row.id().equals(mentionId) && Names.oneLine(row.words()).equals(alias)) {
				return true;
			}
		}
		return false;
	}
}
