// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.history.internal;

import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** Gives controls the names that scripts find them by and that screen readers say. */
final class Named {

	private Named() {
	}

	/**
	 * Names a control.
	 *
	 * @param id for scripts: {@code history.<purpose>}
	 * @param name for people who hear instead of see
	 * @return the control
	 */
	static <T extends Control> T control(T control, String id, String name) {
		control.setData("id", id); //$NON-NLS-1$
		control.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
		return control;
	}
}
