// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.pressmark.timeline.internal.painting.Canvas;

/** An image that is painted as the window is, for the benchmark of the timeline. */
public final class ScreenPicture implements AutoCloseable {

	private static final int MOST_WIDTHS = 50_000;

	private final Display display;
	private final Image image;
	private final GC gc;
	private final LocalResourceManager resources;
	private final ScreenTexts texts;
	private final Canvas canvas;

	private ScreenPicture(int width, int height) {
		display = Display.getDefault();
		image = new Image(display, width, height);
		gc = new GC(image);
		resources = new LocalResourceManager(JFaceResources.getResources(display));
		texts = new ScreenTexts(resources, MOST_WIDTHS);
		canvas = new SwtCanvas(gc, texts);
	}

	/** A new image; needs a display. */
	public static ScreenPicture open(int width, int height) {
		return new ScreenPicture(width, height);
	}

	/** What paints on the image. */
	public Canvas canvas() {
		return canvas;
	}

	@Override
	public void close() {
		texts.dispose();
		gc.dispose();
		image.dispose();
		resources.dispose();
	}
}
