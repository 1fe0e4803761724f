// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.annotator.internal.painting;

import org.eclipse.swt.graphics.RGB;
import org.pressmark.model.color.Rgb;

/** Mixes the colours of widgets so that they can be told apart; {@link Rgb} does the reckoning. */
final class Contrast {

	/** Less than WCAG 2.1 asks for, as a mark has its words as well and its hue shall stay what it is. */
	private static final double MIN = 2.2;

	private Contrast() {
	}

	/** A mixture: that share of {@code over}, from 0 to 1, the rest of {@code under}. */
	public static RGB mix(RGB over, RGB under, double share) {
		return swt(of(under).mixed(of(over), share));
	}

	/** Whether it is a colour for light words to stand on. */
	public static boolean isDark(RGB color) {
		return of(color).isDark();
	}

	/** The colour, or one of its hue that is just far enough from the background for a line to be seen. */
	public static RGB visible(RGB color, RGB background) {
		return swt(of(color).withContrast(of(background), isDark(background) ? Rgb.WHITE : Rgb.BLACK, MIN));
	}

	/** How far two colours are apart: from 1 to 21. */
	public static double ratio(RGB one, RGB other) {
		return of(one).contrast(of(other));
	}

	/** A colour for widgets. */
	static RGB swt(Rgb color) {
		return new RGB(color.red(), color.green(), color.blue());
	}

	private static Rgb of(RGB color) {
		return new Rgb(color.red, color.green, color.blue);
	}
}
