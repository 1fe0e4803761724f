// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.model.TimelineModel;

/**
 * Makes the picture of a timeline as PNG, for what can't show SVG. It needs no display, but fonts of the system: without
 * any it makes no picture. AWT is told that it has no display, if nobody has told it anything yet.
 */
public final class TimelinePng {

	/** AWT's property for programs that open no windows by it. */
	private static final String HEADLESS = "java.awt.headless";

	/** What is larger would not fit into memory everywhere, and hardly a program shows it. */
	private static final long MOST_PIXELS = 100_000_000;

	/** There can be no picture here: the message says why. */
	public static final class NoPictureException extends IOException {

		private static final long serialVersionUID = 1L;

		NoPictureException(String message) {
			super(message);
		}

		NoPictureException(String message, Throwable cause) {
			super(message, cause);
		}
	}

	private final Words words;
	private final AwtFonts fonts;
	private final PictureLayout picture;

	private TimelinePng(Words words, AwtFonts fonts, PictureLayout picture) {
		this.words = words;
		this.fonts = fonts;
		this.picture = picture;
	}

	/**
	 * A picture that is laid out, but not drawn. For one thread.
	 *
	 * @throws NoPictureException when there are no fonts
	 */
	public static TimelinePng of(TimelineModel model, TimelineOptions options) throws NoPictureException {
		if (System.getProperty(HEADLESS) == null) {
			System.setProperty(HEADLESS, Boolean.toString(true));
		}
		Words words = new Words(options.locale());
		AwtFonts fonts = AwtFonts.ofSystem(words);
		return new TimelinePng(words, fonts, new PictureLayout(model, options, fonts));
	}

	/** Draws and writes a picture, as {@link #write(double, OutputStream)} does. */
	public static List<String> write(TimelineModel model, TimelineOptions options, double scale, OutputStream output)
			throws IOException {
		return of(model, options).write(scale, output);
	}

	/** How wide it is, in the options' pixels. */
	public double width() {
		return picture.width();
	}

	/** How high it is, in the options' pixels. */
	public double height() {
		return picture.height();
	}

	/** What it shows. */
	public PictureContent content() {
		return picture.content();
	}

	/**
	 * Draws and writes the picture.
	 *
	 * @param scale how many pixels one of the options' pixels has on a side: 2 for paper and sharp screens
	 * @param output stays open
	 * @return what is wrong with the picture, each in a sentence: characters that no font has
	 * @throws NoPictureException when the picture would be too large
	 * @throws IOException when it can't be written
	 */
	public List<String> write(double scale, OutputStream output) throws IOException {
		long width = Math.max(1, (long) Math.ceil(picture.width() * scale));
		long height = Math.max(1, (long) Math.ceil(picture.height() * scale));
		if (width * height > MOST_PIXELS) {
			throw new NoPictureException(words.tooLarge(width, height));
		}
		BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
		AwtCanvas canvas = new AwtCanvas(image.createGraphics(), scale, fonts);
		try {
			picture.paint(canvas);
		} finally {
			canvas.dispose();
		}
		try (ImageOutputStream stream = new MemoryCacheImageOutputStream(output)) {
			ImageIO.write(image, "png", stream);
		}
		return fonts.missing().isEmpty() ? List.of() : List.of(words.missingCharacters(fonts.missing()));
	}
}
