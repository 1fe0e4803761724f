// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.pressmark.model.text.XmlText;
import org.pressmark.timeline.internal.model.TimelineItem;
import org.pressmark.timeline.internal.painting.Canvas;
import org.pressmark.timeline.internal.painting.Hatch;
import org.pressmark.timeline.internal.painting.Ink;
import org.pressmark.timeline.internal.painting.Pen;
import org.pressmark.timeline.internal.text.EstimatedText;
import org.pressmark.timeline.internal.text.TextStyle;

import com.ibm.icu.text.Bidi;

/**
 * Paints into the text of an SVG 1.1 picture. The same calls give the same text. Titles and names are data from the
 * press: they are escaped, and what XML cannot hold is replaced.
 */
public final class SvgCanvas implements Canvas {

	private static final String FONT = "'Segoe UI', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";

	/** A text from right to left begins at its right, and ends at the place that it is given. */
	private static final String RIGHT_TO_LEFT = " direction=\"rtl\" unicode-bidi=\"embed\" text-anchor=\"end\"";

	private final StringBuilder body = new StringBuilder();

	/** The ids of what is defined once and used again, by its definition. */
	private final Map<String, String> definitions = new HashMap<>();
	private final double width;
	private final double height;
	private final String description;
	private final String title;

	/**
	 * @param title the name of the picture
	 * @param description what is in it, for those who can't see it
	 */
	public SvgCanvas(double width, double height, String title, String description) {
		this.width = width;
		this.height = height;
		this.title = title;
		this.description = description;
	}

	/** The picture: a whole XML document. */
	public String toSvg() {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" role="img" \
				aria-labelledby="title desc" font-family="%3$s">
				<title id="title">%4$s</title>
				<desc id="desc">%5$s</desc>
				%6$s</svg>
				""".formatted(number(width), number(height), FONT, escape(title), escape(description), body);
	}

	@Override
	public double width(String text, TextStyle style) {
		return EstimatedText.INSTANCE.width(text, style);
	}

	@Override
	public void fillRect(double x, double y, double rectWidth, double rectHeight, double radius, Ink ink) {
		rect(x, y, rectWidth, rectHeight, radius, fill(ink));
	}

	@Override
	public void drawRect(double x, double y, double rectWidth, double rectHeight, double radius, Pen pen) {
		rect(x, y, rectWidth, rectHeight, radius, " fill=\"none\"" + stroke(pen));
	}

	private void rect(double x, double y, double rectWidth, double rectHeight, double radius, String paint) {
		body.append("<rect").append(number("x", x)).append(number("y", y)).append(number("width", rectWidth))
				.append(number("height", rectHeight)).append(radius > 0 ? number("rx", radius) : "").append(paint)
				.append("/>\n");
	}

	@Override
	public void fillFading(double x, double y, double rectWidth, double rectHeight, boolean fullAtLeft, Ink ink) {
		String gradient = define("linearGradient", stop(0, ink, fullAtLeft) + stop(1, ink, !fullAtLeft));
		rect(x, y, rectWidth, rectHeight, 0, " fill=\"url(#" + gradient + ")\"");
	}

	private static String stop(int offset, Ink ink, boolean full) {
		return "<stop" + number("offset", offset) + " stop-color=\"" + ink.color() + '"'
				+ number("stop-opacity", full ? ink.alpha() : 0) + "/>";
	}

	/** Writes an element with an id when it is needed for the first time; gives the id. */
	private String define(String element, String content) {
		return define(element, "", content);
	}

	private String define(String element, String attributes, String content) {
		return definitions.computeIfAbsent(element + attributes + content, key -> {
			String id = element + (definitions.size() + 1);
			body.append('<').append(element).append(" id=\"").append(id).append('"').append(attributes).append('>').append(content)
					.append("</").append(element).append(">\n");
			return id;
		});
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Pen pen) {
		body.append("<line").append(number("x1", x1)).append(number("y1", y1)).append(number("x2", x2))
				.append(number("y2", y2)).append(stroke(pen)).append("/>\n");
	}

	@Override
	public void polyline(double[] points, Pen pen) {
		points("polyline", points, " fill=\"none\"" + stroke(pen));
	}

	@Override
	public void hatch(double x, double y, double rectWidth, double rectHeight, Hatch hatch, Ink ink) {
		if (hatch == Hatch.FRAMED) {
			// No pattern has this: it is as high as the rectangle.
			Canvas.super.hatch(x, y, rectWidth, rectHeight, hatch, ink);
		} else if (hatch != Hatch.NONE && rectWidth > 0) {
			String path = switch (hatch) {
				case RISING -> "M-1,1 L1,-1 M0,7 L7,0 M6,8 L8,6";
				case FALLING -> "M-1,6 L1,8 M0,0 L7,7 M6,-1 L8,1";
				case UPRIGHT -> "M3.5,0 L3.5,7";
				case GRID -> "M0,3.5 L7,3.5 M3.5,0 L3.5,7";
				case DOTTED -> "M2.5,3 L4.5,3 M2.5,4 L4.5,4";
				default -> "M0,3.5 L7,3.5";
			};
			// A pattern begins at the corner of the picture: it is the same wherever it is used.
			String pattern = define("pattern", " width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\"",
					"<path d=\"" + path + "\" fill=\"none\"" + stroke(new Pen(ink, 1, false)) + "/>");
			rect(x, y, rectWidth, rectHeight, 0, " fill=\"url(#" + pattern + ")\"");
		}
	}

	@Override
	public void fillPolygon(double[] points, Ink ink) {
		points("polygon", points, fill(ink));
	}

	@Override
	public void drawPolygon(double[] points, Pen pen) {
		points("polygon", points, " fill=\"none\"" + stroke(pen));
	}

	private void points(String element, double[] points, String paint) {
		body.append('<').append(element).append(" points=\"");
		for (int i = 0; i < points.length; i++) {
			body.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(number(points[i]));
		}
		body.append('"').append(paint).append("/>\n");
	}

	@Override
	public void text(String text, double x, double baseline, TextStyle style, Ink ink) {
		body.append("<text").append(number("x", x)).append(number("y", baseline))
				.append(number("font-size", style.size())).append(style.bold() ? " font-weight=\"600\"" : "")
				.append(style.italic() ? " font-style=\"italic\"" : "").append(isRightToLeft(text) ? RIGHT_TO_LEFT : "")
				.append(fill(ink)).append('>')
				.append(escape(text)).append("</text>\n");
	}

	/** By its first letter that has a direction, as other canvases have it. */
	private static boolean isRightToLeft(String text) {
		return Bidi.getBaseDirection(text) == Bidi.RTL;
	}

	@Override
	public void pushClip(double x, double y, double clipWidth, double clipHeight) {
		String rect = "<rect" + number("x", x) + number("y", y) + number("width", clipWidth)
				+ number("height", clipHeight) + "/>";
		String clip = define("clipPath", rect);
		body.append("<g clip-path=\"url(#").append(clip).append(")\">\n");
	}

	@Override
	public void popClip() {
		body.append("</g>\n");
	}

	@Override
	public void beginItem(TimelineItem item, Supplier<String> itemDescription) {
		body.append("<g><title>").append(escape(itemDescription.get())).append("</title>\n");
	}

	@Override
	public void endItem() {
		body.append("</g>\n");
	}

	private static String fill(Ink ink) {
		return " fill=\"" + ink.color() + '"' + (ink.alpha() < 1 ? number("fill-opacity", ink.alpha()) : "");
	}

	private static String stroke(Pen pen) {
		return " stroke=\"" + pen.ink().color() + '"' + number("stroke-width", pen.width())
				+ (pen.ink().alpha() < 1 ? number("stroke-opacity", pen.ink().alpha()) : "")
				+ (pen.dashed() ? " stroke-dasharray=\"4 3\"" : "");
	}

	private static String number(String attribute, double value) {
		return ' ' + attribute + "=\"" + number(value) + '"';
	}

	private static String number(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
	}

	private static String escape(String text) {
		return XmlText.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
