// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look. */
enum ExcelStyle {

	/** The header of a column. */
	HEADER((workbook, style) -> header(workbook, style)),

	/** The header of a column of numbers: above them, and beside the button of the filter. */
	NUMBER_HEADER((workbook, style) -> {
		header(workbook, style);
		alignAsNumber(style);
	}),

	/** Any text. */
	TEXT((workbook, style) -> row(style)),

	/** Words that lead up to the next cell. */
	LEFT((workbook, style) -> {
		row(style);
		style.setAlignment(HorizontalAlignment.RIGHT);
	}),

	/** The words that matter among others. */
	MATCH((workbook, style) -> {
		row(style);
		style.setFont(font(workbook, true, Palette.INK));
	}),

	/** Text that Excel must not take for a formula when somebody edits the cell: it shows an apostrophe before it. */
	LITERAL((workbook, style) -> {
		row(style);
		style.setQuotePrefixed(true);
	}),

	/** An address of the web. */
	LINK((workbook, style) -> {
		row(style);
		style.setFont(linkFont(workbook));
	}),

	/** A whole number. */
	NUMBER((workbook, style) -> number(workbook, style, "0")),

	/** A whole number that leads to another row. */
	NUMBER_LINK((workbook, style) -> {
		number(workbook, style, "0");
		style.setFont(linkFont(workbook));
	}),

	/** A number between 0 and 1. */
	FRACTION((workbook, style) -> number(workbook, style, "0.00")),

	/** A day, in the order in which it can be sorted and that every country reads alike. */
	DAY((workbook, style) -> format(workbook, style, "yyyy-mm-dd")),

	/** A day with a time of day. */
	TIME((workbook, style) -> format(workbook, style, "yyyy-mm-dd hh:mm")),

	/** The title of a sheet without columns. */
	TITLE((workbook, style) -> {
		XSSFFont font = font(workbook, true, Palette.INK);
		font.setFontHeightInPoints(Palette.TITLE_POINTS);
		style.setFont(font);
	});

	/** The colours of the lowest and the highest of shaded numbers; both are read well behind dark text. */
	static final XSSFColor LOWEST = Palette.color(0xFF, 0xFF, 0xFF);
	static final XSSFColor HIGHEST = Palette.color(0x8F, 0xB4, 0xD9);

	/** The colours of the reports, and the size of titles. */
	private static final class Palette {

		static final XSSFColor INK = color(0x12, 0x26, 0x3F);
		static final XSSFColor NAVY = color(0x1F, 0x4E, 0x79);
		static final XSSFColor PALE = color(0xE4, 0xEB, 0xF3);
		static final XSSFColor HAIRLINE = color(0xD9, 0xDF, 0xE6);
		static final short TITLE_POINTS = 16;
		private static final byte OPAQUE = (byte) 0xFF;

		private static XSSFColor color(int red, int green, int blue) {
			return new XSSFColor(new byte[] {OPAQUE, (byte) red, (byte) green, (byte) blue}, null);
		}
	}

	/** Where text in Latin letters begins at the left. */
	private static final Set<HorizontalAlignment> FROM_THE_LEFT = EnumSet.of(HorizontalAlignment.GENERAL,
			HorizontalAlignment.LEFT);
	/** Keeps numbers off the text of the next column. */
	private static final short NUMBER_INDENT = 2;

	private final BiConsumer<XSSFWorkbook, XSSFCellStyle> look;

	ExcelStyle(BiConsumer<XSSFWorkbook, XSSFCellStyle> look) {
		this.look = look;
	}

	/**
	 * Adds all styles to a workbook.
	 *
	 * @param isRightToLeft whether its first column is at the right: then texts begin there, those in other letters too, that
	 *            would else stand at the far side, against the next column
	 */
	static Map<ExcelStyle, CellStyle> addTo(XSSFWorkbook workbook, boolean isRightToLeft) {
		// There is no theme that it could come from: LibreOffice would take another font than for the rest.
		workbook.getFontAt(0).setScheme(FontScheme.NONE);
		Map<ExcelStyle, CellStyle> styles = new EnumMap<>(ExcelStyle.class);
		for (ExcelStyle style : values()) {
			XSSFCellStyle added = workbook.createCellStyle();
			style.look.accept(workbook, added);
			if (isRightToLeft && FROM_THE_LEFT.contains(added.getAlignment())) {
				added.setAlignment(HorizontalAlignment.RIGHT);
			}
			styles.put(style, added);
		}
		return styles;
	}

	private static void header(XSSFWorkbook workbook, XSSFCellStyle style) {
		style.setFont(font(workbook, true, Palette.INK));
		style.setFillForegroundColor(Palette.PALE);
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(true);
		style.setBorderBottom(BorderStyle.MEDIUM);
		style.setBottomBorderColor(Palette.NAVY);
	}

	private static void row(XSSFCellStyle style) {
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setWrapText(true);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBottomBorderColor(Palette.HAIRLINE);
	}

	private static void number(XSSFWorkbook workbook, XSSFCellStyle style, String format) {
		format(workbook, style, format);
		style.setWrapText(false);
		alignAsNumber(style);
	}

	private static void alignAsNumber(XSSFCellStyle style) {
		style.setAlignment(HorizontalAlignment.RIGHT);
		style.setIndention(NUMBER_INDENT);
	}

	/** Dates stand below their header, at the left as text does: in that form they need no aligning. */
	private static void format(XSSFWorkbook workbook, XSSFCellStyle style, String format) {
		row(style);
		style.setAlignment(HorizontalAlignment.LEFT);
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
	}

	private static XSSFFont linkFont(XSSFWorkbook workbook) {
		XSSFFont font = font(workbook, false, Palette.NAVY);
		font.setUnderline(Font.U_SINGLE);
		return font;
	}

	private static XSSFFont font(XSSFWorkbook workbook, boolean bold, XSSFColor color) {
		XSSFFont font = workbook.createFont();
		font.setFamily(FontFamily.SWISS); // so that all text has the same font where there is no Calibri
		font.setBold(bold);
		font.setColor(color);
		return font;
	}
}
