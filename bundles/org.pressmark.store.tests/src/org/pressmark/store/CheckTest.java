// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Entity;
import org.pressmark.model.Event;
import org.pressmark.model.EventMention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Participant;
import org.pressmark.model.Passage;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.missing.MissingAnnotation;

/** Check names everything that is wrong in a project, whoever put it there, and touches nothing. */
class CheckTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	@TempDir
	Path folder;
	private Path file;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		file = folder.resolve("p.pressmark");
		store = ProjectStore.create(file, "P", "Ada");
		ProjectFixture.addMention(store);
		ProjectFixture.change(store, CheckTest::addOneOfEach);
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	@Test
	void wholeProject() throws Exception {
		assertEquals(List.of(), store.read(ProjectReader::check));
	}

	@Test
	void emptyProject_WithArticleOfWhichNothingIsKnown() throws Exception {
		try (ProjectStore empty = ProjectStore.create(folder.resolve("empty.pressmark"), "P", "Ada")) {
			assertEquals(List.of(), empty.read(ProjectReader::check));
			ProjectFixture.addArticle(empty, "a", null, null);
			assertEquals(List.of(), empty.read(ProjectReader::check));
		}
	}

	/** SQLite 3.51 reported a damaged full-text index when a connection had seen an earlier one. */
	@Test
	void wholeProject_CheckedAgainAndAgainWhileItGrows() throws Exception {
		for (int i = 0; i < 40; i++) {
			ProjectFixture.addArticle(store, "more" + i, "Title " + i, "some words " + i);
			assertEquals(List.of(), store.read(ProjectReader::check));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"UPDATE annotation SET \"end\" = 9999 WHERE id = 'm'|annotation m|9999",
			"UPDATE annotation SET \"begin\" = -1 WHERE id = 'm'|annotation m|-1",
			"UPDATE annotation SET \"begin\" = 7 WHERE id = 'm'|annotation m|7 to 7",
			"UPDATE annotation SET \"begin\" = 30 , \"end\" = 31 WHERE id = 'm'|annotation m|inside a character",
			"UPDATE annotation SET \"entity\" = 'gone' WHERE id = 'm'|annotation m|entity gone",
			"UPDATE annotation SET \"speaker\" = 'gone' WHERE id = 'q'|annotation q|entity gone",
			"UPDATE annotation SET \"addressee\" = 'gone' WHERE id = 'q'|annotation q|entity gone",
			"UPDATE annotation SET \"event\" = 'gone' WHERE id = 'em'|annotation em|event gone",
			"UPDATE annotation SET \"codes\" = '[\"c\",\"gone\"]' WHERE id = 'p'|annotation p|code gone",
			"UPDATE annotation SET \"owner\" = 'gone' WHERE id = 'm'|annotation m|article gone",
			"UPDATE event SET \"place\" = 'gone'|event ev|entity gone",
			"UPDATE event SET \"participants\" = '[{\"entity\":\"gone\"}]'|event ev|entity gone",
			"UPDATE event SET \"links\" = '[{\"kind\":\"causes\",\"target\":\"gone\"}]'|event ev|event gone",
			"UPDATE event SET \"links\" = '[{\"kind\":\"hates\"}]'|event ev|cannot be read",
			"UPDATE annotation SET \"when\" = 'soon' WHERE id = 'em'|annotation em|when",
			"UPDATE event SET \"owner\" = 'gone'|event ev|project gone",
			"UPDATE entity SET \"owner\" = 'gone'|entity e|project gone",
			"UPDATE code SET \"owner\" = 'gone'|code c|project gone",
			"UPDATE article SET \"text\" = 'gone'|article a|text is missing",
			"UPDATE article SET \"sourceHash\" = 'gone'|article a|source gone",
			"UPDATE text_content SET body = replace(body, 'London', 'Lundon')|text |checksum",
			"UPDATE text_content SET units = 7|text |characters",
			"UPDATE source_content SET body = x'00'|source |checksum",
			"INSERT INTO article_search(article_search) VALUES ('delete-all')|article a|not found",
			"INSERT INTO article_search(rowid, title, body) VALUES (77, 'x', 'y')|search index|77",
			"UPDATE annotation SET kind = 'Rumour' WHERE id = 'm'|annotation m|kind Rumour",
			"UPDATE annotation SET kind = 'Article' WHERE id = 'm'|annotation m|kind Article",
			"UPDATE annotation SET kind = 'Annotation' WHERE id = 'm'|annotation m|kind Annotation",
			"UPDATE annotation SET kind = 'http://example.org/no#X' WHERE id = 'm'|annotation m|not as the history says",
			"UPDATE annotation SET \"codes\" = 'no list' WHERE id = 'p'|annotation p|cannot be read",
			"UPDATE annotation SET \"codes\" = '[{}]' WHERE id = 'p'|annotation p|cannot be read",
			"UPDATE annotation SET \"mode\" = 'sung' WHERE id = 'q'|annotation q|cannot be read",
			"UPDATE event SET \"participants\" = '[1'|event ev|cannot be read",
			"UPDATE event SET \"participants\" = '[{\"entity\":{}}]'|event ev|cannot be read",
			"UPDATE entity SET \"aliases\" = '{}'|entity e|cannot be read",
			"UPDATE entity SET \"type\" = 'ghost'|entity e|cannot be read",
			"UPDATE article SET \"paragraphs\" = '[{\"begin\":\"x\"}]'|article a|cannot be read",
			"UPDATE article SET \"published\" = 'yesterday'|article a|published",
			"UPDATE event SET \"when\" = 'soon'|event ev|when",
			"UPDATE annotation SET \"edtf\" = 'soon' WHERE id = 't'|annotation t|edtf",
			"UPDATE history SET changes = deflated([{\"table\":\"article; DROP TABLE article\",\"id\":\"a\",\"before\":{}}]) "
					+ "WHERE seq = 2|history 2|article; DROP TABLE article",
			"UPDATE history SET changes = 'x[' WHERE seq = 2|history 2|cannot be read",
			"UPDATE history SET changes = deflated([{\"table\":{}}]) WHERE seq = 2|history 2|cannot be read",
			"UPDATE history SET changes = deflated([{\"table\":\"entity\",\"id\":\"no\",\"before\":{\"name\":\"x\"}}]) "
					+ "WHERE seq = 2|history 2|entity no",
			"UPDATE history SET kind = 'undo' WHERE seq = 3|history 3|refers to step",
			"UPDATE history SET kind = 'undo', target = (SELECT id FROM history WHERE seq = 3) WHERE seq = 3"
					+ "|history 3|refers to step",
			"UPDATE entity SET \"notes\" = 'from elsewhere'|entity e|not as the history says",
			"UPDATE entity SET \"name\" = ' '|entity e|name is blank",
			"CREATE TRIGGER t AFTER INSERT ON entity BEGIN DELETE FROM event; END|project|format 9",
			"DROP INDEX annotation_owner|project|annotation_owner",
			"UPDATE history SET at = 'yesterday' WHERE seq = 3|history 3|yesterday",
			"UPDATE history SET label = 'Something else' WHERE seq = 2|history 2|not as it was written",
			"UPDATE history SET author = 'Somebody else' WHERE seq = 3|history 3|not as it was written",
			"UPDATE fingerprint SET signature = zeroblob(192) WHERE text = 1|project|fingerprint",
			"DELETE FROM fingerprint|project|fingerprint",
			"DELETE FROM fingerprint_key WHERE key = (SELECT min(key) FROM fingerprint_key)|project|fingerprint_key",
			"INSERT INTO same_story(text, other, similarity) VALUES (1, 2, 0.9)|project|same_story",
			"DELETE FROM history_article WHERE seq = 2|history 2|under the article a",
			"INSERT INTO history_article(article, seq) VALUES ('b', 1)|history 1|under the article b" })
	void planted(String sql, String where, String what) throws Exception {
		ProjectFixture.sql(file, Pattern.compile("deflated\\((.*)\\)").matcher(sql)
				.replaceAll(json -> "x'" + ProjectFixture.deflated(json.group(1)) + '\''));
		String before = everything();

		List<Problem> problems = store.read(ProjectReader::check);

		assertTrue(problems.stream().anyMatch(problem -> problem.where().startsWith(where) && problem.what().contains(what)),
				problems.toString());
		assertEquals(1, problems.size(), problems.toString());
		assertEquals(1, problems.getFirst().toString().lines().count());
		assertEquals(before, everything());
	}

	@Test
	void planted_RowTheHistoryKnowsNothingOf() throws Exception {
		ProjectFixture.sql(file, "INSERT INTO entity(id, owner, name) SELECT 'x', id, 'Nobody' FROM project");
		assertEquals("entity x: it is not as the history says that it was left",
				store.read(ProjectReader::check).getFirst().toString());
	}

	@Test
	void planted_StepGone() throws Exception {
		ProjectFixture.sql(file, "DELETE FROM history WHERE seq = 2");
		assertEquals(List.of("entity e", "article a", "annotation m", "history 2", "history 3"),
				store.read(ProjectReader::check).stream().map(Problem::where).toList());
	}

	@Test
	void planted_RowGone() throws Exception {
		ProjectFixture.sql(file, "DELETE FROM annotation WHERE id = 't'");
		assertEquals("annotation t: the history says that it is there, and it is not",
				store.read(ProjectReader::check).getFirst().toString());
	}

	@Test
	void planted_IdTwice() throws Exception {
		store.close();
		ProjectFixture.sql(file, "PRAGMA writable_schema = ON", """
				UPDATE sqlite_schema SET sql = replace(sql, 'id TEXT NOT NULL UNIQUE', 'id TEXT NOT NULL')
				WHERE name = 'entity'""", "DELETE FROM sqlite_schema WHERE name = 'sqlite_autoindex_entity_1'",
				"PRAGMA writable_schema = RESET", "PRAGMA foreign_keys = OFF");
		ProjectFixture.sql(file, "INSERT INTO entity(id, owner, name) SELECT id, owner, name FROM entity");
		store = ProjectStore.open(file, "Ada");

		List<String> problems = store.read(ProjectReader::check).stream().map(Problem::toString).toList();

		assertTrue(problems.contains("entity e: there is more than one of this id"), problems.toString());
	}

	@Test
	void planted_ManyAtOnce_EachNamed() throws Exception {
		ProjectFixture.sql(file, "UPDATE annotation SET \"codes\" = '[' WHERE id = 'p'",
				"UPDATE annotation SET \"entity\" = 'gone' WHERE id = 'm'", "UPDATE history SET changes = '' WHERE seq = 2",
				"UPDATE entity SET \"type\" = 'ghost'");

		assertEquals(List.of("annotation m", "annotation p", "entity e", "history 2"),
				store.read(ProjectReader::check).stream().map(Problem::where).sorted().toList());
	}

	@Test
	void unknownKind_StaysInTheFileAndUnseen() throws Exception {
		ProjectFixture.sql(file, "UPDATE annotation SET kind = 'Rumour' WHERE id = 'm'");

		assertTrue(store.read(reader -> reader.article("a")).orElseThrow().getAnnotations().stream()
				.noneMatch(annotation -> annotation.getId().equals("m")));
		ProjectFixture.change(store, t -> t.get(org.pressmark.model.Article.class, "a").setTitle("Other"));
		assertEquals(1, ProjectFixture.number(file, "SELECT count(*) FROM annotation WHERE id = 'm'"));
		String reason = ProjectFixture.refusal(store, t -> t.delete(t.get(org.pressmark.model.Article.class, "a")));
		assertTrue(reason.contains("Rumour"), reason);
	}

	/** One that a plug-in may have which is not installed. */
	@Test
	void missingType_IsThereAndGoesWithItsArticle() throws Exception {
		ProjectFixture.sql(file, "UPDATE annotation SET kind = 'http://example.org/no#Rumour' WHERE id = 'm'");

		assertTrue(store.read(reader -> reader.article("a")).orElseThrow().getAnnotations().stream()
				.anyMatch(annotation -> annotation.getId().equals("m") && annotation instanceof MissingAnnotation));
		ProjectFixture.change(store, t -> t.delete(t.get(org.pressmark.model.Article.class, "a")));
		assertEquals(0, ProjectFixture.number(file, "SELECT count(*) FROM annotation WHERE id = 'm'"));
	}

	@Test
	void brokenColumn_IsAReasonAndNoTrace() throws Exception {
		ProjectFixture.sql(file, "UPDATE event SET \"participants\" = '[1'", "DELETE FROM project");

		String reason = org.junit.jupiter.api.Assertions
				.assertThrows(StoreException.class, () -> store.read(ProjectReader::project)).getMessage();

		assertTrue(reason.contains(file.toString()), reason);
	}

	@Test
	void check_LeavesTheFileAsItIs() throws Exception {
		store.close();
		byte[] before = Files.readAllBytes(file);
		store = ProjectStore.open(file, "Ada");
		store.read(ProjectReader::check);
		store.close();

		org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(file));
	}

	private String everything() throws Exception {
		StringBuilder all = new StringBuilder();
		for (String table : ProjectFixture.list(file, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
			all.append(ProjectFixture.list(file, "SELECT * FROM " + table));
		}
		return all.toString();
	}

	private static void addOneOfEach(ProjectTransaction transaction) throws StoreException {
		String project = transaction.project().getId();
		Entity entity = transaction.get(Entity.class, "e");
		Event event = ProjectFixture.event("ev", "Summit");
		Participant participant = MODEL.createParticipant();
		participant.setEntity(entity);
		event.getParticipants().add(participant);
		event.setWhen("2021-05-04/2021-05-05");
		transaction.add(event, project);
		var code = ProjectFixture.code("c", "Policy");
		transaction.add(code, project);
		Quotation quotation = ProjectFixture.place(MODEL.createQuotation(), 0, 7);
		quotation.setId("q");
		quotation.setSpeaker(entity);
		transaction.add(quotation, "a");
		Passage passage = ProjectFixture.place(MODEL.createPassage(), 0, 7);
		passage.setId("p");
		passage.getCodes().add(code);
		transaction.add(passage, "a");
		EventMention evidence = ProjectFixture.place(MODEL.createEventMention(), 0, 7);
		evidence.setId("em");
		evidence.setEvent(event);
		transaction.add(evidence, "a");
		TimeExpression time = ProjectFixture.place(MODEL.createTimeExpression(), 0, 7);
		time.setId("t");
		time.setEdtf("2021-05");
		transaction.add(time, "a");
		transaction.keepSource(new byte[] { 1, 2 });
	}
}
