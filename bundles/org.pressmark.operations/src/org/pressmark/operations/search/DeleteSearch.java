// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.search;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Search;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Keeps a search no longer. */
public final class DeleteSearch implements ProjectCommand {

	private final String searchId;
	private final String name;

	/** @param search the one to delete; not kept */
	public DeleteSearch(Search search) {
		this.searchId = search.getId();
		this.name = search.getName();
	}

	@Override
	public String label() {
		return NLS.bind(Messages.label_deleteSearch, name);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		transaction.delete(transaction.get(Search.class, searchId));
	}
}
