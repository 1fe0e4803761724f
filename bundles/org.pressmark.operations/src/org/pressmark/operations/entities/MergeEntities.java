// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.entities;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Entity;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Makes several entities one. The one that stays keeps its name and type and takes what the others have: their names as
 * aliases, their external ids, their notes behind its own, and all that refers to them: mentions, speakers, addressees,
 * places and participants of events, and who is distinct from them. The others are gone then.
 *
 * <p>
 * What would say the same twice is joined: of two mentions of it on the same words one stays, with the comments of both;
 * of two participants without different roles one. Refused if there is nothing to merge.
 */
public final class MergeEntities implements ProjectCommand {

	private static final int LISTED = 3;

	private final KnownEntity into;
	private final List<KnownEntity> others;

	/**
	 * @param into the one that stays
	 * @param others those that become part of it, at least one, without the one that stays
	 */
	public MergeEntities(KnownEntity into, List<KnownEntity> others) {
		this.into = into;
		this.others = List.copyOf(others);
	}

	@Override
	public String label() {
		String names = others.size() > LISTED ? NLS.bind(Messages.entities_many, others.size())
				: others.stream().map(KnownEntity::name).collect(Collectors.joining(", "));
		return NLS.bind(Messages.label_merge, names, into.name());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Set<String> ids = others.stream().map(KnownEntity::id).collect(Collectors.toSet());
		if (ids.isEmpty() || ids.contains(into.id())) {
			throw new StoreException(NLS.bind(Messages.merge_itself, into.name()));
		}
		new Merging(transaction, transaction.get(Entity.class, into.id()), ids).run();
	}
}
