// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline;

import java.util.HexFormat;

/** Reckoning with colours as {@code #rrggbb}. Luminance and contrast are those of WCAG 2.1. */
final class Colors {

	private static final int STEPS = 10;

	private Colors() {
	}

	/** The colour, mixed with another one just until it has a contrast to the background. */
	static String withContrast(String color, String background, String mixed, double contrast) {
		String result = color;
		for (int step = 1; step <= STEPS && contrast(result, background) < contrast; step++) {
			result = mix(color, mixed, (double) step / STEPS);
		}
		return result;
	}

	/** How well two colours are told apart, 1 to 21. */
	static double contrast(String one, String other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	private static double luminance(String color) {
		return 0.2126 * linear(channel(color, 0)) + 0.7152 * linear(channel(color, 1))
				+ 0.0722 * linear(channel(color, 2));
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static String mix(String color, String other, double share) {
		StringBuilder mixed = new StringBuilder("#");
		for (int i = 0; i < 3; i++) {
			double value = channel(color, i) * (1 - share) + channel(other, i) * share;
			mixed.append(HexFormat.of().toHexDigits((byte) Math.round(value)));
		}
		return mixed.toString();
	}

	private static int channel(String color, int index) {
		return HexFormat.fromHexDigits(color, 1 + 2 * index, 3 + 2 * index);
	}
}
