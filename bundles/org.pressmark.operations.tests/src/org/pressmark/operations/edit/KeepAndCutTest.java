// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.model.RemovedBlock;
import org.pressmark.sources.ArticleDraft;
import org.pressmark.sources.Block;
import org.pressmark.sources.Metadata;
import org.pressmark.sources.RemovalReason;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Bringing back what the import cut away, and cutting more: text, paragraphs, blocks and marks stay together. */
class KeepAndCutTest {

	/** Latin, an emoji of several units, right to left, Korean, and a sign with a combining mark. */
	private static final List<String> WORDS = List.of("talks", "a", "\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDCBB",
			"\u0645\u062D\u0627\u062F\u062B\u0627\u062A", "\uC678\uBB34\uC7A5\uAD00", "e\u0301", "G7");

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
	void keep_BetweenParagraphs() throws Exception {
		add("first\nthird", block(6, "before"), block(6, "second\n line"), block(6, "after"));
		mark(0, 11);
		mark(6, 11);
		mark(0, 5);
		KeepRemoved command = KeepRemoved.of(article(), 1);
		assertTrue(command.begin().isEmpty());
		store.execute(command);

		assertEquals("first\nsecond line\nthird", article().getText());
		assertEquals(Optional.of(6), command.begin());
		assertEquals(List.of("0 5 text", "6 17 text", "18 23 text"), paragraphs());
		assertEquals(List.of("6 before", "18 after"), removed());
		assertEquals(List.of("first", "first\nsecond line\nthird", "third"), words());
		assertEquals("Bring back \u201csecond line\u201d", label());
	}

	@Test
	void keep_AtTheEnd() throws Exception {
		add("first", block(5, "before"), block(5, "last"), block(5, "after"));
		mark(0, 5);
		store.execute(KeepRemoved.of(article(), 1));

		assertEquals("first\nlast", article().getText());
		assertEquals(List.of("0 5 text", "6 10 text"), paragraphs());
		assertEquals(List.of("6 before", "10 after"), removed());
		assertEquals(List.of("first"), words());
	}

	@Test
	void keep_WhereNothingIsLeft() throws Exception {
		add("", block(0, "before"), block(0, "all"), block(0, "after"));
		store.execute(KeepRemoved.of(article(), 1));

		assertEquals("all", article().getText());
		assertEquals(List.of("0 3 text"), paragraphs());
		assertEquals(List.of("0 before", "3 after"), removed());
	}

	@Test
	void keep_WhereNoParagraphBegins() throws Exception {
		add("first\nthird", block(2, "second"), block(99, "fourth"));
		store.execute(KeepRemoved.of(article(), 0));
		store.execute(KeepRemoved.of(article(), 0));

		assertEquals("first\nsecond\nthird\nfourth", article().getText());
		assertEquals(List.of("0 5 text", "6 12 text", "13 18 text", "19 25 text"), paragraphs());
	}

	@Test
	void keepAndCut_KindStays() throws Exception {
		RemovedBlock heading = block(6, "second");
		heading.setKind(ParagraphKind.HEADING);
		add("first\nthird", heading);
		store.execute(KeepRemoved.of(article(), 0));

		assertEquals(List.of("0 5 text", "6 12 heading", "13 18 text"), paragraphs());
		store.execute(CutParagraph.of(article(), 6, true));
		assertEquals(ParagraphKind.HEADING, article().getRemoved().getFirst().getKind());
		store.execute(KeepRemoved.of(article(), 0));
		assertEquals(List.of("0 5 text", "6 12 heading", "13 18 text"), paragraphs());
	}

	@Test
	void keep_Refused() throws Exception {
		add("first", block(5, " \n "), block(5, "last"));
		KeepRemoved twice = KeepRemoved.of(article(), 1);

		assertEquals("This block has no words to bring back.", refusal(KeepRemoved.of(article(), 0)));
		store.execute(twice);
		assertEquals("The text was changed meanwhile. Look at it again.", refusal(twice));
	}

	@Test
	void cut_MarksKeepTheirOtherWords() throws Exception {
		add("first\nsecond\nthird");
		mark(0, 18);
		mark(2, 9);
		mark(9, 15);
		mark(9, 13);
		mark(0, 5);
		mark(13, 18);
		mark(0, 13);
		assertEquals("1 mark lies on this paragraph and would be deleted with it. Say that it may go, or delete it first.",
				refusal(CutParagraph.of(article(), 8, false)));
		assertEquals(1, CutParagraph.annotationsOn(article(), 8));
		CutParagraph command = CutParagraph.of(article(), 8, true);
		store.execute(command);

		assertEquals(1, command.deleted());
		assertEquals(4, command.shortened());
		assertEquals("first\nthird", article().getText());
		assertEquals(Optional.of(0), command.removedIndex());
		assertEquals(List.of("0 5 text", "6 11 text"), paragraphs());
		assertEquals(List.of("6 second"), removed());
		assertEquals("by-hand", article().getRemoved().getFirst().getReason());
		assertEquals(List.of("first", "first", "first\nthird", "rst", "th", "third"), words());
		assertEquals("Cut \u201csecond\u201d", label());
	}

	@Test
	void cut_TheLastParagraph() throws Exception {
		add("first\nsecond", block(6, "before"), block(12, "after"));
		mark(2, 9);
		store.execute(CutParagraph.of(article(), 12, false));

		assertEquals("first", article().getText());
		assertEquals(List.of("5 before", "5 second", "5 after"), removed());
		assertEquals(List.of("rst"), words());
		assertEquals("This is the only paragraph of the article. Delete the article instead.",
				refusal(CutParagraph.of(article(), 0, true)));
	}

	@Test
	void cut_Refused() throws Exception {
		add("first\n\nthird");
		CutParagraph twice = CutParagraph.of(article(), 0, true);

		assertEquals("There are no words here to cut.", refusal(CutParagraph.of(article(), 6, true)));
		store.execute(twice);
		assertEquals("The text was changed meanwhile. Look at it again.", refusal(twice));
	}

	@Test
	void anything_KeptAndCutAgain_IsAsBefore() throws Exception {
		Random random = new Random(11);
		for (int i = 0; i < 30; i++) {
			add(draft(random));
			markAtRandom(random);
			List<String> before = all();
			int index = random.nextInt(article().getRemoved().size());
			List<String> marked = words().stream().map(KeepAndCutTest::oneLine).toList();
			KeepRemoved keep = KeepRemoved.of(article(), index);
			store.execute(keep);
			List<String> kept = all();
			String by = article().getText().substring(keep.begin().orElseThrow()).lines().findFirst().orElseThrow();
			assertEquals(before.getLast(), words().size() + " marks");
			assertEquals(marked, words().stream().map(words -> oneLine(words.replace('\n' + by + '\n', "\n"))).toList());

			CutParagraph cut = CutParagraph.of(article(), keep.begin().orElseThrow(), false);
			if (article().getText().indexOf('\n') >= 0) {
				store.execute(cut);
				assertEquals(before, all());
				assertEquals(Optional.of(index), cut.removedIndex());
				ProjectStore.await(store.undo());
			}
			assertEquals(kept, all());
			ProjectStore.await(store.undo());
			assertEquals(before, all());
			ProjectStore.await(store.redo());
			assertEquals(kept, all());
			assertEquals(List.of(), store.read(reader -> reader.check()));
			store.execute(ProjectCommand.of("delete", t -> t.delete(t.get(Article.class, "a"))));
		}
	}

	@Test
	void anything_Cut_LeavesMarksOnTheirWords() throws Exception {
		Random random = new Random(12);
		for (int i = 0; i < 30; i++) {
			add(draft(random));
			markAtRandom(random);
			String text = article().getText();
			List<String> before = all();
			if (text.lines().count() > 1) {
				int offset = random.nextInt(text.length() + 1);
				long lost = CutParagraph.annotationsOn(article(), offset);
				CutParagraph cut = CutParagraph.of(article(), offset, true);
				store.execute(cut);
				String gone = article().getRemoved().get(cut.removedIndex().orElseThrow()).getText();
				assertEquals(before.getLast(), words().size() + lost + " marks");
				for (String words : words()) {
					assertNotEquals("", words.strip());
					assertTrue(text.contains(words) || text.contains(words.replaceFirst("\n", '\n' + gone + '\n'))
							|| Stream.of(words.split("\n")).allMatch(text::contains), words);
				}
				assertTrue(tiles(article()));
				ProjectStore.await(store.undo());
				assertEquals(before, all());
			}
			assertEquals(List.of(), store.read(reader -> reader.check()));
			store.execute(ProjectCommand.of("delete", t -> t.delete(t.get(Article.class, "a"))));
		}
	}

	private static String oneLine(String words) {
		return words.replace('\n', ' ');
	}

	/** Whether the paragraphs are the lines of the text, and the blocks' positions begin lines or end the text. */
	private static boolean tiles(Article article) {
		int next = 0;
		List<Integer> begins = new ArrayList<>(List.of(article.getText().length()));
		for (Paragraph each : article.getParagraphs()) {
			if (each.getBegin() != next || article.getText().substring(each.getBegin(), each.getEnd()).contains("\n")) {
				return false;
			}
			begins.add(next);
			next = each.getEnd() + 1;
		}
		return next == article.getText().length() + 1
				&& article.getRemoved().stream().allMatch(block -> begins.contains(block.getPosition()));
	}

	private static Supplier<Article> draft(Random random) {
		List<Block> blocks = new ArrayList<>();
		int count = 1 + random.nextInt(7);
		for (int i = 0; i < count; i++) {
			org.pressmark.sources.ParagraphKind[] kinds = org.pressmark.sources.ParagraphKind.values();
			Block kept = Block.kept(kinds[random.nextInt(kinds.length)], line(random, i));
			blocks.add(random.nextInt(3) > 0 ? kept : kept.remove(RemovalReason.BY_HAND, ""));
		}
		blocks.add(random.nextInt(count), Block.kept(org.pressmark.sources.ParagraphKind.TEXT, line(random, count))
				.remove(RemovalReason.NAVIGATION, ""));
		ArticleDraft draft = new ArticleDraft("s", "text/plain", Metadata.UNKNOWN, blocks);
		return () -> article(draft.text(),
				draft.paragraphs().stream().map(each -> paragraph(each.begin(), each.end(), each.kind())).toList(),
				draft.removed().stream().map(each -> block(each.position(), each.text(), each.kind())).toList());
	}

	private static String line(Random random, int number) {
		return number + random.ints(1 + random.nextInt(4), 0, WORDS.size()).mapToObj(word -> ' ' + WORDS.get(word))
				.collect(Collectors.joining());
	}

	private void markAtRandom(Random random) throws StoreException {
		String text = article().getText();
		List<Annotation> marks = new ArrayList<>();
		for (int i = text.isEmpty() ? 0 : random.nextInt(6); i > 0; i--) {
			int begin = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
			int end = text.offsetByCodePoints(begin, 1 + random.nextInt(text.codePointCount(begin, text.length())));
			if (!text.substring(begin, end).isBlank()) {
				marks.add(passage(begin, end));
			}
		}
		store.execute(ProjectCommand.of("mark", transaction -> {
			for (Annotation each : marks) {
				transaction.add(each, "a");
			}
		}));
	}

	private void add(String text, RemovedBlock... blocks) throws StoreException {
		List<Paragraph> paragraphs = new ArrayList<>();
		int begin = 0;
		for (String line : text.isEmpty() ? List.<String>of() : List.of(text.split("\n"))) {
			paragraphs.add(paragraph(begin, begin + line.length()));
			begin += line.length() + 1;
		}
		add(() -> article(text, paragraphs, List.of(blocks)));
	}

	private void add(Supplier<Article> article) throws StoreException {
		store.execute(ProjectCommand.of("add", transaction -> transaction.add(article.get(), null)));
	}

	private void mark(int begin, int end) throws StoreException {
		store.execute(ProjectCommand.of("mark", transaction -> transaction.add(passage(begin, end), "a")));
	}

	private static Annotation passage(int begin, int end) {
		Annotation annotation = ModelFactory.eINSTANCE.createPassage();
		annotation.setBegin(begin);
		annotation.setEnd(end);
		return annotation;
	}

	private static Article article(String text, List<Paragraph> paragraphs, List<RemovedBlock> removed) {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setId("a");
		article.setText(text);
		article.getParagraphs().addAll(paragraphs);
		article.getRemoved().addAll(removed);
		return article;
	}

	private static Paragraph paragraph(int begin, int end, org.pressmark.sources.ParagraphKind kind) {
		Paragraph paragraph = paragraph(begin, end);
		paragraph.setKind(ParagraphKind.valueOf(kind.name()));
		return paragraph;
	}

	private static Paragraph paragraph(int begin, int end) {
		Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
		paragraph.setBegin(begin);
		paragraph.setEnd(end);
		paragraph.setKind(ParagraphKind.TEXT);
		return paragraph;
	}

	private static RemovedBlock block(int position, String text, org.pressmark.sources.ParagraphKind kind) {
		RemovedBlock block = block(position, text);
		block.setKind(ParagraphKind.valueOf(kind.name()));
		return block;
	}

	private static RemovedBlock block(int position, String text) {
		RemovedBlock block = ModelFactory.eINSTANCE.createRemovedBlock();
		block.setPosition(position);
		block.setText(text);
		block.setReason(RemovalReason.BY_HAND.keyword());
		return block;
	}

	private Article article() throws StoreException {
		return store.read(reader -> reader.article("a")).orElseThrow();
	}

	/** Everything that has a place. */
	private List<String> all() throws StoreException {
		Article article = article();
		return Stream.of(Stream.of(article.getText()), paragraphs().stream(), removed().stream(),
				article.getRemoved().stream().map(each -> each.getKind().getLiteral()),
				article.getAnnotations().stream().map(each -> each.getId() + ' ' + each.getBegin() + ' ' + each.getEnd())
						.sorted(),
				Stream.of(article.getAnnotations().size() + " marks")).flatMap(each -> each).toList();
	}

	private List<String> paragraphs() throws StoreException {
		return article().getParagraphs().stream()
				.map(each -> each.getBegin() + " " + each.getEnd() + ' ' + each.getKind().getLiteral()).toList();
	}

	private List<String> removed() throws StoreException {
		return article().getRemoved().stream().map(each -> each.getPosition() + " " + each.getText()).toList();
	}

	/** The marked words. */
	private List<String> words() throws StoreException {
		Article article = article();
		return article.getAnnotations().stream().map(each -> article.getText().substring(each.getBegin(), each.getEnd()))
				.sorted().toList();
	}

	private String label() throws StoreException {
		return store.read(reader -> reader.history(1)).getFirst().label();
	}

	private String refusal(ProjectCommand command) throws StoreException {
		List<String> before = all();
		String message = assertThrows(StoreException.class, () -> store.execute(command)).getMessage();
		assertEquals(before, all());
		return message;
	}
}
