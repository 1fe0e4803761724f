// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pressmark.store.ProjectFixture.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pressmark.model.Article;
import org.pressmark.model.ArticleStatus;
import org.pressmark.model.Entity;
import org.pressmark.model.EventMention;
import org.pressmark.model.Evidence;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.store.ArticleQuery.Sort;

/** Lists of articles: what they show, in which order, which of them; and lists of what refers to something. */
class ArticleListTest {

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void row_ShowsWhatIsKnown() throws Exception {
		add("a", article -> {
			article.setTitle("Talks");
			article.setOutlet("Hankyoreh");
			article.getAuthors().addAll(List.of("Hwang \"Joon\" bum", "B"));
			article.setPublished("2021-05-07T16:59+09:00");
			article.setLanguage("en");
			article.setStatus(ArticleStatus.ANNOTATED);
			article.setSourceName("h.txt");
			article.setCaption("Blinken in London");
			article.setPaywalled(Boolean.FALSE);
			article.setDocumentNumber("HANK000020210507e");
			Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
			evidence.setFeature("title");
			evidence.setSource("meta og:title");
			article.getEvidence().add(evidence);
			article.getAnnotations().add(ProjectFixture.mention(null, 0, 1, null));
			article.getAnnotations().add(ProjectFixture.mention(null, 0, 2, null));
		});

		ArticleRow row = store.read(reader -> reader.row("a")).orElseThrow();
		assertEquals(new ArticleRow(row.row(), "a", Optional.of("Talks"), row.opening(), Optional.of("Hankyoreh"),
				List.of("Hwang \"Joon\" bum", "B"), Optional.of("2021-05-07T16:59+09:00"), Optional.of("en"),
				ArticleStatus.ANNOTATED, Optional.of("h.txt"), 2, "a", 1,
				new ArticleOrigin(Optional.of("Blinken in London"), Optional.of(false), Optional.of("HANK000020210507e"),
						Map.of("title", "meta og:title"))), row);
		assertEquals(List.of(row), store.read(reader -> reader.articles(ArticleQuery.ALL)));
	}

	@Test
	void articleCount_CountsAll() throws Exception {
		assertEquals(0, store.read(ProjectReader::articleCount));
		add("a", article -> article.setText("x"));
		add("b", article -> article.setText(null));
		assertEquals(2, store.read(ProjectReader::articleCount));
	}

	@Test
	void row_ShowsWhatIsUnknown() throws Exception {
		add("a", article -> article.setText("\uD83D\uDE00 opening words " + "x".repeat(500)));
		add("b", article -> article.setText(null));

		ArticleRow row = store.read(reader -> reader.row("a")).orElseThrow();
		assertTrue(row.title().isEmpty() && row.outlet().isEmpty() && row.published().isEmpty()
				&& row.language().isEmpty() && row.sourceName().isEmpty() && row.authors().isEmpty());
		assertEquals(ArticleStatus.NEW, row.status());
		assertTrue(row.opening().startsWith("\uD83D\uDE00 opening words x"), row.opening());
		assertTrue(row.opening().length() < 200, row.opening());
		assertEquals("", store.read(reader -> reader.row("b")).orElseThrow().opening());
		assertTrue(store.read(reader -> reader.row("nobody")).isEmpty());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "talks,a", "TALKS,a", "%,b", "_,c", "\\,d", "\\%,''", "zürich,e",
			"ZÜRICH,e", "москва,e", "МОСКВА,e", "hankyo,f", "hwang,g", "\",g", "[,''", "joon\" b,g", "joon\\\" b,''",
			"`\",\"`,''", "seed.txt,h", "  talks  ,a", "'',a b c d e f g h" })
	void filter_IsLiteral(String filter, String ids) throws Exception {
		add("a", article -> article.setTitle("Peace Talks"));
		add("b", article -> article.setTitle("100% sure"));
		add("c", article -> article.setTitle("snake_case"));
		add("d", article -> article.setTitle("back\\slash"));
		add("e", article -> article.setTitle("Zürich, Москва"));
		add("f", article -> article.setOutlet("Hankyoreh"));
		add("g", article -> article.getAuthors().addAll(List.of("Hwang \"Joon\" bum", "Ada")));
		add("h", article -> article.setSourceName("seed.txt"));

		String expected = "''".equals(ids) ? "" : ids;
		String words = "''".equals(filter) ? "" : filter;
		assertEquals(expected, String.join(" ", ids(new ArticleQuery(words, Sort.ADDED, false))));
	}

	@ParameterizedTest
	@CsvSource({ "united, a", "STATES secretary, a", "Москва, b", "left, ''", "far, ''" })
	void filter_FindsTheOpeningOfTheUntitled(String filter, String ids) throws Exception {
		change(store, transaction -> {
			transaction.add(ProjectFixture.article("a", null, "\n United  States Secretary of State " + "word ".repeat(40) + "far"),
					null);
			transaction.add(ProjectFixture.article("b", null, "МОСКВА"), null);
			transaction.add(ProjectFixture.article("c", "Titled", "United States left"), null);
			transaction.add(ProjectFixture.article("d", null, null), null);
		});

		assertEquals(ids, String.join(" ", ids(new ArticleQuery(filter, Sort.ADDED, false))));
	}

	@ParameterizedTest
	@EnumSource(Sort.class)
	void sort_BothDirections_UnknownLast(Sort sort) throws Exception {
		// Added neither in the order of their ids nor in that of any value.
		add("2", article -> values(article, "Beta", "2021-05", ArticleStatus.READ, 1));
		add("3", article -> values(article, "alpha", "2020", ArticleStatus.NEW, 0));
		add("1", article -> values(article, "gamma", "2021-05-04", ArticleStatus.ANNOTATED, 2));
		boolean canBeUnknown = List.of(Sort.TITLE, Sort.OUTLET, Sort.PUBLISHED, Sort.LANGUAGE).contains(sort);
		if (canBeUnknown) {
			add("4", article -> {
				// Nothing is known of it.
			});
		}
		List<String> ascending = new ArrayList<>(switch (sort) {
		case ADDED, STORY -> List.of("1", "2", "3");
		default -> List.of("3", "2", "1");
		});
		List<String> descending = new ArrayList<>(ascending);
		Collections.reverse(descending);
		if (canBeUnknown) {
			ascending.add("4");
			descending.add("4");
		}

		assertEquals(ascending, ids(new ArticleQuery("", sort, false)));
		assertEquals(descending, ids(new ArticleQuery("", sort, true)));
	}

	@Test
	void order_OfImport_SurvivesUndo() throws Exception {
		List<String> ids = new ArrayList<>();
		for (String title : List.of("c", "a", "b")) {
			change(store, transaction -> {
				Article article = (Article) transaction.create(org.pressmark.model.ModelPackage.Literals.ARTICLE);
				article.setTitle(title);
				transaction.add(article, null);
				ids.add(article.getId());
			});
		}
		change(store, transaction -> transaction.delete(transaction.get(Article.class, ids.get(0))));
		ProjectFixture.undo(store);

		assertEquals(ids, ids(ArticleQuery.ALL));
	}

	@Test
	void rows_InTheOrderAskedFor_GoneOnesLeftOut() throws Exception {
		change(store, transaction -> {
			for (int i = 0; i < 1203; i++) {
				transaction.add(ProjectFixture.article(String.format("%04d", i), "T" + i, "x"), null);
			}
		});
		long[] order = store.read(reader -> reader.order(new ArticleQuery("", Sort.ADDED, true)));
		change(store, transaction -> transaction.delete(transaction.get(Article.class, "0600")));

		List<ArticleRow> rows = store.read(reader -> reader.rows(order));

		assertEquals(1202, rows.size());
		assertEquals("1202", rows.getFirst().id());
		assertEquals("0000", rows.getLast().id());
		assertArrayEquals(rows.stream().mapToLong(ArticleRow::row).toArray(),
				store.read(reader -> reader.order(new ArticleQuery("", Sort.ADDED, true))));
	}

	@Test
	void references_ToEachKindOfObject() throws Exception {
		String text = "\uD83D\uDE00 Kim said no.\nBlinken did not answer in London at the G7.";
		change(store, transaction -> {
			String project = transaction.project().getId();
			Entity kim = ProjectFixture.entity("kim", "Kim");
			Entity blinken = ProjectFixture.entity("blinken", "Blinken");
			transaction.add(kim, project);
			transaction.add(blinken, project);
			var event = ProjectFixture.event("g7", "G7");
			transaction.add(event, project);
			var code = ProjectFixture.code("policy", "Policy");
			transaction.add(code, project);
			transaction.add(ProjectFixture.article("a", "One", text), null);
			transaction.add(ProjectFixture.mention("1", 3, 6, kim), "a");
			Quotation quotation = ProjectFixture.place(ModelFactory.eINSTANCE.createQuotation(), 12, 14);
			quotation.setId("2");
			quotation.setSpeaker(kim);
			quotation.setAddressee(blinken);
			transaction.add(quotation, "a");
			EventMention evidence = ProjectFixture.place(ModelFactory.eINSTANCE.createEventMention(), 56, 58);
			evidence.setId("3");
			evidence.setEvent(event);
			transaction.add(evidence, "a");
			Passage passage = ProjectFixture.place(ModelFactory.eINSTANCE.createPassage(), 0, 15);
			passage.setId("4");
			passage.getCodes().add(code);
			transaction.add(passage, "a");
		});

		store.read(reader -> {
			assertEquals(List.of("1", "2"), reader.references("kim").stream().map(AnnotationRow::id).toList());
			assertEquals(List.of("2"), reader.references("blinken").stream().map(AnnotationRow::id).toList());
			assertEquals(List.of("3"), reader.references("g7").stream().map(AnnotationRow::id).toList());
			assertEquals(List.of("4"), reader.references("policy").stream().map(AnnotationRow::id).toList());
			assertEquals(List.of(), reader.references("polic"));
			assertEquals(List.of(), reader.references("%"));
			assertEquals(Map.of("kim", 2, "blinken", 1, "g7", 1), reader.referenceCounts());
			// Read with the article before the project is.
			Article article = reader.article("a").orElseThrow();
			Entity named = ((Mention) article.getAnnotations().get(1)).getEntity();
			assertEquals("kim", named.getId());
			assertSame(named, reader.project().getEntities().stream().filter(each -> each.getId().equals("kim")).findFirst()
					.orElseThrow());
			AnnotationRow first = reader.references("kim").getFirst();
			assertEquals(new AnnotationRow(first.row(), "1", "a", "Mention", 3, 6, "\uD83D\uDE00 ", "Kim", " said no."),
					first);
			return null;
		});
	}

	@Test
	void references_ContextIsWholeWordsOfOneLine() throws Exception {
		String faces = "\uD83D\uDE00".repeat(100);
		String words = "word ".repeat(40);
		String text = "line above\n" + words + "MARK " + words + "\n" + faces + "MARK" + faces + "\nline below";
		change(store, transaction -> {
			Entity entity = ProjectFixture.entity("e", "E");
			transaction.add(entity, transaction.project().getId());
			transaction.add(ProjectFixture.article("a", "One", text), null);
			transaction.add(ProjectFixture.mention("1", text.indexOf("MARK"), text.indexOf("MARK") + 4, entity), "a");
			transaction.add(ProjectFixture.mention("2", text.lastIndexOf("MARK"), text.lastIndexOf("MARK") + 4, entity), "a");
		});

		for (AnnotationRow row : store.read(reader -> reader.references("e"))) {
			assertEquals("MARK", row.words());
			assertTrue(text.contains(row.before() + row.words() + row.after()));
			assertTrue(!row.before().contains("\n") && !row.after().contains("\n"));
			assertTrue(row.before().length() <= 61 && row.after().length() <= 61, row.toString());
			assertTrue(row.before().length() > 40 && row.after().length() > 40, row.toString());
			assertTrue((row.before() + row.after()).codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
			assertTrue(row.before().startsWith("word") || row.before().startsWith("\uD83D\uDE00"), row.before());
		}
	}

	private static void values(Article article, String name, String published, ArticleStatus status, int annotations) {
		article.setTitle(name);
		article.setOutlet(name);
		article.setLanguage(name.toLowerCase(java.util.Locale.ROOT));
		article.setPublished(published);
		article.setStatus(status);
		for (int i = 0; i < annotations; i++) {
			article.getAnnotations().add(ProjectFixture.mention(null, 0, i + 1, null));
		}
	}

	private void add(String id, java.util.function.Consumer<Article> values) throws StoreException {
		Article article = ProjectFixture.article(id, null, ProjectFixture.TEXT);
		values.accept(article);
		change(store, transaction -> transaction.add(article, null));
	}

	private List<String> ids(ArticleQuery query) throws StoreException {
		return store.read(reader -> reader.articles(query)).stream().map(ArticleRow::id).toList();
	}
}
