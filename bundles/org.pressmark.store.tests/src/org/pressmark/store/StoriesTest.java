// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.similarity.Shingles;
import org.pressmark.store.ArticleQuery.Sort;

/** Versions of a story are found whenever and however their texts come, go, and come back. */
class StoriesTest {

	private static final String WIRE = """
			PORTHAVEN (Agency) - Ministers of the nine coastal states agreed late on Tuesday to open their harbours to relief
			ships for six months, ending weeks of dispute over who would pay for the inspections of their cargo.
			"Nobody got everything they came for, and that is why it will hold," said the head of the host's delegation.
			Two delegations had threatened to leave on Monday when a draft proposed that the smaller states pay as much.
			""";
	private static final String OTHER = """
			The harvest in the southern valleys will be the smallest in twenty years, the farmers' league expects. Frost in
			April and hail in June destroyed almost half of the apples, and prices have risen by a third since then.
			""";

	@TempDir
	Path folder;
	private Path file;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("p.pressmark");
		store = ProjectStore.create(file, "P", "Ada");
	}

	@AfterEach
	void close() throws Exception {
		assertEquals(List.of(), store.read(ProjectReader::check));
		store.close();
	}

	private void add(String id, String text) throws StoreException {
		ProjectFixture.addArticle(store, id, "Title " + id, text);
	}

	private String stories() throws StoreException {
		return String.join(" ", store.read(reader -> reader.stories(0, 99)).stream()
				.map(story -> String.join("", story.articleIds())).toList());
	}

	private ArticleRow row(String id) throws StoreException {
		return store.read(reader -> reader.row(id)).orElseThrow();
	}

	@Test
	void versions_OfWireStory() throws Exception {
		add("a", WIRE);
		add("b", OTHER);
		add("c", "By our staff\n" + WIRE.replace("Tuesday", "March 3") + "Additional reporting by Bob.");
		add("d", WIRE.toUpperCase(Locale.ROOT).replace(",", ""));

		assertEquals("acd", stories());
		List<StoryVersion> versions = store.read(reader -> reader.versions("a"));
		assertEquals(List.of("d", "c"), versions.stream().map(StoryVersion::articleId).toList());
		assertTrue(versions.get(0).isExact());
		assertFalse(versions.get(1).isExact());
		assertTrue(versions.get(1).similarity() > 0.7);
		assertEquals(List.of(), store.read(reader -> reader.versions("b")));
		assertEquals(List.of(), store.read(reader -> reader.versions("none")));
	}

	@Test
	void version_ThatLeavesOutMoreThanHalf() throws Exception {
		List<String> whole = IntStream.range(0, 30).mapToObj(i -> "Sentence " + i + " tells what " + i * 7 + " people of town "
				+ i * 3 + " said about plan " + i + ".").toList();
		add("a", String.join("\n", whole));
		add("b", String.join("\n", whole.subList(0, 10)));
		add("c", String.join("\n", whole.subList(0, 2)) + "\n" + OTHER.repeat(3));

		assertEquals("ab", stories());
		assertEquals(0.33, store.read(reader -> reader.versions("a")).getFirst().similarity(), 0.02);
	}

	/** What an outlet puts below all that it prints makes no story of it. */
	@Test
	void paragraphBelowAllArticles_IsNoStory() throws Exception {
		String below = "\nThis article was produced by the consortium of local newspapers with the support of the foundation, which "
				+ "has no influence on what is written; you can read more on how we work on our pages about us.";
		add("a", "Police arrested two men in Leeds on Monday night after a robbery in the town centre, a spokesman said." + below);
		add("b", "Police arrested three men in York on Monday night after a fire in the town centre, a spokesman said." + below);
		add("c", "The mayor of Hull opened a new bridge over the river." + below);
		assertEquals("", stories());
		add("d", WIRE.strip() + below);
		add("e", WIRE.strip().replace("Tuesday", "March 3") + below);
		add("f", WIRE.strip());
		assertEquals("def", stories());
		add("g", "By our staff" + below);
		add("h", "Brief by Bob" + below);
		assertEquals("def gh", stories());
	}

	/** A project of the format whose links came of similarity alone. */
	@Test
	void linksByTheFormerRule_AreFoundAnew() throws Exception {
		String below = "\nThis article was produced by the consortium of local newspapers with the support of the foundation, which "
				+ "has no influence on what is written; you can read more on how we work on our pages about us.";
		add("a", "Police arrested two men in Leeds on Monday night." + below);
		add("b", "The mayor of Hull opened a bridge over the river." + below);
		assertEquals("", stories());
		double similarity = Shingles.of("The mayor of Hull opened a bridge over the river." + below)
				.similarity(Shingles.of("Police arrested two men in Leeds on Monday night." + below));
		store.close();
		ProjectFixture.sql(file, "INSERT INTO same_story(text, other, similarity) VALUES (1, 2, " + similarity + "), (2, 1, "
				+ similarity + ")");
		ProjectFixture.sql(file, "DROP TABLE reportdefinition");
		ProjectFixture.sql(file, "ALTER TABLE article DROP COLUMN \"rejectedSuggestions\"");
		ProjectFixture.sql(file, "PRAGMA user_version = 6");
		store = ProjectStore.open(file, "Ada");

		assertEquals("", stories());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void rows_NameTheirStory() throws Exception {
		add("a", OTHER);
		add("b", WIRE);
		add("c", WIRE);
		add("d", WIRE + "More to follow.");

		assertEquals(List.of("a 1", "b 3", "b 3", "b 3"), store.read(reader -> reader.articles(ArticleQuery.ALL)).stream()
				.map(row -> row.story() + ' ' + row.versions()).toList());
		assertFalse(row("b").isLaterVersion());
		assertTrue(row("c").isLaterVersion());
	}

	/** What was found once is not found anew for each reader, and yet never out of date. */
	@Test
	void stories_AfterEachKindOfStep() throws Exception {
		add("a", WIRE);
		add("b", WIRE);
		assertEquals("ab", stories());
		ProjectFixture.change(store, t -> t.get(Article.class, "a").setTitle("Another title"));
		assertEquals("ab", stories());
		add("c", WIRE + "More.");
		assertEquals("abc", stories());
		ProjectFixture.change(store, t -> t.get(Article.class, "b").setText(OTHER));
		assertEquals("ac", stories());
		ProjectStore.await(store.undo());
		assertEquals("abc", stories());
		ProjectFixture.change(store, t -> t.delete(t.get(Article.class, "a")));
		assertEquals("bc", stories());
		ProjectFixture.change(store, t -> t.get(Article.class, "c").setTitle("A third title"));
		assertEquals("bc", stories());
		ProjectStore.await(store.undo());
		ProjectStore.await(store.undo());
		assertEquals("abc", stories());
		ProjectStore.await(store.redo());
		assertEquals("bc", stories());
	}

	@Test
	void stories_AfterALargeStep() throws Exception {
		add("a", WIRE);
		assertEquals("", stories());
		ProjectFixture.change(store, t -> {
			for (int i = 0; i < 1_200; i++) {
				Article article = ModelFactory.eINSTANCE.createArticle();
				article.setText("Number " + i + (i == 1_100 ? WIRE : ""));
				t.add(article, null);
			}
		});
		assertEquals(List.of(2), store.read(reader -> reader.stories(0, 9)).stream()
				.map(story -> story.articleIds().size()).toList());
	}

	/** A reader that began before does not see what came meanwhile, whoever asks in between. */
	@Test
	void stories_OfTheReadersOwnState() throws Exception {
		add("a", WIRE);
		add("b", WIRE);
		store.read(early -> {
			assertEquals(2, early.articleCount());
			add("c", WIRE);
			assertEquals("abc", stories());
			assertEquals(List.of("a", "b"), early.stories(0, 9).getFirst().articleIds());
			assertEquals("abc", stories());
			return null;
		});
	}

	/** What a command did already is not a step yet. */
	@Test
	void stories_WithinACommand() throws Exception {
		add("a", WIRE);
		assertEquals("", stories());
		ProjectFixture.change(store, t -> {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setText(WIRE);
			t.add(article, null);
			assertEquals(List.of(), t.reader().stories(0, 9));
		});
		assertEquals(1, store.read(reader -> reader.stories(0, 9)).size());
	}

	@Test
	void order_OfTheVersionsOfOneArticle() throws Exception {
		add("a", OTHER);
		add("b", WIRE);
		add("c", OTHER + "More.");
		add("d", WIRE);

		assertEquals("b d", order("", Optional.of("d"), false));
		assertEquals("d b", order("", Optional.of("b"), true));
		assertEquals("c", order("title C", Optional.of("a"), false));
		assertEquals("a b c d", order("", Optional.empty(), false));
		ProjectFixture.change(store, t -> t.delete(t.get(Article.class, "b")));
		assertEquals("d", order("", Optional.of("d"), false));
		assertEquals("", order("", Optional.of("b"), false));
	}

	@Test
	void order_ByStory_VersionsTogetherAndFirst() throws Exception {
		add("a", "Something else entirely.");
		add("b", WIRE);
		add("c", OTHER);
		add("d", WIRE);
		add("e", OTHER + "More.");

		assertEquals("b d c e a", order(false));
		assertEquals("e c d b a", order(true));
	}

	private String order(boolean descending) throws StoreException {
		return String.join(" ", store.read(reader -> reader.articles(new ArticleQuery("", Sort.STORY, descending))).stream()
				.map(ArticleRow::id).toList());
	}

	private String order(String filter, Optional<String> versionsOf, boolean descending) throws StoreException {
		ArticleQuery query = new ArticleQuery(filter, Sort.ADDED, descending, versionsOf);
		return String.join(" ", store.read(reader -> reader.articles(query)).stream().map(ArticleRow::id).toList());
	}

	@Test
	void deletedChangedUndoneRedone() throws Exception {
		add("a", WIRE);
		add("b", WIRE + "More to follow.");
		assertEquals("ab", stories());

		ProjectFixture.change(store, t -> t.delete(t.get(Article.class, "a")));
		assertEquals("", stories());
		assertEquals(1, row("b").versions());
		ProjectFixture.undo(store);
		assertEquals("ab", stories());
		ProjectFixture.change(store, t -> t.get(Article.class, "b").setText(OTHER));
		assertEquals("", stories());
		ProjectFixture.undo(store);
		assertEquals("ab", stories());
		ProjectFixture.redo(store);
		assertEquals("", stories());
		add("c", OTHER);
		assertEquals("bc", stories());
	}

	/** One leads to the other by way of a third; without that they have nothing in common any more. */
	@Test
	void story_ByWayOfAnArticleInBetween() throws Exception {
		List<String> words = IntStream.range(0, 300).mapToObj(i -> "word" + i).toList();
		add("a", String.join(" ", words.subList(0, 200)));
		add("b", String.join(" ", words.subList(100, 300)));
		assertEquals("", stories());
		add("c", String.join(" ", words));
		assertEquals("abc", stories());
		List<StoryVersion> versions = store.read(reader -> reader.versions("a"));
		assertEquals(List.of("c", "b"), versions.stream().map(StoryVersion::articleId).toList());
		assertTrue(versions.get(1).similarity() < 0.4);

		ProjectFixture.change(store, t -> t.delete(t.get(Article.class, "c")));
		assertEquals("", stories());
	}

	@Test
	void textsWithoutWords_AreNoStory() throws Exception {
		add("a", "");
		add("b", "");
		add("c", "\u2026");
		add("d", null);
		assertEquals("", stories());
		assertEquals(1, row("a").versions());
	}

	@Test
	void stories_ByPages() throws Exception {
		for (int i = 0; i < 5; i++) {
			add("a" + i, OTHER + "Region number " + i);
			add("b" + i, "Story number " + i + ". " + words(new Random(i), 60));
			add("c" + i, "Story number " + i + ". " + words(new Random(i), 60) + "end");
		}
		List<Story> all = store.read(reader -> reader.stories(0, 99));
		assertEquals(6, all.size());
		assertEquals(all.subList(0, 2), store.read(reader -> reader.stories(0, 2)));
		assertEquals(all.subList(4, 6), store.read(reader -> reader.stories(4, 2)));
		assertEquals(List.of(), store.read(reader -> reader.stories(6, 2)));
	}

	/** A command that fails leaves nothing that a later one would find. */
	@Test
	void failedCommand_LeavesNothing() throws Exception {
		ProjectFixture.refusal(store, t -> {
			t.add(ProjectFixture.article("a", "A", WIRE), null);
			t.add(ProjectFixture.mention("m", 0, 9999, null), "a");
		});
		assertEquals(0, ProjectFixture.number(file, "SELECT count(*) FROM fingerprint"));
		add("b", WIRE);
		add("c", WIRE + "More.");
		assertEquals("bc", stories());
	}

	@Test
	void manyVersions_AreOneStory() throws Exception {
		ProjectFixture.change(store, t -> {
			for (int i = 0; i < 120; i++) {
				t.add(ProjectFixture.article(null, null, WIRE + "Printed in edition number " + i), null);
			}
		});
		List<Story> stories = store.read(reader -> reader.stories(0, 9));
		assertEquals(List.of(120), stories.stream().map(story -> story.articleIds().size()).toList());
	}

	/** The same as comparing each with each. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 20210503 })
	void randomEdits_AreFound(long seed) throws Exception {
		Random random = new Random(seed);
		List<String> originals = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			originals.add(words(random, 150 + random.nextInt(300)));
		}
		ProjectFixture.change(store, t -> {
			for (int i = 0; i < 100; i++) {
				String id = String.format("%03d", i);
				String text = i < 20 ? originals.get(i) : edited(originals.get(i % 20), random);
				t.add(ProjectFixture.article(id, null, text), null);
			}
		});
		List<Story> stories = store.read(reader -> reader.stories(0, 99));
		assertEquals(20, stories.size());
		for (int i = 0; i < 20; i++) {
			List<String> expected = IntStream.of(i, i + 20, i + 40, i + 60, i + 80).mapToObj(n -> String.format("%03d", n))
					.toList();
			assertEquals(expected, stories.get(i).articleIds());
		}
	}

	/** Up to a quarter cut off at the beginning, some words at the end, one word in thirty another one. */
	private static String edited(String text, Random random) {
		List<String> words = new ArrayList<>(List.of(text.split(" ")));
		int cut = words.size() / 4;
		List<String> rest = words.subList(random.nextInt(cut), words.size() - random.nextInt(cut / 4 + 1));
		for (int i = 0; i < rest.size(); i++) {
			if (random.nextInt(30) == 0) {
				rest.set(i, "edit" + random.nextInt(1_000_000));
			}
		}
		return String.join(" ", rest);
	}

	private static String words(Random random, int count) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			words.append('w').append(random.nextInt(100_000)).append(' ');
		}
		return words.toString();
	}
}
