// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.Project;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleOrigin;
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
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectSummary;
import org.pressmark.store.ReferenceOrder;
import org.pressmark.store.RowChange;
import org.pressmark.store.SearchHit;
import org.pressmark.store.StoreException;
import org.pressmark.store.Story;
import org.pressmark.store.StoryVersion;
import org.pressmark.store.TextCondition;
import org.pressmark.ui.lists.Background;

/** Articles in memory, in the order of their row numbers, and a background that answers when the test says so. */
final class Articles implements ProjectReader, Background {

	private final Map<Long, ArticleRow> rows = new LinkedHashMap<>();
	private final Queue<Runnable> questions = new ArrayDeque<>();
	private final List<Integer> read = new ArrayList<>();

	/** That many articles, "Title 0" with the row number 0 first. */
	static Articles of(int count) {
		Articles articles = new Articles();
		for (long row = 0; row < count; row++) {
			articles.put(row, "Title " + row);
		}
		return articles;
	}

	static ArticleRow row(long row, String title) {
		return new ArticleRow(row, "a" + row, Optional.of(title), "", Optional.empty(), List.of(), Optional.empty(),
				Optional.empty(), ArticleStatus.NEW, Optional.empty(), 0, "a" + row, 1, ArticleOrigin.UNKNOWN);
	}

	void put(long row, String title) {
		rows.put(row, row(row, title));
	}

	/** An article with annotations that tells the story of another one. */
	void putVersion(long row, int annotations, String story) {
		rows.put(row, new ArticleRow(row, "a" + row, Optional.of("Title " + row), "", Optional.empty(), List.of(),
				Optional.empty(), Optional.empty(), ArticleStatus.NEW, Optional.empty(), annotations, story, 2,
				ArticleOrigin.UNKNOWN));
	}

	void remove(long row) {
		rows.remove(row);
	}

	/** How many rows were read each time. */
	List<Integer> reads() {
		return read;
	}

	/** Answers what was asked so far, and what is asked because of the answers. */
	void answerAll() {
		while (!questions.isEmpty()) {
			questions.remove().run();
		}
	}

	/** What was asked first is looked up now; the answer comes when the returned task is run. */
	Runnable answerLater() {
		return questions.remove();
	}

	@Override
	public <T> CompletableFuture<T> read(ProjectStore.Reading<T> reading) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		questions.add(() -> {
			try {
				answer.complete(reading.read(this));
			} catch (StoreException e) {
				answer.completeExceptionally(e);
			}
		});
		return answer;
	}

	@Override
	public long[] order(ArticleQuery query) throws StoreException {
		if (query.filter().equals("unreadable")) {
			throw new StoreException("The project cannot be read.");
		}
		long[] order = rows.values().stream().filter(row -> row.title().orElseThrow().contains(query.filter()))
				.mapToLong(ArticleRow::row).toArray();
		return query.descending() ? reversed(order) : order;
	}

	@Override
	public List<ArticleRow> rows(long[] rowNumbers) {
		read.add(rowNumbers.length);
		return Arrays.stream(rowNumbers).mapToObj(rows::get).filter(Objects::nonNull).toList();
	}

	private static long[] reversed(long[] order) {
		long[] reversed = new long[order.length];
		for (int i = 0; i < order.length; i++) {
			reversed[i] = order[order.length - 1 - i];
		}
		return reversed;
	}

	@Override
	public Optional<ArticleRow> row(String articleId) {
		return rows.values().stream().filter(row -> row.id().equals(articleId)).findFirst();
	}

	@Override
	public Optional<HistoryEntry> deletion(String stepId, RowChange change) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<String> textBefore(String articleId, String stepId) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<String> textAfter(String articleId, String stepId) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<StoryVersion> versions(String articleId) {
		String story = row(articleId).map(ArticleRow::story).orElse("");
		return rows.values().stream().filter(row -> row.story().equals(story) && !row.id().equals(articleId))
				.map(row -> new StoryVersion(row.id(), 0.5)).toList();
	}

	@Override
	public List<Story> stories(int from, int limit) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void texts(TextCondition condition, ArticleText.Visitor visitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Marking> markings(String articleId, Set<String> kinds) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Project project() {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<Article> article(String id) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<Article> articleAlone(String id, int end) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Annotation> annotationsAlone(String articleId, int begin) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<byte[]> source(String sourceHash) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean hasSource(byte[] bytes) {
		throw new UnsupportedOperationException();
	}

	@Override
	public EntityReader entities() {
		throw new UnsupportedOperationException();
	}

	@Override
	public CodeReader codes() {
		throw new UnsupportedOperationException();
	}

	@Override
	public EventReader events() {
		throw new UnsupportedOperationException();
	}

	@Override
	public long[] changedWordsOrder(Optional<String> articleId) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<ChangedWords> changedWords(long[] rowNumbers) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<AnnotationRow> annotation(String id) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<String> annotationsOn(String articleId, int begin, int end) {
		throw new UnsupportedOperationException();
	}

	@Override
	public ReferenceOrder referenceOrder(String objectId) {
		throw new UnsupportedOperationException();
	}

	@Override
	public ReferenceOrder referenceOrder(ReferenceOrder known, Set<String> articleIds) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<AnnotationRow> annotations(long[] rowNumbers) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int referenceCount(String objectId) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void sourceNames(BiConsumer<String, String> visitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Map<String, Integer> referenceCounts() {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<SearchHit> search(String words, int limit) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<HistoryEntry> step(String stepId) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<HistoryEntry> batch(HistoryEntry step) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<HistoryEntry> history(HistoryQuery query) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<String> historyAuthors() {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<RowChange> changes(String stepId) {
		throw new UnsupportedOperationException();
	}

	@Override
	public ProjectSummary summary() {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Problem> checkStorage() {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Problem> check() {
		throw new UnsupportedOperationException();
	}
}
