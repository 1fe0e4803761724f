// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressmark.analysis.Suggestion;
import org.pressmark.store.HistoryEntry;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectStore;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Accepts suggestions of one article after the other, each as one transaction, so that nobody holds those of a whole project;
 * all of it is one step to undo. Not for the UI thread.
 */
public final class AcceptedBatch {

	private final ProjectStore store;
	private final Set<SuggestionKind> kinds;
	private Optional<String> id = Optional.empty();
	private int marks;
	private int articles;

	/**
	 * @param store the project
	 * @param kinds which suggestions are accepted
	 */
	public AcceptedBatch(ProjectStore store, Set<SuggestionKind> kinds) {
		this.store = store;
		this.kinds = Set.copyOf(kinds);
	}

	/** How many marks were made so far. */
	public int marks() {
		return marks;
	}

	/** In how many articles. */
	public int articles() {
		return articles;
	}

	/**
	 * Marks what is suggested for one more article, and waits until that is stored.
	 *
	 * @return which suggestions that were, in the order of the text; none if there is nothing of these kinds
	 */
	public List<Suggestion> accept(ArticleSuggestions article) throws StoreException {
		List<Suggestion> wanted = SuggestionGroup.toAccept(article.suggestions(), kinds::contains);
		if (wanted.isEmpty()) {
			return wanted;
		}
		Part part = new Part(new AcceptSuggestions(article.articleId(), article.text(), wanted));
		Optional<HistoryEntry> step = store.execute(part);
		if (step.isPresent()) {
			id = step.map(HistoryEntry::batch);
			marks += part.made;
			articles++;
		}
		return wanted;
	}

	private final class Part implements ProjectCommand {

		private final AcceptSuggestions command;
		private int made;

		Part(AcceptSuggestions command) {
			this.command = command;
		}

		@Override
		public String label() {
			return marks + made == 1 ? command.label() : NLS.bind(Messages.label_accept, marks + made);
		}

		@Override
		public Optional<String> continues() {
			return id;
		}

		@Override
		public void run(ProjectTransaction transaction) throws StoreException {
			made = command.mark(transaction).size();
		}
	}
}
