// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.model.RemovedBlock;
import org.pressmark.model.text.FormerWords;
import org.pressmark.model.text.GraphemeClusters;
import org.pressmark.model.text.Lines;
import org.pressmark.operations.entities.Concordance;
import org.pressmark.operations.reports.ReportOperation;
import org.pressmark.operations.reports.ReportResult;
import org.pressmark.operations.search.UnmarkedNames;
import org.pressmark.operations.search.UnmarkedNames.Unmarked;
import org.pressmark.store.ChangedWords;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** Correcting a text after it was annotated: marks keep their words, and what was touched is there to be decided. */
class CorrectTextTest {

	/** Latin, an emoji of several units, right to left, Korean, a sign with a combining mark, a name. */
	private static final List<String> WORDS = List.of("talks", "a", "\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDCBB",
			"\u0645\u062D\u0627\u062F\u062B\u0627\u062A", "\uC678\uBB34\uC7A5\uAD00", "e\u0301", "G7", "Kim", "said", ",");

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
	void typo_InAMarkedWord_IsToBeDecided_OthersMove() throws Exception {
		add("Blinkin met Kim.\nBlinken left.");
		String blinkin = mark("Blinkin");
		mark("Kim");
		mark("Blinken left");
		CorrectText command = CorrectText.of(article(), 5, 6, "een");
		assertTrue(command.corrected().isEmpty());
		store.execute(command);

		assertEquals("Blinkeenn met Kim.\nBlinken left.", article().getText());
		assertEquals(List.of("Blinkeenn<Blinkin", "Blinken left", "Kim"), words());
		assertEquals(List.of("0 18", "19 32"), paragraphs());
		assertEquals(Optional.of(new Span("a", 5, 8)), command.corrected());
		assertEquals(List.of(blinkin), command.toDecide());
		assertEquals(List.of("Blinkin -> Blinkeenn"), toDecide());
		assertEquals("Correct \u201ci\u201d to \u201ceen\u201d", label());

		store.execute(CorrectText.of(article(), 5, 8, "e"));
		assertEquals(List.of("Blinken left", "Blinken<Blinkin", "Kim"), words());
		store.execute(new SettleWords(List.of(blinkin)));
		assertEquals(List.of(), toDecide());
		assertEquals(List.of("Blinken", "Blinken left", "Kim"), words());
		assertEquals("Accept the corrected words \u201cBlinken\u201d", label());
		for (int i = 0; i < 3; i++) {
			ProjectStore.await(store.undo());
		}
		assertEquals(List.of("Blinken left", "Blinkin", "Kim"), words());
	}

	@Test
	void wordsThatAreGone_AreSaidByNoListUntilSomebodyDecides() throws Exception {
		add("Today Blinken said so.\nBlinken left.");
		store.execute(ProjectCommand.of("entity", transaction -> {
			Entity entity = ModelFactory.eINSTANCE.createEntity();
			entity.setId("e");
			entity.setName("Antony Blinken");
			entity.getAliases().add("said");
			transaction.add(entity, transaction.project().getId());
		}));
		String gone = mention(6, 13);
		String stays = mention(23, 35);
		store.execute(CorrectText.of(article(), 6, 14, ""));

		assertEquals(List.of("Blinken left", "said<Blinken"), words());
		Concordance places = store.read(reader -> Concordance.of(reader, "e"));
		assertEquals(List.of("Blinken left"), store.read(reader -> places.page(reader, 0, 9)).stream()
				.map(each -> each.place().words()).toList());
		assertEquals(1, places.articles().getFirst().annotations());
		assertEquals(1, places.lost());
		ReportOptions options = new ReportOptions("P", Optional.empty(), "Ada", ZonedDateTime.now(), Locale.ENGLISH,
				Optional.empty());
		List<String> reported = new ArrayList<>();
		ReportFormat format = new ReportFormat("ids", "Ids", "txt", (input, given, output, monitor) -> {
			input.articles().forEach(each -> each.getAnnotations().forEach(mark -> reported.add(mark.getId())));
			return List.of();
		});
		ReportResult result = new ReportOperation(store).run(options,
				List.of(new ReportOperation.Target(format, folder.resolve("r.txt"))), new NullProgressMonitor());
		assertEquals(List.of(stays), reported);
		assertEquals(List.of("One mark is left out, for its words are gone from the text. The view Words to Decide lists it."),
				result.warnings());
		Article article = article();
		assertEquals("said", article.getText().substring(6, 10));
		assertEquals(List.of(6), UnmarkedNames.of(store.read(ProjectReader::project))
				.in(article.getText(), article.getAnnotations()).stream().map(Unmarked::begin).toList());

		store.execute(new SettleWords(List.of(gone)));
		assertEquals(2, store.read(reader -> Concordance.of(reader, "e")).size());
	}

	@Test
	void rewriting_ReplacesOnlyTheWordsThatDiffer() throws Exception {
		add("Blinkin met Kim.\nHe left with Lee.");
		String blinkin = mark("Blinkin");
		mark("Kim");
		mark("Lee");
		CorrectText command = rewriting(0, 16, "  Blinken met Kim. \r\n\r\n").orElseThrow();
		store.execute(command);

		assertEquals("Blinken met Kim.\nHe left with Lee.", article().getText());
		assertEquals("Correct \u201cBlinkin\u201d to \u201cBlinken\u201d", label());
		assertEquals(List.of(blinkin), command.toDecide());
		assertEquals(0, command.moved());

		CorrectText parted = rewriting(17, 34, "He really left\nwith Lee.").orElseThrow();
		store.execute(parted);
		assertEquals("Blinken met Kim.\nHe really left\nwith Lee.", article().getText());
		assertEquals(List.of("0 16", "17 31", "32 41"), paragraphs());
		assertEquals(1, parted.moved());
		assertEquals(List.of(), parted.toDecide());
	}

	@Test
	void rewriting_WithoutAnyChange_IsNone() throws Exception {
		add(" Kim met Lee.\nThey left.");
		assertEquals(Optional.empty(), rewriting(0, 13, " Kim met Lee."));
		assertEquals(Optional.empty(), rewriting(14, 24, "They left.\n\n "));
	}

	@Test
	void rewriting_ToNothing_TakesTheParagraphAway() throws Exception {
		add("Kim met Lee.\nAdvertisement\nThey left.");
		store.execute(rewriting(13, 26, " \n").orElseThrow());
		assertEquals("Kim met Lee.\nThey left.", article().getText());
		assertEquals(List.of("0 12", "13 23"), paragraphs());
	}

	private Optional<CorrectText> rewriting(int begin, int end, String words) throws StoreException {
		return CorrectText.rewriting(new Span("a", begin, end), article().getText(), words);
	}

	@Test
	void formerWordsAreBack_NothingIsToBeDecided() throws Exception {
		add("Kim spoke");
		mark("Kim");
		store.execute(CorrectText.of(article(), 0, 3, "Lee"));
		assertEquals(List.of("Lee<Kim"), words());
		store.execute(CorrectText.of(article(), 0, 3, "Kim"));
		assertEquals(List.of("Kim"), words());
	}

	@Test
	void insertion_BesideAMark_DoesNotTouchIt_InsideItDoes() throws Exception {
		add("Kim said no");
		mark("Kim");
		mark("said");
		mark("Kim said");
		store.execute(CorrectText.of(article(), 3, 3, " Jong-un"));
		assertEquals(List.of("Kim", "Kim Jong-un said<Kim said", "said"), words());
		store.execute(CorrectText.of(article(), 0, 0, "Mr. "));
		assertEquals(List.of("Kim", "Kim Jong-un said<Kim said", "said"), words());
	}

	@Test
	void insertion_ThatContinuesAWord_TouchesItsMark() throws Exception {
		add("Blinke said");
		mark("Blinke");
		store.execute(CorrectText.of(article(), 6, 6, "n"));
		assertEquals(List.of("Blinken<Blinke"), words());
	}

	@Test
	void badParagraph_WrittenAnew_MarksKeepTheWordsThatStay() throws Exception {
		add("first\nTeh minister of Jappan, Motegi, met Kim in Londn on Monday.\nlast");
		mark("minister");
		mark("Jappan");
		mark("Motegi, met Kim");
		mark("Londn on Monday");
		mark("last");
		store.execute(CorrectText.of(article(), 6, article().getText().length() - 5,
				"The minister of Japan, Motegi, met Kim in London on Monday."));
		assertEquals(List.of("Japan<Jappan", "London on Monday<Londn on Monday", "Motegi, met Kim", "last", "minister"),
				words());
	}

	@Test
	void allWordsGone_TheMarkLiesOnTheNearestWord() throws Exception {
		add("Kim really spoke.\nLee too.");
		mark("really");
		mark("spoke");
		mark("Lee too");
		store.execute(CorrectText.of(article(), 4, 11, ""));
		assertEquals(List.of("Lee too", "spoke", "spoke<really"), words());
		store.execute(CorrectText.of(article(), 3, 9, ""));
		assertEquals(List.of("Kim<really", "Kim<spoke", "Lee too"), words());
		store.execute(CorrectText.of(article(), 0, 4, ""));
		assertEquals("Lee too.", article().getText());
		assertEquals(List.of("Lee too", "Lee<really", "Lee<spoke"), words());
		assertEquals("Take out \u201cKim.\u201d", label());
		assertEquals(List.of("really -> Lee", "spoke -> Lee"), toDecide());
	}

	@Test
	void paragraphs_JoinedAndSplit_KeepTheirKinds() throws Exception {
		add("Head\nfirst part\nsecond part\nlast", block(5, "menu"), block(16, "photo"), block(28, "more"));
		kind(0, ParagraphKind.HEADING);
		kind(3, ParagraphKind.CAPTION);
		mark("first part");
		mark("part\nsecond");
		store.execute(CorrectText.of(article(), 15, 16, " "));
		assertEquals("Head\nfirst part second part\nlast", article().getText());
		assertEquals(List.of("0 4 heading", "5 27", "28 32 caption"), paragraphs());
		assertEquals(List.of("5 menu", "28 photo", "28 more"), removed());
		assertEquals(List.of("first part", "part second"), words());

		store.execute(CorrectText.of(article(), 22, 23, " \r\n\r\n "));
		assertEquals("Head\nfirst part second\npart\nlast", article().getText());
		assertEquals(List.of("0 4 heading", "5 22", "23 27", "28 32 caption"), paragraphs());
		ProjectStore.await(store.undo());
		ProjectStore.await(store.undo());
		assertEquals(List.of("0 4 heading", "5 15", "16 27", "28 32 caption"), paragraphs());
		assertEquals(List.of("5 menu", "16 photo", "28 more"), removed());
	}

	@Test
	void paragraph_AllTakenOut_IsGone() throws Exception {
		add("first\nsecond\nthird", block(6, "x"), block(13, "y"));
		kind(2, ParagraphKind.QUOTE);
		store.execute(CorrectText.of(article(), 6, 12, ""));
		assertEquals("first\nthird", article().getText());
		assertEquals(List.of("0 5", "6 11 quote"), paragraphs());
		store.execute(CorrectText.of(article(), 6, 11, " "));
		assertEquals("first", article().getText());
		store.execute(CorrectText.of(article(), 5, 5, "\nsecond"));
		assertEquals("first\nsecond", article().getText());
		store.execute(CorrectText.of(article(), 0, 0, "\nzeroth\n\n"));
		assertEquals("zeroth\nfirst\nsecond", article().getText());
		assertEquals(List.of("0 6", "7 12", "13 19"), paragraphs());
	}

	@Test
	void badInput_Refused() throws Exception {
		add("Kim \uD83D\uDE00 e\u0301");
		mark("Kim");
		assertEquals("0 to 99 lies outside the text, which has 9 characters.", refusal(CorrectText.of(article(), 0, 99, "")));
		refusal(CorrectText.of(article(), -1, 2, ""));
		refusal(CorrectText.of(article(), 3, 2, ""));
		assertEquals("5 to 6 begins or ends inside a character. Choose the whole character.",
				refusal(CorrectText.of(article(), 5, 6, "x")));
		assertEquals("The text cannot have the control character U+0000, which nobody could see. Enter it without.",
				refusal(CorrectText.of(article(), 0, 1, "K\u0000")));
		assertEquals("No words would be left in the article. Delete the article instead.",
				refusal(CorrectText.of(article(), 0, 9, " \n ")));
		refusal(CorrectText.of(article(), 0, 1, "\uD83D"));
		CorrectText twice = CorrectText.of(article(), 0, 3, "Lee");
		store.execute(twice);
		assertEquals("The text was changed meanwhile. Look at it again.", refusal(twice));
		assertEquals(Optional.empty(), store.execute(CorrectText.of(article(), 0, 3, "Lee")));
	}

	@Test
	void anAccent_CanBeCorrected_AndItsMarkStaysWhole() throws Exception {
		add("cafe\u0301 noir");
		mark("cafe\u0301");
		store.execute(CorrectText.of(article(), 4, 5, ""));
		assertEquals(List.of("cafe<cafe\u0301"), words());
		store.execute(CorrectText.of(article(), 4, 4, "\u0301"));
		assertEquals(List.of("cafe\u0301"), words());
	}

	@Test
	void anyCorrection_LeavesUntouchedMarksOnTheirWords_AndIsUndone() throws Exception {
		long seed = 21;
		Random random = new Random(seed);
		for (int i = 0; i < 60; i++) {
			add(text(random), block(0, "top"), block(7, "middle"), block(999, "end"));
			markAtRandom(random);
			List<String> before = all();
			String text = article().getText();
			int begin = offset(random, text);
			int end = Math.max(begin, text.offsetByCodePoints(begin,
					random.nextInt(Math.min(20, text.codePointCount(begin, text.length()) + 1))));
			String words = random.nextInt(4) == 0 ? "" : text(random);
			Map<String, int[]> marked = marked();
			CorrectText command = CorrectText.of(article(), begin, end, words);
			String what = "seed " + seed + ", round " + i + ": " + begin + " to " + end + " by " + words;
			if (store.execute(command).isPresent()) {
				Article now = article();
				assertEquals(before.getLast(), now.getAnnotations().size() + " marks", what);
				for (Annotation each : now.getAnnotations()) {
					check(each, marked.get(each.getId()), text, begin, end, command, what);
				}
				assertTrue(tiles(now), what);
				assertEquals(List.of(), store.read(reader -> reader.check()), what);
				ProjectStore.await(store.undo());
			}
			assertEquals(before, all(), what);
			store.execute(ProjectCommand.of("delete", t -> t.delete(t.get(Article.class, "a"))));
		}
	}

	/** By the letter, as somebody corrects a slip: wherever it is in the marked words, the mark is on all of them and no others. */
	@ParameterizedTest
	@ValueSource(strings = { "Seoul", "Lond on", "eoul" })
	void oneLetterPutInTakenOutOrExchanged_MarkIsOnTheWholeWord(String marked) throws Exception {
		for (String other : List.of("", "x", "S")) {
			for (int at = 0; at <= marked.length(); at++) {
				correct(marked, at, at, other);
				if (at < marked.length()) {
					correct(marked, at, at + 1, other);
				}
			}
		}
	}

	private void correct(String marked, int begin, int end, String other) throws Exception {
		String corrected = marked.substring(0, begin) + other + marked.substring(end);
		add("Then " + marked + " met.");
		mark(5, 5 + marked.length());
		store.execute(CorrectText.of(article(), 5 + begin, 5 + end, other));
		assertEquals(List.of(corrected.equals(marked) ? marked : corrected + '<' + marked), words());
		boolean isShort = marked.length() < 5 || marked.contains(" ");
		assertFalse(FormerWords.areLost(article().getAnnotations().getFirst()) && (begin == end || other.isEmpty() || !isShort),
				corrected);
		store.execute(ProjectCommand.of("delete", t -> t.delete(t.get(Article.class, "a"))));
	}

	@Test
	void wordCorrectedWhileOthersArePutIn_MarkIsOnThatWord() throws Exception {
		add("Then Antony met eoul at Lond on.");
		mark("Antony");
		mark("eoul");
		mark("Lond on");
		Article seen = article();
		store.execute(CorrectText.rewriting(new Span("a", 0, seen.getText().length()), seen.getText(),
				"Then United State Secretary of State Anthony saw all of Seoul at London.").orElseThrow());
		assertEquals(List.of("Anthony<Antony", "London<Lond on", "Seoul<eoul"), words());
	}

	/** What does not touch a word of the correction keeps its words; all others are whole, not blank, and known as touched. */
	private static void check(Annotation annotation, int[] place, String text, int begin, int end, CorrectText command,
			String what) {
		String before = text.substring(place[0], place[1]);
		String now = annotation.getArticle().getText().substring(annotation.getBegin(), annotation.getEnd());
		assertFalse(now.isBlank(), what);
		assertFalse(GraphemeClusters.splits(annotation.getArticle().getText(), annotation.getBegin()), what);
		assertFalse(GraphemeClusters.splits(annotation.getArticle().getText(), annotation.getEnd()), what);
		boolean isSame = oneSpace(before).equals(oneSpace(now));
		assertEquals(isSame && annotation.getFormerWords() == null, !command.toDecide().contains(annotation.getId()),
				what + ": " + before + " is " + now);
		if (!command.toDecide().contains(annotation.getId())) {
			assertTrue(isSame, what + ": " + before + " is " + now);
		} else {
			assertEquals(before, annotation.getFormerWords(), what);
		}
		if (hasSpace(text, place[1], begin) || hasSpace(text, end, place[0])) {
			assertTrue(isSame && annotation.getFormerWords() == null, what + ": apart from it, " + before + " is " + now);
		}
	}

	private static boolean hasSpace(String text, int from, int to) {
		return from < to && text.substring(from, to).chars().anyMatch(Character::isWhitespace);
	}

	private static String oneSpace(String words) {
		return words.replaceAll("\\s+", " ");
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

	private static String text(Random random) {
		return Stream.generate(() -> random.ints(1 + random.nextInt(6), 0, WORDS.size()).mapToObj(WORDS::get)
				.collect(Collectors.joining(" "))).limit(1 + random.nextInt(4)).collect(Collectors.joining("\n"));
	}

	private static int offset(Random random, String text) {
		return text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
	}

	private void markAtRandom(Random random) throws StoreException {
		String text = article().getText();
		for (int i = random.nextInt(6); i > 0; i--) {
			int one = GraphemeClusters.floor(text, offset(random, text));
			int other = GraphemeClusters.floor(text, offset(random, text));
			String words = text.substring(Math.min(one, other), Math.max(one, other));
			if (!words.isBlank() && words.equals(words.strip())) {
				mark(Math.min(one, other), Math.max(one, other));
			}
		}
	}

	private void add(String text, RemovedBlock... blocks) throws StoreException {
		store.execute(ProjectCommand.of("add", transaction -> {
			Article article = ModelFactory.eINSTANCE.createArticle();
			article.setId("a");
			article.setText(text);
			int begin = 0;
			for (String line : text.split("\n")) {
				article.getParagraphs().add(paragraph(begin, begin + line.length()));
				begin += line.length() + 1;
			}
			int at = 0;
			for (RemovedBlock each : blocks) {
				at = Math.max(at, Lines.beginFrom(text, Math.min(each.getPosition(), text.length())));
				each.setPosition(at);
				article.getRemoved().add(each);
			}
			transaction.add(article, null);
		}));
	}

	private void kind(int index, ParagraphKind kind) throws StoreException {
		store.execute(ProjectCommand.of("kind",
				transaction -> transaction.get(Article.class, "a").getParagraphs().get(index).setKind(kind)));
	}

	private String mark(String words) throws StoreException {
		int begin = article().getText().indexOf(words);
		return mark(begin, begin + words.length());
	}

	private String mark(int begin, int end) throws StoreException {
		Annotation annotation = ModelFactory.eINSTANCE.createPassage();
		annotation.setBegin(begin);
		annotation.setEnd(end);
		store.execute(ProjectCommand.of("mark", transaction -> transaction.add(annotation, "a")));
		return annotation.getId();
	}

	private String mention(int begin, int end) throws StoreException {
		Mention mention = ModelFactory.eINSTANCE.createMention();
		mention.setBegin(begin);
		mention.setEnd(end);
		store.execute(ProjectCommand.of("mark", transaction -> {
			mention.setEntity(transaction.get(Entity.class, "e"));
			transaction.add(mention, "a");
		}));
		return mention.getId();
	}

	private static Paragraph paragraph(int begin, int end) {
		Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
		paragraph.setBegin(begin);
		paragraph.setEnd(end);
		paragraph.setKind(ParagraphKind.TEXT);
		return paragraph;
	}

	private static RemovedBlock block(int position, String text) {
		RemovedBlock block = ModelFactory.eINSTANCE.createRemovedBlock();
		block.setPosition(position);
		block.setText(text);
		return block;
	}

	private Article article() throws StoreException {
		return store.read(reader -> reader.article("a")).orElseThrow();
	}

	private Map<String, int[]> marked() throws StoreException {
		return article().getAnnotations().stream()
				.collect(Collectors.toMap(Annotation::getId, each -> new int[] { each.getBegin(), each.getEnd() }));
	}

	/** The marked words, and behind them what they were before. */
	private List<String> words() throws StoreException {
		Article article = article();
		return article.getAnnotations().stream().map(each -> article.getText().substring(each.getBegin(), each.getEnd())
				+ (each.getFormerWords() == null ? "" : '<' + each.getFormerWords())).sorted().toList();
	}

	private List<String> toDecide() throws StoreException {
		return store.read(reader -> {
			List<ChangedWords> ofArticle = reader.changedWords(reader.changedWordsOrder(Optional.of("a")));
			assertEquals(ofArticle, reader.changedWords(reader.changedWordsOrder(Optional.empty())));
			return ofArticle.stream().map(each -> each.formerWords() + " -> " + each.annotation().words()).sorted().toList();
		});
	}

	/** Everything that has a place. */
	private List<String> all() throws StoreException {
		Article article = article();
		return Stream.of(Stream.of(article.getText()), paragraphs().stream(), removed().stream(),
				article.getAnnotations().stream()
						.map(each -> each.getId() + ' ' + each.getBegin() + ' ' + each.getEnd() + ' ' + each.getFormerWords())
						.sorted(),
				Stream.of(article.getAnnotations().size() + " marks")).flatMap(each -> each).toList();
	}

	private List<String> paragraphs() throws StoreException {
		return article().getParagraphs().stream().map(each -> each.getBegin() + " " + each.getEnd()
				+ (each.getKind() == ParagraphKind.TEXT ? "" : ' ' + each.getKind().getLiteral())).toList();
	}

	private List<String> removed() throws StoreException {
		return article().getRemoved().stream().map(each -> each.getPosition() + " " + each.getText()).toList();
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
