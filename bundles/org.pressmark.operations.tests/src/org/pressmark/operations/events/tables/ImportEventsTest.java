// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.export.ReportFormat;
import org.pressmark.export.ReportInput;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventStatus;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.edit.CreateEvent;
import org.pressmark.operations.edit.EventDetails;
import org.pressmark.operations.edit.EventPart;
import org.pressmark.operations.events.EventFilter;
import org.pressmark.operations.events.EventLanes;
import org.pressmark.operations.events.exchange.EventFiles;
import org.pressmark.operations.events.tables.PreviewRow.Kind;
import org.pressmark.sources.Source;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

class ImportEventsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

	@TempDir
	Path folder;

	private ProjectStore store;
	private String talks;

	@BeforeEach
	void project() throws Exception {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		store.execute(ProjectCommand.of("make", transaction -> {
			for (String name : List.of("Kim; Jong (Un)", "Moon", "Panmunjom", "Twin", "Twin")) {
				Entity entity = (Entity) transaction.create(ModelPackage.Literals.ENTITY);
				entity.setName(name);
				if (name.equals("Moon")) {
					entity.getAliases().add("Moon Jae-in");
				}
				transaction.add(entity, transaction.project().getId());
			}
		}));
		talks = create(new EventDetails("=Talks, \"first\"", Edtf.tryParse("2018-04-27?"),
				List.of(new EventPart(id("Kim; Jong (Un)"), Optional.of("guest; late")), EventPart.of(id("Moon"))),
				Optional.of(id("Panmunjom")), Optional.of("Meeting"), EventStatus.CONFIRMED, Optional.of("one\ntwo; \u5916\u4ea4")));
		create(EventDetails.titled("'=quoted").withWhen(Edtf.tryParse("-0043-03-15")));
		create(EventDetails.titled("Undated"));
		create(EventDetails.titled("Moment").withWhen(Edtf.tryParse("2021-05-07T16:59+09:00")));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void ownTables_ChangeNothing(String extension) throws Exception {
		List<EventDetails> before = events();
		EventTable table = TableFile.read(Source.of("own." + extension, written(extension)));

		ImportPreview preview = preview(table, options(table));

		assertEquals(before.size(), preview.count(Kind.SAME), preview.toString());
		assertEquals(List.of(), preview.warnings());
		assertTrue(preview.rows().stream().allMatch(row -> row.warnings().isEmpty()), preview.toString());
		assertTrue(store.execute(new ImportEvents(table, options(table))).isEmpty(), "nothing changed");
		assertEquals(before, events());
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void ownTables_MakeTheSameEventsElsewhere(String extension) throws Exception {
		EventTable table = TableFile.read(Source.of("own." + extension, written(extension)));
		Map<String, String> before = new TreeMap<>();
		events().forEach(each -> before.put(each.title(), each.when() + each.notes().orElse("") + each.status() + each.category()));
		store.execute(ProjectCommand.of("clear", transaction -> {
			for (Event event : List.copyOf(transaction.reader().project().getEvents())) {
				transaction.delete(transaction.get(Event.class, event.getId()));
			}
		}));

		store.execute(new ImportEvents(table, options(table)));

		Map<String, String> after = new TreeMap<>();
		events().forEach(each -> after.put(each.title(), each.when() + each.notes().orElse("") + each.status() + each.category()));
		assertEquals(before, after);
	}

	@Test
	void rows_AreNewOrChangeOrStay() throws Exception {
		EventTable table = csv("Id;Title;Date;Participants;Place;Status;Notes\n"
				+ talks + ";Talks;2018-04-28;Moon Jae-in (host);;umstritten;\n"
				+ ";undated;;;panmunjom;;\n"
				+ ";MOMENT;2021-05-07T16:59+09:00;;;;\n"
				+ "gone;New;early May 2021;Moon; Somewhere;;\n");

		ImportPreview preview = preview(table, options(table));

		assertEquals(List.of(Kind.CHANGED, Kind.CHANGED, Kind.SAME, Kind.NEW),
				preview.rows().stream().map(PreviewRow::kind).toList(), preview.toString());
		assertEquals(List.of(EventColumn.TITLE, EventColumn.WHEN, EventColumn.PARTICIPANTS, EventColumn.STATUS),
				preview.rows().getFirst().changes().stream().map(PreviewRow.FieldChange::field).toList());
		assertEquals("Moon (host)", preview.rows().getFirst().changes().get(2).after());
		assertEquals(2, preview.rows().get(3).warnings().size(), preview.toString());
		assertTrue(preview.rows().get(3).warnings().get(1).contains("Somewhere"), preview.toString());

		store.execute(new ImportEvents(table, options(table)));

		EventDetails changed = store.read(reader -> EventDetails.of(reader.project().getEvents().stream()
				.filter(event -> event.getId().equals(talks)).findFirst().orElseThrow()));
		assertEquals(new EventDetails("Talks", Edtf.tryParse("2018-04-28"), List.of(new EventPart(id("Moon"), Optional.of("host"))),
				Optional.of(id("Panmunjom")), Optional.of("Meeting"), EventStatus.DISPUTED, Optional.of("one\ntwo; \u5916\u4ea4")), changed);
		assertEquals(5, events().size());
		assertEquals(5, preview(table, options(table)).count(Kind.SAME) + 1);
		store.undo().join();
		assertEquals(4, events().size());
	}

	@Test
	void onlyChosenRows_AndEntitiesIfWanted() throws Exception {
		EventTable table = csv("Title,Participants,Place\nA,Nobody (guest); nobody; Twin,Nowhere\nB,,\n");
		ImportOptions options = options(table).withMakesEntities(true);
		int before = store.read(reader -> reader.project().getEntities().size());

		ImportEvents command = new ImportEvents(table, options, Optional.of(Set.of(2)));
		store.execute(command);

		assertEquals(before + 2, (int) store.read(reader -> reader.project().getEntities().size()));
		assertEquals(5, events().size());
		assertTrue(command.report().rows().getFirst().warnings().toString().contains("Twin"), command.report().toString());
	}

	@Test
	void unknownParticipants_TakeNobodyOff() throws Exception {
		EventTable table = csv("Id,Title,Participants\n" + talks + ",\"'=Talks, \"\"first\"\"\",Nobody; Panmunjom\n");

		PreviewRow row = preview(table, options(table)).rows().getFirst();

		assertEquals("Kim; Jong (Un) (guest; late); Moon; Panmunjom", row.changes().getFirst().after());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "A;31.2.2021;|B|31.2.2021", "A;2021-02-31;|B|31", "A;2021-05-04;2021-05-03|C|end",
			";2021-05-03;|A|no title", "=1+1;2021;|A|formula", "A;=TODAY();|B|formula", "A;soon;|B|soon", "A;44319;|B|date format", "A;;2021/2022|C|2021",
			"A;;;B|more|cells" })
	void bad_IsSaidWithItsPlace(String line, String column, String reason) throws Exception {
		EventTable table = csv("Title;Start;End\nFirst;;\n" + line + '\n');

		PreviewRow row = preview(table, options(table)).rows().get(1);

		assertEquals(3, row.number());
		assertEquals(Kind.REFUSED, row.kind(), row.toString());
		assertTrue(row.problems().getFirst().startsWith(column + " ") && row.problems().getFirst().contains(reason), row.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "n/a", "N/A", "-", "unknown", "k. A.", "?" })
	void date_ThatIsNotKnown_IsAsAnEmptyCell(String nothing) throws Exception {
		EventTable table = csv("Title;Date;End\nA;" + nothing + ";" + nothing + "\n");

		PreviewRow row = preview(table, options(table)).rows().getFirst();

		assertEquals(Kind.NEW, row.kind(), row.toString());
		assertEquals(Optional.empty(), row.when());
		assertEquals(List.of(), row.warnings());
	}

	@Test
	void bad_RepeatedRows_AndWrongColumns() throws Exception {
		EventTable repeated = csv("Title,Date\nA,2021\na,2021\n");
		assertTrue(preview(repeated, options(repeated)).rows().get(1).problems().getFirst().contains("row 2"));
		EventTable wrong = csv("Foo,Bar\n1,2\n");
		String message = assertThrows(StoreException.class, () -> preview(wrong, options(wrong))).getMessage();
		assertTrue(message.contains("A \u201cFoo\u201d, B \u201cBar\u201d"), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			// Only one order makes dates of all.
			"3.5.2021,25.12.2021|-|en-US|2021-05-03,2021-12-25|0", "3/5/2021,12/25/2021|-|en-GB|2021-03-05,2021-12-25|0",
			// Several do: that of the locale, and said.
			"3/5/2021|-|en-US|2021-03-05|1", "3/5/2021|-|de-DE|2021-05-03|1", "5/5/2021|-|de-DE|2021-05-05|0",
			// Between dots the day comes first, wherever somebody is.
			"03.05.2021|-|en-US|2021-05-03|0", "3.5.2021,3/5/2021|-|en-US|2021-05-03,2021-03-05|1",
			"3.5.2021|-|ko-KR|2021-05-03|0", "12.25.2021,3.5.2021|-|de-DE|2021-12-25,2021-03-05|0",
			// None does: what can be only one day is taken.
			"13/5/2021,5/14/2021,3/4/2021|-|en-US|2021-05-13,2021-05-14,!|1",
			// Chosen: what contradicts is refused.
			"3/5/2021,12/25/2021|DAY_FIRST|en-US|2021-05-03,!|0", "21-05-03|YEAR_FIRST|en-US|2021-05-03|0",
			"03-05-21|MONTH_FIRST|de-DE|2021-03-05|0", "2021-05-03,3.5.21|DAY_FIRST|ko-KR|2021-05-03,2021-05-03|0",
			"1/2/99|DAY_FIRST|en-US|1999-02-01|0", "2021. 5. 3.|-|ko-KR|2021-05-03|0",
			"Anfang Mai 2021,d\u00e9but mai 2021,2021\ub144 5\uc6d4 3\uc77c|-|en-US|2021-05-01/2021-05-10~,2021-05-01/2021-05-10~,2021-05-03|0",
			"3 \u043c\u0430\u044f 2021 \u0433.,2021\u5e745\u6708\u521d,3 de mayo de 2021|-|en-US|2021-05-03,2021-05-01/2021-05-10~,2021-05-03|0" })
	void dates_InWhichOrder(String dates, DateOrder order, String locale, String expected, int warnings) throws Exception {
		StringBuilder text = new StringBuilder("Title;Date\n");
		for (String date : dates.split(",")) {
			text.append("E;").append(date).append('\n');
		}
		EventTable table = csv(text.toString().replace("E;", "E" + "%s;").formatted((Object[]) List.of(1, 2, 3).toArray()));
		ImportOptions options = ImportOptions.of(table, Locale.forLanguageTag(locale), TODAY).withDateOrder(Optional.ofNullable(order));

		ImportPreview preview = preview(table, options);

		assertEquals(expected, String.join(",", preview.rows().stream()
				.map(row -> row.kind() == Kind.REFUSED ? "!" : row.when().orElse("")).toList()), preview.toString());
		assertEquals(warnings, preview.warnings().size(), preview.toString());
	}

	/** In EDTF this is the spring of a year, and people write the years of a season or war so. */
	@Test
	void dates_OfTwoMeanings_WarningSaysBoth() throws Exception {
		EventTable table = csv("Title,Date\nA,2020-21\n");

		ImportPreview preview = preview(table, options(table));

		assertEquals(Optional.of("2020-21"), preview.rows().getFirst().when());
		assertEquals(List.of("\u201c2020-21\u201d was understood as spring 2020; it may be 2020\u20132021, too"), preview.warnings());
	}

	@Test
	void cancelled_ChangesNothing() throws Exception {
		EventTable table = csv("Title\nA\nB\n");
		IProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThrows(OperationCanceledException.class,
				() -> store.read(reader -> ImportEvents.preview(reader, table, options(table), cancelled)));
		assertThrows(OperationCanceledException.class, () -> store.execute(new ImportEvents(table, options(table)), cancelled));
		assertEquals(4, events().size());
	}

	@Test
	void manyEventsOfOneTitle_EachIsFoundByItsDate() throws Exception {
		int days = 5_000;
		EventTable table = csv("Title,Date\n" + IntStream.range(0, days)
				.mapToObj(i -> "Protest," + LocalDate.of(2000, 1, 1).plusDays(i) + '\n').collect(Collectors.joining()));
		store.execute(new ImportEvents(table, options(table)));

		ImportPreview again = preview(table, options(table));

		assertEquals(days, again.count(Kind.SAME));
	}

	private byte[] written(String extension) throws Exception {
		ReportFormat format = store.read(reader -> EventFiles.of(reader, EventLanes.NONE, EventFilter.ALL, true)).stream()
				.filter(each -> each.fileExtension().equals(extension)).findFirst().orElseThrow();
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		format.writer().write(ReportInput.of(ModelFactory.eINSTANCE.createProject(), List.of()), new ReportOptions("P", Optional.empty(),
				"Ada", ZonedDateTime.of(2021, 6, 2, 0, 0, 0, 0, ZoneOffset.UTC), Locale.ENGLISH, Optional.empty()), output,
				new NullProgressMonitor());
		return output.toByteArray();
	}

	private String create(EventDetails details) throws StoreException {
		CreateEvent command = new CreateEvent(details);
		store.execute(command);
		return command.eventId().orElseThrow();
	}

	private String id(String name) throws StoreException {
		return store.read(reader -> reader.project().getEntities().stream().filter(each -> each.getName().equals(name)).findFirst()
				.orElseThrow().getId());
	}

	private List<EventDetails> events() throws StoreException {
		return store.read(reader -> reader.project().getEvents().stream().map(EventDetails::of).toList());
	}

	private ImportPreview preview(EventTable table, ImportOptions options) throws StoreException {
		return store.read(reader -> ImportEvents.preview(reader, table, options, new NullProgressMonitor()));
	}

	private static ImportOptions options(EventTable table) {
		return ImportOptions.of(table, Locale.ENGLISH, TODAY);
	}

	private static EventTable csv(String text) throws Exception {
		return TableFile.read(Source.of("events.csv", text.getBytes(StandardCharsets.UTF_8)));
	}
}
