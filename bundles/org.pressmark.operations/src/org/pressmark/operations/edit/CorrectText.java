// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.text.TextDifference;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Corrects words of an article's text: a slip, a bad paragraph. Line feeds in the new words part paragraphs, those that
 * are replaced join them; a paragraph that loses all its words is gone. Line breaks of any kind become line feeds, and
 * empty lines are left out.
 *
 * <p>
 * Every annotation keeps its words. Those outside of the correction only move. One whose words were touched lies on what
 * stands there now, whole words where words were replaced, and remembers in {@code formerWords} what it marked, so that
 * {@link SettleWords}, a look at it, or deleting it decides. One whose words are all gone lies on the nearest word, of
 * the same paragraph if that has one, and remembers the same: nothing that somebody marked, said or noted is lost with the
 * words, and a list of what is to be decided shows it. Where a later correction brings the former words back, nothing is
 * to be decided any more; words that differ only in the space between them are the same.
 *
 * <p>
 * Refused if the text is another one than was seen, if the place lies inside a character, or if no words would be left.
 * Undo restores the text and every mark.
 */
public final class CorrectText implements ProjectCommand {

	private final Span span;
	private final String seen;
	private final String replacement;
	private volatile Span corrected;
	private volatile List<String> changed = List.of();
	private volatile int moved;

	/**
	 * @param span the words to replace, which may be none
	 * @param seen the whole text of the article as whoever corrects it saw it
	 * @param replacement the words to put there, which may be none
	 */
	public CorrectText(Span span, String seen, String replacement) {
		this.span = span;
		this.seen = seen;
		this.replacement = replacement;
	}

	/** Corrects the text of an article that some view shows. Call it on the thread of that view. */
	public static CorrectText of(Article article, int begin, int end, String replacement) {
		return new CorrectText(new Span(article.getId(), begin, end),
				Optional.ofNullable(article.getText()).orElse(""), replacement);
	}

	/**
	 * Corrects words that somebody went over as a whole, such as a paragraph: only those that are other ones now are
	 * replaced. Space around a line means nothing, nor do empty lines.
	 *
	 * @param place what was gone over
	 * @param seen the whole text of the article as whoever went over it saw it
	 * @param rewritten what is to stand there
	 * @return empty if nothing is to be replaced
	 */
	public static Optional<CorrectText> rewriting(Span place, String seen, String rewritten) {
		String before = seen.substring(place.begin(), place.end());
		String lines = rewritten.equals(before) ? before
				: rewritten.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
		TextDifference difference = TextDifference.between(before, lines);
		if (difference.isNone()) {
			return Optional.empty();
		}
		int begin = difference.begin();
		while (begin > 0 && !Character.isWhitespace(before.charAt(begin - 1))) {
			begin--;
		}
		int behind = before.length() - difference.endBefore();
		while (behind > 0 && !Character.isWhitespace(before.charAt(before.length() - behind))) {
			behind--;
		}
		return Optional.of(new CorrectText(
				new Span(place.articleId(), place.begin() + begin, place.end() - behind), seen,
				lines.substring(begin, lines.length() - behind)));
	}

	/** Where the new words are; empty until the command has run. Without new words, where the old ones were. */
	public Optional<Span> corrected() {
		return Optional.ofNullable(corrected);
	}

	/** The ids of the annotations of which somebody has to decide because of this; none until the command has run. */
	public List<String> toDecide() {
		return changed;
	}

	/** How many annotations keep their words, but at another place; 0 until the command has run. */
	public int moved() {
		return moved;
	}

	@Override
	public String label() {
		String words = span.begin() >= 0 && span.begin() <= span.end() && span.end() <= seen.length()
				? Labels.shortened(seen.substring(span.begin(), span.end()), Mark.LABEL_UNITS)
				: "";
		String now = Labels.shortened(replacement, Mark.LABEL_UNITS);
		if (words.isEmpty()) {
			return NLS.bind(Messages.label_insert, now);
		}
		return now.isEmpty() ? NLS.bind(Messages.label_takeOut, words) : NLS.bind(Messages.label_correct, words, now);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Article article = transaction.get(Article.class, span.articleId());
		if (!seen.equals(Optional.ofNullable(article.getText()).orElse(""))) {
			throw new StoreException(Messages.edit_textChanged);
		}
		Replacement fitting = Replacement.of(seen, span.begin(), span.end(), replacement);
		TextCorrection correction = new TextCorrection(transaction, article, seen, fitting);
		changed = correction.apply().stream().map(Annotation::getId).toList();
		moved = correction.moved();
		corrected = new Span(span.articleId(), fitting.begin(), fitting.newEnd());
	}
}
