// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Passage;
import org.pressmark.operations.search.UnmarkedNames.Unmarked;

/** What a mark would have in it that two marks become. */
class JoiningTest {

	private static final String TEXT = "Blinken met Wang and Chung, then Wang again. Blinken left.\nBlinken slept.";

	private final Entity blinken = entity("blinken");
	private final Entity wang = entity("wang");

	@Test
	void others_AreMarksAndNamesBetween_EachOnce() {
		Mention first = mention(0, blinken);
		Mention second = mention(TEXT.indexOf("Blinken left"), blinken);
		List<Annotation> marks = List.of(first, mention(TEXT.indexOf("Wang"), wang), mention(TEXT.lastIndexOf("Wang"), wang),
				passage(0, TEXT.length()), second);
		List<Unmarked> unmarked = List.of(unmarked("Chung", Set.of("chung")), unmarked("Blinken slept", Set.of("other")));
		Joining joining = new Joining(first, second, TEXT);
		assertEquals(List.of("Wang", "Chung"), joining.others(marks, unmarked));
		assertFalse(joining.isAcrossParagraphs());
		assertEquals(TEXT.substring(0, second.getEnd()), joining.words());
	}

	@Test
	void others_ThatSayTheSame_OrOverlap_AreNone() {
		Mention first = mention(0, blinken);
		Mention second = mention(TEXT.indexOf("Blinken left"), blinken);
		assertEquals(List.of(), new Joining(first, second, TEXT)
				.others(List.of(first, second), List.of(unmarked("Wang", Set.of("blinken")))));
		Mention over = mention(3, blinken);
		assertEquals(List.of(), new Joining(first, over, TEXT).others(List.of(first, over, mention(2, wang)), List.of()));
		assertTrue(new Joining(first, mention(TEXT.lastIndexOf("Blinken"), blinken), TEXT).isAcrossParagraphs());
	}

	/** Names in a passage are what it is about. */
	@Test
	void others_InPassages_AreOtherCodes_NotNames() {
		Passage first = passage(0, 7);
		Passage second = passage(TEXT.indexOf("then"), TEXT.indexOf("again"));
		Passage coded = passage(TEXT.indexOf("met"), TEXT.indexOf("Wang"));
		coded.getCodes().add(ModelFactory.eINSTANCE.createCode());
		assertEquals(List.of("met "), new Joining(first, second, TEXT).others(
				List.of(first, mention(TEXT.indexOf("Wang"), wang), coded, second), List.of(unmarked("Chung", Set.of("chung")))));
	}

	private static Unmarked unmarked(String words, Set<String> ids) {
		int begin = TEXT.indexOf(words);
		return new Unmarked(begin, begin + words.length(), ids);
	}

	private static Mention mention(int begin, Entity entity) {
		Mention mention = ModelFactory.eINSTANCE.createMention();
		mention.setEntity(entity);
		mention.setBegin(begin);
		mention.setEnd(Math.max(TEXT.indexOf(' ', begin), begin + 1));
		return mention;
	}

	private static Passage passage(int begin, int end) {
		Passage passage = ModelFactory.eINSTANCE.createPassage();
		passage.setBegin(begin);
		passage.setEnd(end);
		return passage;
	}

	private static Entity entity(String id) {
		Entity entity = ModelFactory.eINSTANCE.createEntity();
		entity.setId(id);
		return entity;
	}
}
