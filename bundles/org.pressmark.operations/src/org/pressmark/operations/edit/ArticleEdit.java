// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.List;

import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Paragraph;
import org.pressmark.model.ParagraphKind;
import org.pressmark.model.RemovedBlock;
import org.pressmark.model.text.Lines;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Takes paragraphs into an article's text and out of it, inside a transaction, and moves everything that has a place
 * in the text along with its words: paragraphs, what was cut away, annotations. A paragraph is a line of the text.
 */
final class ArticleEdit {

	/**
	 * What became of a paragraph that was cut, and of the annotations.
	 *
	 * @param index which of the removed blocks the paragraph is
	 * @param deleted how many annotations had no other words
	 * @param shortened how many have lost words, and keep others
	 */
	record Cut(int index, int deleted, int shortened) {
	}

	private final ProjectTransaction transaction;
	private final Article article;
	private final String text;
	private final List<Annotation> annotations;

	/** @throws StoreException also if an annotation is of a kind that nobody here knows, so that it could not be moved */
	ArticleEdit(ProjectTransaction transaction, Article article) throws StoreException {
		this.transaction = transaction;
		this.article = article;
		this.text = article.getText() == null ? "" : article.getText();
		this.annotations = transaction.annotations(article.getId());
	}

	/**
	 * Makes a block that was cut away a paragraph of its kind where it stood. Blocks that stood before it stay before it.
	 *
	 * @param index which of the removed blocks
	 * @param words in one line
	 * @return where the new paragraph begins
	 */
	int keep(int index, String words) {
		RemovedBlock kept = article.getRemoved().remove(index);
		int at = Lines.beginFrom(text, kept.getPosition());
		boolean behindAll = at > 0 && text.charAt(at - 1) != '\n';
		String put = text.isEmpty() ? words : behindAll ? '\n' + words : words + '\n';
		int begin = behindAll ? at + 1 : at;
		for (Paragraph each : article.getParagraphs()) {
			each.setEnd(each.getEnd() > at || each.getBegin() >= at ? each.getEnd() + put.length() : each.getEnd());
			each.setBegin(each.getBegin() >= at ? each.getBegin() + put.length() : each.getBegin());
		}
		for (Annotation each : annotations) {
			each.setEnd(each.getEnd() > at ? each.getEnd() + put.length() : each.getEnd());
			each.setBegin(each.getBegin() >= at ? each.getBegin() + put.length() : each.getBegin());
		}
		for (int i = 0; i < article.getRemoved().size(); i++) {
			RemovedBlock block = article.getRemoved().get(i);
			int position = Lines.beginFrom(text, block.getPosition());
			boolean before = position < at || position == at && i < index;
			block.setPosition(!before ? position + put.length() : position == at ? begin : position);
		}
		addParagraph(begin, begin + words.length(), kept.getKind());
		article.setText(text.substring(0, at) + put + text.substring(at));
		return begin;
	}

	/** How many annotations lie only on the paragraph that begins at an offset. */
	long annotationsOn(int begin) {
		return Gap.of(text, begin).swallowed(text, annotations);
	}

	/**
	 * Cuts a paragraph away, and the annotations that lie only on it. Those that reach beyond it keep their other words.
	 * Not for the only paragraph of a text.
	 *
	 * @param begin where it begins
	 * @param reason why, as a keyword
	 */
	Cut cut(int begin, String reason) throws StoreException {
		Gap gap = Gap.of(text, begin);
		RemovedBlock cut = ModelFactory.eINSTANCE.createRemovedBlock();
		cut.setText(paragraphAt(begin));
		cut.setReason(reason);
		cut.setPosition(gap.begin());
		cut.setKind(kindAt(begin));
		int index = 0;
		for (int i = 0; i < article.getRemoved().size(); i++) {
			RemovedBlock block = article.getRemoved().get(i);
			int position = Lines.beginFrom(text, block.getPosition());
			index = position <= begin ? i + 1 : index;
			block.setPosition(gap.closed(position));
		}
		article.getRemoved().add(index, cut);
		int end = begin + cut.getText().length();
		article.getParagraphs().removeIf(each -> each.getBegin() >= begin && each.getEnd() <= end);
		for (Paragraph each : article.getParagraphs()) {
			each.setEnd(gap.closed(each.getEnd()));
			each.setBegin(gap.closed(each.getBegin()));
		}
		int touched = (int) annotations.stream().filter(each -> each.getBegin() < end && each.getEnd() > begin).count();
		int deleted = 0;
		for (Annotation each : annotations) {
			deleted += close(gap, each) ? 1 : 0;
		}
		article.setText(text.substring(0, gap.begin()) + text.substring(gap.end()));
		return new Cut(index, deleted, Math.max(0, touched - deleted));
	}

	/** The words of the paragraph that begins at an offset; empty if none begins there. */
	String paragraphAt(int begin) {
		boolean begins = begin >= 0 && begin <= text.length() && Lines.begin(text, begin) == begin;
		return begins ? text.substring(begin, Lines.end(text, begin)) : "";
	}

	private ParagraphKind kindAt(int begin) {
		return article.getParagraphs().stream().filter(each -> each.getBegin() == begin).map(Paragraph::getKind).findFirst()
				.orElse(ParagraphKind.TEXT);
	}

	/** Whether the text has no paragraph but the one that begins at an offset. */
	boolean isOnly(int begin) {
		return begin == 0 && Lines.end(text, begin) == text.length();
	}

	/** Whether the annotation has no words left and was deleted. */
	private boolean close(Gap gap, Annotation annotation) throws StoreException {
		if (gap.swallows(text, annotation)) {
			transaction.delete(annotation);
			return true;
		}
		int end = gap.closedEnd(text, annotation);
		annotation.setBegin(gap.closed(annotation.getBegin()));
		annotation.setEnd(end);
		return false;
	}

	private void addParagraph(int begin, int end, ParagraphKind kind) {
		Paragraph paragraph = ModelFactory.eINSTANCE.createParagraph();
		paragraph.setBegin(begin);
		paragraph.setEnd(end);
		paragraph.setKind(kind);
		List<Paragraph> paragraphs = article.getParagraphs();
		int index = (int) paragraphs.stream().filter(each -> each.getBegin() < begin).count();
		paragraphs.add(index, paragraph);
	}
}
