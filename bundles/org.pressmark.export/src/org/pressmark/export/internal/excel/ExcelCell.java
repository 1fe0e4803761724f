// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.eclipse.osgi.util.NLS;
import org.pressmark.export.internal.Messages;
import org.pressmark.export.internal.office.WebAddress;
import org.pressmark.model.time.Edtf;

/** A cell that is to be filled, or stays empty. */
final class ExcelCell {

	/** Before this day Excel counts a 29 February 1900, which never was. */
	private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1900, 3, 1, 0, 0);
	private static final LocalDateTime END_OF_TIME = LocalDateTime.of(10_000, 1, 1, 0, 0);
	/** The longest text in a formula. */
	private static final int MAX_IN_FORMULA = 255;
	private static final int DAY_WIDTH = 10;
	private static final int TIME_WIDTH = 16;
	/** What the indent of numbers takes. */
	static final int INDENT_WIDTH = 3;

	private final Cell poi;
	private final ExcelSheet sheet;
	private final ExcelWorkbook workbook;
	private final int maxWidth;

	ExcelCell(Cell poi, ExcelSheet sheet, ExcelWorkbook workbook, int maxWidth) {
		this.poi = poi;
		this.sheet = sheet;
		this.workbook = workbook;
		this.maxWidth = maxWidth;
	}

	/** Fills the cell with any text, which remains text whatever it looks like; null leaves it empty. */
	void text(String text) {
		text(text, ExcelStyle.TEXT);
	}

	void text(Optional<String> text) {
		text.ifPresent(this::text);
	}

	/** Fills the cell with the name of its column, which is such a name already. */
	void header(String name, ExcelStyle style) {
		poi.setCellValue(name);
		poi.setCellStyle(workbook.style(style));
	}

	/** Fills the cell with text that looks somehow. */
	void text(String text, ExcelStyle style) {
		if (text == null || text.isEmpty()) {
			return;
		}
		ExcelText fitting = ExcelText.of(text, workbook.truncationMark());
		if (fitting.isTruncated()) {
			workbook.warn(NLS.bind(Messages.warning_cellTruncated, new Object[] {poi.getSheet().getSheetName(),
					poi.getAddress().formatAsString(), text.length(), ExcelText.MAX_LENGTH}));
		}
		poi.setCellValue(fitting.stored());
		poi.setCellStyle(workbook.style(fitting.isLikeFormula() ? ExcelStyle.LITERAL : style));
		makeRoom(fitting.stored());
	}

	private void makeRoom(String text) {
		sheet.makeRoom(poi.getColumnIndex(), TextSize.of(text, maxWidth), text.length());
	}

	/** Fills the cell with a whole number. */
	void number(long number) {
		set(number, ExcelStyle.NUMBER, String.valueOf(number).length() + INDENT_WIDTH);
	}

	/** Fills the cell with the number of a row of another sheet, and leads there. */
	void link(RowLinks target, int number) {
		Optional<String> formula = target.formula(number);
		number(number);
		formula.ifPresent(link -> {
			poi.setCellFormula(link);
			poi.setCellValue(number); // what is shown until the formula is reckoned
			poi.setCellStyle(workbook.style(ExcelStyle.NUMBER_LINK));
		});
	}

	/** Fills the cell with a number that is shown with two decimals. */
	void fraction(double number) {
		set(number, ExcelStyle.FRACTION, DAY_WIDTH);
	}

	private void set(double number, ExcelStyle style, int width) {
		poi.setCellValue(number);
		poi.setCellStyle(workbook.style(style));
		sheet.makeRoom(poi.getColumnIndex(), new TextSize(width, 1), width);
	}

	/** Fills the cell with a date, if that is known to the day or finer and Excel has such a day. */
	void date(Optional<Edtf> date) {
		date.flatMap(Edtf::written).filter(moment -> !moment.isBefore(FIRST_DAY) && moment.isBefore(END_OF_TIME))
				.ifPresent(this::moment);
	}

	private void moment(LocalDateTime moment) {
		boolean isDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
		poi.setCellValue(moment);
		poi.setCellStyle(workbook.style(isDay ? ExcelStyle.DAY : ExcelStyle.TIME));
		sheet.makeRoom(poi.getColumnIndex(), new TextSize(isDay ? DAY_WIDTH : TIME_WIDTH, 1), TIME_WIDTH);
	}

	/**
	 * Fills the cell with an address, which leads there if it is one of the web: by a link of the cell, or, when there are
	 * too many of these, by a formula, into which gets nothing but an address that is one.
	 */
	void address(Optional<String> address) {
		address.ifPresent(text -> {
			text(text);
			WebAddress.of(text).ifPresent(web -> lead(text, web));
		});
	}

	private void lead(String text, String web) {
		if (!sheet.link(poi, web)) {
			if (!web.equals(text) || web.length() > MAX_IN_FORMULA) {
				return;
			}
			poi.setCellFormula("HYPERLINK(\"" + web + "\")");
			poi.setCellValue(text);
		}
		poi.setCellStyle(workbook.style(ExcelStyle.LINK));
	}
}
