// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

/** Does nothing with what is on a tape: what reading it takes. */
final class SilentWord implements WordTape.Player {

	@Override
	public void table(String style, String description) {
		// nothing is written
	}

	@Override
	public void row() {
		// nothing is written
	}

	@Override
	public void cell(int width) {
		// nothing is written
	}

	@Override
	public void tableEnd() {
		// nothing is written
	}

	@Override
	public void paragraph(String style) {
		// nothing is written
	}

	@Override
	public void link(String place, String address) {
		// nothing is written
	}

	@Override
	public void linkEnd() {
		// nothing is written
	}

	@Override
	public void bookmark(String name) {
		// nothing is written
	}

	@Override
	public void text(String style, String text) {
		// nothing is written
	}

	@Override
	public void tab() {
		// nothing is written
	}

	@Override
	public void lineBreak() {
		// nothing is written
	}

	@Override
	public void styles(byte[] xml) {
		// nothing is written
	}

	@Override
	public void numbering(byte[] xml) {
		// nothing is written
	}

	@Override
	public void pageHeader() {
		// nothing is written
	}

	@Override
	public void pageFooter() {
		// nothing is written
	}

	@Override
	public void chart(ChartNumbers numbers) {
		// nothing is written
	}

	@Override
	public void column(int width) {
		// nothing is written
	}

	@Override
	public void heads() {
		// nothing is written
	}

	@Override
	public void keepNext() {
		// nothing is written
	}

	@Override
	public void fieldCharacter(String type) {
		// nothing is written
	}

	@Override
	public void instruction(String text) {
		// nothing is written
	}
}
