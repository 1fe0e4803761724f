// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.store.ProjectFixture.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.store.ReferenceCounts.Counting;

/** Where objects are named and how often: read once, and then kept right by what commits say. */
class ReferencesTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final List<String> ENTITIES = List.of("e0", "e1", "e2");
	private static final List<String> OBJECTS = List.of("e0", "e1", "e2", "v", "c");
	private static final int STEPS = 150;

	@TempDir
	Path folder;
	private final List<Commit> commits = Collections.synchronizedList(new ArrayList<>());
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		change(store, transaction -> {
			String project = transaction.project().getId();
			for (String id : ENTITIES) {
				transaction.add(ProjectFixture.entity(id, id), project);
			}
			transaction.add(ProjectFixture.event("v", "V"), project);
			transaction.add(ProjectFixture.code("c", "C"), project);
		});
		store.addListener(commits::add);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void referenceOrder_IsThatOfTheArticlesAndOfTheirTexts() throws Exception {
		add("b", "2", 8, 13);
		add("a", "4", 0, 7);
		add("b", "1", 0, 7);
		add("a", "3", 0, 7);
		add("b", "0", 0, 3);

		ReferenceOrder order = store.read(reader -> reader.referenceOrder("e0"));
		assertEquals(5, order.size());
		assertEquals(List.of("a", "b"), order.articleIds());
		assertEquals(List.of("3", "4", "0", "1", "2"), ids(order.rows()));
		assertEquals(0, store.read(reader -> reader.referenceOrder("nothing")).size());
	}

	@Test
	void annotations_AreThoseThatAreThereInTheGivenOrder() throws Exception {
		add("a", "1", 0, 7);
		add("a", "2", 8, 13);
		long[] rows = store.read(reader -> reader.referenceOrder("e0")).rows();

		assertEquals(List.of("2", "1"), ids(new long[] { rows[1], Long.MAX_VALUE, rows[0] }));
		assertEquals(List.of(), ids(new long[0]));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void whateverIsDone_CountsAndOrdersFollow(long seed) throws Exception {
		SplittableRandom random = new SplittableRandom(seed);
		ReferenceCounts counts = new ReferenceCounts();
		counts.begin(store.read(Counting::ofAll));
		List<ReferenceOrder> orders = new ArrayList<>(store.read(this::orders));
		for (int i = 0; i < STEPS; i++) {
			commits.clear();
			step(random);
			for (Commit commit : commits) {
				Map<String, Integer> before = numbers(counts);
				Set<String> changed = counts.follow(commit);
				Map<String, Integer> after = numbers(counts);
				assertEquals(OBJECTS.stream().filter(id -> !before.get(id).equals(after.get(id))).collect(Collectors.toSet()),
						changed);
			}
			if (counts.isOutdated()) {
				counts.begin(store.read(Counting::ofAll));
			} else if (!counts.doubtful().isEmpty()) {
				counts.correct(store.read(reader -> Counting.of(reader, counts.doubtful())));
			}
			assertEquals(Set.of(), counts.doubtful());
			assertEquals(countedNow(), numbers(counts), "seed " + seed + ", step " + i);
			Set<String> articles = articlesOf(commits);
			for (int each = 0; each < orders.size(); each++) {
				ReferenceOrder known = orders.get(each);
				ReferenceOrder now = store.read(reader -> reader.referenceOrder(known, articles));
				ReferenceOrder anew = store.read(reader -> reader.referenceOrder(known.objectId()));
				assertArrayEquals(anew.rows(), now.rows(), "seed " + seed + ", step " + i + ", " + known.objectId());
				assertEquals(anew.articleIds(), now.articleIds());
				orders.set(each, now);
			}
		}
	}

	@Test
	void wordsAreGone_ItNamesNothingUntilSomebodyDecides() throws Exception {
		add("a", "1", 0, 7);
		add("a", "2", 8, 13);
		ReferenceCounts counts = new ReferenceCounts();
		counts.begin(store.read(Counting::ofAll));
		commits.clear();
		change(store, transaction -> transaction.get(Annotation.class, "2").setFormerWords("Wang Yi"));

		commits.forEach(counts::follow);
		assertTrue(counts.isOutdated());
		counts.begin(store.read(Counting::ofAll));
		assertEquals(1, counts.of("e0"));
		store.read(reader -> {
			assertEquals(List.of("1"), ids(reader.referenceOrder("e0").rows()));
			assertEquals(1, reader.referenceCount("e0"));
			assertEquals(Map.of("e0", new EntityCounts(1, 0, 0)), reader.entities().counts());
			assertEquals(new EntityCounts(2, 0, 0), reader.entities().counts(Set.of("e0")));
			assertEquals(1, reader.markings("a", Set.of("Mention")).size());
			assertTrue(reader.changedWords(reader.changedWordsOrder(Optional.of("a"))).getFirst().isLost());
			return null;
		});

		commits.clear();
		change(store, transaction -> transaction.get(Annotation.class, "2").setFormerWords(null));
		commits.forEach(counts::follow);
		counts.begin(store.read(Counting::ofAll));
		assertEquals(2, counts.of("e0"));
		assertEquals(Set.of(), counts.doubtful());
		assertEquals(false, counts.isOutdated());
	}

	@Test
	void counting_IncludesACommitThatIsToldLater_CountsItOnce() throws Exception {
		ReferenceCounts counts = new ReferenceCounts();
		add("a", "1", 0, 7);
		counts.begin(store.read(Counting::ofAll));
		commits.forEach(counts::follow);
		assertEquals(1, counts.of("e0"));
	}

	@Test
	void counting_IsOlderThanACommitThatWasToldBefore_CountsItToo() throws Exception {
		ReferenceCounts counts = new ReferenceCounts();
		Counting before = store.read(Counting::ofAll);
		add("a", "1", 0, 7);
		commits.forEach(counts::follow);
		assertEquals(0, counts.of("e0"));
		counts.begin(before);
		assertEquals(1, counts.of("e0"));
	}

	@Test
	void speakerAlone_BecomesTheAddressee_IsCountedAnew() throws Exception {
		change(store, transaction -> {
			transaction.add(ProjectFixture.article("a", "A", ProjectFixture.TEXT), null);
			transaction.add(quotation("q", transaction.get(Entity.class, "e0"), transaction.get(Entity.class, "e1")), "a");
		});
		ReferenceCounts counts = new ReferenceCounts();
		counts.begin(store.read(Counting::ofAll));
		commits.clear();
		change(store, transaction -> transaction.get(Quotation.class, "q").setSpeaker(transaction.get(Entity.class, "e1")));

		commits.forEach(counts::follow);
		assertEquals(Set.of("e0", "e1"), counts.doubtful());
		Counting early = store.read(reader -> Counting.of(reader, counts.doubtful()));
		// Meanwhile somebody goes on.
		commits.clear();
		add("b", "1", 0, 7);
		change(store, transaction -> transaction.get(Quotation.class, "q").setSpeaker(transaction.get(Entity.class, "e2")));
		commits.forEach(counts::follow);
		counts.correct(early);
		assertEquals(Set.of("e1", "e2"), counts.doubtful());
		counts.correct(store.read(reader -> Counting.of(reader, counts.doubtful())));
		assertEquals(Set.of(), counts.doubtful());
		assertEquals(countedNow(), numbers(counts));
	}

	@Test
	void sourceNames_AreThoseOfAllArticlesThatHaveOne() throws Exception {
		change(store, transaction -> {
			for (String id : List.of("a", "b", "c")) {
				Article article = ProjectFixture.article(id, id, ProjectFixture.TEXT);
				article.setSourceName(id.equals("c") ? null : "same.txt");
				transaction.add(article, null);
			}
		});
		Set<String> named = new TreeSet<>();
		store.read(reader -> {
			reader.sourceNames((name, id) -> named.add(name + ' ' + id));
			return null;
		});
		assertEquals(Set.of("same.txt a", "same.txt b"), named);
	}

	private void step(SplittableRandom random) throws StoreException {
		String article = "a" + random.nextInt(4);
		List<String> marks = store.read(reader -> reader.article(article)).map(Article::getAnnotations)
				.map(all -> all.stream().map(Annotation::getId).toList()).orElse(List.of());
		Optional<String> mark = marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(random.nextInt(marks.size())));
		int what = random.nextInt(10);
		if (what == 0 && store.toUndo().isPresent()) {
			ProjectFixture.undo(store);
		} else if (what == 1 && store.toRedo().isPresent()) {
			ProjectFixture.redo(store);
		} else if (what == 2 && mark.isPresent()) {
			change(store, transaction -> transaction.delete(transaction.get(Article.class, article)));
		} else if (what == 3 && mark.isPresent()) {
			change(store, transaction -> transaction.delete(transaction.get(Annotation.class, mark.get())));
		} else if (what < 7 && mark.isPresent()) {
			store.execute(ProjectCommand.of("change",
					transaction -> refer(transaction, transaction.get(Annotation.class, mark.get()), random)));
		} else {
			change(store, transaction -> {
				Annotation added = annotation(random);
				added.setId(Identifiers.next());
				refer(transaction, added, random);
				transaction.add(added, articleOrNew(transaction, article));
			});
		}
	}

	private static String articleOrNew(ProjectTransaction transaction, String id) throws StoreException {
		if (transaction.reader().row(id).isEmpty()) {
			transaction.add(ProjectFixture.article(id, id, ProjectFixture.TEXT), null);
		}
		return id;
	}

	private static Annotation annotation(SplittableRandom random) {
		return switch (random.nextInt(5)) {
		case 0 -> MODEL.createMention();
		case 1 -> MODEL.createEventMention();
		case 2 -> MODEL.createPassage();
		default -> MODEL.createQuotation();
		};
	}

	/** Lets an annotation, or one of its references, be about something else, and moves it. */
	private static void refer(ProjectTransaction transaction, Annotation annotation, SplittableRandom random)
			throws StoreException {
		ProjectFixture.place(annotation, random.nextInt(10), 10 + random.nextInt(10));
		if (random.nextInt(3) == 0) {
			annotation.setFormerWords(random.nextInt(3) == 0 ? null : random.nextBoolean() ? "Wang" : ProjectFixture.TEXT);
		}
		Entity entity = transaction.get(Entity.class, ENTITIES.get(random.nextInt(ENTITIES.size())));
		switch (annotation) {
		case Mention mention -> mention.setEntity(entity);
		case EventMention mention -> mention.setEvent(transaction.get(Event.class, "v"));
		case Passage passage -> {
			passage.getCodes().clear();
			passage.getCodes().add(transaction.get(Code.class, "c"));
		}
		case Quotation quotation -> {
			int which = random.nextInt(4);
			if (which != 1) {
				quotation.setSpeaker(which == 3 ? null : entity);
			}
			if (which != 0) {
				quotation.setAddressee(entity);
			}
		}
		default -> throw new IllegalArgumentException();
		}
	}

	private static Quotation quotation(String id, Entity speaker, Entity addressee) {
		Quotation quotation = ProjectFixture.place(MODEL.createQuotation(), 0, 7);
		quotation.setId(id);
		quotation.setSpeaker(speaker);
		quotation.setAddressee(addressee);
		return quotation;
	}

	private void add(String article, String id, int begin, int end) throws StoreException {
		change(store, transaction -> transaction.add(
				ProjectFixture.mention(id, begin, end, transaction.get(Entity.class, "e0")),
				articleOrNew(transaction, article)));
	}

	private List<String> ids(long[] rows) throws StoreException {
		return store.read(reader -> reader.annotations(rows)).stream().map(AnnotationRow::id).toList();
	}

	private List<ReferenceOrder> orders(ProjectReader reader) throws StoreException {
		List<ReferenceOrder> orders = new ArrayList<>();
		for (String id : OBJECTS) {
			orders.add(reader.referenceOrder(id));
		}
		return orders;
	}

	private Set<String> articlesOf(List<Commit> told) throws StoreException {
		Set<String> articles = new TreeSet<>();
		for (RowChange change : told.stream().flatMap(commit -> commit.changes().stream()).toList()) {
			if (change.table().equals("article")) {
				articles.add(change.id());
			} else if (change.table().equals("annotation")) {
				Optional<Object> owner = change.value("owner");
				articles.add(owner.isPresent() ? owner.get().toString()
						: store.read(reader -> reader.annotation(change.id())).orElseThrow().articleId());
			}
		}
		return articles;
	}

	private Map<String, Integer> countedNow() throws StoreException {
		Map<String, Integer> counted = store.read(ProjectReader::referenceCounts);
		for (String id : OBJECTS) {
			assertEquals(counted.getOrDefault(id, 0), store.read(reader -> reader.referenceCount(id)), id);
		}
		assertTrue(OBJECTS.containsAll(counted.keySet()));
		return OBJECTS.stream().collect(Collectors.toMap(id -> id, id -> counted.getOrDefault(id, 0)));
	}

	private static Map<String, Integer> numbers(ReferenceCounts counts) {
		return OBJECTS.stream().collect(Collectors.toMap(id -> id, counts::of));
	}
}
