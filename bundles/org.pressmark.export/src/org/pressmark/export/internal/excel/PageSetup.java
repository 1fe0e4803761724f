// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.excel;

import java.util.Locale;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.pressmark.export.ReportOptions;
import org.pressmark.export.internal.office.WritingDirection;
import org.pressmark.model.text.XmlText;

/** How a sheet is printed: on A4, across, one page wide. */
final class PageSetup {

	/**
	 * How wide all columns may be together, in characters. A4 has room for 149 of 7 pixels between these margins; with so
	 * many the 11 points of the text become 7.1.
	 */
	static final int WIDEST = 230;
	private static final double INCHES_AT_SIDES = 0.4;
	private static final double INCHES_ABOVE = 0.75;
	private static final double INCHES_OF_HEADER = 0.3;
	private static final String SHEET = "&A";
	private static final String PAGE = "&P / &N";

	private PageSetup() {
	}

	/** How many of the first columns fit on a page at a size that can be read; at least one. */
	static int columnsThatFit(int[] widths) {
		int count = 0;
		for (int width = 0; count < widths.length; count++) {
			width += widths[count];
			if (width > WIDEST && count > 0) {
				break;
			}
		}
		return count;
	}

	/** Sets a sheet up, with what is to be on every page. */
	static void apply(Sheet sheet, ReportOptions options) {
		PrintSetup print = sheet.getPrintSetup();
		print.setPaperSize(PrintSetup.A4_PAPERSIZE);
		print.setLandscape(true);
		sheet.setFitToPage(true);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		sheet.setMargin(PageMargin.LEFT, INCHES_AT_SIDES);
		sheet.setMargin(PageMargin.RIGHT, INCHES_AT_SIDES);
		sheet.setMargin(PageMargin.TOP, INCHES_ABOVE);
		sheet.setMargin(PageMargin.BOTTOM, INCHES_ABOVE);
		sheet.setMargin(PageMargin.HEADER, INCHES_OF_HEADER);
		sheet.setMargin(PageMargin.FOOTER, INCHES_OF_HEADER);
		setHeaders(sheet, literal(options.title()), literal(options.classification().orElse("")), options.locale());
	}

	/** For who reads from right to left, the first column is the one at the right, and so is what begins a line. */
	private static void setHeaders(Sheet sheet, String title, String classification, Locale locale) {
		boolean isRightToLeft = WritingDirection.isRightToLeft(locale);
		sheet.setRightToLeft(isRightToLeft);
		sheet.getHeader().setLeft(isRightToLeft ? classification : title);
		sheet.getHeader().setRight(isRightToLeft ? title : classification);
		sheet.getFooter().setLeft(isRightToLeft ? PAGE : SHEET);
		sheet.getFooter().setRight(isRightToLeft ? SHEET : PAGE);
	}

	/** Text in which nothing is a code of the header. */
	private static String literal(String text) {
		return XmlText.clean(text).replace("&", "&&");
	}
}
