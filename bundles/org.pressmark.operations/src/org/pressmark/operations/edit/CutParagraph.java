// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.model.text.Lines;
import org.pressmark.operations.internal.Messages;
import org.pressmark.sources.RemovalReason;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Cuts a paragraph away from an article's text, which keeps it among the blocks that were removed, with its kind and
 * the reason {@link RemovalReason#BY_HAND}. Annotations stay on the words that stay; those that lie on the paragraph
 * only are deleted with it if that is wanted, else the command is refused. Refused too if the paragraph is the only
 * one, has no words, or is not where it was seen any more. After the command has run, {@link #removedIndex()} tells
 * which block the paragraph is now, and {@link #deleted()} and {@link #shortened()} what became of annotations.
 */
public final class CutParagraph implements ProjectCommand {

	private final String articleId;
	private final int begin;
	private final String words;
	private final boolean withAnnotations;
	private volatile Optional<ArticleEdit.Cut> done = Optional.empty();

	private CutParagraph(String articleId, int begin, String words, boolean withAnnotations) {
		this.articleId = articleId;
		this.begin = begin;
		this.words = words;
		this.withAnnotations = withAnnotations;
	}

	/**
	 * Cuts a paragraph of an article that some view shows. Call it on the thread of that view.
	 *
	 * @param offset where in the article's text, in UTF-16 units, from 0 to its length
	 * @param withAnnotations whether annotations that lie on the paragraph only are deleted
	 */
	public static CutParagraph of(Article article, int offset, boolean withAnnotations) {
		int begin = Lines.begin(textOf(article), offset);
		return new CutParagraph(article.getId(), begin, textOf(article).substring(begin, Lines.end(textOf(article), offset)),
				withAnnotations);
	}

	/** How many annotations of an article lie only on its paragraph at an offset. On the thread of its view. */
	public static long annotationsOn(Article article, int offset) {
		return Gap.of(textOf(article), offset).swallowed(textOf(article), article.getAnnotations());
	}

	/** Which of the article's removed blocks the paragraph is now; empty until the command has run. */
	public Optional<Integer> removedIndex() {
		return done.map(ArticleEdit.Cut::index);
	}

	/** How many annotations were deleted, for they had no other words; 0 until the command has run. */
	public int deleted() {
		return done.map(ArticleEdit.Cut::deleted).orElse(0);
	}

	/** How many annotations have lost words and keep others; 0 until the command has run. */
	public int shortened() {
		return done.map(ArticleEdit.Cut::shortened).orElse(0);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_cutParagraph, Labels.shortened(words, Mark.LABEL_UNITS));
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		if (words.isBlank()) {
			throw new StoreException(Messages.edit_nothingToCut);
		}
		ArticleEdit edit = new ArticleEdit(transaction, transaction.get(Article.class, articleId));
		if (!words.equals(edit.paragraphAt(begin))) {
			throw new StoreException(Messages.edit_textChanged);
		}
		if (edit.isOnly(begin)) {
			throw new StoreException(Messages.edit_onlyParagraph);
		}
		long annotations = edit.annotationsOn(begin);
		if (annotations > 0 && !withAnnotations) {
			throw new StoreException(annotations == 1 ? Messages.edit_cutMark : NLS.bind(Messages.edit_cutMarks, annotations));
		}
		done = Optional.of(edit.cut(begin, RemovalReason.BY_HAND.keyword()));
	}

	private static String textOf(Article article) {
		return Optional.ofNullable(article.getText()).orElse("");
	}
}
