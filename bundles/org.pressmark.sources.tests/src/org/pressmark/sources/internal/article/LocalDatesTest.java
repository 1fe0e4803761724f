// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.sources.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as readers see them, in the language of the page. */
class LocalDatesTest {

	private static DateLine line(String language, String text) {
		return DateLine.alone(LocalDates.clear(text, language)).orElseThrow(() -> new AssertionError(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"en | May 3, 2024 4:35 p.m. EDT | 2024-05-03T16:35-04:00", "en | May 3, 2024 at 4:35 p.m. | 2024-05-03T16:35",
			"en | 05/03/2024 04:35 PM EDT | 2024-05-03T16:35-04:00", "ko | 2024. 5. 3. 16:35 | 2024-05-03T16:35",
			"ko | 2024.05.03. 오후 4:35 | 2024-05-03T16:35", "ko | 2024년 5월 3일 오전 12시 5분 | 2024-05-03T00:05",
			"zh | 2024年05月03日16:35 | 2024-05-03T16:35", "zh-TW | 2024年5月3日 下午4:35 | 2024-05-03T16:35",
			"ja | 2024年5月3日（金）16:35 | 2024-05-03T16:35", "ja | 2024年5月3日 午後4時35分 | 2024-05-03T16:35",
			"ar | الجمعة ٣ مايو ٢٠٢٤ - ٠٤:٣٥ م | 2024-05-03T16:35", "ar | 3 أيار/مايو 2024 | 2024-05-03",
			"ar-LB | ٣ أيار ٢٠٢٤ | 2024-05-03", "fa | ۱۴۰۳/۰۲/۱۴ - ۱۶:۳۵ | 2024-05-03T16:35",
			"fa | جمعه ۱۴ اردیبهشت ۱۴۰۳ | 2024-05-03", "fa | 3 مه 2024 | 2024-05-03",
			"th | 3 พฤษภาคม 2567 16:35 น. | 2024-05-03T16:35", "th | 3 พ.ค. 2567 | 2024-05-03", "th | 3/5/2567 | 2024-05-03",
			"th | 3 พฤษภาคม 2024 | 2024-05-03", "hu | 2024. május 3. 16:35 | 2024-05-03T16:35",
			"bg | 03 май 2024, 16:35 ч. | 2024-05-03T16:35", "he | 3 במאי 2024 | 2024-05-03",
			"he | 01.11.24, 08:30 | 2024-11-01T08:30", "hi | 17 सितंबर 2024 | 2024-09-17",
			"hi | सितंबर 17, 2024 14:38 | 2024-09-17T14:38", "bn | ৩ মে ২০২৪, ১৬:৩৫ | 2024-05-03T16:35",
			"tr | 3 MAYIS 2024, Cuma 16:35 | 2024-05-03T16:35", "tr | 3 NİSAN 2024 | 2024-04-03",
			"el | Παρασκευή, 3 Μαΐου 2024, 4:35 μ.μ. | 2024-05-03T16:35", "vi | Thứ Sáu, 03/05/2024 16:35 | 2024-05-03T16:35",
			"vi | 3 tháng 5, 2024 | 2024-05-03", "ca | 3 de maig de 2024 | 2024-05-03", "lt | 2024 m. gegužės 3 d. | 2024-05-03",
			"lv | 2024. gada 3. maijs | 2024-05-03", "et | 3. mai 2024 | 2024-05-03", "hr | 3. listopada 2024. | 2024-10-03",
			"pl | 3 listopada 2024 | 2024-11-03", "sl | 3. maj 2024 | 2024-05-03", "sr | 3. мај 2024. | 2024-05-03",
			"sk | 3. mája 2024 | 2024-05-03", "is | 3. maí 2024 | 2024-05-03", "ka | 3 მაისი 2024 | 2024-05-03",
			"hy | 3 մայիսի 2024 | 2024-05-03", "sq | 3 maj 2024 | 2024-05-03", "sw | 3 Mei 2024 | 2024-05-03",
			"ms | 3 Mei 2024 | 2024-05-03", "ta | 3 மே 2024 | 2024-05-03", "ur | 3 مئی 2024 | 2024-05-03",
			"mk | 3 мај 2024 | 2024-05-03", "es | 3 de mayo de 2024, 4:35 p. m. | 2024-05-03T16:35",
			"af | 3 Mei 2024 | 2024-05-03", "az | 3 may 2024 | 2024-05-03", "kk | 3 мамыр 2024 | 2024-05-03",
			"de | Fr., 3.5.2024, 16.35 Uhr | 2024-05-03T16:35", "ro | vineri, 3 mai 2024 | 2024-05-03" })
	void published_InTheLanguageOfThePage(String language, String text, String expected) {
		assertEquals(Optional.of(expected), line(language, text).published());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tr : Giriş: 26.12.2024 - 14:00 Güncelleme: 27.12.2024 - 14:35 ",
			"fr : Publié le 26 décembre 2024 à 14h00, modifié le 27 décembre 2024 à 14h35 ",
			"fr : Le 26 décembre 2024 à 14h00, mis à jour le 27 décembre 2024 à 14h35 ",
			"it : Pubblicato il 26 dicembre 2024 alle 14:00 - Ultimo aggiornamento: 27 dicembre 2024 alle 14:35 ",
			"pt : 26/12/2024 14h00 - Atualizado em 27/12/2024 14h35 ",
			"nl : Gepubliceerd op 26 december 2024 14:00 Laatste update: 27 december 2024 14:35 ",
			"pl : 26 grudnia 2024, 14:00 • Zaktualizowano 27 grudnia 2024, 14:35 ",
			"ro : Publicat: 26 decembrie 2024, 14:00 Actualizat: 27 decembrie 2024, 14:35 ",
			"ru : 26.12.2024, 14:00 обновлено 27.12.2024, 14:35 ",
			"uk : 26 грудня 2024, 14:00 оновлено 27 грудня 2024, 14:35 ",
			"ko : 입력2024.12.26. 오후 2:00 수정2024.12.27. 오후 2:35 ", "en : 14:00, 26 DEC 2024UPDATED: 14:35, 27 DEC 2024 ",
			"he : פורסם: 26.12.24, 14:00 עודכן: 27.12.24, 14:35 ", "ja : 公開日時 2024年12月26日 14:00 更新日時 2024年12月27日 14:35 ",
			"es : 26/12/2024 a las 14:00h. Actualizado el 27/12/2024 a las 14:35h. " })
	void updated_InTheSameLine(String row) {
		DateLine line = line(row.substring(0, 2), row.substring(row.indexOf(':') + 1).strip());
		assertEquals(Optional.of("2024-12-26T14:00"), line.published());
		assertEquals(Optional.of("2024-12-27T14:35"), line.updated());
	}

	@Test
	void updated_OnlyTheTimeOfDay() {
		DateLine line = line("es", "03/05/2024 a las 16:35h. Actualizado a las 18:00h.");
		assertEquals(Optional.of("2024-05-03T16:35"), line.published());
		assertEquals(Optional.of("2024-05-03T18:00"), line.updated());
	}

	@Test
	void updated_IsNotPublished() {
		assertEquals(Optional.empty(), line("en", "Last updated 3 May 2024").published());
		assertEquals(Optional.of("2024-05-03"), line("en", "Last updated 3 May 2024").updated());
	}

	@Test
	void unclear_StaysUnknown() {
		assertEquals(Optional.empty(), DateLine.alone(LocalDates.clear("03/05/2024", "en")));
		assertEquals(Optional.empty(), DateLine.alone(LocalDates.clear("03/05/2024", "")));
		assertEquals(Optional.empty(), DateLine.alone(LocalDates.clear("03.05.85", "de")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Jane Doe 3 May 2024 | 2024-05-03", "By Jane Doe on May 3, 2024 | 2024-05-03",
			"Example Times | May 3, 2024 | 2024-05-03", "The treaty was signed on August 14, 1935 | ''",
			"October 14, 1999 – January 20, 2000 | ''", "Example Times, published on 3 May 2024 | 2024-05-03" })
	void within_OnlyWhatIsNotTold(String row) {
		int mark = row.lastIndexOf('|');
		String expected = row.substring(mark + 1).strip();
		assertEquals("''".equals(expected) ? Optional.empty() : Optional.of(expected),
				DateLine.within(row.substring(0, mark).strip()).flatMap(DateLine::published));
	}
}
