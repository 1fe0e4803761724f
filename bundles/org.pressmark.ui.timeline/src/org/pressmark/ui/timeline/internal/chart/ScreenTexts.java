// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.pressmark.timeline.internal.text.TextMeasure;
import org.pressmark.timeline.internal.text.TextStyle;
import org.pressmark.timeline.internal.text.WidthCache;

/**
 * The texts of one widget: their fonts, how wide they are, and those that have been painted, ready to be painted again.
 * Choosing the glyphs of a text takes most of what it takes to paint it. Belongs to the UI thread, and to who makes it,
 * who disposes it; the fonts belong to the resource manager.
 */
final class ScreenTexts {

	private static final double POINTS_PER_INCH = 72;

	/** Some windows full. */
	private static final int MOST_READY = 1000;

	private record Key(String text, TextStyle style) {

		/** A text is hardly ever painted in two styles, and what a record does by itself is slow as long as it is new. */
		@Override
		public int hashCode() {
			return text.hashCode();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Key key && text.equals(key.text) && style.equals(key.style);
		}
	}

	private final ResourceManager resources;
	private final WidthCache widths;
	private FontData base;
	/** The resource manager takes longer to find one than the label takes to be painted. */
	private final Map<TextStyle, Font> fonts = new HashMap<>();
	/** To ask a font takes as long as to paint a label. */
	private final Map<TextStyle, Integer> ascents = new HashMap<>();

	/** What was painted last; with null what was painted once: most of what passes by in a zoom is not seen again. */
	private final Map<Key, TextLayout> ready = new LinkedHashMap<>(16, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, TextLayout> eldest) {
			boolean isOver = size() > MOST_READY;
			if (isOver && eldest.getValue() != null) {
				eldest.getValue().dispose();
			}
			return isOver;
		}
	};

	/** @param mostWidths of how many texts to remember how wide they are */
	ScreenTexts(ResourceManager resources, int mostWidths) {
		this.resources = resources;
		widths = new WidthCache(mostWidths);
	}

	/** Sets the texts in the device's font; when that is another one than before, all that is known of them is forgotten. */
	void useFontOf(Device device) {
		FontData now = device.getSystemFont().getFontData()[0];
		if (!Objects.equals(base, now)) {
			base = now;
			fonts.clear();
			ascents.clear();
			clear();
		}
	}

	/** The width of a text in pixels, as remembered, else as it is measured now. */
	double width(String text, TextStyle style, TextMeasure measure) {
		return widths.width(text, style, measure);
	}

	/** Asks the font, whatever is remembered. */
	double measure(GC gc, String text, TextStyle style) {
		useFont(gc, style);
		return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
	}

	/** Paints a line of text in the foreground colour. */
	void paint(GC gc, String text, TextStyle style, int x, int baseline) {
		int top = baseline - ascent(gc, style);
		TextLayout layout = layout(gc, new Key(text, style));
		if (layout == null) {
			useFont(gc, style);
			gc.drawText(text, x, top, SWT.DRAW_TRANSPARENT);
		} else {
			layout.draw(gc, x, top);
		}
	}

	/** Null for what is painted the first time, and for what is no line of text. */
	private TextLayout layout(GC gc, Key key) {
		TextLayout known = ready.get(key);
		if (known == null && ready.containsKey(key)) {
			known = new TextLayout(gc.getDevice());
			known.setOrientation(gc.getStyle() & (SWT.LEFT_TO_RIGHT | SWT.RIGHT_TO_LEFT));
			known.setFont(font(key.style, gc.getDevice()));
			known.setText(key.text);
			ready.put(key, known);
		} else if (known == null && isLine(key.text)) {
			ready.put(key, null);
		}
		return known;
	}

	private static boolean isLine(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isISOControl(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private int ascent(GC gc, TextStyle style) {
		Integer known = ascents.get(style);
		if (known == null) {
			useFont(gc, style);
			FontMetrics metrics = gc.getFontMetrics();
			known = metrics.getAscent() + metrics.getLeading();
			ascents.put(style, known);
		}
		return known;
	}

	/** To set a font takes part of what it takes to measure a text, even when it is the one that is set. */
	private void useFont(GC gc, TextStyle style) {
		Font font = font(style, gc.getDevice());
		if (font != gc.getFont()) {
			gc.setFont(font);
		}
	}

	private Font font(TextStyle style, Device device) {
		return fonts.computeIfAbsent(style, wanted -> find(wanted, device));
	}

	private Font find(TextStyle style, Device device) {
		int swtStyle = (style.bold() ? SWT.BOLD : SWT.NORMAL) | (style.italic() ? SWT.ITALIC : SWT.NORMAL);
		int points = (int) Math.round(style.size() * POINTS_PER_INCH / device.getDPI().y);
		return resources.get(FontDescriptor.createFrom(new FontData(base.getName(), points, swtStyle)));
	}

	/** Forgets the texts, but not their fonts. */
	void clear() {
		widths.clear();
		dispose();
	}

	/** Gives back what the system holds for the texts. */
	void dispose() {
		ready.values().stream().filter(Objects::nonNull).forEach(TextLayout::dispose);
		ready.clear();
	}
}
