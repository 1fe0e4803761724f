// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.operations.history.ObjectChange.What;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;

/** Says in words what happened to rows. */
final class ObjectChanges {

	/** What no person put there, or what is said already by the object's name. */
	private static final Set<String> NEVER = Set.of(Columns.OWNER, Columns.KIND, "sourceHash", "edtf",
			"evidence", "template");
	/** What says nothing about an object that came or went. */
	private static final Set<String> ONLY_WHEN_CHANGED = Set.of(Columns.BEGIN, Columns.END, Columns.POSITION, "created", "author",
			"origin", "confidence", "mediaType", "text", "retrieved", "paragraphs");

	private static final String CODEBOOK = "Codebook";

	private final ObjectNames names;
	private final ColumnValues values;
	private final StepTexts texts;

	ObjectChanges(ObjectNames names, ColumnValues values, StepTexts texts) {
		this.names = names;
		this.values = values;
		this.texts = texts;
	}

	List<ObjectChange> of(List<RowChange> changes) throws StoreException {
		List<ObjectChange> described = new ArrayList<>();
		for (RowChange change : changes) {
			described.add(new ObjectChange(what(change), names.kind(change), names.changed(change), names.articleOf(change),
					fields(change)));
		}
		return described;
	}

	private static What what(RowChange change) {
		return change.isInsert() ? What.ADDED : change.isDelete() ? What.DELETED : What.CHANGED;
	}

	private List<FieldChange> fields(RowChange change) throws StoreException {
		boolean isWhole = change.isInsert() || change.isDelete();
		Map<String, Object> before = change.before().orElse(Map.of());
		Map<String, Object> after = change.after().orElse(Map.of());
		Set<String> columns = new LinkedHashSet<>(before.keySet());
		columns.addAll(after.keySet());
		columns.removeAll(NEVER);
		if (isWhole) {
			columns.removeAll(ONLY_WHEN_CHANGED);
		}
		List<FieldChange> fields = new ArrayList<>();
		if (StepTexts.isOfText(change) && columns.remove(Columns.TEXT)) {
			fields.add(texts.change(change.id()));
		}
		if (!isWhole && isMove(change.table(), before)) {
			columns.remove(Columns.POSITION);
			fields.add(place(before, after));
		}
		if (columns.remove(Columns.EXTRA)) {
			fields.addAll(new ContributedFields(names.annotationKind(change)).changes(before.get(Columns.EXTRA),
					after.get(Columns.EXTRA)));
		}
		for (String column : columns) {
			Optional<String> old = values.words(change.table(), column, before.get(column));
			Optional<String> now = values.words(change.table(), column, after.get(column));
			if (old.isPresent() || now.isPresent()) {
				fields.add(new FieldChange(Words.field(column), old, now));
			}
		}
		return fields;
	}

	private static boolean isMove(String table, Map<String, Object> before) {
		return Columns.CODE.equals(table) && (before.containsKey(Columns.POSITION) || before.containsKey(Columns.OWNER));
	}

	/** Where a code is in the codebook: below which other one, or else which way it went; numbers would say nothing. */
	private FieldChange place(Map<String, Object> before, Map<String, Object> after) throws StoreException {
		String field = Words.field(Columns.POSITION);
		if (before.containsKey(Columns.OWNER)) {
			return new FieldChange(field, Optional.of(names.parent(before.get(Columns.OWNER).toString())),
					Optional.of(names.parent(after.get(Columns.OWNER).toString())));
		}
		boolean isUp = Columns.number(after.get(Columns.POSITION)) < Columns.number(before.get(Columns.POSITION));
		return new FieldChange(field, Optional.empty(), Optional.of(Words.literal(CODEBOOK, isUp ? "up" : "down")));
	}
}
