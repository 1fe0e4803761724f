// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.model.Project;

/** Where a code is in its tree. */
final class Siblings {

	private Siblings() {
	}

	/** The codes in the same place of the tree, itself included. */
	static List<Code> of(Code code) {
		return switch (code.eContainer()) {
		case Code parent -> parent.getCodes();
		case Project project -> project.getCodes();
		case null, default -> List.of();
		};
	}

	/** What it is directly below; empty on the first level. */
	static Optional<Code> parent(Code code) {
		return code.eContainer() instanceof Code parent ? Optional.of(parent) : Optional.empty();
	}

	/** Whether a code is another one or somewhere below it. */
	static boolean isWithin(Code code, Code above) {
		EObject at = code;
		while (at != null && at != above) {
			at = at.eContainer();
		}
		return at == above;
	}

	/** Codes and all that is below them, each before those below it. */
	static List<Code> all(List<Code> codes) {
		List<Code> all = new ArrayList<>();
		for (Code code : codes) {
			all.add(code);
			all.addAll(all(code.getCodes()));
		}
		return all;
	}

	/** A code's name with those above it, to tell it from others of the same name. */
	static String path(Code code) {
		return parent(code).map(parent -> path(parent) + Messages.path_separator + code.getName()).orElse(code.getName());
	}

	/** Why a code among these cannot have a name, as one line; empty if it can. */
	static Optional<String> refusal(String name, List<Code> siblings, Optional<Code> itself) {
		if (name.isBlank()) {
			return Optional.of(Messages.name_missing);
		}
		return siblings.stream().filter(each -> itself.isEmpty() || each != itself.get())
				.filter(each -> name.strip().equalsIgnoreCase(each.getName())).findFirst()
				.map(each -> NLS.bind(Messages.name_taken, each.getName()));
	}
}
