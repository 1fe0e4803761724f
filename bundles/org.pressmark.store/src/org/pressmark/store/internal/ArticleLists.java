// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.pressmark.model.ArticleStatus;
import org.pressmark.store.ArticleOrigin;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.Story;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Lists of articles as SQL over their rows; nothing is loaded that a list does not show. */
final class ArticleLists {

	private static final int BATCH = 500;
	private static final String COUNT = "(SELECT count(*) FROM annotation WHERE annotation.\"owner\" = article.id)";

	private static final String SHOWN = """
			SELECT "row", id, "title", "outlet", "authors", "published", "language", "status", "sourceName",
			CASE WHEN "title" IS NULL THEN (SELECT substr(body, 1, %s) FROM text_content WHERE hash = "text") END,
			%s, %s, "caption", "paywalled", "documentNumber", "evidence\"""".formatted(Dialect.OPENING, COUNT, Stories.HAS_VERSIONS);

	private final Statements statements;
	private final Stories stories;

	ArticleLists(Statements statements, Stories stories) {
		this.statements = statements;
		this.stories = stories;
	}

	long[] order(ArticleQuery query) throws SQLException {
		String key = key(query.sort());
		String direction = query.descending() ? " DESC" : "";
		List<String> conditions = new ArrayList<>();
		List<Object> parameters = new ArrayList<>();
		if (!query.filter().isBlank()) {
			parameters.add(Dialect.folded(query.filter().strip()));
			conditions.add(Dialect.ARTICLE_MATCHES);
		}
		if (query.versionsOf().isPresent()) {
			parameters.add(versions(query.versionsOf().get()));
			conditions.add("id IN (SELECT listed.value FROM " + Dialect.elements("?" + parameters.size()) + ')');
		}
		if (query.sort() == ArticleQuery.Sort.STORY) {
			return byStory(where(conditions), query.descending(), parameters.toArray());
		}
		String sql = "SELECT \"row\" FROM article" + where(conditions) + " ORDER BY "
				+ (query.sort() == ArticleQuery.Sort.ADDED ? "" : key + direction + " NULLS LAST, ") + "id"
				+ direction;
		LongStream.Builder order = LongStream.builder();
		statements.each(sql, row -> order.add(row.getLong(1)), parameters.toArray());
		return order.build().toArray();
	}

	private static String where(List<String> conditions) {
		return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
	}

	/** Which story an article tells, only {@link Stories} knows. */
	private long[] byStory(String where, boolean descending, Object... parameters) throws SQLException {
		Comparator<String> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		TreeMap<String, List<Long>> told = new TreeMap<>(order);
		List<Long> others = new ArrayList<>();
		Map<String, Story> byArticle = stories.all().byArticle();
		String sql = "SELECT \"row\", id FROM article" + where + " ORDER BY id" + (descending ? " DESC" : "");
		statements.each(sql, row -> {
			Optional<Story> story = Optional.ofNullable(byArticle.get(row.getString(2)));
			story.map(each -> told.computeIfAbsent(each.id(), id -> new ArrayList<>())).orElse(others).add(row.getLong(1));
		}, parameters);
		return Stream.concat(told.values().stream(), Stream.of(others)).flatMap(List::stream).mapToLong(Long::longValue)
				.toArray();
	}

	/** The ids of an article and those that tell the same story, as a JSON list. */
	private String versions(String articleId) throws SQLException {
		JsonArray ids = new JsonArray();
		stories.of(articleId).map(Story::articleIds).orElse(List.of(articleId)).forEach(ids::add);
		return ids.toString();
	}

	List<ArticleRow> rows(long[] rowNumbers) throws SQLException {
		Map<Long, ArticleRow> found = new HashMap<>();
		for (int from = 0; from < rowNumbers.length; from += BATCH) {
			read(Arrays.copyOfRange(rowNumbers, from, Math.min(rowNumbers.length, from + BATCH)), found);
		}
		return Arrays.stream(rowNumbers).mapToObj(found::get).filter(Objects::nonNull).toList();
	}

	private void read(long[] batch, Map<Long, ArticleRow> found) throws SQLException {
		String marks = String.join(",", Collections.nCopies(batch.length, "?"));
		statements.each(SHOWN + " FROM article WHERE \"row\" IN (" + marks + ')',
				row -> found.put(row.getLong(1), row(row)), Arrays.stream(batch).boxed().toArray());
	}

	private ArticleRow row(ResultSet result) throws SQLException {
		String id = result.getString(2);
		Optional<Story> story = result.getBoolean(12) ? stories.of(id) : Optional.empty();
		return new ArticleRow(result.getLong(1), id, Optional.ofNullable(result.getString(3)),
				Optional.ofNullable(result.getString(10)).orElse(""), Optional.ofNullable(result.getString(4)),
				strings(result.getString(5)), Optional.ofNullable(result.getString(6)),
				Optional.ofNullable(result.getString(7)),
				Optional.ofNullable(ArticleStatus.get(result.getString(8))).orElse(ArticleStatus.NEW),
				Optional.ofNullable(result.getString(9)), result.getInt(11), story.map(Story::id).orElse(id),
				story.map(each -> each.articleIds().size()).orElse(1), origin(result));
	}

	private static ArticleOrigin origin(ResultSet result) throws SQLException {
		return new ArticleOrigin(Optional.ofNullable(result.getString(13)),
				Optional.ofNullable(result.getString(14)).map(Boolean::valueOf), Optional.ofNullable(result.getString(15)),
				evidence(result.getString(16)));
	}

	private static Map<String, String> evidence(String json) {
		Map<String, String> evidence = new LinkedHashMap<>();
		if (json != null) {
			for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
				JsonObject each = element.getAsJsonObject();
				evidence.put(each.get("feature").getAsString(), each.get("source").getAsString());
			}
		}
		return evidence;
	}

	private static List<String> strings(String json) {
		List<String> strings = new ArrayList<>();
		if (json != null) {
			for (JsonElement element : JsonParser.parseString(json).getAsJsonArray()) {
				strings.add(element.getAsString());
			}
		}
		return strings;
	}

	private static String key(ArticleQuery.Sort sort) {
		return switch (sort) {
		case ADDED -> "id";
		case TITLE -> Dialect.ignoringCase("\"title\"");
		case OUTLET -> Dialect.ignoringCase("\"outlet\"");
		case PUBLISHED -> Dialect.moment("\"published\"");
		case LANGUAGE -> "\"language\"";
		case STATUS -> "CASE \"status\" WHEN 'new' THEN 0 WHEN 'read' THEN 1 ELSE 2 END";
		case ANNOTATIONS -> COUNT;
		case STORY -> "id";
		};
	}
}
