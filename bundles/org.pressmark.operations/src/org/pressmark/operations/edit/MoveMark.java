// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Puts an annotation on other words of its article; all that it says stays. Marked are whole characters without space
 * around them, see {@link WholeSpan}. Refused if there are no words, or another annotation there says the same. Whoever moves
 * an end word by word does one thing: such steps go on with each other, and one undo takes all of them back.
 */
public final class MoveMark implements ProjectCommand {

	private final String annotationId;
	private final Span from;
	private final Span span;
	private final String label;
	private final Optional<String> batch;

	private MoveMark(Annotation annotation, Span from, int begin, int end, Optional<String> batch) {
		this.annotationId = annotation.getId();
		this.from = from;
		this.span = new Span(from.articleId(), begin, end);
		this.label = label(annotation.getArticle().getText(), from, span);
		this.batch = batch;
	}

	/**
	 * Puts an annotation on other words.
	 *
	 * @param annotation as some view shows it; only its id and place are used
	 * @param begin offset of the first UTF-16 unit of the words
	 * @param end offset behind their last UTF-16 unit
	 */
	public static MoveMark of(Annotation annotation, int begin, int end) {
		return new MoveMark(annotation, new Span(annotation.getArticle().getId(), annotation.getBegin(), annotation.getEnd()),
				begin, end, Optional.empty());
	}

	/**
	 * Goes on from where this has put the annotation.
	 *
	 * @param annotation the same one, as some view shows it now
	 * @param step what this has done, or what it went on with
	 */
	public MoveMark further(Annotation annotation, HistoryEntry step, int begin, int end) {
		return new MoveMark(annotation, from, begin, end, Optional.of(step.batch()));
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public Optional<String> continues() {
		return batch;
	}

	/** By which words it became longer or shorter, for those are what the marks on long texts differ by. */
	private static String label(String text, Span from, Span to) {
		String words = Labels.words(text, from.begin(), from.end());
		if (from.begin() == to.begin() && from.end() != to.end()) {
			return byWords(text, words, from.end(), to.end(), from.end() < to.end());
		}
		if (from.end() == to.end() && from.begin() != to.begin()) {
			return byWords(text, words, from.begin(), to.begin(), to.begin() < from.begin());
		}
		return NLS.bind(Messages.label_moveMark, words, Labels.words(text, to.begin(), to.end()));
	}

	private static String byWords(String text, String words, int from, int to, boolean isLonger) {
		String moved = Labels.words(text, Math.min(from, to), Math.max(from, to));
		return NLS.bind(isLonger ? Messages.label_lengthenMark : Messages.label_shortenMark, words, moved);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Annotation annotation = transaction.get(Annotation.class, annotationId);
		Span whole = WholeSpan.of(transaction.text(span.articleId()), span);
		SameMark.refuse(annotation, whole, transaction);
		annotation.setBegin(whole.begin());
		annotation.setEnd(whole.end());
	}
}
