// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where an object of a project is named: the row numbers of all annotations that refer to it, in article order. So
 * little of each that hundreds of thousands can be kept; {@link ProjectReader#annotations} tells more of those that
 * somebody looks at. Immutable.
 */
public final class ReferenceOrder {

	private final String objectId;
	/** Ascending. */
	private final String[] articles;
	/** Where the rows of each article begin; they end where those of the next one begin. */
	private final int[] begins;
	private final long[] rows;

	private ReferenceOrder(String objectId, List<String> articles, int[] begins, long[] rows) {
		this.objectId = objectId;
		this.articles = articles.toArray(String[]::new);
		this.begins = begins;
		this.rows = rows;
	}

	/** Collects an order, one article after the other. */
	public static final class Builder {

		private final String objectId;
		private final List<String> articles = new ArrayList<>();
		private int[] begins = new int[16];
		private long[] rows = new long[16];
		private int size;

		/** @param objectId the object that is named */
		public Builder(String objectId) {
			this.objectId = objectId;
		}

		/** Adds the annotation behind the last one. Articles come in the ascending order of their ids. */
		public void add(String articleId, long row) {
			if (articles.isEmpty() || !articles.getLast().equals(articleId)) {
				begins = withRoom(begins, articles.size());
				begins[articles.size()] = size;
				articles.add(articleId);
			}
			if (size == rows.length) {
				rows = Arrays.copyOf(rows, size * 2);
			}
			rows[size++] = row;
		}

		private static int[] withRoom(int[] numbers, int index) {
			return index < numbers.length ? numbers : Arrays.copyOf(numbers, index * 2);
		}

		private void addAll(String articleId, List<Long> added) {
			added.forEach(row -> add(articleId, row));
		}

		/** What was collected. */
		public ReferenceOrder build() {
			return new ReferenceOrder(objectId, articles, Arrays.copyOf(begins, articles.size()),
					Arrays.copyOf(rows, size));
		}
	}

	/** The object that is named. */
	public String objectId() {
		return objectId;
	}

	/** How many annotations there are. */
	public int size() {
		return rows.length;
	}

	/** The row number of each annotation, in order; the caller's own. */
	public long[] rows() {
		return rows.clone();
	}

	/** The articles that they are in, each once, in order. */
	public List<String> articleIds() {
		return List.of(articles);
	}

	/** How many of them are in an article. */
	public int sizeIn(String articleId) {
		int index = Arrays.binarySearch(articles, articleId);
		return index < 0 ? 0 : (index + 1 < begins.length ? begins[index + 1] : rows.length) - begins[index];
	}

	/**
	 * The same with other annotations of some articles.
	 *
	 * @param changed the ids of the articles, and the row numbers of the annotations in each that refer to the object
	 *        now, in order; none for an article that is gone
	 */
	public ReferenceOrder with(Map<String, List<Long>> changed) {
		Builder merged = new Builder(objectId);
		Deque<String> waiting = new ArrayDeque<>(new TreeSet<>(changed.keySet()));
		for (int i = 0; i < articles.length; i++) {
			while (!waiting.isEmpty() && waiting.peek().compareTo(articles[i]) < 0) {
				merged.addAll(waiting.peek(), changed.get(waiting.poll()));
			}
			if (!changed.containsKey(articles[i])) {
				addArticle(i, merged);
			}
		}
		waiting.forEach(article -> merged.addAll(article, changed.get(article)));
		return merged.build();
	}

	private void addArticle(int index, Builder merged) {
		int end = index + 1 < begins.length ? begins[index + 1] : rows.length;
		for (int i = begins[index]; i < end; i++) {
			merged.add(articles[index], rows[i]);
		}
	}
}
