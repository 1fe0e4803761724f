// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

/** Does nothing with the cells of a tape: what reading them takes. */
final class Silence implements Tape.Player {

	@Override
	public void sheet(String name) {
		// nothing is written
	}

	@Override
	public void row() {
		// nothing is written
	}

	@Override
	public void text(int column, int style, String text) {
		// nothing is written
	}

	@Override
	public void number(int column, int style, double number) {
		// nothing is written
	}

	@Override
	public void formula(int column, int style, String formula, double value) {
		// nothing is written
	}

	@Override
	public void formula(int column, int style, String formula, String value) {
		// nothing is written
	}

	@Override
	public void empty(int column, int style) {
		// nothing is written
	}

	@Override
	public void link(String address) {
		// nothing is written
	}
}
