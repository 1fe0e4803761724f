// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pressmark.analysis.TextSpan;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.RemovedBlock;

class CutsTest {

	private final Article article = article("one\ntwo", block(0, "navigation", "Home"), block(0, "navigation", "World"),
			block(0, "logo", "The Post"), block(4, "by-hand", "Share\nthis"), block(7, "odd-reason", null));

	@Test
	void folded_OneLineForEachPlace() {
		Cuts cuts = new Cuts(article, position -> false);

		assertEquals("""
				\u25b8 \u2702 Navigation, Logo \u2013 3 blocks cut
				one
				\u25b8 \u2702 By hand \u2013 1 block cut
				two
				\u25b8 \u2702 odd reason \u2013 1 block cut""", cuts.projection().text());
		assertEquals(List.of(0, 4, 7), cuts.groups().stream().map(Cuts.Group::position).toList());
		assertEquals(Optional.empty(), cuts.at(3).orElseThrow().only());
		assertEquals(Optional.of(3), cuts.at(cuts.projection().shown(4) - 1).orElseThrow().only());
		assertEquals(Optional.empty(), cuts.at(cuts.projection().shown(4)));
	}

	@Test
	void unfolded_OneLineForEachBlock() {
		Cuts cuts = new Cuts(article, position -> true);

		assertEquals("""
				\u25be \u2702 Navigation, Logo \u2013 3 blocks cut
				Navigation: Home
				Navigation: World
				Logo: The Post
				one
				\u25be \u2702 By hand \u2013 1 block cut
				By hand: Share this
				two
				\u25be \u2702 odd reason \u2013 1 block cut
				odd reason:\s""", cuts.projection().text());
		TextSpan world = cuts.placeOfBlock(1).orElseThrow();
		assertEquals("Navigation: World", world.of(cuts.projection().text()));
		assertEquals(Optional.of(1), cuts.at(world.begin()).orElseThrow().only());
	}

	@Test
	void placeOfBlock_InAFold() {
		Cuts cuts = new Cuts(article, position -> position == 4);

		assertEquals(cuts.placeOfGroup(0), cuts.placeOfBlock(2));
		assertTrue(cuts.placeOfBlock(3).orElseThrow().of(cuts.projection().text()).startsWith("By hand:"));
		assertEquals(Optional.empty(), cuts.placeOfBlock(9));
	}

	@Test
	void positionsOfAnOddFile_MoveToTheNextParagraph() {
		Cuts cuts = new Cuts(article("one\ntwo", block(2, "logo", "a"), block(-5, "logo", "b"), block(99, null, "c")),
				position -> false);

		assertEquals(List.of(0, 4, 7), cuts.groups().stream().map(Cuts.Group::position).toList());
		assertEquals(List.of(1), cuts.groups().getFirst().blocks());
	}

	@Test
	void unfolded_StaysSoWhenTheTextChanges() {
		ShownArticle view = new ShownArticle(article);
		view.toggle(view.cuts().groups().getFirst());
		assertEquals(List.of(true, false, false), view.cuts().groups().stream().map(Cuts.Group::isUnfolded).toList());

		RemovedBlock kept = article.getRemoved().remove(1);
		article.setText(kept.getText() + '\n' + article.getText());
		article.getRemoved().subList(1, 4).forEach(block -> block.setPosition(block.getPosition() + 6));
		view.refresh();

		assertEquals(List.of(0, 6, 10, 13), view.cuts().groups().stream().map(Cuts.Group::position).toList());
		assertEquals(List.of(true, true, false, false), view.cuts().groups().stream().map(Cuts.Group::isUnfolded).toList());
		view.toggleAll();
		assertEquals(List.of(true, true, true, true), view.cuts().groups().stream().map(Cuts.Group::isUnfolded).toList());
		view.toggleAll();
		assertEquals(4, view.cuts().projection().text().lines().filter(line -> line.startsWith("\u25b8")).count());
	}

	private static Article article(String text, RemovedBlock... blocks) {
		Article article = ModelFactory.eINSTANCE.createArticle();
		article.setText(text);
		article.getRemoved().addAll(List.of(blocks));
		return article;
	}

	private static RemovedBlock block(int position, String reason, String text) {
		RemovedBlock block = ModelFactory.eINSTANCE.createRemovedBlock();
		block.setPosition(position);
		block.setReason(reason);
		block.setText(text);
		return block;
	}
}
