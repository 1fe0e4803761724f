// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.export.ReportOptions;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Entity;
import org.pressmark.model.EntityType;
import org.pressmark.model.Event;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Participant;
import org.pressmark.model.Project;
import org.pressmark.model.Quotation;
import org.pressmark.operations.backup.BackupSettings;
import org.pressmark.operations.backup.RollingBackup;
import org.pressmark.operations.lookup.CollectionId;
import org.pressmark.store.EntityCounts;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** The registry: what each command makes of it, what it says in the history, and that one undo takes all of it back. */
class EntityCommandsTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final String TEXT = "Kim met Lee and Kim said no to Lee.";

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder.resolve("p.pressmark"), "P", "Ada");
		store.execute(ProjectCommand.of("add", transaction -> {
			for (String id : List.of("a", "b")) {
				Article article = MODEL.createArticle();
				article.setId(id);
				article.setText(TEXT);
				article.setOutlet("a".equals(id) ? "Daily" : null);
				article.setPublished("a".equals(id) ? "2021-05-07T01:00:00+09:00" : "2021");
				transaction.add(article, null);
			}
			for (String id : List.of("kim", "jong", "lee", "uk")) {
				Entity entity = MODEL.createEntity();
				entity.setId(id);
				entity.setName(id.toUpperCase(Locale.ROOT));
				transaction.add(entity, transaction.project().getId());
			}
		}));
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void merge_TakesNamesIdsNotesAndAllThatRefers() throws Exception {
		set("kim", entity -> {
			entity.getAliases().add("K");
			entity.getExternalIds().add(SetExternalIds.model(new CollectionId("wikidata", "Q1")));
			entity.setNotes("One.");
			entity.getDistinctFrom().add("jong");
		});
		set("jong", entity -> {
			entity.getAliases().addAll(List.of("K", "Chairman"));
			entity.getExternalIds().addAll(List.of(SetExternalIds.model(new CollectionId("WIKIDATA ", "Q1")), SetExternalIds.model(new CollectionId("viaf", "2"))));
			entity.setNotes("Two.");
			entity.getDistinctFrom().addAll(List.of("kim", "lee"));
		});
		set("lee", entity -> entity.getDistinctFrom().add("jong"));
		String mention = mention("a", 0, 3, "jong");
		quotation("a", 16, 28, "jong", "jong");
		quotation("b", 16, 28, "lee", "jong");
		event("v", "jong", "kim", null, "jong", "host");
		Touched touched = store.read(reader -> Touched.by(reader, List.of("jong")));
		assertEquals(new EntityCounts(1, 2, 1), touched.counts());
		assertEquals(2, touched.articles());
		assertEquals(List.of("Kim", "Kim said no ", "Kim said no "), touched.first().stream().map(each -> each.words()).toList());
		store.execute(new MergeEntities(known("kim"), List.of(known("jong"))));

		KnownEntity kim = known("kim");
		assertEquals(List.of("K", "JONG", "Chairman"), kim.aliases());
		assertEquals(List.of(new CollectionId("wikidata", "Q1"), new CollectionId("viaf", "2")), kim.externalIds());
		assertEquals(Optional.of("One.\n\nTwo."), kim.notes());
		assertEquals(Set.of("lee"), kim.distinctFrom());
		assertEquals(Set.of("kim"), known("lee").distinctFrom());
		assertEquals(List.of("kim", "kim>kim", "lee>kim"), named());
		assertEquals("kim: kim host", event());
		assertEquals("Merge JONG into KIM", label());
		assertEquals(new EntityCounts(1, 2, 1), counts("kim"));
		assertTrue(store.read(ProjectReader::check).isEmpty());
		assertTrue(store.read(reader -> reader.annotation(mention)).isPresent());
		undone();
	}

	@Test
	void merge_MentionsOnTheSameWords_BecomeOne_WithTheCommentsOfBoth() throws Exception {
		comment(mention("a", 0, 3, "kim"), "sure");
		comment(mention("a", 0, 3, "jong"), "perhaps");
		mention("a", 0, 3, "lee");
		mention("a", 0, 7, "lee");
		mention("b", 0, 3, "jong");
		mention("b", 0, 3, "lee");
		store.execute(new MergeEntities(known("kim"), List.of(known("jong"), known("lee"))));

		assertEquals(List.of("kim", "kim", "kim"), named());
		assertEquals(List.of("sure\n\nperhaps"), annotations("a").stream().map(Annotation::getComment)
				.filter(comment -> comment != null).toList());
		undone();
	}

	@Test
	void merge_ParticipantsOfOneEvent_StayApartOnlyWithDifferentRoles() throws Exception {
		event("v", null, "kim", "host", "jong", "guest", "lee", null, "uk", null);
		store.execute(new MergeEntities(known("kim"), List.of(known("jong"), known("lee"))));
		assertEquals("null: kim host, kim guest, uk null", event());
		undone();
	}

	@Test
	void merge_Refused() throws Exception {
		assertEquals("KIM cannot be merged with itself. Choose at least one other entity.",
				refused(new MergeEntities(known("kim"), List.of(known("kim")))));
		refused(new MergeEntities(known("kim"), List.of()));
		KnownEntity gone = new KnownEntity("gone", EntityType.PERSON, "G", List.of(), List.of(), Optional.empty(), Set.of());
		refused(new MergeEntities(known("kim"), List.of(gone)));
		refused(new MergeEntities(gone, List.of(known("kim"))));
	}

	@Test
	void split_TakesWhatWasChosen_AndBothAreDistinct() throws Exception {
		set("kim", entity -> entity.getAliases().addAll(List.of("Jong-un", "Yo-jong")));
		String one = mention("a", 0, 3, "kim");
		String other = quotation("a", 16, 28, "kim", "lee");
		mention("b", 0, 3, "kim");
		SplitEntity split = new SplitEntity(known("kim"), EntityType.PERSON, "Yo-jong", List.of(one, other), List.of("Yo-jong"));
		store.execute(split);

		String id = split.entityId().orElseThrow();
		assertEquals(List.of("Jong-un"), known("kim").aliases());
		assertEquals(List.of(), known(id).aliases());
		assertEquals(Set.of(id), known("kim").distinctFrom());
		assertEquals(Set.of("kim"), known(id).distinctFrom());
		assertEquals(new EntityCounts(1, 1, 0), counts(id));
		assertEquals(new EntityCounts(1, 0, 0), counts("kim"));
		assertEquals("Split Yo-jong from KIM", label());
		undone();
	}

	@Test
	void split_Refused() throws Exception {
		String lee = mention("a", 0, 3, "lee");
		refused(new SplitEntity(known("kim"), EntityType.PERSON, "N", List.of(), List.of()));
		refused(new SplitEntity(known("kim"), EntityType.PERSON, " ", List.of(), List.of("K")));
		assertEquals("KIM has no alias \u201cK\u201d.",
				refused(new SplitEntity(known("kim"), EntityType.PERSON, "N", List.of(), List.of("K"))));
		assertEquals("The annotation " + lee + " does not refer to KIM. Look at it again.",
				refused(new SplitEntity(known("kim"), EntityType.PERSON, "N", List.of(lee), List.of())));
	}

	@Test
	void names() throws Exception {
		store.execute(new AddAlias("kim", "KIM", " Jong-\tun "));
		assertEquals(List.of("Jong- un"), known("kim").aliases());
		assertEquals("KIM has the name \u201cJong- un\u201d already.", refused(new AddAlias("kim", "KIM", "Jong- un")));
		refused(new AddAlias("kim", "KIM", "KIM"));
		refused(new AddAlias("kim", "KIM", " "));
		refused(new AddAlias("kim", "KIM", "a\u0000"));
		store.execute(new RenameEntity("kim", "KIM", "Jong- un", true));
		assertEquals("Jong- un [KIM]", known("kim").name() + ' ' + known("kim").aliases());
		assertEquals("Rename KIM to Jong- un", label());
		store.execute(new RenameEntity("kim", "Jong- un", "Kim Jong-un", false));
		assertEquals("Kim Jong-un [KIM]", known("kim").name() + ' ' + known("kim").aliases());
		refused(new RenameEntity("kim", "KIM", "\t", true));
		store.execute(new RemoveAlias("kim", "Kim Jong-un", "KIM"));
		assertEquals(List.of(), known("kim").aliases());
		refused(new RemoveAlias("kim", "Kim Jong-un", "KIM"));
		undone();
	}

	@Test
	void values() throws Exception {
		store.execute(new SetEntityType(List.of(known("kim"), known("lee")), EntityType.COUNTRY));
		assertEquals(EntityType.COUNTRY, known("lee").type());
		assertEquals("Change type of 2 entities", label());
		store.execute(new SetExternalIds("kim", "KIM", List.of(new CollectionId(" WikiData", "Q1 "), new CollectionId("wikidata", "Q1"))));
		assertEquals(List.of(new CollectionId("wikidata", "Q1")), known("kim").externalIds());
		refused(new SetExternalIds("kim", "KIM", List.of(new CollectionId(" ", "Q1"))));
		store.execute(new SetNotes("kim", "KIM", "One\nTwo"));
		assertEquals(Optional.of("One\nTwo"), known("kim").notes());
		store.execute(new SetNotes("kim", "KIM", " \n"));
		assertEquals(Optional.empty(), known("kim").notes());
		undone();
	}

	@Test
	void distinct_EachFromEachOther_AndTakenBack() throws Exception {
		List<KnownEntity> three = List.of(known("kim"), known("lee"), known("uk"));
		store.execute(DeclareDistinct.of(three));
		assertEquals(Set.of("lee", "uk"), known("kim").distinctFrom());
		assertEquals(Set.of("kim", "lee"), known("uk").distinctFrom());
		assertEquals(Optional.empty(), store.execute(DeclareDistinct.of(three)));
		store.execute(DeclareDistinct.takenBack(List.of(known("kim"), known("lee"))));
		assertEquals(Set.of("uk"), known("kim").distinctFrom());
		undone();
	}

	@Test
	void delete_WithMentions_LeavesQuotationsAndEvents() throws Exception {
		mention("a", 0, 3, "kim");
		mention("a", 8, 11, "lee");
		quotation("a", 16, 28, "kim", "lee");
		event("v", "kim", "kim", "host", "lee", "guest");
		store.execute(DeclareDistinct.of(List.of(known("kim"), known("lee"))));
		assertEquals("KIM is named in 2 annotations and 1 event. Merge it into another entity, or delete it with its mentions.",
				refused(DeleteEntity.unused(known("kim"))));
		store.execute(DeleteEntity.withMentions(known("kim")));

		assertEquals(List.of("lee", "null>lee"), named());
		assertEquals("null: lee guest", event());
		assertEquals(Set.of(), known("lee").distinctFrom());
		assertEquals("Delete KIM and its mentions", label());
		undone();
		store.execute(DeleteEntity.unused(known("uk")));
		assertEquals("Delete UK", label());
	}

	@Test
	void concordance_PagesAndCounts() throws Exception {
		mention("a", 0, 3, "kim");
		quotation("a", 16, 28, "kim", "kim");
		mention("b", 16, 19, "kim");
		mention("b", 0, 3, "lee");
		Concordance all = store.read(reader -> Concordance.of(reader, "kim"));
		assertEquals(3, all.size());
		List<Naming> page = store.read(reader -> all.page(reader, 1, 5));
		assertEquals(List.of("Kim met Lee and |Kim said no |to Lee. Daily", "Kim met Lee and |Kim| said no to Lee. -"),
				page.stream().map(each -> each.place().before() + '|' + each.place().words() + '|' + each.place().after() + ' '
						+ each.article().outlet().orElse("-")).toList());
		assertEquals(1, store.read(reader -> all.page(reader, 1, 1)).size());
		assertEquals(0, store.read(reader -> all.page(reader, 9, 1)).size());
		assertEquals(List.of(new OutletCount(Optional.of("Daily"), 2, 1), new OutletCount(Optional.empty(), 1, 1)), all.outlets());
		assertEquals(new Frequency(Period.DAY, List.of(new PeriodCount(LocalDate.of(2021, 5, 7), 2, 1)), 1, 1), all.over(Period.DAY));
		assertEquals(LocalDate.of(2021, 5, 3), all.over(Period.WEEK).counts().getFirst().begin());
		assertEquals(LocalDate.of(2021, 5, 1), all.over(Period.MONTH).counts().getFirst().begin());
		assertEquals(Optional.of(LocalDate.of(2021, 5, 1)), Period.MONTH.begin("2021-05"));
		assertEquals(Optional.empty(), Period.WEEK.begin("2021-05"));
		assertEquals(Optional.empty(), Period.DAY.begin("not a date"));
		assertEquals(0, store.read(reader -> Concordance.of(reader, "none")).size());
	}

	@Test
	void concordanceWorkbook_HasEachPlaceWithItsWordsArticleAndMark_ButNotOverTheProject() throws Exception {
		mention("a", 0, 3, "kim");
		quotation("b", 16, 28, "kim", "lee");
		ReportOptions options = new ReportOptions("Kim", Optional.empty(), "Me", ZonedDateTime.parse("2021-05-09T10:00:00Z"),
				Locale.UK, Optional.empty());
		Path target = folder.resolve("kim.xlsx");
		assertEquals(List.of(), ConcordanceWorkbook.write(store, "kim", options, Optional.empty(), target));
		try (ZipFile workbook = new ZipFile(target.toFile());
				InputStream in = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))) {
			String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(3, sheet.split("<row ", -1).length - 1);
			List<String> ids = store.read(reader -> Concordance.of(reader, "kim").page(reader, 0, 2)).stream()
					.map(each -> each.place().id()).toList();
			for (String cell : List.of("Kim", "Mention", "Quotation", "Daily", ids.getFirst(), ids.getLast())) {
				assertTrue(sheet.contains('>' + cell + "</t>"), cell);
			}
		}
		assertThrows(StoreException.class, () -> ConcordanceWorkbook.write(store, "kim", options, Optional.empty(), store.file()));
		assertThrows(StoreException.class, () -> ConcordanceWorkbook.write(store, "kim", options, Optional.empty(),
				folder.resolve("none/kim.xlsx")));
	}

	@Test
	void concordanceWorkbook_NotAmongBackups_WhereverTheyAre() throws Exception {
		mention("a", 0, 3, "kim");
		Path root = Files.createDirectory(folder.resolve("all backups"));
		BackupSettings settings = new BackupSettings(true, 3, Duration.ofMinutes(10), Optional.of(root));
		Path backup = new RollingBackup(store.file(), settings, InstantSource.system())
				.copy(new NullProgressMonitor()).orElseThrow();
		ReportOptions options = new ReportOptions("Kim", Optional.empty(), "Me", ZonedDateTime.parse("2021-05-09T10:00:00Z"),
				Locale.UK, Optional.empty());

		Path target = backup.resolveSibling("kim.xlsx");
		assertThrows(StoreException.class, () -> ConcordanceWorkbook.write(store, "kim", options, Optional.of(root), target));
		assertFalse(Files.exists(target));
	}

	@Test
	void suggestions_KeepTheOneThatIsNamedMore_AndKnowWhatIsDistinct() throws Exception {
		store.execute(new RenameEntity("kim", "KIM", "Anthony Blinken", false));
		store.execute(new RenameEntity("lee", "LEE", "Antony Blinken", false));
		mention("a", 0, 3, "lee");
		List<MergeSuggestion> found = store.read(reader -> MergeSuggestions.among(RegistryEntry.all(reader)));
		assertEquals(1, found.size());
		assertEquals("lee kim", found.getFirst().into().id() + ' ' + found.getFirst().other().id());
		assertEquals("\u201cAnthony Blinken\u201d and \u201cAntony Blinken\u201d: spelt almost alike", found.getFirst().explanation());
		store.execute(DeclareDistinct.of(List.of(known("kim"), known("lee"))));
		assertEquals(List.of(), store.read(reader -> MergeSuggestions.among(RegistryEntry.all(reader))));
		ProjectStore.await(store.undo());
		store.execute(found.getFirst().merge());
		assertEquals(List.of("Anthony Blinken"), known("lee").aliases());
	}

	@Test
	void anyMerge_KeepsEveryReference_AndIsUndone() throws Exception {
		Random random = new Random(5);
		List<String> ids = List.of("kim", "jong", "lee", "uk");
		for (int round = 0; round < 15; round++) {
			for (int i = 0; i < 6; i++) {
				String who = ids.get(random.nextInt(4));
				int begin = random.nextInt(3) * 4;
				mention(random.nextBoolean() ? "a" : "b", begin, begin + 3, who);
				quotation("a", begin, begin + 8, who, ids.get(random.nextInt(4)));
			}
			event("v" + round, ids.get(random.nextInt(4)), ids.get(random.nextInt(4)), "x", ids.get(random.nextInt(4)), null);
			String before = state();
			List<KnownEntity> chosen = new ArrayList<>(List.of(known("kim"), known("jong"), known("lee"), known("uk")));
			Collections.shuffle(chosen, random);
			List<KnownEntity> others = chosen.subList(1, 2 + random.nextInt(3));
			Set<String> places = places(Stream.concat(Stream.of(chosen.getFirst()), others.stream()).map(KnownEntity::id).collect(Collectors.toSet()));
			store.execute(new MergeEntities(chosen.getFirst(), others));
			assertEquals(places, places(Set.of(chosen.getFirst().id())), "seed 5, round " + round);
			assertEquals(List.of(), store.read(ProjectReader::check));
			ProjectStore.await(store.undo());
			assertEquals(before, state(), "seed 5, round " + round);
		}
	}

	/** Where one of them is named. */
	private Set<String> places(Set<String> ids) throws StoreException {
		return Stream.concat(annotations("a").stream(), annotations("b").stream())
				.filter(each -> each instanceof Mention mention ? ids.contains(mention.getEntity().getId())
						: each instanceof Quotation quotation && (ids.contains(quotation.getSpeaker().getId())
								|| ids.contains(quotation.getAddressee().getId())))
				.map(each -> each.getArticle().getId() + each.getBegin() + each.eClass().getName()).collect(Collectors.toSet());
	}

	private interface Setting {

		void apply(Entity entity);
	}

	private void set(String id, Setting setting) throws StoreException {
		store.execute(ProjectCommand.of("set", transaction -> setting.apply(transaction.get(Entity.class, id))));
	}

	private void comment(String id, String comment) throws StoreException {
		store.execute(ProjectCommand.of("comment", transaction -> transaction.get(Annotation.class, id).setComment(comment)));
	}

	private String mention(String article, int begin, int end, String entity) throws StoreException {
		Mention mention = MODEL.createMention();
		return add(mention, article, begin, end, transaction -> mention.setEntity(transaction.get(Entity.class, entity)));
	}

	private String quotation(String article, int begin, int end, String speaker, String addressee) throws StoreException {
		Quotation quotation = MODEL.createQuotation();
		return add(quotation, article, begin, end, transaction -> {
			quotation.setSpeaker(transaction.get(Entity.class, speaker));
			quotation.setAddressee(transaction.get(Entity.class, addressee));
		});
	}

	private String add(Annotation annotation, String article, int begin, int end, ProjectCommand.Change change)
			throws StoreException {
		store.execute(ProjectCommand.of("mark", transaction -> {
			annotation.setBegin(begin);
			annotation.setEnd(end);
			change.run(transaction);
			transaction.add(annotation, article);
		}));
		return annotation.getId();
	}

	/** @param participants ids and roles by turns */
	private void event(String id, String place, String... participants) throws StoreException {
		store.execute(ProjectCommand.of("event", transaction -> {
			Event event = MODEL.createEvent();
			event.setId(id);
			event.setTitle("E");
			event.setPlace(place == null ? null : transaction.get(Entity.class, place));
			for (int i = 0; i < participants.length; i += 2) {
				Participant participant = MODEL.createParticipant();
				participant.setEntity(transaction.get(Entity.class, participants[i]));
				participant.setRole(participants[i + 1]);
				event.getParticipants().add(participant);
			}
			transaction.add(event, transaction.project().getId());
		}));
	}

	/** Place and participants. */
	private String event() throws StoreException {
		Event event = project().getEvents().getFirst();
		return id(event.getPlace()) + ": " + event.getParticipants().stream()
				.map(each -> id(each.getEntity()) + ' ' + each.getRole()).collect(Collectors.joining(", "));
	}

	/** Whom annotations name, and who speaks to whom. */
	private List<String> named() throws StoreException {
		return Stream.concat(annotations("a").stream(), annotations("b").stream()).map(each -> switch (each) {
		case Mention mention -> id(mention.getEntity());
		case Quotation quotation -> id(quotation.getSpeaker()) + '>' + id(quotation.getAddressee());
		default -> "";
		}).sorted().toList();
	}

	private static String id(Entity entity) {
		return entity == null ? "null" : entity.getId();
	}

	private KnownEntity known(String id) throws StoreException {
		return store.read(KnownEntity::all).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private EntityCounts counts(String id) throws StoreException {
		EntityCounts counts = store.read(reader -> reader.entities().counts(Set.of(id)));
		assertEquals(counts, store.read(RegistryEntry::all).stream().filter(each -> each.entity().id().equals(id)).findFirst()
				.orElseThrow().counts());
		return counts;
	}

	/** Everything, in the order of the ids. */
	private String state() throws StoreException {
		return store.read(reader -> {
			List<String> state = new ArrayList<>();
			reader.project().eAllContents().forEachRemaining(each -> state.add(each.toString() + references(each)));
			for (String id : List.of("a", "b")) {
				reader.article(id).ifPresent(article -> article.eAllContents().forEachRemaining(each -> state.add(each.toString() + references(each))));
			}
			return state.stream().map(each -> each.replaceAll("Impl@\\w+", "")).sorted().collect(Collectors.joining("\n"));
		});
	}

	private static String references(Object object) {
		return switch (object) {
		case Mention mention -> id(mention.getEntity());
		case Quotation quotation -> id(quotation.getSpeaker()) + id(quotation.getAddressee());
		case Participant participant -> id(participant.getEntity());
		case Event event -> id(event.getPlace());
		default -> "";
		};
	}

	/** Takes back the last step and repeats it; then all is as it was before and after. */
	private void undone() throws StoreException {
		String after = state();
		ProjectStore.await(store.undo());
		assertTrue(!state().equals(after));
		ProjectStore.await(store.redo());
		assertEquals(after, state());
		ProjectStore.await(store.undo());
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	private String refused(ProjectCommand command) throws StoreException {
		String before = state();
		String message = assertThrows(StoreException.class, () -> store.execute(command)).getMessage();
		assertEquals(before, state());
		return message;
	}

	private String label() throws StoreException {
		return store.read(reader -> reader.history(1)).getFirst().label();
	}

	private Project project() throws StoreException {
		return store.read(ProjectReader::project);
	}

	private List<Annotation> annotations(String article) throws StoreException {
		return store.read(reader -> reader.article(article)).orElseThrow().getAnnotations();
	}
}
