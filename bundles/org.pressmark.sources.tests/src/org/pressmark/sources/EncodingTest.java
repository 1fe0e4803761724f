// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to characters. */
class EncodingTest {

	private static final String TEXT = "Über die Küste zog “Kälte” – 5 €.";

	@Test
	void utf8_WithByteOrderMark() throws ImportException {
		assertEquals(TEXT, Drafts.read('\uFEFF' + TEXT).text());
	}

	@Test
	void utf16_WithByteOrderMark() throws ImportException {
		assertEquals(TEXT, Drafts.read('\uFEFF' + TEXT, StandardCharsets.UTF_16LE).text());
		assertEquals(TEXT, Drafts.read('\uFEFF' + TEXT, StandardCharsets.UTF_16BE).text());
	}

	@Test
	void utf16_WithoutByteOrderMark() throws ImportException {
		assertEquals(TEXT, Drafts.read(TEXT, StandardCharsets.UTF_16LE).text());
		assertEquals(TEXT, Drafts.read(TEXT, StandardCharsets.UTF_16BE).text());
		String russian = "В Лондоне начались переговоры министров иностранных дел стран Большой семёрки.\n";
		assertEquals(russian.strip(), Drafts.read(russian, StandardCharsets.UTF_16LE).text());
	}

	@Test
	void utf16_WithoutByteOrderMark_WithCharactersThatHaveAZeroInTheOtherHalf() throws ImportException {
		String page = "<html><body>\n<p>\u3000\u3000一位官员一早说，会谈将于星期二在伦敦举行。</p>\n<p>\u3000\u3000第一场会谈持续一天。</p></body></html>\n ";
		String expected = Drafts.read(page).text();
		assertEquals(expected, Drafts.read(page, StandardCharsets.UTF_16LE).text());
		assertEquals(expected, Drafts.read(page, StandardCharsets.UTF_16BE).text());
		String text = "\u3000\u3000一位官员一早说，会谈将于星期二在伦敦举行。\n\u3000\u3000第一场会谈持续一天。\n";
		assertEquals(Drafts.read(text).text(), Drafts.read(text, StandardCharsets.UTF_16LE).text());
		assertEquals(Drafts.read(text).text(), Drafts.read(text, StandardCharsets.UTF_16BE).text());
	}

	@Test
	void utf16_OfPage() throws ImportException {
		assertEquals("Ein Satz.", Drafts.read("\uFEFF<html><body><p>Ein Satz.</p></body></html>",
				StandardCharsets.UTF_16LE).text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "windows-1252" })
	void page_OfManyLines(String encoding) throws ImportException {
		String page = "<html><body>" + "<p>Über die Küste zog Kälte, sagte sie.</p>".repeat(3_000) + "</body></html>  ";
		ArticleDraft draft = Drafts.read(page, Charset.forName(encoding));
		assertEquals("text/html", draft.mediaType());
		assertEquals(Drafts.read(page).text(), draft.text());
	}

	@Test
	void page_InUtf8OnlyToItsEnd() throws ImportException {
		String page = "<html><body>" + "<p>The coast was cold, she said.</p>".repeat(3_000) + "<p>Kälte.</p></body></html>";
		assertTrue(Drafts.read(page, Charset.forName("windows-1252")).text().endsWith("Kälte."));
	}

	@Test
	void page_WithByteOrderMark() throws ImportException {
		assertEquals("Ein Satz.", Drafts.read("\uFEFF<p>Ein Satz.</p>").text());
	}

	@Test
	void windows1252_WhenNothingElseFits() throws ImportException {
		assertEquals(TEXT, Drafts.read(TEXT, Charset.forName("windows-1252")).text());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"windows-1251|Министры иностранных дел стран «Большой семёрки» встретились в Лондоне. Переговоры продлятся три дня.",
			"KOI8-R|Министры иностранных дел встретились в Лондоне. Переговоры продлятся три дня.",
			"ISO-8859-7|Οι υπουργοί Εξωτερικών συναντήθηκαν στο Λονδίνο για τρεις ημέρες συνομιλιών.",
			"Shift_JIS|主要７カ国の外相はロンドンで会合を開き、北朝鮮の核問題について協議した。",
			"EUC-JP|主要７カ国の外相はロンドンで会合を開き、北朝鮮の核問題について協議した。",
			"EUC-KR|주요 7개국 외교장관들이 런던에서 만나 북한 핵 문제를 논의했다고 밝혔다.",
			"GB18030|七国集团外长在伦敦举行会议,讨论朝鲜核问题以及其他国际问题。会议将持续三天。",
			"Big5|七大工業國集團外長在倫敦舉行會議,討論北韓核武問題以及其他國際議題。",
			"windows-1256|اجتمع وزراء خارجية دول مجموعة السبع في لندن لمناقشة الملف النووي لكوريا الشمالية.",
			"windows-1255|שרי החוץ של מדינות ה-7 נפגשו בלונדון כדי לדון בתוכנית הגרעין של צפון קוריאה.",
			"ISO-8859-2|Ministrowie spraw zagranicznych państw grupy G7 spotkali się w Londynie, żeby rozmawiać o bezpieczeństwie.",
			"windows-1254|Dışişleri bakanları Londra'da bir araya geldi ve Kuzey Kore'nin nükleer programını görüştü.",
			"windows-1252|Die Außenminister trafen sich in London; über Nordkorea sprächen sie später, hieß es. „Größe“ zähle.",
			"windows-1252|Les ministres des Affaires étrangères se sont réunis à Londres où la sécurité a été évoquée." })
	void encoding_FromTheWords_WhenNothingIsDeclared(String charset, String text) throws ImportException {
		assertEquals(text, Drafts.read(text, Charset.forName(charset)).text());
		String page = "<html><head><title>x</title>" + "<script src='a.js'></script>\n".repeat(500) + "</head><body><p>" + text
				+ "</p></body></html>";
		assertEquals(text, Drafts.read(page, Charset.forName(charset)).text());
	}

	static Stream<Arguments> texts() throws IOException {
		try (InputStream in = EncodingTest.class.getResourceAsStream("pages/encodings.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
					.map(line -> line.split("\\|", 2)).flatMap(part -> Stream.of(part[0].split(","))
							.map(encoding -> Arguments.of(encoding, part[1]))).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("texts")
	void encoding_OfAShortText(String encoding, String text) throws ImportException {
		Charset charset = Charset.forName(encoding);
		assertEquals(text, Drafts.read(text, charset).text());
		assertEquals(List.of(), Drafts.read(text, charset).warnings());
		String page = "<html><head><title>x</title></head><body><p>" + text + "</p></body></html>";
		assertEquals(text, Drafts.read(page, charset).text());
	}

	/** What is declared rightly is never doubted. */
	@ParameterizedTest
	@MethodSource("texts")
	void declaration_ThatIsRight_IsFollowed(String encoding, String text) throws ImportException {
		Charset charset = Charset.forName(encoding);
		String page = "<html><head><meta charset=" + encoding + "><title>x</title></head><body><p>" + text + "</p></body></html>";
		assertEquals(text, Drafts.read(page, charset).text());
		assertEquals(Optional.empty(), Drafts.read(page, charset).warning(Warning.Kind.DAMAGED));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"windows-1252|Sigurður Þórðarson sagði í gær að ný áætlun þýddi meiri vinnu fyrir öll sveitarfélög.",
			"ISO-8859-1|L'été a été très sec\u00A0: «\u00A0la forêt brûle déjà\u00A0», a répété le préfet à la presse.",
			"windows-1252|A reunião não terminou: “a decisão é difícil”, disse o presidente da Câmara, João Magalhães.",
			"windows-1254|Dışişleri Bakanı “görüşmeler sürüyor” dedi, çalışmaların yarın biteceğini söyledi.",
			"windows-1250|Rząd przyjął w środę nową ustawę – „nie było łatwo”, mówił Józef Żółkiewski.",
			"windows-1252|Åtte måneder etter flommen på Østlandet får innbyggerne nå erstatning, opplyser miljøminister Bjørn Ødegård.",
			"windows-1252|Politiët hëv va ën zigt – « ü » © … ½ • € § 5: ¡¿Qué?!" })
	void declaration_OfALatinAlphabet_IsFollowed(String encoding, String text) throws ImportException {
		String page = "<html><head><meta charset=" + encoding + "></head><body><p>" + text + "</p></body></html>";
		ArticleDraft draft = Drafts.read(page, Charset.forName(encoding));
		assertEquals(text.replace('\u00A0', ' '), draft.text());
		assertEquals(Optional.empty(), draft.warning(Warning.Kind.DAMAGED));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"windows-1251|iso-8859-1|Министры иностранных дел стран встретились в Лондоне.",
			"windows-1251|koi8-r|Министры иностранных дел стран встретились в Лондоне.",
			"KOI8-R|windows-1251|Министры иностранных дел стран встретились в Лондоне.",
			"windows-1253|windows-1252|Οι υπουργοί Εξωτερικών συναντήθηκαν στο Λονδίνο για τρεις ημέρες.",
			"windows-1256|windows-1252|اجتمع وزراء خارجية دول مجموعة السبع في لندن لمناقشة الملف.",
			"windows-1250|iso-8859-1|Vláda v úterý schválila nový plán protipovodňové ochrany, řekl ministr životního prostředí po jednání ve sněmovně.",
			"windows-1254|iso-8859-1|Dışişleri Bakanı görüşmeler sürüyor dedi, çalışmaların yarın biteceğini söyledi.",
			"EUC-KR|iso-8859-1|정부가 내년도 예산을 결정했다고 장관이 수요일에 밝혔다.",
			"Big5|gb2312|七大工業國集團外長在倫敦舉行會議討論國際問題" })
	void declaration_ThatMakesNoWords_IsOverruled(String encoding, String declared, String text) throws ImportException {
		String page = "<html><head><meta charset=" + declared + "></head><body><p>" + text + "</p></body></html>";
		assertEquals(text, Drafts.read(page, Charset.forName(encoding)).text());
		Source served = new Source("test", Optional.empty(), ("<p>" + text + "</p>").getBytes(Charset.forName(encoding)),
				Optional.of("text/html; charset=" + declared));
		assertEquals(text, Drafts.read(served).text());
	}

	@Test
	void declaration_ThatMakesNoWords_IsSaid_WhenNothingTellsTheEncoding() throws ImportException {
		String page = "<html><head><meta charset=iso-8859-1></head><body><p>"
				+ "ԱԲԳԴ ԵԶԷԸ ԹԺԻԼ ԽԾԿՀ.</p></body></html>";
		byte[] bytes = page.getBytes(StandardCharsets.UTF_16BE);
		ByteArrayOutputStream oneByteEach = new ByteArrayOutputStream();
		for (int i = 0; i < bytes.length; i += 2) {
			oneByteEach.write(bytes[i] == 5 ? bytes[i + 1] | 0x80 : bytes[i + 1]);
		}
		assertEquals("it says that it is in windows-1252, but its letters make no words in that, and in which encoding it is cannot be told",
				Drafts.read(Source.of("test", oneByteEach.toByteArray())).warning(Warning.Kind.DAMAGED).orElseThrow().evidence());
	}

	@Test
	void utf8_WrittenTwice_IsSaid() throws ImportException {
		String text = "Schöne Grüße für Übermütige – sagt Müller.";
		String twice = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
		assertEquals("most of its letters beyond ASCII are damaged, for it was written in UTF-8 twice",
				Drafts.read("<p>" + twice + "</p>").warning(Warning.Kind.DAMAGED).orElseThrow().evidence());
		String capitals = "«À PROPOS DE L'ÉTÉ» ET « LE PASSÉ », SÃO, IRMÃ “NÃO”, l'âge.";
		assertEquals(Optional.empty(), Drafts.read("<p>" + capitals + "</p>").warning(Warning.Kind.DAMAGED));
	}

	/** Too few letters to tell, but the page says in which language it is. */
	@Test
	void encoding_FromTheLanguageOfThePage() throws ImportException {
		String text = "Septiņu valstu ārlietu ministri otrdien tikās Londonā.";
		String page = "<!DOCTYPE html>\n<html class=x lang=\"lv-LV\"><body><p>" + text + "</p></body></html>";
		assertEquals(text, Drafts.read(page, Charset.forName("windows-1257")).text());
		String german = "Der Außenminister Österreichs erklärte, daß es länger dauert.";
		assertEquals(german, Drafts.read("<html lang=de><p>" + german, Charset.forName("windows-1252")).text());
	}

	@Test
	void encoding_ThatNothingTells_IsSaid() throws ImportException {
		ArticleDraft draft = Drafts.read("Miesto taryba pirmadienį pranešė: įtrūkimų, žmonės.", Charset.forName("x-MacCentralEurope"));
		assertEquals("it does not say in which encoding it is, and its letters fit none that is known",
				draft.warning(Warning.Kind.DAMAGED).orElseThrow().evidence());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "euc-kr|x-windows-949|뷁 같은 글자", "gb2312|GB18030|㐀字和镕字", "tis-620|x-windows-874|“ราคา”",
			"shift_jis|windows-31j|①髙橋と㈱山﨑", "iso-8859-9|windows-1254|“İstanbul”", "big5|Big5-HKSCS|喺香港嘅人" })
	void declaration_IsOftenThatOfAPart(String declared, String charset, String text) throws ImportException {
		String page = "<html><head><meta charset=" + declared + "></head><body><p>" + text + "</p></body></html>";
		assertEquals(text, Drafts.read(page, Charset.forName(charset)).text());
	}

	@Test
	void encoding_OfAnEnglishTextWithAFewNames() throws ImportException {
		String text = "The talks in Zürich and Genève were said to be “frank” – as François Müller put it.";
		assertEquals(text, Drafts.read(text, Charset.forName("windows-1252")).text());
	}

	@Test
	void sender_IsWrong_ThePageIsRight() throws ImportException {
		String page = "<meta charset=windows-1251><p>Переговоры начались в Лондоне.</p>";
		Source source = new Source("test", Optional.empty(), page.getBytes(Charset.forName("windows-1251")),
				Optional.of("text/html; charset=utf-8"));
		assertEquals("Переговоры начались в Лондоне.", Drafts.read(source).text());
	}

	@Test
	void page_DeclaresItsEncoding() throws ImportException {
		String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head>"
				+ "<body><p>Переговоры начались в Лондоне.</p></body></html>";
		assertEquals("Переговоры начались в Лондоне.", Drafts.read(page, Charset.forName("windows-1251")).text());
	}

	@Test
	void page_SavedAnewAsUtf8KeepsAnOldDeclaration() throws ImportException {
		assertEquals("Zürich.", Drafts.read("<html><head><meta charset=iso-8859-1></head><body>Zürich.").text());
	}

	@Test
	void page_SevenBitDeclaredByUtf8() throws ImportException {
		String page = "<html><head><meta charset=\"iso-2022-jp\"></head><body><p>外相会合が開かれた。</p></body></html>";
		assertEquals("外相会合が開かれた。", Drafts.read(page, StandardCharsets.UTF_8).text());
	}

	@Test
	void page_SevenBitJapanese() throws ImportException {
		String page = "<html><head><meta charset=\"iso-2022-jp\"></head><body><p>外相会合が開かれた。</p></body></html>";
		assertEquals("外相会合が開かれた。", Drafts.read(page, Charset.forName("ISO-2022-JP")).text());
	}

	@Test
	void sender_DeclaresTheEncoding() throws ImportException {
		byte[] bytes = "Łódź żąda wyjaśnień.".getBytes(Charset.forName("ISO-8859-2"));
		Source source = new Source("test", Optional.empty(), bytes, Optional.of("text/plain; charset=ISO-8859-2"));
		assertEquals("Łódź żąda wyjaśnień.", Drafts.read(source).text());
	}

	@Test
	void declaration_Unknown() throws ImportException {
		assertEquals("Zürich.", Drafts.read("<html><head><meta charset=no-such-thing></head><body>Zürich.").text());
	}

	@Test
	void utf8_WithOneBrokenCharacter() throws ImportException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes("Äußerst schöne Grüße für Übermütige. ".repeat(5).getBytes(StandardCharsets.UTF_8));
		bytes.write(0xC3);
		assertEquals('\uFFFD', Drafts.read(Source.of("test", bytes.toByteArray())).text().codePoints()
				.reduce((first, last) -> last).orElseThrow());
	}

	@Test
	void utf8_WithAPartInAnotherEncoding_IsReadAndSaid() throws ImportException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(("<!doctype html><meta charset=utf-8><title>Talks</title><h1>Talks</h1>"
				+ "<p>\u201cNobody got everything,\u201d said "
				+ "Marta Lindqvist \u2013 who led the talks for the host country \u2013 on Tuesday night in Z\u00fcrich, and the "
				+ "parliament of Vestmark has to ratify the agreement on Thursday.</p>"
				+ "<p>Reporters were told that nothing is decided. ").getBytes(StandardCharsets.UTF_8));
		bytes.writeBytes("The talks in Gen\u00e8ve are frank and go on for another day, it was said there.</p>"
				.getBytes(Charset.forName("windows-1252")));

		ArticleDraft draft = Drafts.read(Source.of("test", bytes.toByteArray()));

		assertTrue(draft.text().contains("\u201cNobody got everything,\u201d"), draft.text());
		assertTrue(draft.text().contains("Gen\uFFFDve"), draft.text());
		assertEquals("1 of its characters cannot be read, for the source mixes encodings or was damaged",
				draft.warning(Warning.Kind.DAMAGED).orElseThrow().evidence());
	}

	/** UTF-8 around a paragraph in another encoding, in a page that says that it is UTF-8. */
	private static ArticleDraft mixed(String encoding, String part) throws ImportException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(("<!doctype html><meta charset=utf-8><title>Talks</title><h1>Talks</h1>"
				+ "<p>\u201cNobody got everything,\u201d said the host of the talks on Tuesday night.</p><p>")
						.getBytes(StandardCharsets.UTF_8));
		bytes.writeBytes(part.getBytes(Charset.forName(encoding)));
		bytes.writeBytes("</p><p>The caf\u00e9\u2019s owner agreed \u2013 the talks go on.</p>".getBytes(StandardCharsets.UTF_8));
		return Drafts.read(Source.of("test", bytes.toByteArray()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"windows-1252|“Le café est déjà fermé”, a dit la présidente – très étonnée – à Genève.",
			"ISO-8859-2|Ministrowie państw grupy G7 spotkali się w Łodzi, żeby rozmawiać o bezpieczeństwie i współpracy." })
	void utf8_WithAParagraphInAnotherEncoding_ReadsBoth(String encoding, String part) throws ImportException {
		for (int times : new int[] { 1, 3, 40 }) {
			String paragraph = String.join(" ", Collections.nCopies(times, part));
			ArticleDraft draft = mixed(encoding, paragraph);

			assertEquals("\u201cNobody got everything,\u201d said the host of the talks on Tuesday night.\n" + paragraph
					+ "\nThe caf\u00e9\u2019s owner agreed \u2013 the talks go on.", draft.text());
			long damaged = paragraph.chars().filter(c -> c >= 0x80).count();
			assertEquals(damaged + " of its characters are not in UTF-8 as the rest and were read as " + encoding
					+ ": check them", draft.warning(Warning.Kind.DAMAGED).orElseThrow().evidence());
		}
	}

	@Test
	void utf8_WithCharactersCutOff_MarksThem() throws ImportException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 0; i < 6; i++) {
			bytes.writeBytes("Sch\u00f6ne Gr\u00fc\u00dfe f\u00fcr \u00dcberm\u00fctige und ihr Gem".getBytes(StandardCharsets.UTF_8));
			bytes.writeBytes(new byte[] { (byte) 0xC3, '.', ' ' });
		}
		assertTrue(Drafts.read(Source.of("test", bytes.toByteArray())).text().endsWith("und ihr Gem\uFFFD."));
	}

	@Test
	void declaration_OfTheServer_YieldsToThatOfThePage() throws ImportException {
		String text = "주요 7개국 외교장관들이 런던에서 만나 북한 핵 문제를 논의했다고 밝혔다.";
		String page = "<html><head><meta charset=euc-kr><title>회의</title></head><body><p>" + text + "</p></body></html>";
		Source source = new Source("test", Optional.empty(), page.getBytes(Charset.forName("EUC-KR")),
				Optional.of("text/html; charset=ISO-8859-1"));
		assertEquals(text, Drafts.read(source).text());
		String french = "<html><head><meta charset=utf-8></head><body><p>La sécurité a été évoquée.</p></body></html>";
		source = new Source("test", Optional.empty(), french.getBytes(StandardCharsets.ISO_8859_1),
				Optional.of("text/html; charset=ISO-8859-1"));
		assertEquals("La sécurité a été évoquée.", Drafts.read(source).text());
	}

	@Test
	void text_WithBrokenCharacters_IsReadAndSaid() throws ImportException {
		byte[] bytes = "Äußerst schöne Grüße für Übermütige? So wars.".getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 2] = (byte) 0xE4;
		bytes[bytes.length - 3] = (byte) 0xE4;

		assertEquals("2 of its characters cannot be read, for the source mixes encodings or was damaged",
				Drafts.read(Source.of("test", bytes)).warning(Warning.Kind.DAMAGED).orElseThrow().evidence());
		assertEquals(List.of(), Drafts.read("Äußerst schöne Grüße.").warnings());
	}

	@Test
	void text_WithControlCharacters() {
		assertThrows(ImportException.class, () -> Drafts.read("Text with a\u0000zero."));
		assertThrows(ImportException.class, () -> Drafts.read("Text with an\u001Bescape."));
	}

	@Test
	void page_WithOneZero() throws ImportException {
		String page = "<html><body><p>" + "A sentence of the page, and then one more. ".repeat(30) + "An\u0000d the last.</p>";
		assertTrue(Drafts.read(page).text().endsWith("And the last."));
		assertThrows(ImportException.class, () -> Drafts.read(page + "\u0000".repeat(30)));
	}

	@Test
	void page_ShortWithOneZero() throws ImportException {
		assertEquals("A sentence.", Drafts.read("<html><body><p>A sen\u0000tence.</p></body></html>").text());
	}

	@Test
	void text_LongWithOneZero() throws ImportException {
		String text = "A sentence of the text, and then one more. ".repeat(30);
		assertTrue(Drafts.read(text + "An\u0000d the last.").text().endsWith("And the last."));
	}

	@Test
	void page_WithOneControlCharacter() throws ImportException {
		String body = "This sentence fills the page. ".repeat(60).strip();
		assertEquals(body + " End.", Drafts.read("<html><body><p>" + body + " En\u0008d.</p></body></html>").text());
	}

	@Test
	void characters_Untouched() throws ImportException {
		String text = "Crème brûle\u0301e 👩‍👩‍👧 🇰🇷 שלום, עולם! مرحبا بالعالم \u200Fنص\u200E ﬁn.";
		assertEquals(text, Drafts.read(text).text());
		assertEquals(text, Drafts.read("<html><body><p>" + text + "</p></body></html>").text());
	}

	@Test
	void space_Normalised() throws ImportException {
		assertEquals("One two three four.", Drafts.read("  One\u00A0two \t three\u3000four. ").text());
	}
}
