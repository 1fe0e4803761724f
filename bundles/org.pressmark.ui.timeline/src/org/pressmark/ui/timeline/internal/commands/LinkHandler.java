// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.commands;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.pressmark.model.EventLinkKind;
import org.pressmark.ui.timeline.internal.view.TimelineView;

/** Says that the selected event leads to another one; how, {@code plugin.xml} says behind the name of this class. */
public final class LinkHandler extends TimelineHandler implements IExecutableExtension {

	private EventLinkKind kind = EventLinkKind.CAUSES;

	@Override
	public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
		kind = EventLinkKind.valueOf(data.toString());
	}

	@Override
	protected void run(TimelineView view) {
		view.actions().link(kind, view.anchor());
	}
}
