// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import java.util.Arrays;

import org.pressmark.model.Code;
import org.pressmark.model.ModelFactory;
import org.pressmark.model.Project;

/** Small codes for tests. */
final class Codes {

	private Codes() {
	}

	/** A code whose name is its id. */
	static Code code(String id, Code... below) {
		Code code = ModelFactory.eINSTANCE.createCode();
		code.setId(id);
		code.setName(id);
		code.getCodes().addAll(Arrays.asList(below));
		return code;
	}

	static Code find(Project project, String id) {
		return Siblings.all(project.getCodes()).stream().filter(each -> each.getId().equals(id)).findFirst().orElseThrow();
	}
}
