// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.model.Project;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.SearchHit;
import org.pressmark.store.StoreException;

/** Reads on one connection inside one read transaction. */
public final class Reader implements ProjectReader {

	private final Connection connection;
	private final StoreFailure failure;
	private final ArticleLists lists;
	private ObjectLoader objects;

	public Reader(Connection connection, StoreFailure failure) {
		this.connection = connection;
		this.failure = failure;
		this.lists = new ArticleLists(connection);
	}

	@Override
	public Project project() throws StoreException {
		return failure.reading(() -> objects().project());
	}

	@Override
	public Optional<Article> article(String id) throws StoreException {
		return failure.reading(() -> objects().article(id));
	}

	@Override
	public Optional<byte[]> source(String sourceHash) throws StoreException {
		return failure.reading(() -> new Contents(connection).source(sourceHash));
	}

	@Override
	public boolean hasSource(String sourceHash) throws StoreException {
		return failure.reading(() -> new Rows(connection).number("SELECT 1 FROM article WHERE \"sourceHash\" = ?", sourceHash)) == 1; //$NON-NLS-1$
	}

	@Override
	public long[] order(ArticleQuery query) throws StoreException {
		return failure.reading(() -> lists.order(query));
	}

	@Override
	public List<ArticleRow> rows(long[] rowNumbers) throws StoreException {
		return failure.reading(() -> lists.rows(rowNumbers));
	}

	@Override
	public Optional<ArticleRow> row(String articleId) throws StoreException {
		return failure.reading(() -> {
			long row = new Rows(connection).number("SELECT row FROM article WHERE id = ?", articleId); //$NON-NLS-1$
			return lists.rows(new long[] { row }).stream().findFirst();
		});
	}

	@Override
	public List<AnnotationRow> references(String objectId) throws StoreException {
		return failure.reading(() -> {
			List<AnnotationRow> found = new ArrayList<>();
			try (PreparedStatement select = connection.prepareStatement("""
					SELECT annotation.id, annotation."owner", "kind", "begin", "end", body FROM annotation
					JOIN article ON article.id = annotation."owner" JOIN text_content ON text_content.hash = article."text"
					WHERE "entity" = ?1 OR "speaker" = ?1 OR "addressee" = ?1 OR "event" = ?1
						OR EXISTS (SELECT 1 FROM json_each("codes") WHERE json_each.value = ?1)
					ORDER BY article.id, "begin", "end\"""")) {
				select.setString(1, objectId);
				try (ResultSet result = select.executeQuery()) {
					while (result.next()) {
						found.add(annotationRow(result));
					}
				}
			}
			return found;
		});
	}

	@Override
	public Map<String, Integer> referenceCounts() throws StoreException {
		return failure.reading(() -> {
			Map<String, Integer> counts = new HashMap<>();
			try (PreparedStatement select = connection.prepareStatement("""
					SELECT target, count(*) FROM (
						SELECT id, "entity" AS target FROM annotation WHERE "entity" IS NOT NULL
						UNION SELECT id, "speaker" FROM annotation WHERE "speaker" IS NOT NULL
						UNION SELECT id, "addressee" FROM annotation WHERE "addressee" IS NOT NULL
						UNION SELECT id, "event" FROM annotation WHERE "event" IS NOT NULL)
					GROUP BY target""");
					ResultSet result = select.executeQuery()) {
				while (result.next()) {
					counts.put(result.getString(1), result.getInt(2));
				}
			}
			return counts;
		});
	}

	@Override
	public List<SearchHit> search(String words, int limit) throws StoreException {
		if (FullText.query(words).isEmpty()) {
			throw new StoreException(NLS.bind(Messages.search_badQuery, words));
		}
		return failure.reading(() -> new FullText(connection).search(words, limit));
	}

	@Override
	public List<HistoryEntry> history(int limit) throws StoreException {
		return failure.reading(() -> new HistoryLog(connection).newest(limit));
	}

	@Override
	public List<Problem> check() throws StoreException {
		return failure.reading(() -> new Checker(connection).problems());
	}

	private ObjectLoader objects() {
		if (objects == null) {
			objects = new ObjectLoader(connection);
		}
		return objects;
	}

	private static AnnotationRow annotationRow(ResultSet result) throws SQLException {
		String text = result.getString(6);
		int begin = Math.clamp(result.getInt(4), 0, text.length());
		int end = Math.clamp(result.getInt(5), begin, text.length());
		return new AnnotationRow(result.getString(1), result.getString(2), result.getString(3), begin, end,
				Context.before(text, begin), text.substring(begin, end), Context.after(text, end));
	}
}
