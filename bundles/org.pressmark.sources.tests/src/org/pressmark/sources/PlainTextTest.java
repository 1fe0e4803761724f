// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain texts in the shapes that they have when a person copies a page or keeps a note of one. */
class PlainTextTest {

	private static final String PROSE =
			"The foreign ministers of the seven states met in London on Monday, and they spoke "
			+ "for two hours about the policy of the new administration. ";

	@Test
	void labelledHead() throws ImportException {
		ArticleDraft draft = Drafts.read("Title: Ministers meet in London\nSource: Example Times\nDate: 4 May 2021\n"
				+ "By Jane Doe and John Roe\nURL: https://example.org/a\nLanguage: en-GB\n\n" + PROSE);
		assertEquals(Optional.of("Ministers meet in London"), draft.title());
		assertEquals(Optional.of("Example Times"), draft.outlet());
		assertEquals(Optional.of("2021-05-04"), draft.published());
		assertEquals(List.of("Jane Doe", "John Roe"), draft.authors());
		assertEquals(Optional.of("https://example.org/a"), draft.url());
		assertEquals(Optional.of("en-GB"), draft.language());
		assertEquals(PROSE.strip(), draft.text());
		assertEquals("line 3: Date: 4 May 2021", draft.metadata().published().orElseThrow().evidence());
	}

	/** Too short to show a width: sentences that go on from line to line do. */
	@Test
	void wrapped_AFewLines() throws ImportException {
		assertEquals("The dam burst at 4 a.m., the water board said, and three villages were flooded within the hour.\nNobody was hurt.",
				Drafts.read("Headline: Dam bursts\nSource: The Bay Courier\nDate: 4 May 2021\nBy: Joan McAllister and Ed Fox\n\n"
						+ "The dam burst at 4 a.m., the water\nboard said, and three villages were\nflooded within the hour.\n\n"
						+ "Nobody was hurt.").text());
		String second = "Nach dem Plan werden bis 2029 auf 14 Kilometern Deiche neu gebaut, die\nKosten von 310 Millionen Euro trägt zum "
				+ "größten Teil der Bund.";
		assertEquals("Der Kreistag hat am Donnerstag nach fast elf Stunden Debatte den neuen Plan für den Hochwasserschutz beschlossen; "
				+ "die Opposition verließ den Saal.\n" + second.replace('\n', ' '),
				Drafts.read("Plan beschlossen\n\nDer Kreistag hat am Donnerstag nach fast elf Stunden Debatte den neuen Plan\n"
						+ "für den Hochwasserschutz beschlossen; die Opposition verließ den Saal.\n\n" + second).text());
	}

	/** Lists, verses and what only looks as if it went on. */
	@ParameterizedTest
	@ValueSource(strings = { "apples\npears\nplums and cherries.", "first the water board of the marsh\nthen the regional council of the "
			+ "whole county and its mayor.", "- the water board of the lower marsh and\n- the council of the villages.",
			"Three villages lie under the water now\nThe dam burst at 4 a.m.", "What the water board of the marsh says\nwhat others say" })
	void lines_ThatAreParagraphs(String lines) throws ImportException {
		String text = Drafts.read("Dam bursts\n\n" + PROSE + "\n\n" + lines + "\n\n" + PROSE.replace("Monday", "Friday")).text();
		assertTrue(text.contains("\n" + lines.replace("- ", "") + "\n") || text.contains("\n" + lines + "\n"), text);
	}

	@Test
	void labelledHead_AuthorsAsCataloguesHaveThem() throws ImportException {
		ArticleDraft draft = Drafts.read("Title: Quay closed\nSource: The Courier\nAuthors: Vale, Iris; Beck, Tom\n\n" + PROSE);
		assertEquals(List.of("Iris Vale", "Tom Beck"), draft.authors());
		assertEquals(PROSE.strip(), draft.text());
		assertEquals(List.of("Iris Vale"), Drafts.read("Headline: Quay closed\nByline: Iris Vale\n\n" + PROSE).authors());
	}

	@Test
	void labelledHead_GoesOnAfterWhatCannotBeUnderstood() throws ImportException {
		ArticleDraft draft = Drafts.read("Title: Quay closed\nSource: The Courier\nDate: 31/04/2021\nUpdated: yesterday\n"
				+ "URL: javascript:alert(1)\nAuthor: Vale, Iris\nLanguage: en\n\n" + PROSE);
		assertEquals(Optional.empty(), draft.published());
		assertEquals(Optional.empty(), draft.url());
		assertEquals(List.of("Iris Vale"), draft.authors());
		assertEquals(PROSE.strip(), draft.text());
		assertTrue(Drafts.removed(draft, RemovalReason.DATELINE).contains("Date: 31/04/2021"));
	}

	@Test
	void data_IsNoArticle() throws ImportException {
		List<String> data = List.of("{\"a\":[1,2,3],\"title\":\"x\"}", "[\n  {\n    \"title\": \"Quay closed\"\n  }\n]",
				"month,east,west\n" + "May,140,133\n".repeat(8), "#include <stdio.h>\nint main(void)\n{\n"
						+ "  printf(\"The quay is closed.\");\n".repeat(30) + "  return 0;\n}\n");
		for (String text : data) {
			assertTrue(Drafts.read(text).warning(Warning.Kind.NO_ARTICLE).isPresent(), text);
		}
		assertTrue(Drafts.read(PROSE).warnings().isEmpty());
		assertTrue(Drafts.read("Quay closed\n\n" + "Ships, trains, cars and people\n".repeat(9)).warning(Warning.Kind.NO_ARTICLE).isEmpty());
	}

	@Test
	void title_IsNoSingleLetter() throws ImportException {
		assertEquals(Optional.of("Ministers meet in London"), Drafts.read("x\n\nMinisters meet in London\n\n" + PROSE).title());
		assertEquals(Optional.empty(), Drafts.read("x\n\n" + PROSE).title());
	}

	@Test
	void title_StandsApart() throws ImportException {
		ArticleDraft draft = Drafts.read("Ministers meet in London\n\n" + PROSE);
		assertEquals(Optional.of("Ministers meet in London"), draft.title());
		assertEquals(PROSE.strip(), draft.text());
		assertEquals(List.of(), draft.removed());
	}

	@Test
	void title_QuestionAboveByline() throws ImportException {
		ArticleDraft draft = Drafts.read("Who will meet in London?\nBy Jane Doe\n" + PROSE);
		assertEquals(Optional.of("Who will meet in London?"), draft.title());
		assertEquals(List.of("Jane Doe"), draft.authors());
	}

	@Test
	void title_NotASentence() throws ImportException {
		ArticleDraft draft = Drafts.read("Ministers meet in London.\n\n" + PROSE);
		assertEquals(Optional.empty(), draft.title());
		assertEquals("Ministers meet in London.\n" + PROSE.strip(), draft.text());
	}

	@Test
	void text_OfOneLineIsNoTitle() throws ImportException {
		ArticleDraft draft = Drafts.read("Ministers meet");
		assertEquals(Optional.empty(), draft.title());
		assertEquals("Ministers meet", draft.text());
	}

	@Test
	void outlet_BehindTheTitle() throws ImportException {
		ArticleDraft draft = Drafts.read("Ministers meet in London | Example Times\nMinisters meet in London\n\n"
				+ PROSE);
		assertEquals(Optional.of("Ministers meet in London"), draft.title());
		assertEquals(Optional.of("Example Times"), draft.outlet());
		assertEquals(PROSE.strip(), draft.text());
	}

	@Test
	void tail_InTheMiddleGoesUpToTheNextProse() throws ImportException {
		ArticleDraft draft = Drafts.read(PROSE + "\n\nRelated stories\n• Summit in Cornwall\n• Talks on Iran\n\n"
				+ (PROSE + "\n\n").repeat(3));
		assertEquals(4, draft.paragraphs().size());
		assertEquals(List.of("Related stories", "Summit in Cornwall", "Talks on Iran"),
				Drafts.removed(draft, RemovalReason.RELATED_LINKS));
	}

	@Test
	void list_StaysWithoutItsBullets() throws ImportException {
		ArticleDraft draft = Drafts.read(PROSE + "\n• North Korea,\n• Iran,\n• the pandemic.\n" + PROSE);
		assertEquals(List.of("North Korea,", "Iran,", "the pandemic."),
				Drafts.paragraphs(draft, ParagraphKind.LIST_ITEM));
	}

	@Test
	void dialogue_IsNoList() throws ImportException {
		ArticleDraft draft = Drafts.read(PROSE + "\n— Da, a zis ministrul.\n– Non, dit-il.\n");
		assertEquals(List.of(), Drafts.paragraphs(draft, ParagraphKind.LIST_ITEM));
	}

	@Test
	void date_WithinTheTextIsNotPublication() throws ImportException {
		assertEquals(Optional.empty(), Drafts.read("On 4 May 2021 the ministers met. " + PROSE).published());
	}

	@Test
	void article_InArabic() throws ImportException {
		String prose =
				"قال وزراء خارجية الدول السبع يوم الاثنين إنهم سوف يجتمعون مرة أخرى في الخريف وإن المحادثات كانت مفيدة "
				+ "من أجل السلام في المنطقة، على أن تستمر بعد ذلك في لندن وفي عواصم أخرى.";
		ArticleDraft draft = Drafts.read("اجتماع وزراء الخارجية في لندن\n\n7 مايو 2021\n\n" + prose
				+ "\n\nاقرأ أيضا\nقمة في كورنوال");
		assertEquals(Optional.of("اجتماع وزراء الخارجية في لندن"), draft.title());
		assertEquals(Optional.of("2021-05-07"), draft.published());
		assertEquals(Optional.of("ar"), draft.language());
		assertEquals(prose, draft.text());
	}

	@Test
	void article_InJapanese() throws ImportException {
		String prose = "主要７カ国の外相は月曜日、ロンドンで２年ぶりに対面で会談し、北朝鮮に対する米国の新しい政策について二時間にわたって意見を交わした。";
		ArticleDraft draft = Drafts.read("Ｇ７外相が会談\n\n2021年5月4日 16:59 JST\n\n　" + prose + "\n\n関連記事\n首脳会議は６月");
		assertEquals(Optional.of("Ｇ７外相が会談"), draft.title());
		assertEquals(Optional.of("2021-05-04T16:59+09:00"), draft.published());
		assertEquals(prose, draft.text());
		assertEquals(Optional.of("ja"), draft.language());
	}

	@Test
	void authors_OfTheCredit_WhereNobodyElseIsNamed() throws ImportException {
		String credit = "\n\n(Reporting by John Roe in London; editing by Max Poe)";
		ArticleDraft draft = Drafts.read("Ministers meet in London\n\n" + PROSE + credit);

		assertEquals(List.of("John Roe"), draft.authors());
		assertEquals(PROSE.strip(), draft.text());
		assertEquals(List.of("Jane Doe"), Drafts.read("Ministers meet in London\nBy Jane Doe\n\n" + PROSE + credit).authors());
		assertEquals(List.of("John Roe"), Drafts.read("<html><h1>Ministers meet in London</h1><p>" + PROSE + "</p><p>" + PROSE + "</p><p>"
				+ credit + "</p></html>").authors());
	}

	@Test
	void base64_ThatNobodyDecoded_IsNoArticle() throws ImportException {
		String data = Base64.getMimeEncoder().encodeToString(PROSE.repeat(3).getBytes(StandardCharsets.UTF_8));
		ArticleDraft draft = Drafts.read(data);

		assertEquals("it is data in base64 that nobody decoded, not text",
				draft.warning(Warning.Kind.NO_ARTICLE).orElseThrow().evidence());
	}

	@Test
	void base64_BelowAText_IsDamage() throws ImportException {
		String data = Base64.getMimeEncoder().encodeToString(PROSE.repeat(3).getBytes(StandardCharsets.UTF_8));
		ArticleDraft draft = Drafts.read("Ministers meet in London\n\n" + PROSE.repeat(3) + "\n\n" + data);

		assertEquals(List.of(Warning.Kind.DAMAGED), draft.warnings().stream().map(Warning::kind).toList());
		assertEquals(List.of(), Drafts.read("Ministers meet in London\n\n" + PROSE + "\nhttps://example.org/a/"
				+ "NorthKoreaAndTheSevenMinistersMeetInLondonIn2021".repeat(3)).warnings());
	}

	@Test
	void quotedPrintable_ThatNobodyDecoded_IsSaid() throws ImportException {
		ArticleDraft draft = Drafts.read("Die Außenminister Südafrikas und Österreichs trafen sich für zwei Stunden in München."
				.replace("ü", "=C3=BC").replace("ß", "=C3=9F").replace("Ö", "=C3=96"));

		assertTrue(draft.warning(Warning.Kind.DAMAGED).orElseThrow().evidence().contains("quoted-printable"));
	}

	@Test
	void text_WithoutWords_IsSaid() throws ImportException {
		for (String text : new String[] { "x", "0".repeat(5_000), "12 | 34\n56 | 78" }) {
			assertEquals("it shows no running text", Drafts.read(text).warning(Warning.Kind.INCOMPLETE).orElseThrow().evidence());
		}
		assertTrue(Drafts.read("Storm.").warning(Warning.Kind.INCOMPLETE).isEmpty());
		assertTrue(Drafts.read("台风登陆。").warning(Warning.Kind.INCOMPLETE).isEmpty());
	}
}
