// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.fields;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives controls the names that scripts find them by and that screen readers say. */
public final class Named {

	private Named() {
	}

	/**
	 * Names a control.
	 *
	 * @param id for scripts: {@code <part>.<purpose>}
	 * @param name for people who hear instead of see
	 * @return the control
	 */
	public static <T extends Control> T control(T control, String id, String name) {
		control.setData("id", id);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
		return control;
	}
}
