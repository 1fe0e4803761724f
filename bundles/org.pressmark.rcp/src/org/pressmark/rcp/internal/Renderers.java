// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import org.eclipse.e4.ui.internal.workbench.swt.AbstractPartRenderer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.renderers.swt.WorkbenchRendererFactory;

/**
 * The platform's renderers, but for {@link LateStacks}. The product names this class as its {@code rendererFactoryUri}. That is
 * how the platform lets others render its model, though it exports the classes to its friends only.
 */
public final class Renderers extends WorkbenchRendererFactory {

	private LateStacks stacks;

	@Override
	public AbstractPartRenderer getRenderer(MUIElement element, Object parent) {
		if (!(element instanceof MPartStack)) {
			return super.getRenderer(element, parent);
		}
		if (stacks == null) {
			stacks = new LateStacks();
			initRenderer(stacks);
		}
		return stacks;
	}
}
