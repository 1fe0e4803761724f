// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Article;
import org.pressmark.model.RemovedBlock;
import org.pressmark.operations.internal.Messages;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Brings a block that was cut away from an article back into its text, as a paragraph of its kind where it stood.
 * Annotations stay on their words. After the command has run, {@link #begin()} tells where the paragraph begins.
 * Refused if the block has no words, or is not where it was seen any more.
 */
public final class KeepRemoved implements ProjectCommand {

	private final String articleId;
	private final int index;
	private final String block;
	private final String words;
	private volatile Integer begin;

	private KeepRemoved(String articleId, int index, String block) {
		this.articleId = articleId;
		this.index = index;
		this.block = block;
		this.words = block.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
	}

	/**
	 * Brings back a block of an article that some view shows. Call it on the thread of that view.
	 *
	 * @param index which of {@link Article#getRemoved()}
	 */
	public static KeepRemoved of(Article article, int index) {
		return new KeepRemoved(article.getId(), index, textOf(article.getRemoved().get(index)));
	}

	/** Where the new paragraph begins in the article's text, in UTF-16 units; empty until the command has run. */
	public Optional<Integer> begin() {
		return Optional.ofNullable(begin);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_keepRemoved, Labels.shortened(words, Mark.LABEL_UNITS));
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Article article = transaction.get(Article.class, articleId);
		List<RemovedBlock> removed = article.getRemoved();
		if (index >= removed.size() || !block.equals(textOf(removed.get(index)))) {
			throw new StoreException(Messages.edit_textChanged);
		}
		if (words.isEmpty()) {
			throw new StoreException(Messages.edit_nothingToKeep);
		}
		begin = new ArticleEdit(transaction, article).keep(index, words);
	}

	private static String textOf(RemovedBlock block) {
		return Optional.ofNullable(block.getText()).orElse("");
	}
}
