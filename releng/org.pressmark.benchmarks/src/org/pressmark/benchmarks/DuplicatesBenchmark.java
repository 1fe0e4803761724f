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
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

import org.pressmark.benchmarks.project.ProjectGenerator;
import org.pressmark.benchmarks.project.Versions;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.similarity.Fingerprint;
import org.pressmark.model.similarity.Shingles;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleQuery.Sort;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;
import org.pressmark.store.Story;

/** Measures finding the articles that tell the same story, on projects of several sizes. */
public final class DuplicatesBenchmark {

	private static final String PREAMBLE = """
			# How fast and how well versions of a story are found

			Made by `releng/benchmark-duplicates`; see there. Times are medians of %d runs, with the file in the system's cache.
			An import is one step on the disk: its article, text, full-text index, fingerprint, links and history. One in ten
			articles is a version of an earlier one: up to 35 %% cut off, one word in 60 changed, a line before and behind.
			*Heap after* is what is in use after a garbage collection.

			""";
	private static final List<String> SIZES = List.of("1000", "10000", "100000");
	private static final int TIMES = 41;
	private static final int PAGE = 100;

	private final Path folder;
	private final List<Result> results = new ArrayList<>();
	private final List<String> facts = new ArrayList<>();

	private DuplicatesBenchmark(Path folder) {
		this.folder = folder;
	}

	/** @param arguments a folder for projects, the report to write, then the numbers of articles, if others than usual */
	public static void main(String[] arguments) throws Exception {
		List<String> sizes = Arrays.asList(arguments).subList(2, arguments.length);
		DuplicatesBenchmark benchmark = new DuplicatesBenchmark(Path.of(arguments[0]));
		List<Integer> articles = (sizes.isEmpty() ? SIZES : sizes).stream().map(Integer::valueOf).toList();
		// Java compiles what it runs often: the first project is there to warm up, too.
		benchmark.run(Collections.min(articles));
		benchmark.results.clear();
		benchmark.facts.clear();
		for (int each : articles) {
			benchmark.run(each);
		}
		benchmark.write(Path.of(arguments[1]));
	}

	private void run(int articles) throws Exception {
		Path file = folder.resolve("stories-" + articles + ".pressmark");
		delete(file);
		System.err.println(articles + " articles: making the project");
		double made = Timing.once(() -> new ProjectGenerator().generateStories(file, articles));
		facts.add(String.format(Locale.ROOT, "%,d articles were imported in lots of 50 in %,.0f s and are a file of %,.0f MB",
				articles, made / 1_000, Files.size(file) / 1e6));
		try (ProjectStore store = ProjectStore.open(file, "Ada")) {
			measure(store, articles);
		} finally {
			delete(file);
		}
	}

	private void measure(ProjectStore store, int articles) throws Exception {
		// Others than those that are there: the generator begins anew for them behind the last one.
		List<Article> fresh = fresh(articles);
		String known = store.read(DuplicatesBenchmark::longText);
		Versions versions = new Versions(new SplittableRandom(articles));
		add("fingerprint of one text: computed", articles, i -> Fingerprint.of(Shingles.of(fresh.get(i).getText() + i)));
		add("import one article: a new story", articles, i -> importOne(store, fresh.get(i).getText()));
		add("import one article: a version of one that is there", articles, i -> importOne(store, versions.version(known)));
		long[] byStory = firstRows(store.read(reader -> reader.order(new ArticleQuery("", Sort.STORY, false))));
		add("list: a page of 100 that all have versions", articles, i -> store.read(reader -> reader.rows(byStory)));
		long[] last = lastRows(store.read(reader -> reader.order(new ArticleQuery("", Sort.STORY, false))));
		add("list: a page of 100 that have none", articles, i -> store.read(reader -> reader.rows(last)));
		add("list: order by story", articles, i -> store.read(reader -> reader.order(new ArticleQuery("", Sort.STORY, false))));
		add("stories: the first page of 100", articles, i -> store.read(reader -> reader.stories(0, PAGE)));
		// What was found is kept until a text comes, goes or changes: these pay for finding it anew.
		String imported = fresh.get(0).getText();
		add("list: order by story, after an import", articles, i -> importOne(store, imported + i),
				i -> store.read(reader -> reader.order(new ArticleQuery("", Sort.STORY, false))));
		add("stories: the first page of 100, after an import", articles, i -> importOne(store, imported + "." + i),
				i -> store.read(reader -> reader.stories(0, PAGE)));
		Story largest = store.read(reader -> reader.stories(0, Integer.MAX_VALUE)).stream()
				.max((one, other) -> Integer.compare(one.articleIds().size(), other.articleIds().size())).orElseThrow();
		facts.add(String.format(Locale.ROOT, "with %,d articles the largest story has %,d versions", articles,
				largest.articleIds().size()));
		add("versions of the largest story, compared", articles, i -> store.read(reader -> reader.versions(largest.id())));
	}

	private static List<Article> fresh(int articles) {
		ProjectGenerator generator = new ProjectGenerator();
		List<Article> fresh = new ArrayList<>();
		for (int i = 0; i < TIMES; i++) {
			Article article = generator.article(articles + i);
			article.setText("Article that nobody has, number " + articles + '-' + i + "\n" + shuffled(article.getText()));
			fresh.add(article);
		}
		return fresh;
	}

	/** Other words in a row than any text of the project has, where they are told by the same generator. */
	private static String shuffled(String text) {
		List<String> words = Arrays.asList(text.split(" "));
		Collections.reverse(words);
		return String.join(" ", words);
	}

	private static void importOne(ProjectStore store, String text) throws StoreException {
		store.execute(ProjectCommand.of("Import one", transaction -> {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setTitle("Imported");
			article.setText(text);
			transaction.add(article, null);
		}));
	}

	private static long[] firstRows(long[] order) {
		return Arrays.copyOf(order, Math.min(order.length, PAGE));
	}

	private static long[] lastRows(long[] order) {
		return Arrays.copyOfRange(order, Math.max(0, order.length - PAGE), order.length);
	}

	private static String longText(ProjectReader reader) throws StoreException {
		for (String id : reader.stories(0, PAGE).stream().map(Story::id).toList()) {
			String text = reader.article(id).orElseThrow().getText();
			if (text.length() > 3_000) {
				return text;
			}
		}
		throw new IllegalStateException("no long text");
	}

	/** Something to be timed that is done several times. */
	@FunctionalInterface
	private interface Step {

		void run(int time) throws Exception;
	}

	private void add(String name, int articles, Step step) throws Exception {
		add(name, articles, i -> {
		}, step);
	}

	/** @param before is done before each time and not timed */
	private void add(String name, int articles, Step before, Step step) throws Exception {
		double[] times = new double[TIMES];
		for (int i = 0; i < TIMES; i++) {
			int time = i;
			before.run(time);
			times[i] = Timing.once(() -> step.run(time));
		}
		Result result = new Result(name, articles, Timing.median(times), OptionalDouble.empty(), OptionalDouble.empty(),
				Memory.heap());
		System.err.printf(Locale.ROOT, "%,d articles: %s: %.2f ms%n", articles, name, result.ours());
		results.add(result);
	}

	private static void delete(Path file) throws IOException {
		for (String suffix : List.of("", "-wal", "-shm", "-lock")) {
			Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
		}
	}

	private void write(Path file) throws IOException {
		facts.add("the heap was limited to " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
		Memory.peak().ifPresent(peak -> facts.add("at most " + (peak >> 20) + " MB were in memory, the heap included"));
		facts.add(String.format(Locale.ROOT, "at the end, the load of the last minute was %.1f",
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
		Report report = new Report(results);
		System.out.print(report.text());
		StringBuilder text = new StringBuilder(PREAMBLE.formatted(TIMES)).append("On ").append(LocalDate.now(ZoneOffset.UTC))
				.append(": ").append(Machine.describe()).append(". ");
		facts.forEach(fact -> text.append(Character.toUpperCase(fact.charAt(0))).append(fact.substring(1)).append(". "));
		text.deleteCharAt(text.length() - 1).append("\n\n").append(report.markdown())
				.append(new StoryPairs().markdown());
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
