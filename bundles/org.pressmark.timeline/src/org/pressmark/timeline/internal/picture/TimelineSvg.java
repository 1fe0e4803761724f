// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.timeline.internal.picture;

import org.pressmark.timeline.internal.model.TimelineModel;
import org.pressmark.timeline.internal.text.EstimatedText;

/** Makes the picture of a timeline for a report: SVG 1.1 without scripts, links and fonts of its own. */
public final class TimelineSvg {

	private TimelineSvg() {
	}

	/** The picture as an XML document in UTF-8. The same model and options make the same text. */
	public static String write(TimelineModel model, TimelineOptions options) {
		PictureLayout picture = new PictureLayout(model, options, EstimatedText.INSTANCE);
		SvgCanvas canvas = new SvgCanvas(picture.width(), picture.height(), picture.title(), picture.description());
		picture.paint(canvas);
		return canvas.toSvg();
	}
}
