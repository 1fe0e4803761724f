// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.export.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.pressmark.ui.FailureLog;

/** Shows a page as it will be printed; keys and wheel turn pages. Each is painted in the background. */
final class PagePane {

	private static final int MARGIN = 8;
	private static final int NORMAL = 100;

	private final PdfPages pages;
	private final IntConsumer turned;
	private final Canvas canvas;
	private Optional<Image> image = Optional.empty();
	private int page;
	private volatile int asked;

	/**
	 * A page that was painted.
	 *
	 * @param normal for a screen of 100 %
	 * @param sharp for the screen that the window is on
	 * @param zoom of that, in percent
	 */
	private record Painted(ImageData normal, ImageData sharp, int zoom) {

		Image image(Display display) {
			return new Image(display, (ImageDataProvider) wanted -> wanted == zoom ? sharp : wanted == NORMAL ? normal : null);
		}
	}

	/**
	 * @param pages belongs to the caller, who closes it when the pane is disposed, synchronized on it
	 * @param turned is told the page that is shown, from 0
	 */
	PagePane(Composite parent, PdfPages pages, IntConsumer turned) {
		this.pages = pages;
		this.turned = turned;
		canvas = new Canvas(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
		canvas.addListener(SWT.Paint, this::paint);
		canvas.addListener(SWT.Resize, event -> ask());
		canvas.addListener(SWT.KeyDown, this::press);
		canvas.addListener(SWT.MouseWheel, event -> show(page + (event.count < 0 ? 1 : -1)));
		canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
		canvas.addListener(SWT.Traverse, event -> event.doit = true);
		canvas.addListener(SWT.Dispose, event -> {
			asked++; // what is painted just now is for nobody
			image.ifPresent(Image::dispose);
		});
	}

	Canvas control() {
		return canvas;
	}

	/** Shows a page, from 0; the first or last where there is none such. */
	void show(int wanted) {
		page = Math.clamp(wanted, 0, Math.max(pages.count() - 1, 0));
		turned.accept(page);
		ask();
	}

	/** The page that is shown, from 0. */
	int page() {
		return page;
	}

	private void press(Event event) {
		switch (event.keyCode) {
			case SWT.PAGE_DOWN, SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> show(page + 1);
			case SWT.PAGE_UP, SWT.ARROW_UP, SWT.ARROW_LEFT -> show(page - 1);
			case SWT.HOME -> show(0);
			case SWT.END -> show(pages.count() - 1);
			default -> {
				// means something to others
			}
		}
	}

	private void ask() {
		int number = ++asked;
		int wanted = page;
		Point size = canvas.getSize();
		int zoom = canvas.getMonitor().getZoom();
		Display display = canvas.getDisplay();
		Job.createSystem(Messages.preview_job, monitor -> {
			synchronized (pages) {
				if (number == asked) {
					paint(wanted, size, zoom).ifPresent(painted -> display.asyncExec(() -> accept(number, painted)));
				}
			}
		}).schedule();
	}

	private Optional<Painted> paint(int wanted, Point size, int zoom) {
		int width = Math.max(size.x - 2 * MARGIN, MARGIN);
		int height = Math.max(size.y - 2 * MARGIN, MARGIN);
		try {
			ImageData normal = pages.paint(wanted, width, height);
			ImageData sharp = zoom == NORMAL ? normal
					: pages.paint(wanted, width * zoom / NORMAL, height * zoom / NORMAL);
			return Optional.of(new Painted(normal, sharp, zoom));
		} catch (IOException | RuntimeException e) {
			// One page that cannot be painted does not keep the others from being seen.
			FailureLog.write(NLS.bind(Messages.preview_noPage, wanted + 1), e);
			return Optional.empty();
		}
	}

	private void accept(int number, Painted painted) {
		if (number == asked && !canvas.isDisposed()) {
			image.ifPresent(Image::dispose);
			image = Optional.of(painted.image(canvas.getDisplay()));
			canvas.redraw();
		}
	}

	private void paint(Event event) {
		image.ifPresent(picture -> {
			Rectangle room = canvas.getClientArea();
			Rectangle bounds = picture.getBounds();
			event.gc.drawImage(picture, (room.width - bounds.width) / 2, (room.height - bounds.height) / 2);
		});
	}
}
