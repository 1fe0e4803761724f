// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.pressmark.store.HistoryQuery;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectSummary;
import org.pressmark.store.RowChange;
import org.pressmark.store.SearchHit;
import org.pressmark.store.StoreException;

/** Reads on one connection inside one read transaction. */
public final class Reader implements ProjectReader {

	private static final String ANNOTATIONS = """
			SELECT annotation.id, annotation."owner", "kind", "begin", "end", body FROM annotation
			JOIN article ON article.id = annotation."owner" JOIN text_content ON text_content.hash = article."text"
			"""; //$NON-NLS-1$

	/** Codes are in lists that no index knows: only what is a code is looked for in them. */
	private static final String REFERENCES = ANNOTATIONS + """
			WHERE annotation.id IN (SELECT id FROM annotation WHERE "entity" = ?
				UNION ALL SELECT id FROM annotation WHERE "speaker" = ?
				UNION ALL SELECT id FROM annotation WHERE "addressee" = ?
				UNION ALL SELECT id FROM annotation WHERE "event" = ?
				UNION ALL SELECT coded.id FROM code CROSS JOIN annotation AS coded WHERE code.id = ?
					AND coded."codes" IS NOT NULL AND EXISTS (SELECT 1 FROM %s WHERE listed.value = code.id))
			ORDER BY article.id, "begin", "end\"""".formatted(Dialect.elements("coded.\"codes\"")); //$NON-NLS-1$ //$NON-NLS-2$

	/** Each index alone, in its order: an annotation whose speaker is its addressee too counts once. */
	private static final String COUNTS = """
			SELECT "entity", count(*) FROM annotation WHERE "entity" IS NOT NULL GROUP BY "entity"
			UNION ALL SELECT "event", count(*) FROM annotation WHERE "event" IS NOT NULL GROUP BY "event"
			UNION ALL SELECT "speaker", count(*) FROM annotation WHERE "speaker" IS NOT NULL GROUP BY "speaker"
			UNION ALL SELECT "addressee", count(*) FROM annotation
				WHERE "addressee" IS NOT NULL AND ("speaker" IS NULL OR "speaker" <> "addressee") GROUP BY "addressee\""""; //$NON-NLS-1$

	private final Statements statements;
	private final StoreFailure failure;
	private final ArticleLists lists;
	private ObjectLoader objects;

	public Reader(Statements statements, StoreFailure failure) {
		this.statements = statements;
		this.failure = failure;
		this.lists = new ArticleLists(statements);
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
		return failure.reading(() -> new Contents(statements).source(sourceHash));
	}

	@Override
	public boolean hasSource(String sourceHash) throws StoreException {
		return failure.reading(() -> statements.number("SELECT 1 FROM article WHERE \"sourceHash\" = ?", sourceHash)) == 1; //$NON-NLS-1$
	}

	@Override
	public int articleCount() throws StoreException {
		return failure.reading(() -> (int) statements.number("SELECT count(*) FROM article")); //$NON-NLS-1$
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
			long row = statements.number("SELECT \"row\" FROM article WHERE id = ?", articleId); //$NON-NLS-1$
			return lists.rows(new long[] { row }).stream().findFirst();
		});
	}

	@Override
	public Optional<AnnotationRow> annotation(String id) throws StoreException {
		return failure.reading(() -> statements.first(ANNOTATIONS + "WHERE annotation.id = ?", Reader::annotationRow, id)); //$NON-NLS-1$
	}

	@Override
	public List<String> annotationsOn(String articleId, int begin, int end) throws StoreException {
		return failure.reading(() -> statements.list(
				"SELECT id FROM annotation WHERE \"owner\" = ? AND \"begin\" = ? AND \"end\" = ? ORDER BY id", //$NON-NLS-1$
				row -> row.getString(1), articleId, begin, end));
	}

	@Override
	public List<AnnotationRow> references(String objectId) throws StoreException {
		return failure.reading(() -> statements.list(REFERENCES, Reader::annotationRow, objectId, objectId, objectId,
				objectId, objectId));
	}

	@Override
	public Map<String, Integer> referenceCounts() throws StoreException {
		return failure.reading(() -> {
			Map<String, Integer> counts = new HashMap<>();
			statements.each(COUNTS, row -> counts.merge(row.getString(1), row.getInt(2), Integer::sum));
			return counts;
		});
	}

	@Override
	public List<SearchHit> search(String words, int limit) throws StoreException {
		if (FullText.query(words).isEmpty()) {
			throw new StoreException(NLS.bind(Messages.search_badQuery, words));
		}
		return failure.reading(() -> new FullText(statements).search(words, limit));
	}

	@Override
	public List<HistoryEntry> history(HistoryQuery query) throws StoreException {
		return failure.reading(() -> new HistoryLog(statements).list(query));
	}

	@Override
	public List<String> historyAuthors() throws StoreException {
		return failure.reading(() -> new HistoryLog(statements).authors());
	}

	@Override
	public List<RowChange> changes(String stepId) throws StoreException {
		return failure.reading(() -> new HistoryLog(statements).changes(stepId));
	}

	@Override
	public List<Problem> check() throws StoreException {
		return failure.reading(() -> new Checker(statements).problems());
	}

	@Override
	public ProjectSummary summary() throws StoreException {
		return failure.reading(() -> Summary.of(statements));
	}

	@Override
	public List<Problem> checkStorage() throws StoreException {
		return failure.reading(() -> new Checker(statements).damages());
	}

	private ObjectLoader objects() {
		if (objects == null) {
			objects = new ObjectLoader(statements);
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
