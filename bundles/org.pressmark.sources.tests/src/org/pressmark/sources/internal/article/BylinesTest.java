// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of authors, without what stands around them. */
class BylinesTest {

	@Test
	void role_Dropped() {
		assertEquals(List.of("Hwang Joon-bum"), Bylines.read("By Hwang Joon-bum, Washington correspondent"));
		assertEquals(List.of("Jane Doe"), Bylines.read("By Jane Doe, Staff Writer"));
	}

	@Test
	void persons_Several() {
		assertEquals(List.of("Jane Doe", "John Roe"), Bylines.read("By Jane Doe and John Roe"));
		assertEquals(List.of("Jane Doe", "John Roe", "Ann Poe"), Bylines.read("By Jane Doe, John Roe and Ann Poe"));
		assertEquals(List.of("Jane Doe", "John Roe"), Bylines.names("Jane Doe; John Roe"));
	}

	@Test
	void languages() {
		assertEquals(List.of("Ursula von der Leyen"), Bylines.read("Von Ursula von der Leyen"));
		assertEquals(List.of("Émile Zola"), Bylines.read("Par Émile Zola"));
		assertEquals(List.of("María de la Cruz", "José Pérez"), Bylines.read("Por María de la Cruz y José Pérez"));
		assertEquals(List.of("Иван Петров"), Bylines.read("Автор: Иван Петров"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "김민수 기자 입력 2024.08.27 11:00 수정 2024.08.27 15:42 | 김민수", "이정훈 기자 (jh@example.org) | 이정훈",
			"김민수·이영희 선임기자 | 김민수;이영희", "מאת: דנה כהן | דנה כהן", "كتب: أحمد عبد الرحمن - الثلاثاء ١٢ نوفمبر ٢٠٢٤ | أحمد عبد الرحمن",
			"Written by: राहुल वर्मा | राहुल वर्मा", "Ein Interview von Jan Petersen | Jan Petersen", "Oleh: Budi Santoso | Budi Santoso",
			"By Bryan Walsh Tuesday, Aug. 17, 2010 | Bryan Walsh", "By Ann Poe ESPN.com Archive | Ann Poe",
			"By JANE DOE and ANN POE - AP Technology Writers | JANE DOE;ANN POE", "By Jane Doe Gazette Staff Writer | Jane Doe",
			"Par JEANNE ROUX, ANNE PETIT Envoyées spéciales à Toulouse | JEANNE ROUX;ANNE PETIT", "Por JUAN PÉREZ LÓPEZMadrid | JUAN PÉREZ LÓPEZ" })
	void layouts(String line, String names) {
		assertEquals(List.of(names.split(";")), Bylines.read(line));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Words: Iris Vale. Pictures: Tom Beck | Iris Vale", "Words and pictures: Iris Vale | Iris Vale", "Opinion by Iris Vale | Iris Vale",
			"Analysis by Iris Vale and Tom Beck | Iris Vale;Tom Beck", "Текст: Иван Петров | Иван Петров", "Автор: Олена Шевчук | Олена Шевчук",
			"Автор статьи: Иван Петров | Иван Петров", "Текст: Иван Петров. Фото: Анна Белова | Иван Петров", "文=山田太郎 | 山田太郎",
			"文・写真＝山田太郎、佐藤花子 | 山田太郎;佐藤花子", "記者 山田太郎 | 山田太郎", "「山田太郎記者」 | 山田太郎", "社会部・山田太郎記者 | 山田太郎", "山田太郎記者 | 山田太郎",
			"记者 李明 | 李明", "本报记者 李明 王芳 | 李明;王芳", "新华社记者：李明、王芳 | 李明;王芳" })
	void labels(String line, String names) {
		assertEquals(List.of(names.split(";")), Bylines.read(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "記者会見", "外国人記者", "记者从市政府获悉", "記者たちは次々と質問した。", "文化庁", "Opinion by Monday", "Words: 1,200" })
	void labels_OfSomethingElse(String line) {
		assertEquals(List.of(), Bylines.read(line));
	}

	/** What Arabic and Hebrew write together with the next name; names that begin so stay whole. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "كتب: أحمد علي ومحمد حسن | أحمد علي;محمد حسن", "أحمد علي ومحمد حسن وسارة يوسف | أحمد علي;محمد حسن;سارة يوسف",
			"بقلم أحمد وليد حسن | أحمد وليد حسن", "أحمد علي وليد حسن | أحمد علي وليد حسن", "مريم وهبي | مريم وهبي", "علی رضایی و سارا کریمی | علی رضایی;سارا کریمی",
			"דנה כהן ויוסי לוי | דנה כהן;יוסי לוי", "דנה ורד כהן | דנה ורד כהן", "דנה כהן ולדימיר לוי | דנה כהן ולדימיר לוי" })
	void and_WrittenTogether(String line, String names) {
		assertEquals(List.of(names.split(";")), Bylines.names(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "View Author Page", "example.com", "By Monday Morning Archive" })
	void names_None(String line) {
		assertEquals(List.of(), Bylines.read(line));
		assertFalse(PersonName.is(line));
	}

	@Test
	void date_BesideTheName() {
		assertEquals(List.of("Jane Doe"), Bylines.read("By Jane Doe on May 4, 2021"));
		assertEquals(List.of("Jane Doe"), Bylines.read("By Jane Doe | 4 May 2021, 10:00"));
		assertEquals(List.of("Jane Doe"), Bylines.read("Posted on 2021-05-04 10:00 EST by Jane Doe"));
		assertEquals(List.of("Jane Doe"), Bylines.read("ByJane Doe"));
	}

	@Test
	void degrees_Dropped() {
		assertEquals(List.of("Jane Doe"), Bylines.names("Jane Doe PhD"));
		assertEquals(List.of("Jane Doe", "John Roe"), Bylines.names("Jane Doe MS RD, John Roe MD"));
	}

	@Test
	void organisations() {
		assertTrue(Organisations.is("Associated Press"));
		assertTrue(Organisations.is("Example Times"));
		assertTrue(Organisations.is("TC Redazione"));
		assertFalse(Organisations.is("Jane Doe"));
	}

	@Test
	void outlet_BehindTheNameDropped() {
		assertEquals(List.of("Jane Doe"), Bylines.read("By Jane Doe, Reuters"));
	}

	@Test
	void notes_BehindTheNamesDropped() {
		List<String> both = List.of("John Smith", "Jane Doe");
		assertEquals(both, Bylines.read("By John Smith and Jane Doe (Reuters)"));
		assertEquals(both, Bylines.read("Von John Smith und Jane Doe (dpa)"));
		assertEquals(both, Bylines.read("By John Smith (now) and Jane Doe (earlier)"));
		assertEquals(both, Bylines.read("(Reuters) - By John Smith, Jane Doe"));
		assertEquals(both, Bylines.read("By John Smith in Paris and Jane Doe in New York"));
		assertEquals(both, Bylines.read("By John Smith and Jane Doe Published: 4 May 2021"));
		assertEquals(both, Bylines.namesBesideDate("John Smith and Jane Doe Published: 4 May 2021"));
	}

	@Test
	void name_WithElidedParticle() {
		List<String> both = List.of("Anne Roux", "Jean-Marc d’Ormesson");
		assertEquals(both, Bylines.read("Par Anne Roux et Jean-Marc d’Ormesson"));
		assertEquals(List.of("Jean d'Ormesson"), Bylines.read("Par Jean d'Ormesson"));
	}

	@Test
	void sentence_NoByline() {
		assertEquals(List.of(), Bylines.read("By midnight the talks had ended"));
		assertEquals(List.of(), Bylines.read("By Monday, the ministers will have met three times in London"));
		assertEquals(List.of(), Bylines.read("Hwang Joon-bum"));
		assertEquals(List.of(), Bylines.read("By Monday in London"));
		assertEquals(List.of(), Bylines.read("By "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Text: Anna Schäfer, Fotos: Max Bild | Anna Schäfer", "Words by Jane Doe. Photographs by Ben Smith | Jane Doe",
			"Haber: Ayşe Yılmaz | Ayşe Yılmaz", "By Jane Doe @janedoe | Jane Doe", "Posted by Jane Doe on May 4, 2021 in Politics | Jane Doe",
			"By Dr. Jane van der Berg-O’Neill Jr. | Dr. Jane van der Berg-O’Neill Jr", "2021年05月04日 18:20 来源：新华网 作者：李明 王芳 | 李明;王芳",
			"来源：华声网 作者：李明 责任编辑：王芳 | 李明" })
	void line_WithMoreThanTheNames(String line, String names) {
		assertEquals(List.of(names.split(";")), Bylines.read(line));
	}

	@Test
	void names_BehindAPlace() {
		assertEquals(List.of("山田太郎", "鈴木花子"), Bylines.names("ロンドン＝山田太郎、鈴木花子"));
		assertEquals(List.of("山田太郎"), Bylines.names("山田太郎、編集委員"));
	}

	@Test
	void names_LastNameFirst() {
		assertEquals(List.of("Jane Doe"), Bylines.inverted("Doe, Jane"));
		assertEquals(List.of("Jane M. Doe", "Max Roe"), Bylines.inverted("Doe, Jane M.; Roe, Max"));
		assertEquals(List.of(), Bylines.inverted("Jane Doe, Washington"));
		assertEquals(List.of(), Bylines.inverted("Staff, AFP"));
		assertEquals(List.of(), Bylines.inverted("Reuters, London"));
	}

	@Test
	void sentence_ThatBeginsWithBy() {
		assertEquals(List.of(), Bylines.read("By Tuesday Evening, Boris Johnson had left."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "द्वारा राजेश कुमार | राजेश कुमार", "राजेश कुमार द्वारा | राजेश कुमार",
			"राजेश कुमार, संवाददाता | राजेश कुमार", "राजेश कुमार, बीबीसी संवाददाता, नई दिल्ली | राजेश कुमार",
			"राजेश कुमार और सीमा देवी, विशेष संवाददाता | राजेश कुमार, सीमा देवी", "Penulis: Budi Santoso | Budi Santoso",
			"Tác giả: Nguyễn Văn An | Nguyễn Văn An" })
	void otherScriptsAndLanguages(String line, String names) {
		assertEquals(List.of(names.split(", ")), Bylines.read(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "मंत्री ने कहा, वह संवाददाता", "सरकार के फैसले पर विपक्ष द्वारा", "संवाददाता सम्मेलन, दिल्ली" })
	void sentencesInHindi_NameNobody(String line) {
		assertEquals(List.of(), Bylines.read(line));
	}
}
