// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;

/**
 * How much larger than the reading font all articles are shown, in percent: one number for the workbench, which its
 * preferences remember. UI thread only.
 */
public final class Zoom {

	private static final String NODE = "org.pressmark.ui.annotator";
	private static final String KEY = "zoom";
	private static final int NONE = 100;
	private static final int STEP = 10;
	private static final int LEAST = 50;
	private static final int MOST = 300;

	private Zoom() {
	}

	/** Makes what is read larger by so many steps, or smaller when they are less than 0, as far as it goes. */
	public static void by(int steps) {
		node().putInt(KEY, Math.clamp(percent() + (long) steps * STEP, LEAST, MOST));
	}

	/** Shows the reading font as it is. */
	public static void reset() {
		node().remove(KEY);
	}

	/** A height of the reading font as it is shown now. */
	static int of(int height) {
		return Math.max(1, Math.round(height * percent() / (float) NONE));
	}

	/** Has this run whenever another zoom is chosen, as long as the control lives. */
	static void follow(Control control, Runnable changed) {
		IPreferenceChangeListener listener = event -> {
			if (KEY.equals(event.getKey())) {
				control.getDisplay().execute(() -> {
					if (!control.isDisposed()) {
						changed.run();
					}
				});
			}
		};
		IEclipsePreferences node = node();
		node.addPreferenceChangeListener(listener);
		control.addDisposeListener(event -> node.removePreferenceChangeListener(listener));
	}

	private static int percent() {
		return Math.clamp(node().getInt(KEY, NONE), LEAST, MOST);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
