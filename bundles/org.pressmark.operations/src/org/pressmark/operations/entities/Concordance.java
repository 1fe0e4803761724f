// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pressmark.operations.internal.LeftOut;
import org.pressmark.store.AnnotationRow;
import org.pressmark.store.ArticleUse;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ReferenceOrder;
import org.pressmark.store.StoreException;

/**
 * Every place where an entity is named: mentions of it, and quotations of which it is speaker or addressee. It holds
 * little of each, so that it may have hundreds of thousands; the words are read as they are looked at. Annotations that
 * {@link org.pressmark.store.ChangedWords#isLost() lost their words} are no places; it only says how many there are.
 * Immutable: a project that changes makes another one of it.
 */
public final class Concordance {

	private final ReferenceOrder order;
	private final int lost;
	private final Map<String, ArticleUse> articles;

	private Concordance(ReferenceOrder order, List<ArticleUse> articles, int lost) {
		this.order = order;
		this.lost = lost;
		this.articles = articles.stream().collect(Collectors.toMap(ArticleUse::articleId, Function.identity()));
	}

	/** The places where an entity is named now. */
	public static Concordance of(ProjectReader reader, String entityId) throws StoreException {
		ReferenceOrder order = reader.referenceOrder(entityId);
		List<ArticleUse> uses = new ArrayList<>();
		int lost = 0;
		for (ArticleUse each : reader.entities().articles(Set.of(entityId))) {
			int places = order.sizeIn(each.articleId());
			lost += each.annotations() - places;
			if (places > 0) {
				uses.add(new ArticleUse(each.articleId(), each.title(), each.outlet(), each.published(), places));
			}
		}
		return new Concordance(order, uses, lost);
	}

	/** How many places there are. */
	public int size() {
		return order.size();
	}

	/** How many more annotations refer to the entity that have lost their words, of which somebody has to decide. */
	public int lost() {
		return lost;
	}

	/** Says how many those are and what to do about them, in one line; empty if there are none. */
	public Optional<String> leftOut() {
		return lost == 0 ? Optional.empty() : Optional.of(LeftOut.describe(lost));
	}

	/** Where they are, for lists that read by row numbers. */
	public ReferenceOrder order() {
		return order;
	}

	/**
	 * Some of the places, in the order in which the articles were imported and their texts are read.
	 *
	 * @param reader of the same project; places that are gone by then are left out
	 * @param from index of the first one
	 * @param limit most to give
	 */
	public List<Naming> page(ProjectReader reader, int from, int limit) throws StoreException {
		long[] rows = order.rows();
		int begin = Math.clamp(from, 0, rows.length);
		long[] page = Arrays.copyOfRange(rows, begin, (int) Math.min(rows.length, (long) begin + limit));
		List<Naming> namings = new ArrayList<>(page.length);
		for (AnnotationRow each : reader.annotations(page)) {
			ArticleUse article = articles.get(each.articleId());
			if (article != null) {
				namings.add(new Naming(each, article));
			}
		}
		return namings;
	}

	/** The articles, in the order in which they were imported. */
	public List<ArticleUse> articles() {
		return articles.values().stream().sorted(Comparator.comparing(ArticleUse::articleId)).toList();
	}

	/** How often each outlet names it, the most frequent first; among equal ones by name, what is unknown last. */
	public List<OutletCount> outlets() {
		Map<Optional<String>, List<ArticleUse>> byOutlet = articles.values().stream()
				.collect(Collectors.groupingBy(ArticleUse::outlet));
		return byOutlet.entrySet().stream()
				.map(each -> new OutletCount(each.getKey(), annotations(each.getValue()), each.getValue().size()))
				.sorted(Comparator.comparingInt(OutletCount::annotations).reversed()
						.thenComparing(each -> each.outlet().isEmpty()).thenComparing(each -> each.outlet().orElse("")))
				.toList();
	}

	/** How often it is named over time, by the articles' dates of publication. */
	public Frequency over(Period period) {
		Map<LocalDate, List<ArticleUse>> dated = new TreeMap<>();
		List<ArticleUse> unknown = new ArrayList<>();
		for (ArticleUse each : articles.values()) {
			each.published().flatMap(period::begin).map(begin -> dated.computeIfAbsent(begin, key -> new ArrayList<>()))
					.orElse(unknown).add(each);
		}
		List<PeriodCount> counts = dated.entrySet().stream()
				.map(each -> new PeriodCount(each.getKey(), annotations(each.getValue()), each.getValue().size())).toList();
		return new Frequency(period, counts, annotations(unknown), unknown.size());
	}

	private static int annotations(List<ArticleUse> articles) {
		return articles.stream().mapToInt(ArticleUse::annotations).sum();
	}
}
