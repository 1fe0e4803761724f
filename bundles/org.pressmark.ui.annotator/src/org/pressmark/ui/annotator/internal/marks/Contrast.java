// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.marks;

import org.eclipse.swt.graphics.RGB;

/** Mixes colours so that they can be told apart; luminance and contrast are those of WCAG 2.1. */
public final class Contrast {

	private static final double MIN = 2.2;
	private static final double STEP = 0.1;

	private Contrast() {
	}

	/** A mixture: that share of {@code over}, from 0 to 1, the rest of {@code under}. */
	public static RGB mix(RGB over, RGB under, double share) {
		return new RGB(mix(over.red, under.red, share), mix(over.green, under.green, share),
				mix(over.blue, under.blue, share));
	}

	/** Whether it is a colour for light words to stand on. */
	public static boolean isDark(RGB color) {
		return luminance(color) < 0.18;
	}

	/** The colour, or one of its hue that is just far enough from the background for a line to be seen. */
	public static RGB visible(RGB color, RGB background) {
		RGB away = isDark(background) ? new RGB(255, 255, 255) : new RGB(0, 0, 0);
		for (double share = 0; share < 1; share += STEP) {
			RGB mixed = mix(away, color, share);
			if (ratio(mixed, background) >= MIN) {
				return mixed;
			}
		}
		return away;
	}

	/** How far two colours are apart: from 1 to 21. */
	public static double ratio(RGB one, RGB other) {
		double a = luminance(one) + 0.05;
		double b = luminance(other) + 0.05;
		return a > b ? a / b : b / a;
	}

	private static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static int mix(int over, int under, double share) {
		return (int) Math.round(over * share + under * (1 - share));
	}
}
