// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Search;
import org.pressmark.operations.internal.Names;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Keeps a search in the project; one that has the same name, in any case of letters, is replaced. */
public final class SaveSearch implements ProjectCommand {

	private final String name;
	private final SearchQuery query;
	private volatile String searchId;

	/** @param name what it is found by */
	public SaveSearch(String name, SearchQuery query) {
		this.name = name;
		this.query = query;
	}

	/** The id of the search; empty until the command has run. */
	public Optional<String> searchId() {
		return Optional.ofNullable(searchId);
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_saveSearch, name.strip());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		String kept = Names.of(name);
		if (kept.isEmpty()) {
			throw new StoreException(Messages.saveSearch_nameMissing);
		}
		Optional<String> same = transaction.reader().project().getSearches().stream()
				.filter(search -> search.getName() != null && search.getName().equalsIgnoreCase(kept)).map(Search::getId)
				.findFirst();
		Search search = same.isPresent() ? transaction.get(Search.class, same.get())
				: (Search) transaction.create(ModelPackage.Literals.SEARCH);
		search.setName(kept);
		search.setQuery(query.text());
		if (same.isEmpty()) {
			transaction.add(search, transaction.project().getId());
		}
		searchId = search.getId();
	}
}
