// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.pressmark.benchmarks.Timing.Pair;
import org.pressmark.benchmarks.Timing.Task;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.store.ArticleQuery;
import org.pressmark.store.ArticleQuery.Sort;
import org.pressmark.store.Problem;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.sources.internal.SourceListWindow;

/** Does with one project what an analyst does, and measures it. For the UI thread. */
final class ProjectBenchmark implements AutoCloseable {

	private static final double SECOND = 1_000;
	private static final double DURABLE = 20;
	private static final double SEARCH = 200;
	private static final int PAGE = 100;
	private static final int HITS = 100;
	private static final int BULK = 10_000;
	private static final int FEW = 5;
	private static final int SOME = 11;
	private static final int MANY = 51;
	private static final String ANALYST = "Ada";
	private static final String SAVE = "save an annotation: shown and on the disk";
	private static final String CHANGE = "change 10,000 annotations in one step";
	private static final String UNDO = "undo that";

	private final Path file;
	private final int articles;
	private final Display display;
	private final boolean checking;
	private final Consumer<String> progress;
	private final SourceListWindow window;
	private final Bare bare;
	private final List<String> articleIds;
	private final List<String> entityIds;
	private final Random random = new Random(1);
	private final List<Result> results = new ArrayList<>();
	private ProjectStore store;
	private ProjectView view;

	/**
	 * @param file of a project that may be changed
	 * @param checking whether the project is checked too, which takes minutes
	 * @param progress is told of each step that is done
	 */
	ProjectBenchmark(Path file, int articles, Display display, boolean checking, Consumer<String> progress)
			throws Exception {
		this.checking = checking;
		this.progress = progress;
		this.file = file;
		this.articles = articles;
		this.display = display;
		this.window = new SourceListWindow(display);
		this.bare = Bare.reading(file);
		this.articleIds = bare.ids("SELECT id FROM article ORDER BY id LIMIT 10000");
		this.entityIds = bare.ids("SELECT id FROM entity ORDER BY \"row\"");
	}

	@Override
	public void close() throws Exception {
		window.close();
		bare.close();
		if (store != null) {
			store.close();
		}
	}

	List<Result> run() throws Exception {
		openProject();
		firstRows();
		scroll();
		sortAndFilter();
		openArticle();
		entities();
		search();
		saveAnnotation();
		undoBulkChange();
		if (checking) {
			check();
		}
		bareWrites();
		return results;
	}

	private void openProject() throws Exception {
		Pair times = Timing.byTurns(SOME, this::open, () -> {
			try (Bare fresh = Bare.reading(file)) {
				fresh.project();
			}
		}, this::closeStore);
		open();
		add("open the project", times, OptionalDouble.of(SECOND));
	}

	private void open() throws Exception {
		store = ProjectStore.open(file, ANALYST);
		view = window.await(ProjectView.open(store, display::asyncExec));
	}

	private void closeStore() throws Exception {
		view.close();
		store.close();
	}

	private void firstRows() throws Exception {
		query("first rows: read", ArticleQuery.ALL, "ORDER BY id");
		add("first rows: painted in the window", median(SOME, () -> window.show(store), window::clear),
				OptionalDouble.of(SECOND));
		window.show(store);
	}

	private void scroll() throws Exception {
		add("scroll to the end: all rows read by pages", Timing.byTurns(FEW, () -> {
			long[] order = store.read(reader -> reader.order(ArticleQuery.ALL));
			for (int from = 0; from < order.length; from += PAGE) {
				long[] page = Arrays.copyOfRange(order, from, Math.min(order.length, from + PAGE));
				store.read(reader -> reader.rows(page));
			}
		}, bare::allRows), OptionalDouble.empty());
		int[] screens = { 0 };
		double time = Timing.once(() -> screens[0] = window.scrollToEnd());
		add("scroll to the end: all painted in the window", time, OptionalDouble.empty());
		add("scroll to the end: one window full of them", time / screens[0], OptionalDouble.empty());
	}

	private void sortAndFilter() throws Exception {
		sort("sort by title: read", Sort.TITLE, "ORDER BY \"title\" IS NULL, \"title\" COLLATE NOCASE, id");
		sort("sort by date: read", Sort.PUBLISHED, "ORDER BY \"published\" IS NULL, \"published\", id");
		sort("sort by number of annotations: read", Sort.ANNOTATIONS,
				"ORDER BY (SELECT count(*) FROM annotation WHERE \"owner\" = article.id), id");
		String like = "%harbour%";
		query("filter: read", new ArticleQuery("harbour", Sort.ADDED, false),
				"WHERE \"title\" LIKE ? OR \"outlet\" LIKE ? OR \"sourceName\" LIKE ? OR \"authors\" LIKE ? ORDER BY id", like,
				like, like, like);
		ArticleQuery byDate = new ArticleQuery("harbour", Sort.PUBLISHED, true);
		add("sort by date and filter: painted in the window", median(FEW, () -> window.show(byDate),
				() -> window.show(ArticleQuery.ALL)), OptionalDouble.of(SECOND));
	}

	private void sort(String step, Sort sort, String bareOrder) throws Exception {
		query(step, new ArticleQuery("", sort, false), bareOrder);
	}

	private void query(String step, ArticleQuery query, String bareOrder, Object... parameters) throws Exception {
		add(step, Timing.byTurns(SOME, () -> store.read(reader -> {
			long[] order = reader.order(query);
			return reader.rows(Arrays.copyOf(order, Math.min(PAGE, order.length)));
		}), () -> bare.firstRows(bare.order(bareOrder, parameters), PAGE)), OptionalDouble.empty());
	}

	/** @param after follows each time and is not timed */
	private static double median(int times, Task task, Task... after) throws Exception {
		double[] all = new double[times];
		for (int i = 0; i < times; i++) {
			all[i] = Timing.once(task);
			for (Task each : after) {
				each.run();
			}
		}
		return Timing.median(all);
	}

	private void openArticle() throws Exception {
		String[] id = { "" };
		add("open an article", Timing.byTurns(MANY, () -> {
			id[0] = any(articleIds);
			window.await(view.show(id[0]));
		}, () -> bare.article(id[0]), () -> view.release(id[0])), OptionalDouble.empty());
	}

	private void entities() throws Exception {
		add("count what the entities view shows", Timing.byTurns(FEW, () -> store.read(ProjectReader::referenceCounts),
				bare::referenceCounts), OptionalDouble.empty());
	}

	private void search() throws Exception {
		List<String> name = bare.ids("SELECT \"name\" FROM entity WHERE \"type\" = 'person' ORDER BY \"row\" LIMIT 1 OFFSET 300");
		search("a rare name", name.getFirst());
		search("a common word", "minister");
		search("two common words", "police report");
		search("a phrase", "\"of the\"");
		search("a beginning", "eleph*");
		search("the commonest word", "the");
	}

	private void search(String what, String words) throws Exception {
		add("search: " + what, Timing.byTurns(SOME, () -> store.read(reader -> reader.search(words, HITS)),
				() -> bare.search(words, HITS)), OptionalDouble.of(SEARCH));
	}

	private void saveAnnotation() throws Exception {
		String article = any(articleIds);
		window.await(view.show(article));
		double[] times = new double[MANY];
		for (int i = 0; i < MANY; i++) {
			ProjectCommand command = ProjectCommand.of("Mark a person", transaction -> {
				Mention mention = ModelFactory.eINSTANCE.createMention();
				mention.setBegin(1);
				mention.setEnd(4);
				mention.setAuthor(transaction.author());
				mention.setCreated("2024-02-02T10:00:00Z");
				mention.setEntity(transaction.get(Entity.class, any(entityIds)));
				transaction.add(mention, article);
			});
			times[i] = Timing.once(() -> window.await(view.submit(command)));
		}
		view.release(article);
		add(SAVE, Timing.median(times), OptionalDouble.of(DURABLE));
	}

	private void undoBulkChange() throws Exception {
		List<String> ids = bulk();
		double[] changes = new double[FEW];
		double[] undos = new double[FEW];
		for (int i = 0; i < FEW; i++) {
			changes[i] = Timing.once(() -> window.await(view.submit(ProjectCommand.of("Comment", transaction -> {
				for (String id : ids) {
					transaction.get(Annotation.class, id).setComment("to be discussed");
				}
			}))));
			undos[i] = Timing.once(() -> window.await(view.undo()));
		}
		add(CHANGE, Timing.median(changes), OptionalDouble.empty());
		add(UNDO, Timing.median(undos), OptionalDouble.empty());
	}

	private List<String> bulk() throws Exception {
		return bare.ids("SELECT id FROM annotation ORDER BY \"row\" LIMIT ?", BULK);
	}

	/** After the project is closed, for each writer would make the other one read its pages anew. */
	private void bareWrites() throws Exception {
		List<String> ids = bulk();
		List<String> owners = bare.ids("SELECT DISTINCT \"owner\" FROM (SELECT \"owner\" FROM annotation ORDER BY \"row\" LIMIT ?)",
				BULK);
		closeStore();
		byte[] bulkChanges = bare.newestChanges();
		try (Bare writer = Bare.writing(file)) {
			double[] saves = new double[MANY];
			for (int i = 0; i < MANY; i++) {
				saves[i] = Timing.once(() -> writer.saveAnnotation(articleIds.getFirst(), any(entityIds), new byte[250]));
			}
			withBare(SAVE, Timing.median(saves));
			double[] changes = new double[FEW];
			double[] undos = new double[FEW];
			for (int i = 0; i < FEW; i++) {
				changes[i] = Timing.once(() -> {
					writer.annotations(ids);
					writer.comment(ids, owners, "to be discussed", bulkChanges);
				});
				undos[i] = Timing.once(() -> {
					writer.newestChanges();
					writer.comment(ids, owners, null, bulkChanges);
				});
			}
			withBare(CHANGE, Timing.median(changes));
			withBare(UNDO, Timing.median(undos));
		}
	}

	private void check() throws Exception {
		List<Problem> problems = new ArrayList<>();
		add("check the project", Timing.once(() -> problems.addAll(store.read(ProjectReader::check))), OptionalDouble.empty());
		if (!problems.isEmpty()) {
			throw new IllegalStateException(problems.getFirst().toString());
		}
	}

	private void withBare(String step, double time) {
		results.replaceAll(each -> each.step().equals(step) ? new Result(step, each.articles(), each.ours(),
				OptionalDouble.of(time), each.aim(), each.heap()) : each);
	}

	private void add(String step, Pair times, OptionalDouble aim) {
		add(new Result(step, articles, times.ours(), OptionalDouble.of(times.bare()), aim, Memory.heap()));
	}

	private void add(String step, double time, OptionalDouble aim) {
		add(new Result(step, articles, time, OptionalDouble.empty(), aim, Memory.heap()));
	}

	private void add(Result result) {
		results.add(result);
		progress.accept(result.step());
	}

	private String any(List<String> of) {
		return of.get(random.nextInt(of.size()));
	}
}
