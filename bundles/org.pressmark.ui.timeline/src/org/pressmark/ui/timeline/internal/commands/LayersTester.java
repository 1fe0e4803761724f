// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.eclipse.core.expressions.PropertyTester;
import org.pressmark.extensions.Contributions;
import org.pressmark.timeline.TimelineLayer;

/** Whether any plug-in has a layer for the timeline: there is nothing to show or to hide otherwise. */
public final class LayersTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return Contributions.installed().isAnyTo(TimelineLayer.EXTENSION_POINT);
	}
}
