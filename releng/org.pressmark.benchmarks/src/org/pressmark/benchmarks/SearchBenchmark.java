// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.pressmark.benchmarks.project.ProjectGenerator;
import org.pressmark.model.Entity;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;
import org.pressmark.operations.search.NamePlaces;
import org.pressmark.operations.search.OccurrenceSearch;
import org.pressmark.operations.search.PlaceWords;
import org.pressmark.operations.search.SearchQuery;
import org.pressmark.operations.search.Searcher;
import org.pressmark.operations.search.UnmarkedNames;
import org.pressmark.operations.search.WantedName;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.store.TextCondition;

/** Measures searching, and finding all occurrences of names, on projects of several sizes. */
public final class SearchBenchmark {

	private static final String PREAMBLE = """
			# How fast searching is

			Made by `releng/benchmark-search`; see there. Times are medians of %d runs on one thread, with the file in the
			system's cache; each run finds everything and counts it. *Bare* is what passing by all texts of the project takes,
			by turns with ours in the same run, without looking for anything. *Occurrences* tell what is marked already, of %s
			entities with two names each, and all names of the project are looked for at once to know the longer ones. The
			*first rows* are what the list of occurrences in the window needs to show something, with the words around them;
			it then goes on to count. *Marking*, *merging* and undoing are one transaction each, of %d runs.

			""";
	private static final List<String> SIZES = List.of("1000", "10000");
	private static final int TIMES = 5;
	private static final int MARKING_TIMES = 3;
	private static final int FIRST_ROWS = 100;
	private static final int MANY = 300;
	private static final int RARE = 1_000;
	private static final int ENTITIES = 1_000;
	private static final int ARTICLE_UNITS = 10_000;
	private static final double TWO_SECONDS = 2_000;
	private static final double AT_ONCE = 20;

	private final Path folder;
	private final List<Result> results = new ArrayList<>();
	private Path file;
	private ProjectStore store;
	private int articles;

	/** The search found enough. */
	private static final class Enough extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Enough() {
			super(null, null, false, false);
		}
	}

	private SearchBenchmark(Path folder) {
		this.folder = folder;
	}

	/** @param arguments a folder for projects, the report to write, then the numbers of articles, if others than usual */
	public static void main(String[] arguments) throws Exception {
		List<String> sizes = Arrays.asList(arguments).subList(2, arguments.length);
		SearchBenchmark benchmark = new SearchBenchmark(Path.of(arguments[0]));
		List<Integer> articles = (sizes.isEmpty() ? SIZES : sizes).stream().map(Integer::valueOf).toList();
		// Java compiles what it runs often: the first project is there to warm up, too.
		benchmark.run(Collections.min(articles));
		benchmark.results.clear();
		for (int each : articles) {
			benchmark.run(each);
		}
		benchmark.write(Path.of(arguments[1]));
	}

	private void run(int size) throws Exception {
		articles = size;
		file = folder.resolve("articles-" + size + ".pressmark");
		if (!Files.exists(file)) {
			new ProjectGenerator().generate(file, size);
		}
		try (ProjectStore opened = ProjectStore.openReadOnly(file)) {
			store = opened;
			measure();
		}
	}

	private void measure() throws Exception {
		Project project = store.read(ProjectReader::project);
		Map<String, Integer> counts = store.read(ProjectReader::referenceCounts);
		List<Entity> byUse = project.getEntities().stream()
				.sorted(Comparator.comparing((Entity entity) -> -counts.getOrDefault(entity.getId(), 0))).toList();
		add("first rows of the entity that is named most", reader -> firstRows(reader, byUse.getFirst()),
				OptionalDouble.of(TWO_SECONDS));
		occurrences("all occurrences of the entity that is named most", byUse.subList(0, 1));
		add("all of them for the list", reader -> allRows(reader, byUse.getFirst()), OptionalDouble.of(TWO_SECONDS));
		occurrences("all occurrences of an entity that is hardly named", byUse.subList(RARE, RARE + 1));
		occurrences("all occurrences of %d entities".formatted(MANY), byUse.subList(0, MANY));
		search("a word in most articles", "ministry");
		search("a phrase", '"' + byUse.getFirst().getName() + '"');
		search("a word with a wildcard before it", "*stry");
		search("a regular expression", "/\\d+ (May|June) 20\\d\\d/");
		search("the quotations of a speaker", "speaker:\"" + byUse.getFirst().getName() + '"');
		search("a word beside a mention", "said entity:\"" + byUse.getFirst().getName() + '"');
		unmarked(byUse);
		results.addAll(new MarkingSteps(file, articles, SearchBenchmark::passBy).measure(byUse));
	}

	/** What the window reads before it shows something, but for the widgets. */
	private static int firstRows(ProjectReader reader, Entity entity) throws StoreException {
		NamePlaces first = new NamePlaces();
		try {
			new OccurrenceSearch(reader, WantedName.of(entity), Optional.empty()).places(place -> {
				first.add(place);
				if (first.size() == FIRST_ROWS) {
					throw new Enough();
				}
			}, new NullProgressMonitor());
		} catch (Enough e) {
			// As it was wanted.
		}
		int[] words = new int[1];
		new PlaceWords(reader).each(first, (index, around) -> words[0] += around.isPresent() ? 1 : 0,
				new NullProgressMonitor());
		return words[0];
	}

	private static NamePlaces allRows(ProjectReader reader, Entity entity) throws StoreException {
		NamePlaces all = new NamePlaces();
		new OccurrenceSearch(reader, WantedName.of(entity), Optional.empty()).places(all::add, new NullProgressMonitor());
		return all;
	}

	private void occurrences(String step, List<Entity> entities) throws Exception {
		List<WantedName> names = entities.stream().flatMap(entity -> WantedName.of(entity).stream()).toList();
		add(step, reader -> new OccurrenceSearch(reader, names, Optional.empty()).count(new NullProgressMonitor()),
				OptionalDouble.of(TWO_SECONDS));
	}

	private void search(String step, String query) throws Exception {
		SearchQuery parsed = SearchQuery.parse(query);
		add(step, reader -> new Searcher(reader, parsed).count(new NullProgressMonitor()), OptionalDouble.empty());
	}

	private void add(String step, ProjectStore.Reading<?> search, OptionalDouble aim) throws Exception {
		Timing.Pair times = Timing.byTurns(TIMES, () -> store.read(search), () -> store.read(SearchBenchmark::passBy));
		results.add(new Result(step, articles, times.ours(), OptionalDouble.of(times.bare()), aim, Memory.heap()));
	}

	private static int passBy(ProjectReader reader) throws StoreException {
		int[] units = new int[1];
		reader.texts(TextCondition.ANY, article -> {
			units[0] += article.text().length();
			return true;
		});
		return units[0];
	}

	private void unmarked(List<Entity> byUse) throws Exception {
		Project project = ModelFactory.eINSTANCE.createProject();
		project.getEntities().addAll(List.copyOf(byUse.subList(0, ENTITIES)));
		StringBuilder text = new StringBuilder();
		store.read(reader -> {
			reader.texts(TextCondition.ANY, article -> text.append(article.text()).append('\n').length() < ARTICLE_UNITS);
			return null;
		});
		String article = text.substring(0, ARTICLE_UNITS);
		double known = Timing.byTurns(TIMES, () -> UnmarkedNames.of(project), () -> {
			// Nothing beside it.
		}).ours();
		UnmarkedNames names = UnmarkedNames.of(project);
		double found = Timing.byTurns(TIMES, () -> names.in(article, List.of()), () -> {
			// Nothing beside it.
		}).ours();
		results.add(new Result("take in the names of 1,000 entities", articles, known, OptionalDouble.empty(),
				OptionalDouble.of(AT_ONCE), Memory.heap()));
		results.add(new Result("unmarked names in 10,000 characters", articles, found, OptionalDouble.empty(),
				OptionalDouble.of(AT_ONCE), Memory.heap()));
	}

	private void write(Path file) throws IOException {
		Report report = new Report(results);
		System.out.print(report.text());
		String text = PREAMBLE.formatted(TIMES, "5,000", MARKING_TIMES) + "On " + LocalDate.now(ZoneOffset.UTC) + ": " + Machine.describe()
				+ String.format(Locale.ROOT, ". At the end, the load of the last minute was %.1f.%n%n",
						ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
				+ report.markdown();
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
