// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pressmark.store.ChangedWords;
import org.pressmark.store.Commit;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.RowChange;
import org.pressmark.store.StoreException;
import org.pressmark.ui.ModelLabels;
import org.pressmark.ui.lists.Background;

/**
 * All marks to decide of, in article order, however many. Their order is known as a whole; what is shown of one is read in
 * pages when somebody asks for it, and only the last few thousand are kept. What is known stays until something newer is
 * there.
 *
 * <p>
 * All methods return at once and are for one thread, on which the futures of its {@link Background} complete too.
 */
final class DecisionList {

	static final int PAGE = 100;
	private static final int MOST_KEPT = 50 * PAGE;

	/** Is told what there is to show. */
	interface Listener {

		/** Others, or another order; the row numbers in order, before and after. */
		void ordered(long[] before, long[] after);

		/** More or other contents, in the same order. */
		void decisionsRead();

		/** The list could not be read. */
		void failed(Throwable failure);
	}

	/** What is shown, and where that is known from. */
	private record Subject(Background background, Optional<String> articleId) {
	}

	private final Listener listener;
	private final Map<Long, Decision> decisions = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Long, Decision> eldest) {
			boolean remove = size() > MOST_KEPT;
			if (remove) {
				asked.clear();
			}
			return remove;
		}
	};
	/** The pages that are known or on their way. */
	private final Set<Integer> asked = new HashSet<>();
	private Optional<Subject> subject = Optional.empty();
	private long[] rows = {};
	private boolean reading;
	private boolean outdated;
	private int turn;

	DecisionList(Listener listener) {
		this.listener = listener;
	}

	/** Shows those of an article, or of all articles. */
	void show(Background background, Optional<String> articleId) {
		begin(Optional.of(new Subject(background, articleId)));
	}

	/** Shows nothing. */
	void clear() {
		begin(Optional.empty());
	}

	/** Follows a change of the project. */
	void committed(Commit commit) {
		Set<String> known = new HashSet<>();
		decisions.values().forEach(each -> known.add(each.words().annotation().id()));
		if (commit.changes().stream().anyMatch(change -> concerns(change, known))) {
			refresh();
		}
	}

	/** How many there are. */
	int size() {
		return rows.length;
	}

	/** What to show at that place in the order; when it is not known yet it is read, and the listener told. */
	Optional<Decision> decision(int index) {
		ask(index / PAGE);
		return Optional.ofNullable(decisions.get(rows[index]));
	}

	/** Marking more words, which is what people do all day, changes nothing here. */
	private static boolean concerns(RowChange change, Set<String> known) {
		return switch (change.table()) {
		case "annotation" -> known.contains(change.id()) || hasFormerWords(change.before())
				|| hasFormerWords(change.after());
		case "article" -> change.isDelete() || change.value("title").isPresent();
		default -> false;
		};
	}

	private static boolean hasFormerWords(Optional<Map<String, Object>> values) {
		return values.map(columns -> columns.get("formerWords")).isPresent();
	}

	private void begin(Optional<Subject> shown) {
		subject = shown;
		decisions.clear();
		accept(new long[0]);
		refresh();
	}

	/** One at a time. */
	private void refresh() {
		outdated = true;
		if (reading || subject.isEmpty()) {
			return;
		}
		reading = true;
		outdated = false;
		Subject asking = subject.get();
		asking.background().read(reader -> reader.changedWordsOrder(asking.articleId())).whenComplete((order, failure) -> {
			reading = false;
			if (subject.filter(now -> now == asking).isPresent()) {
				if (failure == null) {
					accept(order);
				} else {
					listener.failed(failure);
				}
			}
			if (outdated) {
				refresh();
			}
		});
	}

	private void accept(long[] order) {
		long[] before = rows;
		rows = order;
		asked.clear();
		turn++;
		if (Arrays.equals(before, order)) {
			listener.decisionsRead();
		} else {
			listener.ordered(before, order);
		}
	}

	private void ask(int page) {
		if (asked.add(page)) {
			long[] wanted = Arrays.copyOfRange(rows, page * PAGE, Math.min(rows.length, (page + 1) * PAGE));
			int asking = turn;
			subject.orElseThrow().background().read(reader -> read(reader, wanted)).whenComplete((found, failure) -> {
				if (asking == turn) {
					if (failure == null) {
						found.forEach(each -> decisions.put(each.words().annotation().row(), each));
						listener.decisionsRead();
					} else {
						listener.failed(failure);
					}
				}
			});
		}
	}

	/** On the reader's thread. */
	private static List<Decision> read(ProjectReader reader, long[] rows) throws StoreException {
		Map<String, String> titles = new HashMap<>();
		List<Decision> found = new ArrayList<>();
		for (ChangedWords each : reader.changedWords(rows)) {
			String articleId = each.annotation().articleId();
			if (!titles.containsKey(articleId)) {
				titles.put(articleId, reader.row(articleId).map(ModelLabels::title).orElse(""));
			}
			found.add(new Decision(each, titles.get(articleId)));
		}
		return found;
	}
}
