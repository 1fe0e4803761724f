// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.pressmark.model.Annotation;
import org.pressmark.model.text.ReadingOrder;

/**
 * Makes the annotations of articles from their rows. There may be thousands, and a person waits for them: so of each row only
 * those columns are asked for that its kind of annotation has, and nothing is kept of it.
 */
final class AnnotationLoader {

	private static final String SELECT = "SELECT * FROM annotation WHERE \"owner\" = ?";
	/** That of the index, so that the database sorts nothing; those at one place as they were made. */
	private static final String ORDER = " ORDER BY \"begin\", \"end\", \"row\"";
	private static final String ID = "id";

	/**
	 * Where a feature is stored.
	 *
	 * @param index of its column, from 1
	 * @param isText whether that holds text, if anything
	 */
	private record Column(EStructuralFeature feature, int index, boolean isText) {

		Object read(ResultSet row) throws SQLException {
			return isText ? row.getString(index) : row.getObject(index);
		}
	}

	/** The annotations of one class. */
	private record Kind(EClass type, List<Column> columns) {
	}

	private final Statements statements;
	private final ValueCodec.Resolver resolver;
	/** Empty of those that no plug-in can have. */
	private final Map<String, Optional<Kind>> kinds = new HashMap<>();
	private final Map<String, Integer> indexes = new HashMap<>();

	/** @param resolver finds what annotations refer to */
	AnnotationLoader(Statements statements, ValueCodec.Resolver resolver) {
		this.statements = statements;
		this.resolver = resolver;
	}

	/** Those of an article, in reading order. One of a kind that no plug-in can have is left out; check names it. */
	List<Annotation> of(String articleId) throws SQLException {
		return annotations("", articleId);
	}

	/** Those of them that begin before an offset. */
	List<Annotation> before(String articleId, int offset) throws SQLException {
		return annotations(" AND \"begin\" < ?", articleId, offset);
	}

	/** Those of them that begin at an offset or behind it. */
	List<Annotation> from(String articleId, int offset) throws SQLException {
		return annotations(" AND \"begin\" >= ?", articleId, offset);
	}

	private List<Annotation> annotations(String condition, Object... parameters) throws SQLException {
		List<Annotation> annotations = statements.list(SELECT + condition + ORDER, this::annotation, parameters);
		annotations.removeIf(Objects::isNull);
		annotations.sort(ReadingOrder.OF_ANNOTATIONS);
		return annotations;
	}

	private Annotation annotation(ResultSet row) throws SQLException {
		if (indexes.isEmpty()) {
			findColumns(row.getMetaData());
		}
		Optional<Kind> kind = kinds.computeIfAbsent(row.getString(indexes.get(Mapping.KIND)), this::kind);
		return kind.isEmpty() ? null : annotation(row, kind.get());
	}

	private Annotation annotation(ResultSet row, Kind kind) throws SQLException {
		Annotation annotation = (Annotation) RowMapper.create(kind.type, row.getString(indexes.get(ID)),
				row.getString(indexes.get(Mapping.KIND)));
		for (Column each : kind.columns) {
			Object value = each.read(row);
			if (value != null) {
				ValueCodec.decode(annotation, each.feature, value, resolver);
			}
		}
		String extra = row.getString(indexes.get(Mapping.EXTRA));
		if (extra != null) {
			ExtraValues.fill(annotation, extra, resolver);
		}
		return annotation;
	}

	/** The database tells them anew for each row, and slowly. */
	private void findColumns(ResultSetMetaData metaData) throws SQLException {
		for (int i = 1; i <= metaData.getColumnCount(); i++) {
			indexes.put(metaData.getColumnName(i), i);
		}
	}

	private Optional<Kind> kind(String name) {
		return Optional.ofNullable(Mapping.kind(name)).map(type -> new Kind(type, columns(type)));
	}

	private List<Column> columns(EClass type) {
		List<Column> columns = new ArrayList<>();
		for (EStructuralFeature feature : Mapping.stored(type)) {
			if (Mapping.isOurs(feature)) {
				columns.add(new Column(feature, indexes.get(feature.getName()), isText(feature)));
			}
		}
		return columns;
	}

	/** A string, an id, a literal, or JSON. */
	private static boolean isText(EStructuralFeature feature) {
		EClassifier type = feature.getEType();
		return feature.isMany() || type == EcorePackage.Literals.ESTRING || type instanceof EEnum || type instanceof EClass;
	}
}
