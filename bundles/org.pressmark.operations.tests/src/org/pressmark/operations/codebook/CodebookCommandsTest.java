// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Code;
import org.pressmark.operations.history.StepDescription;
import org.pressmark.store.CodeUse;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.StoreException;

/** The codebook: what each command makes of it, what it says in the history, and that one undo takes all of it back. */
class CodebookCommandsTest {

	@TempDir
	Path folder;
	private CodebookFixture project;
	private ProjectStore store;

	@BeforeEach
	void create() throws StoreException {
		project = new CodebookFixture(folder);
		store = project.store;
	}

	@AfterEach
	void close() throws StoreException {
		project.close();
	}

	@Test
	void create_InAColorThatNoOtherCodeHas() throws Exception {
		store.execute(new SetCodeColor(project.known("policy"), Optional.of("#0072b2")));
		CreateCode command = CreateCode.inOwnColor(" Oil \n embargo", Optional.of(project.known("sanctions")));
		store.execute(command);

		Code code = project.code(command.codeId().orElseThrow()).orElseThrow();
		assertEquals("Oil embargo", code.getName());
		assertEquals("#D55E00", code.getColor());
		assertEquals("Policy(Sanctions(Oil embargo) Talks) Security", project.tree());
		project.undone("Create code Oil embargo");
	}

	@Test
	void create_Refused() throws Exception {
		assertEquals("Enter a name.", project.refused(CreateCode.inOwnColor(" \n", Optional.empty())));
		assertTrue(project.refused(CreateCode.inOwnColor("POLICY", Optional.empty())).contains("\u201cPolicy\u201d"));
		assertTrue(project.refused(CreateCode.inOwnColor("x".repeat(2_000), Optional.empty())).contains("2000"));
		project.refused(CreateCode.inOwnColor("x\u0007", Optional.empty()));
		project.refused(CreateCode.inOwnColor("x", Optional.of(new KnownCode("gone", "Gone"))));
		// Elsewhere the same name means something else.
		store.execute(CreateCode.inOwnColor("Policy", Optional.of(project.known("security"))));
	}

	@Test
	void rename() throws Exception {
		assertTrue(project.refused(new RenameCode(project.known("talks"), "sanctions")).contains("Sanctions"));
		project.refused(new RenameCode(project.known("talks"), " "));
		store.execute(new RenameCode(project.known("talks"), "TALKS"));
		assertEquals("Policy(Sanctions TALKS) Security", project.tree());
		project.undone("Rename code Talks to TALKS");
	}

	@Test
	void color() throws Exception {
		project.refused(new SetCodeColor(project.known("talks"), Optional.of("red")));
		store.execute(new SetCodeColor(project.known("talks"), Optional.of("#112233")));
		store.execute(new SetCodeColor(project.known("talks"), Optional.empty()));
		assertEquals(null, project.code("talks").orElseThrow().getColor());
		project.undone("Take colour from code Talks");
	}

	@Test
	void guideline() throws Exception {
		store.execute(new SetGuideline(project.known("talks"), "Only when both sides sit down.\r\nNot for calls.\n"));
		assertEquals("Only when both sides sit down.\nNot for calls.",
				project.code("talks").orElseThrow().getGuideline());
		project.undone("Change guideline of code Talks");
	}

	@Test
	void shortcut_OfAnotherCode_OnlyWhenTakenOver() throws Exception {
		store.execute(new SetShortcut(project.known("sanctions"), Optional.of("1"), false));
		assertEquals("1 is Sanctions\u2019s. Take it over, or choose another key.",
				project.refused(new SetShortcut(project.known("talks"), Optional.of("1"), false)));
		store.execute(new SetShortcut(project.known("talks"), Optional.of("1"), true));
		assertEquals(null, project.code("sanctions").orElseThrow().getShortcut());
		assertEquals("1", project.code("talks").orElseThrow().getShortcut());
		project.undone("Give code Talks the key 1");
		assertEquals("1", project.code("sanctions").orElseThrow().getShortcut());
	}

	@Test
	void shortcut_NoKey() throws Exception {
		for (String key : List.of("", "0", "12", "-", " ")) {
			project.refused(new SetShortcut(project.known("talks"), Optional.of(key), true));
		}
		store.execute(new SetShortcut(project.known("talks"), Optional.of("S"), false));
		assertTrue(project.refused(new SetShortcut(project.known("policy"), Optional.of("s"), false)).contains("Talks"));
		store.execute(new SetShortcut(project.known("talks"), Optional.empty(), false));
		assertEquals(null, project.code("talks").orElseThrow().getShortcut());
	}

	@Test
	void move() throws Exception {
		store.execute(MoveCode.among(project.known("talks"), Optional.of(project.known("policy")), 0));
		assertEquals("Policy(Talks Sanctions) Security", project.tree());
		project.undone("Move code Talks");
		store.execute(MoveCode.below(project.known("security"), project.known("policy"), 1));
		assertEquals("Policy(Sanctions Security Talks)", project.tree());
		project.undone("Move code Security below Policy");
		store.execute(MoveCode.toFirstLevel(project.known("talks"), 1));
		assertEquals("Policy(Sanctions) Talks Security", project.tree());
		project.undone("Move code Talks to the first level");
	}

	@Test
	void move_TheHistorySaysWhere() throws Exception {
		store.execute(MoveCode.below(project.known("security"), project.known("policy"), 0));
		assertEquals("Security: Place in the codebook: First level > Policy", told());
		store.execute(MoveCode.among(project.known("security"), Optional.of(project.known("policy")), 2));
		assertEquals("Security: Place in the codebook:  > further down", told());
	}

	private String told() throws StoreException {
		String step = store.read(reader -> reader.history(1)).getFirst().id();
		return store.read(reader -> StepDescription.read(reader, step, 10, Locale.ENGLISH)).changes().stream()
				.map(each -> each.name() + each.fields().stream().map(field -> ": " + field.field() + ": "
						+ field.before().orElse("") + " > " + field.after().orElse("")).collect(Collectors.joining()))
				.collect(Collectors.joining("; "));
	}

	@Test
	void move_Refused() throws Exception {
		assertEquals("Policy cannot be moved below itself or what is below it. Choose another place.",
				project.refused(MoveCode.below(project.known("policy"), project.known("talks"), 0)));
		project.refused(MoveCode.below(project.known("policy"), project.known("policy"), 0));
		store.execute(CreateCode.inOwnColor("talks", Optional.empty()));
		assertTrue(project.refused(MoveCode.toFirstLevel(project.known("talks"), 0)).contains("talks"));
	}

	@Test
	void delete_WithItsPassages() throws Exception {
		project.passage("p1", 0, 3, "policy");
		project.passage("p2", 4, 7, "security", "talks");
		project.passage("p3", 8, 11, "sanctions", "talks");
		assertTrue(project.refused(DeleteCode.unused(project.known("policy"))).contains("3"));
		CodesTouched touched = store.read(reader -> CodesTouched.by(reader, List.of("policy", "sanctions", "talks")));
		assertEquals(new CodeUse(3, 2, 1), touched.use());
		assertEquals(List.of("Kim", "met", "Lee"), touched.first().stream().map(each -> each.place().words()).toList());
		assertEquals(store.read(reader -> reader.row(touched.first().getFirst().place().articleId())),
				Optional.of(touched.first().getFirst().article()));
		store.execute(DeleteCode.withPassages(project.known("policy")));
		assertEquals("Security", project.tree());
		assertEquals("p2:Security", project.passages());
		project.undone("Delete code Policy and take it from its passages");
	}

	@Test
	void delete_Unused() throws Exception {
		store.execute(DeleteCode.unused(project.known("policy")));
		assertEquals("Security", project.tree());
		project.undone("Delete code Policy");
	}

	@Test
	void merge_TakesPassagesCodesAndValues() throws Exception {
		project.passage("p1", 0, 3, "policy");
		project.passage("p2", 4, 7, "policy", "security");
		project.passage("p3", 8, 11, "talks", "policy");
		store.execute(new SetGuideline(project.known("policy"), "Two."));
		store.execute(new SetGuideline(project.known("security"), "One."));
		store.execute(new SetShortcut(project.known("policy"), Optional.of("2"), false));
		store.execute(new SetCodeColor(project.known("policy"), Optional.of("#112233")));
		store.execute(CreateCode.inOwnColor("Talks", Optional.of(project.known("security"))));
		store.execute(new MergeCodes(project.known("security"), project.known("policy")));

		assertEquals("Security(Talks Sanctions)", project.tree());
		assertEquals("p1:Security p2:Security p3:Talks+Security", project.passages());
		Code security = project.code("security").orElseThrow();
		assertEquals("One.\n\nTwo. 2 #112233",
				security.getGuideline() + ' ' + security.getShortcut() + ' ' + security.getColor());
		project.undone("Merge code Policy into Security");
	}

	@Test
	void merge_PassagesOnTheSameWords_BecomeOne_WithTheCommentsOfBoth() throws Exception {
		project.passage("p1", 0, 3, "sanctions");
		project.passage("p2", 0, 3, "talks");
		project.passage("p3", 0, 3, "talks", "security");
		project.passage("p4", 0, 7, "talks");
		store.execute(new MergeCodes(project.known("sanctions"), project.known("talks")));

		assertEquals("p4:Sanctions p1:Sanctions p3:Sanctions+Security", project.passages());
		Article article = store.read(reader -> reader.article("a")).orElseThrow();
		assertTrue(article.getAnnotations().stream().anyMatch(each -> "about p1\n\nabout p2".equals(each.getComment())));
		project.undone("Merge code Talks into Sanctions");
	}

	@Test
	void merge_IntoWhatIsAboveOrBelow() throws Exception {
		assertEquals("Talks is below Policy, so Policy cannot become part of it. Move Talks out of Policy first, or merge "
				+ "Talks into Policy.", project.refused(new MergeCodes(project.known("talks"), project.known("policy"))));
		project.refused(new MergeCodes(project.known("talks"), project.known("talks")));
		store.execute(CreateCode.inOwnColor("Talks", Optional.of(project.known("talks"))));
		store.execute(new MergeCodes(project.known("policy"), project.known("talks")));
		assertEquals("Policy(Sanctions Talks) Security", project.tree());
	}

	@Test
	void entries_EachBeforeThoseBelow_WithCounts() throws Exception {
		project.passage("p1", 0, 3, "talks");
		List<CodebookEntry> entries = store.read(CodebookEntry::all);
		assertEquals("Policy 0 0, Sanctions 1 0, Talks 1 1, Security 0 0", String.join(", ", entries.stream()
				.map(each -> each.code().name() + ' ' + each.level() + ' ' + each.passages()).toList()));
		assertEquals(Optional.of("policy"), entries.get(1).parentId());
	}
}
