// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.details;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.pressmark.ui.annotator.internal.editor.AnnotatorEditor;

/** Gives the Outline view a page for an article's editor, which itself knows nothing of what is shown beside it. */
public final class OutlineOfEditor implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object editor, Class<T> type) {
		return type == IContentOutlinePage.class ? type.cast(new AnnotationOutline((AnnotatorEditor) editor)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
