// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Makes two codes one. The one that stays keeps its name and place and takes what the other has: its passages, the codes
 * below it, its guideline behind its own, and its colour and key if it has none itself. The other is gone then.
 *
 * <p>
 * What would say the same twice is joined: a passage that has both codes has one then; of two passages on the same words
 * that have the same codes then one stays, with the comments of both; of two codes below them that have the same name one
 * stays, in the same way. Refused if the one that stays is below the other.
 *
 * @param into the one that stays
 * @param other the one that becomes part of it
 */
public record MergeCodes(KnownCode into, KnownCode other) implements ProjectCommand {

	@Override
	public String label() {
		return NLS.bind(Messages.label_merge, other.name(), into.name());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		if (into.id().equals(other.id())) {
			throw new StoreException(NLS.bind(Messages.merge_itself, into.name()));
		}
		Code stays = transaction.get(Code.class, into.id());
		Code goes = transaction.get(Code.class, other.id());
		CodeTree tree = new CodeTree(transaction);
		if (tree.isWithin(stays, goes)) {
			throw new StoreException(NLS.bind(Messages.merge_below, goes.getName(), stays.getName()));
		}
		new MergingCodes(transaction, tree).merge(goes, stays);
	}
}
