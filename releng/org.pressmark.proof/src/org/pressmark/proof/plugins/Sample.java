// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.plugins;

import java.util.List;

/**
 * A sample for authors of plug-ins, and what shows that it is at work.
 *
 * @param bundle its id; that of its feature ends with ".feature"
 * @param isInWindow whether its code runs as soon as the window shows a project
 * @param command a command that shows it, without a window; empty if only the window does. PROJECT stands for the sample
 * project, WORK for a folder
 * @param says what the command says while the sample is installed, and only then
 */
record Sample(String bundle, boolean isInWindow, List<String> command, String says) {

	/** All that there are. */
	static final List<Sample> ALL = List.of(
			new Sample("org.pressmark.example.holidays", true, List.of(), ""));

	String feature() {
		return bundle + ".feature";
	}

	/** What p2 installs. */
	String unit() {
		return feature() + ".feature.group";
	}
}
