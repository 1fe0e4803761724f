// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Puts a code, and all below it, at another place of the codebook. Refused if it would come below itself, or beside a
 * code of the same name.
 */
public final class MoveCode implements ProjectCommand {

	private final KnownCode code;
	private final Optional<KnownCode> parent;
	private final int place;
	private final String label;

	private MoveCode(KnownCode code, Optional<KnownCode> parent, int place, String label) {
		this.code = code;
		this.parent = parent;
		this.place = place;
		this.label = label;
	}

	/**
	 * Moves a code among its siblings.
	 *
	 * @param parent what it is below now; empty on the first level
	 * @param place how many of the others come before it
	 */
	public static MoveCode among(KnownCode code, Optional<KnownCode> parent, int place) {
		return new MoveCode(code, parent, place, NLS.bind(Messages.label_move, code.name()));
	}

	/**
	 * Moves a code below another one.
	 *
	 * @param place how many of the codes there come before it
	 */
	public static MoveCode below(KnownCode code, KnownCode parent, int place) {
		return new MoveCode(code, Optional.of(parent), place,
				NLS.bind(Messages.label_moveBelow, code.name(), parent.name()));
	}

	/**
	 * Moves a code to the first level.
	 *
	 * @param place how many of the codes there come before it
	 */
	public static MoveCode toFirstLevel(KnownCode code, int place) {
		return new MoveCode(code, Optional.empty(), place, NLS.bind(Messages.label_moveUp, code.name()));
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		CodeTree tree = new CodeTree(transaction);
		Code moved = transaction.get(Code.class, code.id());
		if (parent.isPresent() && tree.isWithin(transaction.get(Code.class, parent.get().id()), moved)) {
			throw new StoreException(NLS.bind(Messages.move_below, moved.getName()));
		}
		String owner = tree.owner(parent);
		tree.verifyFree(moved.getName(), owner, Optional.of(moved));
		transaction.move(moved, owner, place);
	}
}
