// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.export.internal.word.pages;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** The looks of a document's paragraphs, by their styles and what these are based on. */
final class ParagraphLooks {

	private static final double SINGLE_LINE = 240;
	private static final int TWENTIETHS_OF_HALF_A_POINT = 10;

	private final Map<String, CTStyle> styles = new HashMap<>();
	private final Map<String, ParagraphLook> looks = new HashMap<>();
	private final ParagraphLook standard;
	private String standardStyle = "";

	ParagraphLooks(CTStyles all) {
		for (CTStyle style : all.getStyleList()) {
			styles.put(style.getStyleId(), style);
			if (isOn(style.getDefault()) && "paragraph".equals(String.valueOf(style.getType()))) {
				standardStyle = style.getStyleId();
			}
		}
		Builder builder = new Builder();
		if (all.isSetDocDefaults()) {
			addDefaults(all.getDocDefaults(), builder);
		}
		standard = builder.look();
	}

	private static boolean isOn(Object value) {
		return "true".equals(String.valueOf(value)) || "1".equals(String.valueOf(value));
	}

	private static void addDefaults(CTDocDefaults defaults, Builder builder) {
		if (defaults.isSetPPrDefault() && defaults.getPPrDefault().isSetPPr()) {
			builder.add(defaults.getPPrDefault().getPPr());
		}
		if (defaults.isSetRPrDefault() && defaults.getRPrDefault().isSetRPr()) {
			builder.add(defaults.getRPrDefault().getRPr());
		}
	}

	/** The look of paragraphs of a style; empty for that of those without one. */
	ParagraphLook of(String style) {
		return looks.computeIfAbsent(style.isEmpty() ? standardStyle : style, this::make);
	}

	private ParagraphLook make(String id) {
		List<CTStyle> chain = new ArrayList<>();
		Set<String> seen = new HashSet<>(); // a damaged template may go round in circles
		for (CTStyle style = styles.get(id); style != null && seen.add(style.getStyleId());) {
			chain.add(style);
			style = style.isSetBasedOn() ? styles.get(style.getBasedOn().getVal()) : null;
		}
		Builder builder = new Builder(standard);
		for (CTStyle style : chain.reversed()) {
			if (style.isSetPPr()) {
				builder.add(style.getPPr());
			}
			if (style.isSetRPr()) {
				builder.add(style.getRPr());
			}
		}
		return builder.look();
	}

	/** What is said so far. */
	private static final class Builder {

		private FontWidths font = FontWidths.SERIF;
		private double size = 200;
		private int before;
		private int after;
		private double line = 1;
		private int left;
		private int right;
		private int first;
		private boolean startsPage;
		private boolean keepsNext;

		Builder() {
			// as Word has it when nobody says anything
		}

		Builder(ParagraphLook look) {
			font = look.font();
			size = look.size();
			before = look.before();
			after = look.after();
			line = look.line();
		}

		void add(CTPPrGeneral properties) {
			if (properties.isSetSpacing()) {
				add(properties.getSpacing());
			}
			if (properties.isSetInd()) {
				add(properties.getInd());
			}
			startsPage = properties.isSetPageBreakBefore() ? isSet(properties.getPageBreakBefore()) : startsPage;
			keepsNext = properties.isSetKeepNext() ? isSet(properties.getKeepNext()) : keepsNext;
		}

		private static boolean isSet(CTOnOff property) {
			return !property.isSetVal() || isOn(property.getVal());
		}

		private void add(CTSpacing spacing) {
			before = spacing.isSetBefore() ? length(spacing.getBefore()) : before;
			after = spacing.isSetAfter() ? length(spacing.getAfter()) : after;
			if (spacing.isSetLine()) {
				boolean isFactor = !spacing.isSetLineRule() || spacing.getLineRule() == STLineSpacingRule.AUTO;
				line = isFactor ? length(spacing.getLine()) / SINGLE_LINE : length(spacing.getLine());
			}
		}

		private void add(CTInd indentation) {
			left = indentation.isSetLeft() ? length(indentation.getLeft())
					: indentation.isSetStart() ? length(indentation.getStart()) : left;
			right = indentation.isSetRight() ? length(indentation.getRight())
					: indentation.isSetEnd() ? length(indentation.getEnd()) : right;
			first = indentation.isSetHanging() ? -length(indentation.getHanging())
					: indentation.isSetFirstLine() ? length(indentation.getFirstLine()) : first;
		}

		void add(CTRPr properties) {
			if (properties.sizeOfSzArray() > 0) {
				size = length(properties.getSzArray(0).getVal()) * TWENTIETHS_OF_HALF_A_POINT;
			}
			if (properties.sizeOfRFontsArray() > 0) {
				CTFonts fonts = properties.getRFontsArray(0);
				font = fonts.isSetAscii() ? FontWidths.of(fonts.getAscii()) : font;
			}
		}

		ParagraphLook look() {
			return new ParagraphLook(font, size, before, after, line, left, right, first, startsPage, keepsNext);
		}
	}

	/** A length that is a number; another unit, which no word processor writes, counts as none. */
	static int length(Object value) {
		return value instanceof BigInteger number ? number.intValue() : 0;
	}
}
