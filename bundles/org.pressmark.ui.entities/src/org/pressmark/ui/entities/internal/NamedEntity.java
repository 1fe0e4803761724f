// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.entities.internal;

import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.Quotation;

/** Tells whom the shared selection is about. */
final class NamedEntity {

	private NamedEntity() {
	}

	/** The entity that is selected, mentioned or speaks; empty if the selection says nothing of one. */
	static Optional<Entity> of(ISelection selection) {
		Object first = selection instanceof IStructuredSelection elements ? elements.getFirstElement() : null;
		return Optional.ofNullable(switch (first) {
		case Entity chosen -> chosen;
		case Mention mention -> mention.getEntity();
		case Quotation quotation -> quotation.getSpeaker();
		case null, default -> null;
		});
	}
}
