// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;

import org.pressmark.timeline.internal.Words;
import org.pressmark.timeline.internal.text.TextMeasure;
import org.pressmark.timeline.internal.text.TextStyle;

/** The system's fonts as AWT knows them. For one thread. */
final class AwtFonts implements TextMeasure {

	/** More missing characters need not be told. */
	private static final int MOST_MISSING = 20;

	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private final Font base;
	private final Map<TextStyle, Font> fonts = new HashMap<>();
	private final StringBuilder missing = new StringBuilder();

	private AwtFonts(Font base) {
		this.base = base;
	}

	/** @throws TimelinePng.NoPictureException when the system has no fonts */
	static AwtFonts ofSystem(Words words) throws TimelinePng.NoPictureException {
		try {
			if (GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length == 0) {
				throw new TimelinePng.NoPictureException(words.noFonts());
			}
			Font base = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
			if (!base.canDisplay('A')) {
				throw new TimelinePng.NoPictureException(words.noFonts());
			}
			return new AwtFonts(base);
		} catch (LinkageError | InternalError | RuntimeException e) {
			// So AWT tells that libraries or the configuration of fonts are missing.
			throw new TimelinePng.NoPictureException(words.noFonts(), e);
		}
	}

	Font font(TextStyle style) {
		return fonts.computeIfAbsent(style, wanted -> base.deriveFont(
				(wanted.bold() ? Font.BOLD : Font.PLAIN) | (wanted.italic() ? Font.ITALIC : Font.PLAIN), (float) wanted.size()));
	}

	@Override
	public double width(String text, TextStyle style) {
		return font(style).getStringBounds(text, CONTEXT).getWidth();
	}

	/** Remembers what of a text no font has. */
	void note(String text, TextStyle style) {
		Font font = font(style);
		for (int i = font.canDisplayUpTo(text); i >= 0 && i < text.length() && missing.length() < MOST_MISSING;) {
			int character = text.codePointAt(i);
			String shown = Character.toString(character);
			if (!font.canDisplay(character) && missing.indexOf(shown) < 0) {
				missing.append(shown);
			}
			i += shown.length();
		}
	}

	/** Characters that no font has; empty when there are none. */
	String missing() {
		return missing.toString();
	}
}
