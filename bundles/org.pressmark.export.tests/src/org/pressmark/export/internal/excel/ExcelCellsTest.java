// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pressmark.export.Reports;
import org.pressmark.export.SampleProject;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.Mention;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;

/** Every cell of a report, read back, is what the project says; no column is left out. */
class ExcelCellsTest {

	private static final List<String> ENTITIES = List.of("hill", "atlantis", "port", "league", "prize");

	private final SampleProject sample = new SampleProject();
	private final Article first = sample.articles().getFirst();
	private XSSFWorkbook workbook;

	@BeforeEach
	void write() throws IOException {
		sample.articles().getLast().setLanguage("en");
		workbook = new XSSFWorkbook(new ByteArrayInputStream(
				Reports.write(new ExcelReport(), sample.input(), SampleProject.options(Locale.UK)).bytes()));
	}

	@AfterEach
	void close() throws IOException {
		workbook.close();
	}

	/** The rows of a sheet, each with what is in its cells by their headers. */
	private List<Map<String, Object>> rows(String sheet) {
		List<Map<String, Object>> rows = new ArrayList<>();
		Row header = workbook.getSheet(sheet).getRow(0);
		for (Row row : workbook.getSheet(sheet)) {
			Map<String, Object> cells = new LinkedHashMap<>();
			header.forEach(cell -> cells.put(cell.getStringCellValue(), value(row.getCell(cell.getColumnIndex()))));
			rows.add(cells);
		}
		return rows.subList(1, rows.size());
	}

	private static Object value(Cell cell) {
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case STRING -> cell.getStringCellValue();
			case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue()
					: (Object) cell.getNumericCellValue();
			default -> null;
		};
	}

	/** Headers and values by turns; whole numbers become those that a cell has. */
	private static Map<String, Object> row(Object... cells) {
		Map<String, Object> row = new LinkedHashMap<>();
		for (int i = 0; i < cells.length; i += 2) {
			row.put((String) cells[i], cells[i + 1] instanceof Integer number ? (Object) number.doubleValue() : cells[i + 1]);
		}
		return row;
	}

	/** The same rows, cell by cell; that the columns stand in this order is no matter. */
	private void assertRows(String sheet, List<Map<String, Object>> expected) {
		List<Map<String, Object>> rows = rows(sheet);
		for (int i = 0; i < Math.min(rows.size(), expected.size()); i++) {
			assertEquals(lines(expected.get(i)), lines(rows.get(i)));
		}
		assertEquals(expected.size(), rows.size());
	}

	private static String lines(Map<String, Object> row) {
		return row.entrySet().stream().map(cell -> cell.getKey() + ": " + cell.getValue()).sorted()
				.collect(Collectors.joining("\n"));
	}

	private static Map<String, Object> with(Map<String, Object> row, Map<String, Object> more) {
		Map<String, Object> all = new LinkedHashMap<>(row);
		more.forEach((header, value) -> assertEquals(null, all.put(header, value), header));
		return all;
	}

	/** What each mark's row has of its article and its making. */
	private Map<String, Object> mark(Annotation mark) {
		return row("Article", 1, "Outlet", "Gazette", "Published", LocalDateTime.of(2021, 5, 4, 6, 30), "Known to the",
				"second", "Article title", "Sea talks open", "Published (as known)", "2021-05-04T06:30:00+09:00", "Comment",
				mark.getComment(), "Confidence", mark.getConfidence(), "Origin", "by hand", "Marked by", "Analyst", "Marked on",
				mark.getCreated(), "Begin", mark.getBegin(), "End", mark.getEnd(), "Article id", "first", "Mark id",
				mark.getId());
	}

	private <A extends Annotation> Stream<A> marks(Class<A> kind) {
		return first.getAnnotations().stream().filter(kind::isInstance).map(kind::cast)
				.sorted((a, b) -> Integer.compare(a.getBegin(), b.getBegin()));
	}

	private String words(Annotation mark) {
		return first.getText().substring(mark.getBegin(), mark.getEnd());
	}

	private static int number(Entity entity) {
		return ENTITIES.indexOf(entity.getId()) + 1;
	}

	@Test
	void articles() {
		assertRows("Articles", List.of(
				row("No.", 1, "Title", "Sea talks open", "Outlet", "Gazette", "Authors", "Joe Writer", "Published",
						LocalDateTime.of(2021, 5, 4, 6, 30), "Known to the", "second", "Status", "new", "Mentions", 4, "Quotations",
						2, "Events", 1, "Passages", 1, "Address", "https://example.org/sea?a=1&b=2", "Published (as known)",
						"2021-05-04T06:30:00+09:00", "Changed (as known)", null, "Language", "en", "Characters",
						SampleProject.TEXT.length(), "Times", 1, "File", null, "Document number", "GAZ0000020210504e", "Paywall",
						"yes", "Caption", "The harbour at dawn", "Taken in", null, "Article id", "first"),
				row("No.", 2, "Title", rows("Articles").getLast().get("Title"), "Outlet", null, "Authors", null, "Published",
						null, "Known to the", null, "Status", "new", "Mentions", 0, "Quotations", 0, "Events", 0, "Passages", 0,
						"Address", null, "Published (as known)", null, "Changed (as known)", null, "Language", "en", "Characters",
						sample.articles().getLast().getText().length(), "Times", 0, "File", null, "Document number", null, "Paywall",
						null, "Caption", null, "Taken in", null, "Article id", "second")));
	}

	@Test
	void entities() {
		List<Entity> sorted = ENTITIES.stream().map(id -> sample.project().getEntities().stream()
				.filter(entity -> entity.getId().equals(id)).findFirst().orElseThrow()).toList();
		assertRows("Entities", sorted.stream().map(entity -> {
			int named = (int) marks(Mention.class).filter(mention -> mention.getEntity() == entity).count();
			return row("No.", number(entity), "Name", entity.getName(), "Type", entity.getType().getName().toLowerCase(Locale.ROOT),
					"Also called", entity.getAliases().isEmpty() ? null : String.join("; ", entity.getAliases()), "Mentions", named,
					"Articles", named, "Quoted", entity == sample.hill ? 2 : 0, "First article", named > 0 ? (Object) 1.0 : null,
					"In articles", named > 0 ? "1" : null, "Notes", entity.getNotes(), "Other ids",
					entity == sample.hill ? "wikidata:Q1" : null, "Entity id", entity.getId());
		}).toList());
	}

	@Test
	void mentions() {
		int[] count = new int[1];
		assertRows("Mentions", marks(Mention.class).map(mention -> with(mark(mention), row("No.", ++count[0], "Entity no.",
				number(mention.getEntity()), "Entity", mention.getEntity().getName(), "Type",
				mention.getEntity().getType().getName().toLowerCase(Locale.ROOT), "As printed", words(mention), "Context",
				context(mention), "Entity id", mention.getEntity().getId()))).toList());
	}

	/** All of the paragraph but what is too far before, in whole words. */
	private String context(Annotation mark) {
		int begin = first.getText().lastIndexOf('\n', mark.getBegin()) + 1;
		String line = first.getText().substring(begin).lines().findFirst().orElseThrow();
		return mark.getBegin() - begin > 60 ? line.replaceFirst("^\\S+ ", "…") : line;
	}

	@Test
	void quotations() {
		int[] count = new int[1];
		assertRows("Quotations", marks(Quotation.class).map(quotation -> with(mark(quotation), row("No.", ++count[0],
				"Speaker no.", number(quotation.getSpeaker()), "Speaker", quotation.getSpeaker().getName(), "Words",
				words(quotation), "Mode", quotation.getMode().getName().toLowerCase(Locale.ROOT), "Stance",
				quotation.getStance().getName().toLowerCase(Locale.ROOT), "To",
				quotation.getAddressee() == null ? null : quotation.getAddressee().getName(), "Cue", quotation.getCue(),
				"Speaker id", quotation.getSpeaker().getId()))).toList());
	}

	@Test
	void passages() {
		assertRows("Passages", marks(Passage.class).map(passage -> with(mark(passage), row("No.", 1, "Code no.", 1, "Code",
				"Policy", "Passage", words(passage), "Code id", "policy"))).toList());
	}

	@Test
	void events() {
		Event talks = sample.talks;
		Event exit = sample.exit;
		assertRows("Events", List.of(
				row("No.", 1, "When", "3 May 2021", "Event", talks.getTitle(), "Status", "confirmed", "Participants",
						"Ann Hill (host)", "Place", "Port Atlas", "First article", 1, "Starts", LocalDateTime.of(2021, 5, 3, 0, 0),
						"Ends", LocalDateTime.of(2021, 5, 3, 0, 0), "Known to the", "day", "When (EDTF)", "2021-05-03", "Category",
						"meeting", "In articles", "1", "Marks", 1, "Notes", talks.getNotes(), "Event id", "talks"),
				row("No.", 2, "When", null, "Event", exit.getTitle(), "Status", "disputed", "Participants", null, "Place", null,
						"First article", null, "Starts", null, "Ends", null, "Known to the", null, "When (EDTF)", null, "Category",
						exit.getCategory(), "In articles", null, "Marks", 0, "Notes", exit.getNotes(), "Event id", "exit")));
	}

	@Test
	void codes() {
		assertRows("Codes", List.of(row("No.", 1, "Code", "Policy", "Level", 1, "Passages", 1, "Articles", 1,
				"First article", 1, "Guideline", null, "In articles", "1", "Colour", "#E69F00", "Code id", "policy")));
	}

	@Test
	void legend_SaysWhatTheReportIs() {
		List<String> facts = new ArrayList<>();
		workbook.getSheet("Legend").forEach(row -> facts.add(Arrays.asList(0, 2).stream()
				.map(column -> Objects.toString(row.getCell(column), "")).collect(Collectors.joining("="))));
		assertEquals(List.of("Sea & more=", "About=What two articles say", "Published=4 May 2021; one article is undated",
				"Prepared by=Press office", "Date=1 Jun 2021", "Classification=Internal"), facts.subList(0, 6));
	}
}
