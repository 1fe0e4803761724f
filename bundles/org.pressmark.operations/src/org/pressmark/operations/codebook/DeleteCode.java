// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.model.Passage;
import org.pressmark.model.text.Plurals;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Deletes a code and all below it, and if that is wanted takes them from their passages: those that have no other code
 * are deleted with them, for a passage without a code says nothing. Refused if they are used and that is not wanted.
 */
public final class DeleteCode implements ProjectCommand {

	private final KnownCode code;
	private final boolean withPassages;

	private DeleteCode(KnownCode code, boolean withPassages) {
		this.code = code;
		this.withPassages = withPassages;
	}

	/** Deletes a code that codes nothing, and neither does one below it. */
	public static DeleteCode unused(KnownCode code) {
		return new DeleteCode(code, false);
	}

	/** Deletes a code and those of its passages that have no other. */
	public static DeleteCode withPassages(KnownCode code) {
		return new DeleteCode(code, true);
	}

	@Override
	public String label() {
		return NLS.bind(withPassages ? Messages.label_deleteWithPassages : Messages.label_delete, code.name());
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		Code deleted = transaction.get(Code.class, code.id());
		Set<String> ids = new HashSet<>(Set.of(code.id()));
		new CodeTree(transaction).below(code.id()).forEach(each -> ids.add(each.getId()));
		int passages = transaction.reader().codes().use(ids).passages();
		if (!withPassages && passages > 0) {
			throw new StoreException(Plurals.bind(Messages.delete_used, code.name(), passages));
		}
		for (String id : transaction.reader().codes().passages(ids)) {
			take(transaction, transaction.get(Passage.class, id), ids);
		}
		transaction.delete(deleted);
	}

	private static void take(ProjectTransaction transaction, Passage passage, Set<String> ids) throws StoreException {
		passage.getCodes().removeIf(each -> ids.contains(each.getId()));
		if (passage.getCodes().isEmpty()) {
			transaction.delete(passage);
		}
	}
}
