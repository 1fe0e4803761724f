// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.pressmark.store.HistoryEntry;
import org.pressmark.store.HistoryEntry.Kind;
import org.pressmark.store.HistoryQuery;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.ui.lists.Background;

/** A history in memory, and a background that answers when the test says so. */
final class Steps implements Background {

	private final List<HistoryEntry> steps = new ArrayList<>();
	private final Queue<Runnable> questions = new ArrayDeque<>();
	private final ProjectReader reader = (ProjectReader) Proxy.newProxyInstance(Steps.class.getClassLoader(),
			new Class<?>[] { ProjectReader.class }, (proxy, method, arguments) -> history((HistoryQuery) arguments[0]));
	private final Queue<Runnable> late = new ArrayDeque<>();
	private boolean isHoldingBack;
	private int pagesRead;

	/** That many steps, "Step 1" the oldest, all of Ada's. */
	static Steps of(int count) {
		Steps history = new Steps();
		for (int i = 0; i < count; i++) {
			history.add("Ada");
		}
		return history;
	}

	/** Does something. */
	HistoryEntry add(String author) {
		return add(author, Kind.DO, Optional.empty());
	}

	/** Goes on with the batch that the step of that number began. */
	HistoryEntry goOn(int number) {
		return add("Ada", Kind.DO, Optional.of(steps.get(number - 1).id()));
	}

	/** Takes the step of that number back. */
	HistoryEntry undo(int number) {
		HistoryEntry step = steps.get(number - 1);
		steps.set(number - 1, new HistoryEntry(step.seq(), step.id(), step.at(), step.author(), step.label(), step.kind(),
				step.target(), step.part(), step.tables(), step.size(), true));
		return add("Ada", Kind.UNDO, Optional.of(step.id()));
	}

	/** How many times a page was read. */
	int pagesRead() {
		return pagesRead;
	}

	/** Answers what was asked so far, and what is asked because of the answers. */
	void answerAll() {
		while (!questions.isEmpty()) {
			questions.remove().run();
		}
	}

	/** What was asked first is looked up now; the answer comes when the returned task is run. */
	Runnable answerLater() {
		isHoldingBack = true;
		questions.remove().run();
		return late.remove();
	}

	@Override
	public <T> CompletableFuture<T> read(ProjectStore.Reading<T> reading) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		questions.add(() -> {
			try {
				T value = reading.read(reader);
				if (isHoldingBack) {
					isHoldingBack = false;
					late.add(() -> answer.complete(value));
				} else {
					answer.complete(value);
				}
			} catch (StoreException e) {
				answer.completeExceptionally(e);
			}
		});
		return answer;
	}

	private HistoryEntry add(String author, Kind kind, Optional<String> target) {
		long seq = steps.size() + 1L;
		HistoryEntry entry = new HistoryEntry(seq, "s" + seq, Instant.EPOCH.plusSeconds(seq), author, "Step " + seq, kind,
				target, kind == Kind.DO && target.isPresent() ? 2 : 1, Set.of("article"), 1, false);
		steps.add(entry);
		return entry;
	}

	private List<HistoryEntry> history(HistoryQuery query) {
		pagesRead++;
		return steps.reversed().stream().filter(step -> query.author().map(step.author()::equals).orElse(true))
				.filter(step -> query.before().map(before -> step.seq() < before).orElse(true)).limit(query.limit())
				.toList();
	}
}
