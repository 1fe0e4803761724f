// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marking;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.pressmark.model.Code;
import org.pressmark.operations.codebook.CreateCode;
import org.pressmark.store.ProjectView;
import org.pressmark.ui.CurrentProject;

/** Adds codes to the first level of the codebook, each in a colour that the others don't have yet. */
final class NewCode {

	private NewCode() {
	}

	/** Makes a code of that name; empty if that failed, which the person was told then. */
	static CompletableFuture<Optional<Code>> create(CurrentProject project, ProjectView view, String name) {
		CreateCode creation = CreateCode.inOwnColor(name, Optional.empty());
		return project.submit(creation).thenApply(entry -> creation.codeId().flatMap(id -> view.find(Code.class, id)));
	}
}
