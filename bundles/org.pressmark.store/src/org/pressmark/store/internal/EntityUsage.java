// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.store.ArticleUse;
import org.pressmark.store.EntityCounts;
import org.pressmark.store.EntityReader;
import org.pressmark.store.EntityUses;
import org.pressmark.store.StoreException;

import com.google.gson.JsonArray;

/** Where entities are named. The ids of several are one parameter, a JSON list. */
final class EntityUsage implements EntityReader {

	/** The ids that are asked for. */
	private static final String IDS = "(SELECT listed.value FROM " + Dialect.elements("?") + ')'; //-NLS-1$ //-NLS-2$

	/** Row numbers are in the indexes themselves. */
	private static final String ANNOTATIONS = """
			SELECT "row" FROM annotation WHERE "entity" IN %1$s UNION ALL SELECT "row" FROM annotation WHERE "speaker" IN %1$s
			UNION ALL SELECT "row" FROM annotation WHERE "addressee" IN %1$s""".formatted(IDS);

	/** The second number reads only those rows that have an addressee. */
	private static final String QUOTATIONS = """
			SELECT (SELECT count(*) FROM annotation WHERE "speaker" IN %1$s) + (SELECT count(*) FROM annotation
			WHERE "addressee" IN %1$s AND ("speaker" IS NULL OR "speaker" NOT IN %1$s))""".formatted(IDS);

	private static final String EVENTS = """
			SELECT id FROM event WHERE "place" IN %1$s OR EXISTS (SELECT 1 FROM %2$s WHERE %3$s IN %4$s) ORDER BY id"""
			.formatted(IDS, Dialect.elements("\"participants\""), Dialect.member("entity"),
					IDS.replace("listed", "asked"));

	private static final String ALL_MENTIONS = """
			SELECT "entity", count(*) FROM annotation WHERE "entity" IS NOT NULL GROUP BY "entity\"""";

	private static final String ALL_QUOTATIONS = """
			SELECT "speaker", count(*) FROM annotation WHERE "speaker" IS NOT NULL GROUP BY "speaker"
			UNION ALL SELECT "addressee", count(*) FROM annotation WHERE "addressee" IS NOT NULL
			AND ("speaker" IS NULL OR "speaker" <> "addressee") GROUP BY "addressee\"""";

	private static final String ALL_EVENTS = """
			SELECT named, count(*) FROM (SELECT event.id, "place" AS named FROM event WHERE "place" IS NOT NULL
			UNION SELECT event.id, %s FROM event, %s) AS uses WHERE named IS NOT NULL GROUP BY named"""
			.formatted(Dialect.member("entity"), Dialect.elements("\"participants\""));

	/** Each index alone, in its order, without putting together which rows there are. */
	private static final String NAMING = """
			SELECT %2$s FROM annotation WHERE "entity" IN %1$s
			UNION ALL SELECT %2$s FROM annotation WHERE "speaker" IN %1$s
			UNION ALL SELECT %2$s FROM annotation WHERE "addressee" IN %1$s AND ("speaker" IS NULL OR "speaker" NOT IN %1$s)"""
			.formatted(IDS, "\"owner\"");

	private static final String IN_ARTICLES = """
			SELECT article.id, "title", "outlet", "published", named.number FROM
			(SELECT "owner", count(*) AS number FROM (%s) AS naming GROUP BY "owner") AS named
			JOIN article ON article.id = named."owner" ORDER BY article.id""".formatted(NAMING);

	/** Written so that of all indexes only that of the article helps. */
	private static final String IN_ARTICLE = """
			SELECT "row" FROM annotation WHERE "owner" = ? AND (+"entity" IN %1$s OR +"speaker" IN %1$s OR +"addressee" IN %1$s)
			ORDER BY "begin", "end", id""".formatted(IDS);

	private static final String DISTINCT = """
			SELECT id FROM entity WHERE "distinctFrom" IS NOT NULL AND EXISTS (SELECT 1 FROM %s WHERE listed.value IN %s)
			ORDER BY id""".formatted(Dialect.elements("\"distinctFrom\""), IDS.replace("listed", "asked"));

	/** Of mentions on the same words, those of the entity itself come first, then the older ones. */
	private static final String SAME_PLACES = """
			SELECT other.id, same.id FROM annotation AS other JOIN annotation AS same ON same."owner" = other."owner"
			AND same."begin" = other."begin" AND same."end" = other."end" AND same."kind" = other."kind" AND same.id <> other.id
			WHERE other."entity" IN %1$s AND (same."entity" = ?2 OR same."entity" IN %1$s AND same."row" < other."row")
			ORDER BY other.id, same."entity" <> ?2, same."row\"""".formatted(IDS.replace("?", "?1"));

	private final Statements statements;
	private final StoreFailure failure;

	EntityUsage(Statements statements, StoreFailure failure) {
		this.statements = statements;
		this.failure = failure;
	}

	@Override
	public Map<String, EntityCounts> counts() throws StoreException {
		return failure.reading(() -> {
			Map<String, EntityCounts> counts = new HashMap<>();
			add(ALL_MENTIONS, counts, number -> new EntityCounts(number, 0, 0));
			add(ALL_QUOTATIONS, counts, number -> new EntityCounts(0, number, 0));
			add(ALL_EVENTS, counts, number -> new EntityCounts(0, 0, number));
			for (LostWords.Lost each : new LostWords(statements).all()) {
				each.named().forEach(id -> counts.computeIfPresent(id, (key, count) -> without(count, id.equals(each.entity()))));
			}
			return counts;
		});
	}

	@Override
	public EntityCounts counts(Set<String> entityIds) throws StoreException {
		return failure.reading(() -> new EntityCounts(
				number("SELECT count(*) FROM annotation WHERE \"entity\" IN " + IDS, entityIds),
				number(QUOTATIONS, entityIds),
				ids(EVENTS, entityIds).size()));
	}

	@Override
	public EntityUses uses(Set<String> entityIds) throws StoreException {
		return failure.reading(() -> new EntityUses(
				ids("SELECT id FROM annotation WHERE \"row\" IN (" + ANNOTATIONS + ") ORDER BY \"owner\", \"row\"", entityIds),
				ids(EVENTS, entityIds), ids(DISTINCT, entityIds)));
	}

	@Override
	public List<String> events(Set<String> entityIds) throws StoreException {
		return failure.reading(() -> ids(EVENTS, entityIds));
	}

	@Override
	public List<String> declaredDistinct(Set<String> entityIds) throws StoreException {
		return failure.reading(() -> ids(DISTINCT, entityIds));
	}

	@Override
	public List<ArticleUse> articles(Set<String> entityIds) throws StoreException {
		return failure.reading(() -> statements.list(IN_ARTICLES, EntityUsage::article, parameters(IN_ARTICLES, entityIds)));
	}

	@Override
	public long[] inArticle(Set<String> entityIds, String articleId) throws StoreException {
		String ids = json(entityIds);
		return failure.reading(() -> statements.list(IN_ARTICLE, row -> row.getLong(1), articleId, ids, ids, ids)).stream()
				.mapToLong(Long::longValue).toArray();
	}

	@Override
	public Map<String, String> doubledMentions(String entityId, Set<String> others) throws StoreException {
		return failure.reading(() -> {
			Map<String, String> doubled = new LinkedHashMap<>();
			statements.each(SAME_PLACES, row -> doubled.putIfAbsent(row.getString(1), row.getString(2)), json(others),
					entityId);
			return doubled;
		});
	}

	@FunctionalInterface
	private interface Counted {

		EntityCounts of(int number);
	}

	private void add(String sql, Map<String, EntityCounts> counts, Counted counted) throws SQLException {
		statements.each(sql, row -> counts.merge(row.getString(1), counted.of(row.getInt(2)), EntityUsage::sum));
	}

	private static EntityCounts sum(EntityCounts one, EntityCounts other) {
		return new EntityCounts(one.mentions() + other.mentions(), one.quotations() + other.quotations(),
				one.events() + other.events());
	}

	/** One fewer; nothing if none is left. */
	private static EntityCounts without(EntityCounts counts, boolean isMention) {
		EntityCounts left = new EntityCounts(counts.mentions() - (isMention ? 1 : 0),
				counts.quotations() - (isMention ? 0 : 1), counts.events());
		return left.total() == 0 ? null : left;
	}

	private int number(String sql, Set<String> ids) throws SQLException {
		return (int) statements.number(sql, parameters(sql, ids));
	}

	private List<String> ids(String sql, Set<String> ids) throws SQLException {
		return statements.list(sql, row -> row.getString(1), parameters(sql, ids));
	}

	/** The ids as often as the statement asks for them. */
	private static Object[] parameters(String sql, Set<String> ids) {
		return Collections.nCopies((int) sql.chars().filter(c -> c == '?').count(), json(ids)).toArray();
	}

	private static String json(Set<String> ids) {
		JsonArray list = new JsonArray();
		ids.forEach(list::add);
		return list.toString();
	}

	private static ArticleUse article(ResultSet row) throws SQLException {
		return new ArticleUse(row.getString(1), Optional.ofNullable(row.getString(2)), Optional.ofNullable(row.getString(3)),
				Optional.ofNullable(row.getString(4)), row.getInt(5));
	}
}
