// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Project;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ArticleText;
import org.pressmark.store.ChangedWords;
import org.pressmark.store.CodeReader;
import org.pressmark.store.EntityReader;
import org.pressmark.store.EventReader;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryQuery;
import org.pressmark.store.Marking;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectSummary;
import org.pressmark.store.ReferenceOrder;
import org.pressmark.store.RowChange;
import org.pressmark.store.SearchHit;
import org.pressmark.store.StoreException;
import org.pressmark.store.Story;
import org.pressmark.store.StoryVersion;
import org.pressmark.store.TextCondition;

/** Reads on one connection inside one read transaction. */
public final class Reader implements ProjectReader {

	private final Statements statements;
	private final StoreFailure failure;
	private final Stories stories;
	private final ArticleLists lists;
	private final AnnotationLists annotations;
	private ObjectLoader objects;

	/** Reads a state that may not be a step of the history. */
	public Reader(Statements statements, StoreFailure failure) {
		this(statements, failure, Optional.empty());
	}

	/** Reads what steps of the history made, and remembers something of it. */
	public Reader(Statements statements, StoreFailure failure, KnownStories known) {
		this(statements, failure, Optional.of(known));
	}

	private Reader(Statements statements, StoreFailure failure, Optional<KnownStories> known) {
		this.statements = statements;
		this.failure = failure;
		this.stories = new Stories(statements, known);
		this.lists = new ArticleLists(statements, stories);
		this.annotations = new AnnotationLists(statements);
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
	public Optional<Article> articleAlone(String id, int end) throws StoreException {
		return failure.reading(() -> new ObjectLoader(statements).articleAlone(id, end));
	}

	@Override
	public List<Annotation> annotationsAlone(String articleId, int begin) throws StoreException {
		return failure.reading(() -> new ObjectLoader(statements).annotationsAlone(articleId, begin));
	}

	@Override
	public Optional<byte[]> source(String sourceHash) throws StoreException {
		return failure.reading(() -> new Contents(statements).source(sourceHash));
	}

	@Override
	public boolean hasSource(byte[] bytes) throws StoreException {
		return failure.reading(() -> statements.number("SELECT 1 FROM article WHERE \"sourceHash\" = ?", Contents.hash(bytes))) == 1;
	}

	@Override
	public int articleCount() throws StoreException {
		return failure.reading(() -> (int) statements.number("SELECT count(*) FROM article"));
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
			long row = statements.number("SELECT \"row\" FROM article WHERE id = ?", articleId);
			return lists.rows(new long[] { row }).stream().findFirst();
		});
	}

	@Override
	public List<StoryVersion> versions(String articleId) throws StoreException {
		return failure.reading(() -> stories.versions(articleId));
	}

	@Override
	public List<Story> stories(int from, int limit) throws StoreException {
		return failure.reading(() -> stories.all().list().stream().skip(from).limit(limit).toList());
	}

	@Override
	public Optional<AnnotationRow> annotation(String id) throws StoreException {
		return failure.reading(() -> annotations.row(id));
	}

	@Override
	public List<AnnotationRow> annotations(long[] rowNumbers) throws StoreException {
		return failure.reading(() -> annotations.rows(rowNumbers));
	}

	@Override
	public List<String> annotationsOn(String articleId, int begin, int end) throws StoreException {
		return failure.reading(() -> annotations.on(articleId, begin, end));
	}

	@Override
	public List<Marking> markings(String articleId, Set<String> kinds) throws StoreException {
		return failure.reading(() -> annotations.markings(articleId, kinds));
	}

	@Override
	public void texts(TextCondition condition, ArticleText.Visitor visitor) throws StoreException {
		try {
			new TextScan(statements).visit(condition, visitor);
		} catch (SQLException e) {
			throw failure.cannotRead(e);
		}
	}

	@Override
	public ReferenceOrder referenceOrder(String objectId) throws StoreException {
		return failure.reading(() -> new References(statements).order(objectId));
	}

	@Override
	public ReferenceOrder referenceOrder(ReferenceOrder known, Set<String> articleIds) throws StoreException {
		return failure.reading(() -> new References(statements).order(known, articleIds));
	}

	@Override
	public int referenceCount(String objectId) throws StoreException {
		return failure.reading(() -> new References(statements).count(objectId));
	}

	@Override
	public Map<String, Integer> referenceCounts() throws StoreException {
		return failure.reading(() -> new References(statements).counts());
	}

	@Override
	public EntityReader entities() {
		return new EntityUsage(statements, failure);
	}

	@Override
	public CodeReader codes() {
		return new CodeUsage(statements, failure);
	}

	@Override
	public EventReader events() {
		return new EventUsage(statements, failure);
	}

	@Override
	public long[] changedWordsOrder(Optional<String> articleId) throws StoreException {
		return failure.reading(() -> annotations.changedWords(articleId));
	}

	@Override
	public List<ChangedWords> changedWords(long[] rowNumbers) throws StoreException {
		return failure.reading(() -> annotations.changed(rowNumbers));
	}

	@Override
	public void sourceNames(BiConsumer<String, String> visitor) throws StoreException {
		failure.reading(() -> {
			statements.each("SELECT \"sourceName\", id FROM article WHERE \"sourceName\" IS NOT NULL",
					row -> visitor.accept(row.getString(1), row.getString(2)));
			return null;
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
	public Optional<HistoryEntry> step(String stepId) throws StoreException {
		return failure.reading(() -> new HistoryLog(statements).find(stepId));
	}

	@Override
	public List<HistoryEntry> batch(HistoryEntry step) throws StoreException {
		return failure.reading(() -> new HistoryLog(statements).batch(step.batch()));
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
	public Optional<HistoryEntry> deletion(String stepId, RowChange change) throws StoreException {
		return failure.reading(() -> {
			Optional<HistoryEntry> step = new HistoryLog(statements).find(stepId);
			return step.isEmpty() ? Optional.empty() : new RowHistory(statements).deletion(step.get().seq(), change);
		});
	}

	@Override
	public Optional<String> textBefore(String articleId, String stepId) throws StoreException {
		return failure.reading(() -> textAfter(articleId, stepId, 1));
	}

	@Override
	public Optional<String> textAfter(String articleId, String stepId) throws StoreException {
		return failure.reading(() -> textAfter(articleId, stepId, 0));
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

	private Optional<String> textAfter(String articleId, String stepId, int stepsBefore) throws SQLException {
		Optional<HistoryEntry> step = new HistoryLog(statements).find(stepId);
		Optional<String> hash = step.isEmpty() ? Optional.empty()
				: new RowHistory(statements).textAfter(articleId, step.get().seq() - stepsBefore);
		return hash.isEmpty() ? hash : new Contents(statements).text(hash.get());
	}

	private ObjectLoader objects() {
		if (objects == null) {
			objects = new ObjectLoader(statements);
		}
		return objects;
	}
}
