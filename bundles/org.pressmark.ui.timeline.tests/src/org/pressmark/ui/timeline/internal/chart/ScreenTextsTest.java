// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.ui.timeline.internal.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.timeline.internal.painting.Ink;
import org.pressmark.timeline.internal.text.TextStyle;

/** A text looks the same whether it is painted for the first time or again. */
class ScreenTextsTest {

	private static final int WIDTH = 400;
	private static final int HEIGHT = 30;
	private static final int BASELINE = 20;

	private static Display display;
	private static LocalResourceManager resources;

	@BeforeAll
	static void open() {
		display = new Display();
		resources = new LocalResourceManager(JFaceResources.getResources(display));
	}

	@AfterAll
	static void close() {
		resources.dispose();
		display.dispose();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ministers met in Łódź", "Überschwemmung – “Größe”", "Встреча министров", "部长会议在北京举行",
			"اجتماع الوزراء في بغداد 2021", "שרים נפגשו (2021)", "AV To fi 🚢 1️⃣", "two\nlines", "a\ttab", "&Save && go" })
	void looksTheSameAgain(String text) {
		ScreenTexts texts = new ScreenTexts(resources, 100);
		for (TextStyle style : new TextStyle[] { TextStyle.LABEL, TextStyle.UNCERTAIN_LABEL, TextStyle.HEADING, TextStyle.SMALL,
				TextStyle.TAG }) {
			for (double alpha : new double[] { 1, 0.5 }) {
				byte[] empty = painted("", style, alpha, texts);
				byte[] first = painted(text, style, alpha, new ScreenTexts(resources, 100));
				painted(text, style, alpha, texts);
				byte[] again = painted(text, style, alpha, texts);
				assertFalse(Arrays.equals(empty, first), () -> text + ' ' + style);
				assertArrayEquals(first, again, () -> text + ' ' + style);
			}
		}
		texts.dispose();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ministers met (2021).", "(2021) اجتماع الوزراء", "שרים נפגשו, Łódź!" })
	void looksTheSameAgain_FromRightToLeft(String text) {
		ScreenTexts texts = new ScreenTexts(resources, 100);
		byte[] first = painted(text, TextStyle.LABEL, 1, texts, SWT.RIGHT_TO_LEFT);
		byte[] again = painted(text, TextStyle.LABEL, 1, texts, SWT.RIGHT_TO_LEFT);
		assertArrayEquals(first, again);
		texts.dispose();
	}

	@Test
	void moreTextsThanAreKeptArePainted() {
		ScreenTexts texts = new ScreenTexts(resources, 10);
		byte[] first = painted("Text 0", TextStyle.LABEL, 1, texts);
		for (int i = 0; i < 2500; i++) {
			painted("Text " + i, TextStyle.LABEL, 1, texts);
			painted("Text " + i, TextStyle.LABEL, 1, texts);
		}
		assertArrayEquals(first, painted("Text 0", TextStyle.LABEL, 1, texts));
		texts.clear();
		assertArrayEquals(first, painted("Text 0", TextStyle.LABEL, 1, texts));
		texts.dispose();
	}

	@Test
	void knowsTheWidthOfWhatItPaints() {
		ScreenTexts texts = new ScreenTexts(resources, 10);
		Image image = new Image(display, WIDTH, HEIGHT);
		GC gc = new GC(image);
		double width = new SwtCanvas(gc, texts).width("Ministers met", TextStyle.LABEL);
		gc.dispose();
		image.dispose();
		byte[] white = painted("", TextStyle.LABEL, 1, texts);
		painted("Ministers met", TextStyle.LABEL, 1, texts);
		byte[] pixels = painted("Ministers met", TextStyle.LABEL, 1, texts);
		int last = 0;
		for (int i = 0; i < pixels.length; i++) {
			if (pixels[i] != white[i]) {
				last = Math.max(last, i % (pixels.length / HEIGHT) * WIDTH / (pixels.length / HEIGHT));
			}
		}
		int right = last;
		assertTrue(Math.abs(right - width) <= 3, () -> right + " of " + width);
		texts.dispose();
	}

	private static byte[] painted(String text, TextStyle style, double alpha, ScreenTexts texts) {
		return painted(text, style, alpha, texts, SWT.LEFT_TO_RIGHT);
	}

	private static byte[] painted(String text, TextStyle style, double alpha, ScreenTexts texts, int direction) {
		Image image = new Image(display, WIDTH, HEIGHT);
		GC gc = new GC(image, direction);
		try {
			SwtCanvas canvas = new SwtCanvas(gc, texts);
			canvas.fillRect(0, 0, WIDTH, HEIGHT, 0, Ink.of("#ffffff"));
			if (!text.isEmpty()) {
				canvas.text(text, 0, BASELINE, style, new Ink("#1f2328", alpha));
			}
			return image.getImageData().data;
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
