// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.proof.plugins;

/**
 * What became of a program that was started.
 *
 * @param status its exit status
 * @param output what it wrote, errors included
 */
record Outcome(int status, String output) {

	private static final int SHOWN = 1500;

	/** Whether it ended well. */
	boolean isDone() {
		return status == 0;
	}

	/** As much of it as a person reads. */
	@Override
	public String toString() {
		return "status " + status + ", " + output.substring(0, Math.min(output.length(), SHOWN));
	}
}
