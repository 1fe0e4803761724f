// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.sources.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleRow;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.lists.Background;

/**
 * The articles that match a query, in order. Their order is known as a whole; what is shown of each is read in pages
 * when somebody asks for it. What is known stays until something newer is there, so a list never goes blank, and an
 * answer that was overtaken by a newer question is dropped.
 *
 * <p>
 * All methods return at once and are for one thread, on which the futures of its {@link Background} complete too.
 */
final class ArticleList {

	static final int PAGE = 100;
	private static final int MOST_ROWS = 50 * PAGE;

	/** Is told what there is to show. */
	interface Listener {

		/** Other articles, or another order; the row numbers in order, before and after. */
		void ordered(long[] before, long[] after);

		/**
		 * More or other contents of articles, in the same order.
		 *
		 * @param rows the row numbers of those of which something else is known now
		 */
		void rowsRead(Set<Long> rows);

		/** The list could not be read. */
		void failed(Throwable failure);
	}

	/** An answer. An order and a total that cannot have changed are not read again. */
	private record Snapshot(long[] order, int total, List<ArticleRow> rows) {
	}

	private final Listener listener;
	/** The pages that are known or on their way. */
	private final Set<Integer> asked = new HashSet<>();
	private final Map<Long, ArticleRow> rows = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, ArticleRow> eldest) {
			boolean remove = size() > MOST_ROWS;
			if (remove) {
				asked.clear();
			}
			return remove;
		}
	};
	private final Set<String> changedIds = new HashSet<>();
	private Optional<Background> background = Optional.empty();
	private ArticleQuery query = ArticleQuery.ALL;
	private long[] order = {};
	private int total;
	private boolean known;
	private boolean orderStale;
	/** How many pages are on their way. */
	private int coming;
	/** Some that somebody asked for will not come: they have to be asked for again. */
	private boolean incomplete;
	private int turn;

	ArticleList(Listener listener) {
		this.listener = listener;
	}

	/** Shows the articles of another project, or of none. */
	void show(Optional<Background> newBackground) {
		long[] before = order;
		background = newBackground;
		rows.clear();
		asked.clear();
		changedIds.clear();
		order = new long[0];
		total = 0;
		known = false;
		coming = 0;
		turn++;
		listener.ordered(before, order);
		reorder();
	}

	/** Shows the articles that match another query. */
	void show(ArticleQuery newQuery) {
		if (!newQuery.equals(query)) {
			query = newQuery;
			reorder();
		}
	}

	/**
	 * Says that the project changed.
	 *
	 * @param articleIds the articles of which a list may show something else now
	 * @param others whether articles came or went, or their order may be another one for what else was changed
	 * @param stories whether any article may have other versions now
	 */
	void changed(Set<String> articleIds, boolean others, boolean stories) {
		changedIds.addAll(articleIds);
		if (stories) {
			rows.values().forEach(row -> changedIds.add(row.id()));
		}
		orderStale |= others || query.sort() == ArticleQuery.Sort.ANNOTATIONS;
		refresh();
	}

	/** What is shown. */
	ArticleQuery query() {
		return query;
	}

	/** Whether there is a project to read. */
	boolean isOpen() {
		return background.isPresent();
	}

	/** Whether the order was read; until then a list of none says nothing. */
	boolean isKnown() {
		return known;
	}

	/** How many articles match. */
	int size() {
		return order.length;
	}

	/** How many articles the project has. */
	int total() {
		return total;
	}

	/** The row number of the article at that place. */
	long rowNumber(int index) {
		return order[index];
	}

	/** Where the article with that row number is; -1 if nowhere. */
	int indexOf(long rowNumber) {
		for (int i = 0; i < order.length; i++) {
			if (order[i] == rowNumber) {
				return i;
			}
		}
		return -1;
	}

	/** What to show at that place; when it is not known yet it is read, and the listener told. */
	Optional<ArticleRow> row(int index) {
		Optional<ArticleRow> row = cached(order[index]);
		if (row.isEmpty()) {
			ask(index / PAGE);
		}
		return row;
	}

	/** What is known of an article. */
	Optional<ArticleRow> cached(long rowNumber) {
		return Optional.ofNullable(rows.get(rowNumber));
	}

	/** Reads something else about the project. */
	<T> CompletableFuture<T> read(ProjectStore.Reading<T> reading) {
		return background.map(each -> each.read(reading))
				.orElseGet(() -> CompletableFuture.failedFuture(new IllegalStateException()));
	}

	private void reorder() {
		orderStale = true;
		refresh();
	}

	private void refresh() {
		background.ifPresent(source -> {
			asked.clear();
			incomplete |= coming > 0;
			coming = 0;
			answer(source, snapshot(), this::accept);
		});
	}

	private ProjectStore.Reading<Snapshot> snapshot() {
		ArticleQuery wanted = query;
		boolean sameOrder = !orderStale;
		long[] knownOrder = order;
		int knownTotal = total;
		long[] changed = rows.values().stream().filter(row -> changedIds.contains(row.id())).mapToLong(ArticleRow::row)
				.toArray();
		return reader -> {
			long[] newOrder = sameOrder ? knownOrder : reader.order(wanted);
			return new Snapshot(newOrder, sameOrder ? knownTotal : total(reader, wanted, newOrder),
					reader.rows(changed));
		};
	}

	private static int total(ProjectReader reader, ArticleQuery query, long[] order) throws StoreException {
		return query.filter().isBlank() && query.versionsOf().isEmpty() ? order.length : reader.articleCount();
	}

	private void accept(Snapshot snapshot) {
		Map<Long, ArticleRow> others = new HashMap<>();
		rows.values().stream().filter(row -> changedIds.contains(row.id())).forEach(row -> others.put(row.row(), row));
		rows.keySet().removeAll(others.keySet());
		keep(snapshot.rows());
		changedIds.clear();
		orderStale = false;
		total = snapshot.total();
		boolean same = known && !incomplete && Arrays.equals(order, snapshot.order());
		incomplete = false;
		known = true;
		if (same) {
			snapshot.rows().forEach(row -> others.remove(row.row(), row));
			listener.rowsRead(others.keySet());
		} else {
			asked.clear();
			long[] before = order;
			order = snapshot.order();
			listener.ordered(before, order);
		}
	}

	private void ask(int page) {
		if (asked.add(page)) {
			long[] wanted = Arrays.copyOfRange(order, page * PAGE, Math.min(order.length, (page + 1) * PAGE));
			int asking = turn;
			coming++;
			answer(asking, background.orElseThrow().read(reader -> reader.rows(wanted)), found -> {
				coming--;
				keep(found);
				listener.rowsRead(found.stream().map(ArticleRow::row).collect(Collectors.toSet()));
			});
		}
	}

	private <T> void answer(Background source, ProjectStore.Reading<T> question, Consumer<T> then) {
		answer(++turn, source.read(question), then);
	}

	private <T> void answer(int asking, CompletableFuture<T> answer, Consumer<T> then) {
		answer.whenComplete((value, failure) -> {
			if (asking != turn) {
				return;
			}
			if (failure == null) {
				then.accept(value);
			} else {
				listener.failed(failure);
			}
		});
	}

	private void keep(List<ArticleRow> read) {
		read.forEach(row -> rows.put(row.row(), row));
	}
}
