// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EReference;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.ModelPackage;
import org.pressmark.store.RowChange;

import com.google.gson.JsonArray;

/**
 * What annotations refer to, changed for very many of them at once: no object is made of any. What is changed alike comes
 * together, so that it can be written together.
 */
final class ReferenceChanges {

	private static final List<String> COLUMNS = List.of("entity", "speaker", "addressee");

	private static final String SELECT = """
			WITH old(id) AS (SELECT listed.value FROM %s)
			SELECT id, "entity", "speaker", "addressee" FROM annotation WHERE "row" IN (
				SELECT "row" FROM annotation WHERE "entity" IN (SELECT id FROM old)
				UNION SELECT "row" FROM annotation WHERE "speaker" IN (SELECT id FROM old)
				UNION SELECT "row" FROM annotation WHERE "addressee" IN (SELECT id FROM old))
			ORDER BY "entity", "speaker", "addressee", "row\"""".formatted(Dialect.elements("?"));

	private final Statements statements;
	private final Map<String, RowChange> byId = new LinkedHashMap<>();

	ReferenceChanges(Statements statements) {
		this.statements = statements;
	}

	/** Lets an object refer to another entity. */
	static void replace(Annotation annotation, Set<String> entityIds, Entity entity) {
		for (EReference reference : annotation.eClass().getEAllReferences()) {
			if (reference.getEReferenceType() == ModelPackage.Literals.ENTITY && !reference.isMany()
					&& COLUMNS.contains(reference.getName()) && annotation.eGet(reference) instanceof Entity named
					&& entityIds.contains(named.getId())) {
				annotation.eSet(reference, entity);
			}
		}
	}

	/**
	 * Lets all annotations refer to another entity.
	 *
	 * @param isKnown which are not to be changed here
	 * @return how many were
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
	 */
	int replace(Set<String> entityIds, String entityId, Predicate<String> isKnown, IProgressMonitor monitor)
			throws SQLException {
		byId.replaceAll((id, change) -> redirected(change, entityIds, entityId));
		SubMonitor progress = SubMonitor.convert(monitor);
		Map<List<String>, RowChange> alike = new HashMap<>();
		statements.each(SELECT, row -> {
			progress.setWorkRemaining(1_000).split(1);
			String id = row.getString(1);
			if (!isKnown.test(id)) {
				RowChange like = alike.computeIfAbsent(references(row), old -> change(old, entityIds, entityId));
				byId.merge(id, new RowChange(like.table(), id, like.before(), like.after()), ReferenceChanges::both);
			}
		}, json(entityIds));
		return byId.size();
	}

	/** What was changed of an annotation, which is no longer changed here. */
	Map<String, Object> take(String id) {
		return Optional.ofNullable(byId.remove(id)).flatMap(RowChange::after).orElse(Map.of());
	}

	void addTo(Collection<RowChange> changes) {
		changes.addAll(byId.values());
	}

	private static List<String> references(ResultSet row) throws SQLException {
		String[] references = new String[COLUMNS.size()];
		for (int i = 0; i < references.length; i++) {
			references[i] = row.getString(i + 2);
		}
		return Arrays.asList(references);
	}

	private static RowChange change(List<String> old, Set<String> entityIds, String entityId) {
		Map<String, Object> before = new LinkedHashMap<>();
		Map<String, Object> after = new LinkedHashMap<>();
		for (int i = 0; i < COLUMNS.size(); i++) {
			if (old.get(i) != null && entityIds.contains(old.get(i))) {
				before.put(COLUMNS.get(i), old.get(i));
				after.put(COLUMNS.get(i), entityId);
			}
		}
		return new RowChange("annotation", "", Optional.of(before), Optional.of(after));
	}

	private static RowChange redirected(RowChange change, Set<String> entityIds, String entityId) {
		Map<String, Object> after = new LinkedHashMap<>(change.after().orElseThrow());
		after.replaceAll((column, id) -> entityIds.contains(id) ? entityId : id);
		return new RowChange(change.table(), change.id(), change.before(), Optional.of(after));
	}

	/** The rows are as they were before both: other columns are added to what is changed already. */
	private static RowChange both(RowChange first, RowChange second) {
		Map<String, Object> before = new LinkedHashMap<>(second.before().orElseThrow());
		Map<String, Object> after = new LinkedHashMap<>(second.after().orElseThrow());
		before.putAll(first.before().orElseThrow());
		after.putAll(first.after().orElseThrow());
		return new RowChange(first.table(), first.id(), Optional.of(before), Optional.of(after));
	}

	private static String json(Set<String> ids) {
		JsonArray list = new JsonArray();
		ids.forEach(list::add);
		return list.toString();
	}
}
