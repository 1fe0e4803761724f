// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.codebook.internal;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.pressmark.model.Code;
import org.pressmark.model.Project;

/** The codes of a project as a tree. */
final class CodeContents implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object project) {
		return ((Project) project).getCodes().toArray();
	}

	@Override
	public Object[] getChildren(Object code) {
		return ((Code) code).getCodes().toArray();
	}

	@Override
	public Object getParent(Object code) {
		return Siblings.parent((Code) code).orElse(null);
	}

	@Override
	public boolean hasChildren(Object code) {
		return !((Code) code).getCodes().isEmpty();
	}
}
