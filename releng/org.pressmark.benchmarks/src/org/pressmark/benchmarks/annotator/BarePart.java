// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.annotator;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** In an editor of its own, opened as any other. */
final class BarePart implements Bare {

	private final IWorkbenchPage page;
	private final BareLook look;
	private BareEditor editor;

	BarePart(IWorkbenchPage page, BareLook look) {
		this.page = page;
		this.look = look;
	}

	@Override
	public StyledText text() {
		return editor.text();
	}

	@Override
	public void open() {
		try {
			editor = (BareEditor) page.openEditor(new BareInput(look), BareEditor.ID);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		page.closeEditor(editor, false);
	}
}
