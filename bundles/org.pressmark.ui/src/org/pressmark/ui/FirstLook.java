// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.ui.PlatformUI;

/**
 * When a person can begin to work: what they look at first is there. What they look at later is not made before, so that they
 * wait for nothing that they do not need. UI thread only.
 */
public final class FirstLook {

	/** The topic of the event broker under which that is said; maybe more than once. Its events have no data. */
	public static final String TOPIC = "org/pressmark/ui/FIRST_LOOK";

	private FirstLook() {
	}

	/** Says so: the articles of the project are listed, or there is none to list. */
	public static void begins() {
		PlatformUI.getWorkbench().getService(IEventBroker.class).send(TOPIC, null);
	}
}
