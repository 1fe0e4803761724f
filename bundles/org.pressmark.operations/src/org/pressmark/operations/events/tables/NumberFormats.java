// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

import org.pressmark.model.time.Edtf;

/**
 * How a workbook shows numbers (18.8.30), by which alone it tells dates from others: as the days since the end of 1899, or of
 * 1903. A format without days, or without months, makes a month or a year of them.
 */
final class NumberFormats {

	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");
	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
	private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
	/** Up to here Excel counts a 29 February 1900, which never was. */
	private static final int DOUBTFUL = 60;
	private static final int MOST_DAYS = 2_958_465;
	private static final int SECONDS = 86_400;
	private static final double LARGEST_INTEGER = 1e15;

	private final LocalDate dayZero;
	private final Map<String, String> formats = new HashMap<>();
	private final List<String> styles = new ArrayList<>();
	private boolean isOfCells;

	NumberFormats(boolean is1904) {
		dayZero = is1904 ? DAY_ZERO_1904 : DAY_ZERO;
	}

	void accept(XMLStreamReader xml) {
		switch (xml.getLocalName()) {
		case "numFmt" -> formats.put(xml.getAttributeValue(null, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
		case "cellXfs" -> isOfCells = true;
		case "cellStyles", "dxfs" -> isOfCells = false;
		case "xf" -> addStyle(xml);
		default -> {
			// Fonts, borders and colours say nothing about dates.
		}
		}
	}

	private void addStyle(XMLStreamReader xml) {
		if (isOfCells) {
			styles.add(Optional.ofNullable(xml.getAttributeValue(null, "numFmtId")).orElse("0"));
		}
	}

	/** What a number in a cell says as a date, if its style makes it one. */
	Optional<Edtf> date(double number, String style) {
		String code = code(style);
		boolean isDate = code.indexOf('y') >= 0 || code.indexOf('d') >= 0;
		boolean isInTime = number >= (dayZero.equals(DAY_ZERO) ? DOUBTFUL + 1 : 0) && number <= MOST_DAYS;
		if (!isDate || !isInTime) {
			return Optional.empty();
		}
		LocalDateTime moment = dayZero.atStartOfDay().plusSeconds(Math.round(number * SECONDS));
		if (number != Math.rint(number)) {
			return Optional.of(moment.getSecond() == 0 ? Edtf.minute(moment)
					: Edtf.parse(moment.truncatedTo(ChronoUnit.SECONDS).toString()));
		}
		return Optional.of(code.indexOf('d') >= 0 ? Edtf.day(moment.toLocalDate())
				: code.indexOf('m') >= 0 ? Edtf.month(YearMonth.from(moment)) : Edtf.year(Year.of(moment.getYear())));
	}

	/** The number as a person would write it. */
	static String plain(double number) {
		return Math.abs(number) < LARGEST_INTEGER ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
				: Double.toString(number);
	}

	private String code(String style) {
		String id = style == null || style.isEmpty() ? "0" : styleId(style);
		String own = formats.get(id);
		return own != null ? LITERAL.matcher(own).replaceAll("").toLowerCase(Locale.ROOT) : builtIn(id);
	}

	private String styleId(String style) {
		int index = Integer.parseInt(style);
		return index >= 0 && index < styles.size() ? styles.get(index) : "0";
	}

	/** Those that need not be in the file, with those of East Asia; 17 is a month. */
	private static String builtIn(String id) {
		return switch (Integer.parseInt(id)) {
		case 14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58 -> "ymd";
		case 17 -> "ym";
		default -> "";
		};
	}
}
