// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.model.RemovedBlock;
import org.pressmark.model.text.Lines;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** One correction inside its transaction: everything that has a place in the text moves along with its words. */
final class TextCorrection {

	private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

	private final Article article;
	private final String text;
	private final List<Annotation> annotations;
	private final Replacement replacement;
	private final Moves moves;
	private int moved;

	/** @throws StoreException also if an annotation is of a kind that nobody here knows, so that it could not be moved */
	TextCorrection(ProjectTransaction transaction, Article article, String text, Replacement replacement)
			throws StoreException {
		this.article = article;
		this.text = text;
		this.annotations = transaction.annotations(article.getId());
		this.replacement = replacement;
		this.moves = new Moves(text, replacement);
	}

	/** @return the annotations whose words are other ones now */
	List<Annotation> apply() {
		moveParagraphs();
		moveRemoved();
		List<Annotation> changed = new ArrayList<>();
		for (Annotation each : annotations) {
			if (move(each)) {
				changed.add(each);
			}
		}
		article.setText(moves.after());
		return changed;
	}

	/** How many annotations have their words at another place now. */
	int moved() {
		return moved;
	}

	private boolean move(Annotation annotation) {
		String words = text.substring(annotation.getBegin(), annotation.getEnd());
		int[] range = moves.range(annotation.getBegin(), annotation.getEnd());
		int[] place = range[0] < range[1] ? range : NearestWord.to(moves.after(), range[0]);
		boolean isElsewhere = annotation.getBegin() != place[0];
		annotation.setBegin(place[0]);
		annotation.setEnd(place[1]);
		String now = moves.after().substring(place[0], place[1]);
		if (range[0] < range[1] && isSame(words, now)) {
			moved += isElsewhere ? 1 : 0;
			return false;
		}
		String former = annotation.getFormerWords() == null ? words : annotation.getFormerWords();
		annotation.setFormerWords(isSame(former, now) ? null : former);
		return annotation.getFormerWords() != null;
	}

	/** Whether words differ at most in the space between them. */
	private static boolean isSame(String words, String others) {
		return words.equals(others) || SPACE.matcher(words).replaceAll(" ").equals(SPACE.matcher(others).replaceAll(" "));
	}

	private void moveRemoved() {
		for (RemovedBlock each : article.getRemoved()) {
			each.setPosition(Lines.beginFrom(moves.after(), moves.offset(Lines.beginFrom(text, each.getPosition()))));
		}
	}

	/** The lines that the correction reaches into become paragraphs anew; the others only move. */
	private void moveParagraphs() {
		int begin = Lines.begin(text, replacement.begin());
		int end = Lines.end(text, replacement.end());
		List<ParagraphKind> kinds = new ArrayList<>();
		List<Paragraph> kept = new ArrayList<>();
		int index = 0;
		for (Paragraph each : article.getParagraphs()) {
			if (each.getEnd() < begin || each.getBegin() > end) {
				index += each.getEnd() < begin ? 1 : 0;
				kept.add(moved(each, end));
			} else {
				kinds.add(each.getKind());
			}
		}
		kept.addAll(index, paragraphs(begin, end + replacement.delta(), kinds));
		article.getParagraphs().clear();
		article.getParagraphs().addAll(kept);
	}

	private Paragraph moved(Paragraph paragraph, int end) {
		int by = paragraph.getBegin() > end ? replacement.delta() : 0;
		paragraph.setBegin(paragraph.getBegin() + by);
		paragraph.setEnd(paragraph.getEnd() + by);
		return paragraph;
	}

	/** Where paragraphs were joined or split, the first keeps what the first was, and the last what the last was. */
	private List<Paragraph> paragraphs(int begin, int end, List<ParagraphKind> kinds) {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (int at = begin; at <= end; at = Lines.end(moves.after(), at) + 1) {
			int to = Lines.end(moves.after(), at);
			ParagraphKind kind = kinds.isEmpty() ? ParagraphKind.TEXT
					: kinds.get(to >= end && at > begin ? kinds.size() - 1 : Math.min(paragraphs.size(), kinds.size() - 1));
			if (!moves.after().substring(at, to).isBlank()) {
				paragraphs.add(paragraph(at, to, kind));
			}
		}
		return paragraphs;
	}

	private static Paragraph paragraph(int begin, int end, ParagraphKind kind) {
		Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
		paragraph.setBegin(begin);
		paragraph.setEnd(end);
		paragraph.setKind(kind);
		return paragraph;
	}
}
