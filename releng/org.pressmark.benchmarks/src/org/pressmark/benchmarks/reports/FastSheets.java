// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.benchmarks.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The cells of a tape, written with fastexcel, without any style. */
final class FastSheets implements Tape.Player {

	private static final int ROWS_IN_MEMORY = 100;

	private final Workbook workbook;
	private Worksheet sheet;
	private int row;
	private int column;
	private String text;

	private FastSheets(Workbook workbook) {
		this.workbook = workbook;
	}

	static void write(Tape tape, OutputStream output) throws IOException {
		try (Workbook workbook = new Workbook(output, "Benchmark", "1.0")) {
			FastSheets sheets = new FastSheets(workbook);
			tape.play(sheets);
			sheets.sheet.finish();
		}
	}

	@Override
	public void sheet(String name) {
		try {
			if (sheet != null) {
				sheet.finish();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		sheet = workbook.newWorksheet(name);
		row = -1;
	}

	@Override
	public void row() throws IOException {
		row++;
		if (row % ROWS_IN_MEMORY == 0) {
			sheet.flush();
		}
	}

	@Override
	public void text(int column, int style, String text) {
		this.column = column;
		this.text = text;
		sheet.inlineString(row, column, text);
	}

	@Override
	public void number(int column, int style, double number) {
		sheet.value(row, column, number);
	}

	@Override
	public void formula(int column, int style, String formula, double value) {
		sheet.formula(row, column, formula);
	}

	@Override
	public void formula(int column, int style, String formula, String value) {
		sheet.formula(row, column, formula);
	}

	@Override
	public void empty(int column, int style) {
		// There is nothing without a style.
	}

	@Override
	public void link(String address) {
		sheet.hyperlink(row, column, HyperLink.external(address, text));
	}
}
