// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.color;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour. Luminance and contrast are those of WCAG 2.1.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 * @since 1.0
 */
public record Rgb(int red, int green, int blue) {

	/** White, what paper is. */
	public static final Rgb WHITE = new Rgb(255, 255, 255);

	/** Black. */
	public static final Rgb BLACK = new Rgb(0, 0, 0);

	private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");
	private static final int STEPS = 10;
	private static final double DARK = 0.18;

	/** @throws IllegalArgumentException when a part is not from 0 to 255 */
	public Rgb {
		if ((red | green | blue) >> 8 != 0) {
			throw new IllegalArgumentException("Not a color: " + red + ", " + green + ", " + blue);
		}
	}

	/** The colour that is written {@code #rrggbb} in any case of letters; empty when the text is null or no colour. */
	public static Optional<Rgb> parse(String written) {
		return written != null && WRITTEN.matcher(written).matches() ? Optional.of(of(written)) : Optional.empty();
	}

	/**
	 * The colour that is written {@code #rrggbb}.
	 *
	 * @throws IllegalArgumentException when the text is none; {@link #parse} is for what people wrote
	 */
	public static Rgb of(String written) {
		if (!WRITTEN.matcher(written).matches()) {
			throw new IllegalArgumentException("Not a color as #rrggbb: " + written);
		}
		int value = HexFormat.fromHexDigits(written, 1, written.length());
		return new Rgb(value >> 16, value >> 8 & 0xff, value & 0xff);
	}

	/** A mixture: that share of the other colour, from 0 to 1, the rest of this one. */
	public Rgb mixed(Rgb other, double share) {
		return new Rgb(mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
	}

	/** This colour, mixed with another one just until it has a contrast to the background; at last the other one. */
	public Rgb withContrast(Rgb background, Rgb other, double contrast) {
		Rgb result = this;
		for (int step = 1; step <= STEPS && result.contrast(background) < contrast; step++) {
			result = mixed(other, (double) step / STEPS);
		}
		return result;
	}

	/** How well two colours are told apart, from 1 to 21. */
	public double contrast(Rgb other) {
		double first = luminance();
		double second = other.luminance();
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	/** Whether it is a colour for light words to stand on. */
	public boolean isDark() {
		return luminance() < DARK;
	}

	/** {@code #rrggbb} in lower case. */
	@Override
	public String toString() {
		return "#%02x%02x%02x".formatted(red, green, blue);
	}

	private double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	private static double linear(int part) {
		double value = part / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	private static int mixed(int one, int other, double share) {
		return (int) Math.round(one * (1 - share) + other * share);
	}
}
