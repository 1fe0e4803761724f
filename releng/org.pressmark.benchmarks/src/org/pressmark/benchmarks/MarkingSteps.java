// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.pressmark.model.Entity;
import org.pressmark.operations.entities.KnownEntity;
import org.pressmark.operations.entities.MergeEntities;
import org.pressmark.operations.search.MarkOccurrences;
import org.pressmark.operations.search.NamePlace;
import org.pressmark.operations.search.NamePlaces;
import org.pressmark.operations.search.OccurrenceSearch;
import org.pressmark.operations.search.WantedName;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Measures steps over very many rows, each in one transaction: marking all free occurrences of a name, and merging. */
final class MarkingSteps {

	private static final int TIMES = 3;

	private final Path file;
	private final int articles;
	private final ProjectStore.Reading<?> bare;
	private final List<Result> results = new ArrayList<>();

	/**
	 * @param file a project, which is copied
	 * @param articles how many it has
	 * @param bare what the steps are compared with
	 */
	MarkingSteps(Path file, int articles, ProjectStore.Reading<?> bare) {
		this.file = file;
		this.articles = articles;
		this.bare = bare;
	}

	/** @param byUse the entities, that which is named most first */
	List<Result> measure(List<Entity> byUse) throws Exception {
		Path copy = Files.createTempFile(file.getParent(), "marking", ".pressmark");
		try {
			Files.delete(copy);
			Files.copy(file, copy);
			try (ProjectStore store = ProjectStore.openToWrite(copy, "benchmark")) {
				Entity most = byUse.getFirst();
				List<NamePlace> free = free(store, most);
				step(store, "mark %,d occurrences".formatted(free.size()), MarkOccurrences.ofPlaces(free, most));
				KnownEntity into = KnownEntity.of(byUse.get(1));
				int count = store.read(reader -> reader.referenceCounts().get(most.getId()));
				step(store, "merge an entity of %,d references into another".formatted(count),
						new MergeEntities(into, List.of(KnownEntity.of(most))));
			}
		} finally {
			Files.deleteIfExists(copy);
		}
		return results;
	}

	private static List<NamePlace> free(ProjectStore store, Entity entity) throws StoreException {
		NamePlaces places = new NamePlaces();
		store.read(reader -> new OccurrenceSearch(reader, WantedName.of(entity), Optional.empty()).places(place -> {
			if (place.isFree()) {
				places.add(place);
			}
		}, new NullProgressMonitor()));
		return places;
	}

	private void step(ProjectStore store, String name, ProjectCommand command) throws Exception {
		double[] done = new double[TIMES];
		double[] undone = new double[TIMES];
		double[] passed = new double[TIMES];
		for (int i = 0; i < TIMES; i++) {
			done[i] = Timing.once(() -> store.execute(command));
			passed[i] = Timing.once(() -> store.read(bare));
			undone[i] = Timing.once(() -> ProjectStore.await(store.undo()));
		}
		add(name, done, passed);
		add("undo that", undone, passed);
	}

	private void add(String name, double[] times, double[] passed) {
		results.add(new Result(name, articles, Timing.median(times), OptionalDouble.of(Timing.median(passed)),
				OptionalDouble.empty(), Memory.heap()));
	}
}
