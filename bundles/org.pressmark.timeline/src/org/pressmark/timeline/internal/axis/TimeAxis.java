// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.axis;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.pressmark.model.time.Edtf;
import org.pressmark.timeline.TimeRange;

/**
 * Where a moment is on the screen, and back. Immutable.
 *
 * @param origin the moment at x = 0, in seconds since the beginning of 1970 (UTC)
 * @param pixelsPerSecond the scale, from {@link #MIN_SCALE} to {@link #MAX_SCALE}
 */
public record TimeAxis(double origin, double pixelsPerSecond) {

	/** All years that an {@link Edtf} may have are some 630 pixels wide. */
	public static final double MIN_SCALE = 1e-14;

	/** A minute is 600 pixels wide. */
	public static final double MAX_SCALE = 10;

	/** Both ends of what an {@link Edtf} can say; the axis doesn't go further. */
	private static final double LAST_SECOND = seconds(LocalDateTime.of(Edtf.MAX_YEAR, 1, 1, 0, 0));

	/** Puts scale and origin into their ranges. */
	public TimeAxis {
		pixelsPerSecond = Math.clamp(pixelsPerSecond, MIN_SCALE, MAX_SCALE);
		origin = Math.clamp(origin, -LAST_SECOND, LAST_SECOND);
	}

	/**
	 * The axis on which a range fills a width but for its margins, all in pixels.
	 *
	 * @param left what to leave free on the left
	 * @param right what to leave free on the right
	 */
	public static TimeAxis fit(TimeRange range, double width, double left, double right) {
		double start = seconds(range.from());
		double length = Math.max(seconds(range.to()) - start, 1);
		double room = Math.max(width - left - right, 1);
		double scale = Math.clamp(room / length, MIN_SCALE, MAX_SCALE);
		double middle = start + length / 2;
		return new TimeAxis(middle - (left + room / 2) / scale, scale);
	}

	/** The x of a moment. */
	public double x(LocalDateTime time) {
		return x(seconds(time));
	}

	/** The x of a moment, in seconds since 1970. */
	public double x(double seconds) {
		return (seconds - origin) * pixelsPerSecond;
	}

	/** The moment at an x, to the second. */
	public LocalDateTime time(double x) {
		return dateTime(secondsAt(x));
	}

	/** The moment at an x, in seconds since 1970. */
	public double secondsAt(double x) {
		return origin + x / pixelsPerSecond;
	}

	/** The axis magnified by a factor, so that the moment at an x stays there. */
	public TimeAxis zoom(double factor, double x) {
		double scale = Math.clamp(pixelsPerSecond * factor, MIN_SCALE, MAX_SCALE);
		return new TimeAxis(secondsAt(x) - x / scale, scale);
	}

	/** The axis moved under the window: what was at x is then at x + pixels. */
	public TimeAxis pan(double pixels) {
		return new TimeAxis(origin - pixels / pixelsPerSecond, pixelsPerSecond);
	}

	/** Where a value is taken to start: minus infinity when its start is open, its end's start when unknown. */
	public static double startSeconds(Edtf when) {
		if (when.isStartOpen()) {
			return Double.NEGATIVE_INFINITY;
		}
		Optional<LocalDateTime> start = when.earliest();
		return seconds(start.isPresent() ? start.get() : when.end().flatMap(Edtf::earliest).orElseThrow());
	}

	/** Where a value is taken to end: infinity when its end is open, its start's end when unknown. */
	public static double endSeconds(Edtf when) {
		if (when.isEndOpen()) {
			return Double.POSITIVE_INFINITY;
		}
		Optional<LocalDateTime> end = when.latest();
		return seconds(end.isPresent() ? end.get() : when.start().flatMap(Edtf::latest).orElseThrow());
	}

	/** The moment at so many seconds since 1970, to the second; at most the last one that a date may have. */
	public static LocalDateTime dateTime(double seconds) {
		long whole = Math.round(Math.clamp(seconds, -LAST_SECOND, LAST_SECOND));
		return LocalDateTime.ofEpochSecond(whole, 0, ZoneOffset.UTC);
	}

	/** How many seconds a moment is after the beginning of 1970. */
	public static double seconds(LocalDateTime time) {
		return time.toEpochSecond(ZoneOffset.UTC);
	}
}
