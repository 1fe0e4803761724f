// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.TransferData;
import org.pressmark.model.Code;
import org.pressmark.operations.codebook.MoveCode;

/** Takes a code that is dragged within the tree: onto another one, or between two. */
final class CodeDrop extends ViewerDropAdapter {

	private final Consumer<MoveCode> move;

	CodeDrop(TreeViewer viewer, Consumer<MoveCode> move) {
		super(viewer);
		this.move = move;
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData kind) {
		return move(target, getCurrentLocation()).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		Optional<MoveCode> chosen = move(getCurrentTarget(), getCurrentLocation());
		chosen.ifPresent(move);
		return chosen.isPresent();
	}

	private static Optional<MoveCode> move(Object target, int location) {
		Object dragged = LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? selection.getFirstElement()
				: null;
		if (!(dragged instanceof Code code) || !(target instanceof Code onto)) {
			return Optional.empty();
		}
		return switch (location) {
		case LOCATION_ON -> Moves.onto(code, onto);
		case LOCATION_BEFORE -> Moves.before(code, onto);
		case LOCATION_AFTER -> Moves.behind(code, onto);
		default -> Optional.empty();
		};
	}
}
